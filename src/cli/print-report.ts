import pc from 'picocolors';
import type { ReportEntry } from '../formats/report.js';
import { printable, toCodeFrame } from './code-frame.js';

/** A report with the text that it is about. */
export interface Reported {
  readonly name: string;
  readonly text: string;
  readonly entries: readonly ReportEntry[];
}

/** A report for people: each entry with its line, a marker, and what to do; colours on a terminal only. */
export function toReportText({ name, text, entries }: Reported, stream: NodeJS.WriteStream): string {
  const colors = pc.createColors(stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb');
  const paint = { error: colors.red, warning: colors.yellow, note: colors.cyan };
  const lines = text.split(/\r\n|\r|\n/);
  return entries
    .map(({ line, column, severity, message, code, advice, path }) =>
      [
        `${colors.bold(`${printable(name)}:${line}:${column}`)} ${paint[severity](severity)}: ${printable(message)} ${colors.dim(`(${code}${isPlace(path) ? ` at ${printable(path)}` : ''})`)}`,
        ...toCodeFrame(lines, line, column).map((each) => `  ${colors.dim(each)}`),
        `  ${printable(advice)}`,
        '',
      ].join('\n'),
    )
    .map((entry) => `${entry}\n`)
    .join('');
}

/** Whether a path names a place in the data set, for those who write it by hand. */
const isPlace = (path: string): boolean => path !== 'document' && path !== 'data';

/** “1 error, 2 warnings”; a severity of which there is no entry is left out. */
export function countEntries(entries: readonly ReportEntry[]): string {
  const counts = (['error', 'warning', 'note'] as const)
    .map((severity) => ({ severity, count: entries.filter((entry) => entry.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  return counts.length > 0 ? counts.join(', ') : 'no problems';
}
