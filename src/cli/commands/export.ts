import { Option, type Command } from 'commander';
import type { Format } from '../../formats/index.js';
import { parseComparison } from '../../model/state.js';
import { EXIT } from '../failure.js';
import { importInput } from '../import-input.js';
import { toFile } from '../names.js';
import { writeOutput } from '../output.js';
import { keepInput } from '../own-input.js';
import { toReportText } from '../print-report.js';
import { formatOption } from './import.js';

/** Each loads what it needs and no more: of all that a command waits for, most is Markdown's. */
const EXPORTERS = {
  markdown: async () => (await import('../../formats/write/markdown.js')).exportMarkdown,
  csv: async () => (await import('../../formats/write/table.js')).exportCsv,
  html: async () => (await import('../../formats/write/html.js')).exportHtml,
  json: async () => (await import('../../formats/write/table.js')).exportJson,
};

interface ExportFlags {
  readonly to: keyof typeof EXPORTERS;
  readonly from?: Format;
  readonly output?: string;
}

export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write a data set as Markdown, CSV, an HTML table or JSON')
    .description(
      'Writes a data set, or a page that can be imported, as Markdown, CSV, an HTML table or JSON. Markdown and JSON hold ' +
        'all of it and can be imported again; CSV and HTML hold the table.',
    )
    .argument('[file]', 'the file to read; - or nothing: standard input', toFile)
    .addOption(new Option('--to <format>', 'what to write').choices(Object.keys(EXPORTERS)).makeOptionMandatory())
    .option('-o, --output <file>', 'write to a file', toFile)
    .addOption(formatOption())
    .addHelpText('after', HELP)
    .action(exportCommand);
}

const HELP = `
Exit codes: 0 written, 1 the input has errors and nothing was written, 2 wrong usage.

Examples:
  role-compare export comparison.json --to markdown -o page.md
  role-compare export comparison.json --to csv > table.csv`;

async function exportCommand(file: string | undefined, { to, from, output }: ExportFlags): Promise<void> {
  keepInput(output, file);
  const { name, text, remark, imported } = await importInput(file, from);
  const { data, report } = imported;
  const state = parseComparison(data);
  const isReady = state.status === 'ready';
  // What is left out of what was read, nobody would miss in time.
  const entries = report.filter(({ severity }) => (isReady ? severity !== 'note' : severity === 'error'));
  if (remark) process.stderr.write(`${remark}\n\n`);
  process.stderr.write(toReportText({ name, text, entries }, process.stderr));
  if (isReady) {
    const exportAs = await EXPORTERS[to]();
    const { findMessages } = await import('../../server.js');
    return writeOutput(exportAs(state.comparison, { messages: findMessages(state.comparison.lang) }), output);
  }
  process.stderr.write('Nothing was written.\n');
  process.exitCode = EXIT.problems;
}
