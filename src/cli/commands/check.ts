import { InvalidArgumentError, type Command } from 'commander';
import type { Format, ReportEntry } from '../../formats/index.js';
import { day } from '../../model/text-formats.js';
import { printable } from '../code-frame.js';
import { EXIT, Failure } from '../failure.js';
import { toFailureEntry, toRemarkEntries } from '../file-entries.js';
import { importInput } from '../import-input.js';
import { nameOf } from '../input.js';
import { toFiles } from '../names.js';
import { countEntries, toReportText, type Reported } from '../print-report.js';
import { formatOption } from './import.js';

interface CheckOptions {
  readonly from?: Format;
  readonly json?: true;
  readonly staleAfter: number;
  readonly today?: string;
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('say what is wrong, missing or misleading in comparisons')
    .description(
      'Checks data sets, and pages that can be imported: what keeps them from being shown, and where the words and the ' +
        'rows disagree. Each rule is explained in docs/honesty-checks.md.',
    )
    .argument('<files...>', 'the files to check; - for standard input', toFiles)
    .addOption(formatOption())
    .option('--json', 'write the report as JSON')
    .option('--stale-after <days>', 'how many days old a date may be', toDays, 365)
    .option('--today <date>', 'the day to compare dates with, as YYYY-MM-DD', toDay)
    .addHelpText('after', HELP)
    .action(checkCommand);
}

const HELP = `
Exit codes: 0 no errors (warnings are listed), 1 errors, or a file that can’t be read, 2 wrong usage.

Examples:
  role-compare check comparison.json
  role-compare check content/*.md --stale-after 180`;

function toDays(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a number of days.');
  return Number(value);
}

function toDay(value: string): string {
  if (!day.test(value)) throw new InvalidArgumentError('Expected a day as YYYY-MM-DD.');
  return value;
}

async function checkCommand(files: readonly string[], options: CheckOptions): Promise<void> {
  const results: { readonly file: string; readonly problems: readonly ReportEntry[] }[] = [];
  for (const file of files) {
    const checked = await checkFile(file, options);
    if (checked instanceof Failure) {
      if (options.json) results.push({ file: nameOf(file), problems: [toFailureEntry(checked)] });
      continue;
    }
    const { name, entries, remark } = checked;
    results.push({ file: name, problems: options.json ? [...toRemarkEntries(remark), ...entries] : entries });
    if (!options.json) process.stdout.write(toReportText(checked, process.stdout));
  }
  const problems = results.flatMap((result) => result.problems);
  if (options.json) process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
  else if (results.length > 0) process.stdout.write(`${results.length} checked: ${countEntries(problems)}.\n`);
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = EXIT.problems;
}

/** One file that can’t be read doesn’t keep the others from being checked. */
async function checkFile(
  file: string,
  { from, staleAfter, today }: CheckOptions,
): Promise<(Reported & { readonly remark: string | undefined }) | Failure> {
  try {
    const { name, text, remark, imported } = await importInput(file, from);
    if (remark) process.stderr.write(`${remark}\n\n`);
    const { checkComparison } = await import('../../formats/check.js');
    const findings =
      imported.data === undefined || imported.data === null
        ? []
        : checkComparison(imported.data, { places: imported.places, staleAfter, ...(today ? { today } : {}) });
    return { name, text, remark, entries: merge(imported.report, findings) };
  } catch (reason) {
    if (!(reason instanceof Failure)) throw reason;
    process.stderr.write(`role-compare: ${printable(reason.message)}\n`);
    process.exitCode = reason.exitCode;
    return reason;
  }
}

/** The same problem is found by the import and by the check; notes are for who imports. */
function merge(report: readonly ReportEntry[], findings: readonly ReportEntry[]): readonly ReportEntry[] {
  const known = new Set(findings.map(({ path, message }) => `${path} ${message}`));
  const others = report.filter(
    ({ path, message, severity }) => severity !== 'note' && !known.has(`${path} ${message}`),
  );
  return [...others, ...findings].sort((a, b) => a.line - b.line || a.column - b.column);
}
