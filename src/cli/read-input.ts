import { extname } from 'node:path';
import type { Format, ReportEntry } from '../formats/index.js';
import { error } from '../model/problem.js';
import type { FileProblem } from './file-problem.js';

/** What a file holds: something that may be a data set, or problems that kept it from being read. */
export type FileInput =
  | {
      readonly status: 'read';
      readonly input: unknown;
      /** What an import had to say of it, the data set's own warnings included; nothing where there was no import. */
      readonly warnings?: readonly FileProblem[];
    }
  | { readonly status: 'failed'; readonly problems: readonly FileProblem[] };

/**
 * Reads the text of a file: JSON as it is, anything else through its importer, by the ending of its name where no
 * format is named. Whether it is a data set is for `parseComparison` to say.
 */
export async function readComparisonFile(path: string, text: string, format?: Format): Promise<FileInput> {
  const ending = extname(path).toLowerCase();
  const isJson =
    format === undefined ? ending === '.json' || (ending === '' && /^\s*\{/.test(text)) : format === 'json';
  return isJson ? readJson(text) : importText(path, text, format);
}

function readJson(text: string): FileInput {
  try {
    const input: unknown = JSON.parse(text);
    if (input !== null) return { status: 'read', input };
    return { status: 'failed', problems: [error('data', 'missing', 'expected a data set, found null')] };
  } catch (reason) {
    return {
      status: 'failed',
      problems: [error('data', 'bad-json', `expected JSON: ${(reason as SyntaxError).message}`)],
    };
  }
}

async function importText(name: string, text: string, format: Format | undefined): Promise<FileInput> {
  // Thousands of data sets in JSON don't wait for parsers that they don't need.
  const { importFile } = await import('../formats/index.js');
  const { data, report } = importFile(format === undefined ? { name, text } : { name, text, format });
  const errors = report.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || data === undefined) return { status: 'failed', problems: errors.flatMap(toProblem) };
  return { status: 'read', input: data, warnings: report.flatMap(toProblem) };
}

/** Notes are for whoever imports. */
const toProblem = ({ path, line, column, message, severity }: ReportEntry): FileProblem[] =>
  severity === 'note' ? [] : [{ path: `${path} (line ${line}, column ${column})`, message, severity }];
