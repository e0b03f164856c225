import { Option, type Command } from 'commander';
import type { Format, ImportResult } from '../../formats/index.js';
import { parseComparison } from '../../model/state.js';
import { toPlainText } from '../../model/rich-text.js';
import type { Comparison } from '../../model/schema.js';
import { printable } from '../code-frame.js';
import { EXIT, Failure } from '../failure.js';
import { toFailureEntry, toRemarkEntries } from '../file-entries.js';
import { importInput } from '../import-input.js';
import { nameOf } from '../input.js';
import { toFile } from '../names.js';
import { writeOutput } from '../output.js';
import { keepInput } from '../own-input.js';
import { countEntries, toReportText } from '../print-report.js';

interface ImportOptions {
  readonly output?: string;
  readonly from?: Format;
  readonly json?: true;
  readonly quiet?: true;
}

export const formatOption = (): Option =>
  new Option('--from <format>', 'what FILE is written in; left out: its name says it, or its text').choices([
    'markdown',
    'html',
    'csv',
    'json',
    'yaml',
    'text',
  ]);

export function addImport(program: Command): void {
  program
    .command('import')
    .summary('make a data set of a Markdown page, an HTML table, a CSV file, JSON or YAML')
    .description(
      'Makes a data set of a Markdown page, an HTML page or table, a CSV file, plain text, JSON or YAML. The data set goes to ' +
        'standard output, the report of what was unsure to standard error. Nothing that was read is dropped in silence.',
    )
    .argument('[file]', 'the file to read; - or nothing: standard input', toFile)
    .option('-o, --output <file>', 'write the data set to a file', toFile)
    .addOption(formatOption())
    .option('--json', 'write the report as JSON')
    .option('-q, --quiet', 'report errors and warnings only')
    .addHelpText('after', HELP)
    .action(importCommand);
}

const HELP = `
Exit codes: 0 a data set was made, 1 the input has errors and nothing was written, 2 wrong usage.

Examples:
  role-compare import page.md -o comparison.json
  role-compare import table.csv > comparison.json
  pbpaste | role-compare import --from text`;

async function importCommand(file: string | undefined, options: ImportOptions): Promise<void> {
  try {
    await importAndWrite(file, options);
  } catch (reason) {
    if (!options.json || !(reason instanceof Failure)) throw reason;
    writeJson({ file: nameOf(file), report: [toFailureEntry(reason)], found: [] });
    process.exitCode = reason.exitCode;
  }
}

const writeJson = (result: Pick<ImportResult, 'report' | 'found'> & { readonly file: string }): void =>
  void process.stderr.write(`${JSON.stringify(result, undefined, 2)}\n`);

async function importAndWrite(file: string | undefined, options: ImportOptions): Promise<void> {
  keepInput(options.output, file);
  const { name, text, remark, imported } = await importInput(file, options.from);
  const { data, report, found } = imported;
  const state = parseComparison(data);
  const isReady = state.status === 'ready';
  if (isReady) await writeOutput(`${JSON.stringify(data, undefined, 2)}\n`, options.output);
  else process.exitCode = EXIT.problems;

  if (options.json) {
    writeJson({ file: name, report: [...toRemarkEntries(remark), ...report], found });
    return;
  }
  const entries = report.filter(({ severity }) => !options.quiet || severity !== 'note');
  if (remark) process.stderr.write(`${remark}\n\n`);
  process.stderr.write(toReportText({ name, text, entries }, process.stderr));
  const made = isReady ? `Made: ${describe(state.comparison)}.` : 'No data set was made.';
  process.stderr.write(`${made} ${capitalise(countEntries(entries))}.\n`);
}

/** What a data set holds, in a line. */
function describe({ title, contenders, criteria, audiences, faq, cta }: Comparison): string {
  const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
  return [
    `“${printable(toPlainText(title))}”`,
    `${contenders.length} compared`,
    count(criteria.length, 'row'),
    ...(audiences ? [count(audiences.length, 'list') + ' of reasons'] : []),
    ...(faq ? [count(faq.length, 'question')] : []),
    ...(cta ? ['a call to action'] : []),
  ].join(', ');
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
