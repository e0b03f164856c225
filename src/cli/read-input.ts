import { extname } from 'node:path';
import { error, type Problem } from '../model/problem.js';
import { invalid, type InvalidState } from '../model/state.js';

/** What a file holds: something that may be a data set, or problems that kept it from being read. */
export type FileInput =
  { readonly status: 'read'; readonly input: unknown; readonly problems: readonly Problem[] } | InvalidState;

/** Reads the text of a file by the ending of its name. Whether it is a data set is for `parseComparison` to say. */
export function readComparisonFile(path: string, text: string): FileInput {
  switch (extname(path).toLowerCase()) {
    case '.json':
    case '':
      return readJson(text);
    default:
      return invalid(error('data', 'wrong-value', `expected a .json file, found ${extname(path)}`));
  }
}

function readJson(text: string): FileInput {
  try {
    return { status: 'read', input: JSON.parse(text), problems: [] };
  } catch (reason) {
    return invalid(error('data', 'bad-json', `expected JSON: ${(reason as SyntaxError).message}`));
  }
}
