import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Format } from '../../formats/index.js';
import { LAYOUTS, type Layout } from '../../model/layout.js';
import { SECTION_TAGS, type SectionTag } from '../../server/section-tags.js';
import type { Rendered } from '../../server.js';
import { EXIT } from '../failure.js';
import { isStandard, nameOf, readInput, readTheme } from '../input.js';
import { toAddress, toCanonical, toFile, toLanguage } from '../names.js';
import { writeOutput } from '../output.js';
import { keepInput } from '../own-input.js';
import { PAGE_MODES, type PageMode } from '../page-mode.js';
import { toProblemLines } from '../problem-lines.js';
import { readComparisonFile } from '../read-input.js';
import { formatOption } from './import.js';

interface RenderFlags {
  readonly from?: Format;
  readonly fragment: boolean;
  readonly mode?: PageMode;
  readonly element: SectionTag;
  readonly output?: string;
  readonly canonical?: string;
  readonly description?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly layout: Layout;
  readonly headingLevel?: number;
  readonly staleAfter?: number;
  readonly styles?: string;
  readonly theme?: string;
  readonly script?: string;
  readonly data: boolean;
  readonly jsonLd: boolean;
}

/** `role-compare render FILE` */
export function addRender(program: Command): void {
  program
    .command('render')
    .summary('render a data set to HTML: a document, or a fragment for a page of yours')
    .description('Renders a data set to HTML: a whole document, or a fragment for a page of yours.')
    .argument('<file>', 'a data set, or a page that can be imported; - for standard input', toFile)
    .option('-o, --output <file>', 'writes a file instead of to the standard output', toFile)
    .addOption(formatOption())
    .option('--fragment', 'renders an element to put into a page, instead of a document', false)
    .addOption(
      new Option(
        '--mode <mode>',
        'static: no script at all; light: plain markup inside the element; shadow: declarative shadow DOM. ' +
          'A document is static, a fragment light, where left out',
      ).choices(PAGE_MODES),
    )
    .addOption(new Option('--element <tag>', 'the element of a fragment').choices(SECTION_TAGS).default('role-page'))
    .option('--canonical <url>', 'the address of the document', toCanonical)
    .option('--description <text>', 'for search engines, in place of the subtitle')
    .option('--lang <tag>', 'the language of the page, in place of the data set’s', toLanguage)
    .addOption(new Option('--dir <direction>', 'the direction of the page').choices(['ltr', 'rtl']))
    .addOption(
      new Option('--layout <layout>', 'the layout of the table').choices(LAYOUTS).default('auto' satisfies Layout),
    )
    .option('--heading-level <level>', 'the level of the headings of sections, 2 to 6', toNumber(2, 6))
    .option('--stale-after <days>', 'marks sources that are older', toNumber(0, Infinity))
    .option('--styles <url>', 'links a style sheet instead of writing the styles into the document', toAddress)
    .option('--theme <file>', 'puts style rules of your own into the document, such as those of a theme', toFile)
    .option('--script <url>', 'the script of the elements, for a document in mode light or shadow', toAddress)
    .option('--no-data', 'leaves the data set out of the markup of an element')
    .option('--no-json-ld', 'leaves structured data out of a document')
    .addHelpText('after', HELP)
    .action(async (file: string, flags: RenderFlags, command: Command) => {
      const wrong = findWrongUsage(flags);
      if (wrong) command.error(`error: ${wrong}`);
      await renderFile(file, flags);
    });
}

const HELP = `
Exit codes: 0 rendered, 1 the input has errors and nothing was written, 2 wrong usage.

Examples:
  role-compare render comparison.json -o page.html
  role-compare render page.md --fragment --mode shadow`;

/** A number between two others, as an option's value. */
const toNumber =
  (min: number, max: number) =>
  (value: string): number => {
    const number = Number(value);
    if (value.trim() === '' || !Number.isInteger(number) || number < min || number > max) {
      throw new InvalidArgumentError(
        `Expected a whole number ${max === Infinity ? `from ${min}` : `from ${min} to ${max}`}.`,
      );
    }
    return number;
  };

const OF_DOCUMENTS = ['canonical', 'description', 'styles', 'theme', 'script'] as const;

function findWrongUsage({ fragment, mode, element, ...flags }: RenderFlags): string | undefined {
  if (!fragment) return element === 'role-page' ? undefined : '--element goes with --fragment';
  if (mode === 'static') return 'a fragment is light or shadow';
  const ofDocuments = OF_DOCUMENTS.find((name) => flags[name] !== undefined);
  return ofDocuments && `--${ofDocuments} goes with a document`;
}

async function renderFile(file: string, flags: RenderFlags): Promise<void> {
  keepInput(flags.output, file, ...(flags.theme === undefined ? [] : [flags.theme]));
  const { name, text, remark } = await readInput(file);
  const read = await readComparisonFile(isStandard(file) ? '' : file, text, flags.from);
  const rendered = read.status === 'read' ? await render(read.input, flags) : read;
  const warnings = (read.status === 'read' && read.warnings) || [];
  // An import has said all that the data set's own parser warns of, and where it stands.
  const problems = rendered.problems.filter(({ severity }) => warnings.length === 0 || severity === 'error');
  if (remark) process.stderr.write(`${remark}\n`);
  for (const problem of [...warnings, ...problems]) {
    const isOfTheme = problem.path === 'theme' && problem.severity === 'error';
    for (const line of toProblemLines(isOfTheme ? nameOf(flags.theme) : name, [problem])) {
      process.stderr.write(`${line}\n`);
    }
  }
  if (rendered.status === 'ready') await writeOutput(rendered.html, flags.output);
  else process.exitCode = EXIT.problems;
}

async function render(input: unknown, flags: RenderFlags): Promise<Rendered> {
  const { renderDocument, renderFragment } = await import('../../server.js');
  const { fragment, mode, data, styles, theme, script, ...rest } = flags;
  if (fragment) {
    return renderFragment(input, { ...rest, inlineData: data, mode: mode === 'shadow' ? mode : 'light' });
  }
  return renderDocument(input, {
    ...rest,
    mode,
    styles: styles === undefined ? undefined : { href: styles },
    theme: await readTheme(theme),
    script: script === undefined ? undefined : { href: script },
  });
}
