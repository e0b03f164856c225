import { isDetailed } from '../check-references.js';
import { readCell } from '../import/read-cell.js';
import { tableWords } from '../import/table-words.js';
import { text } from '../import/words.js';
import { toPlainText } from '../rich-text.js';
import type { RichText, Value } from '../schema.js';
import type { ValueState } from '../value-view.js';

/** No value, or one that says no more than that nobody knows, or that there is nothing to say. */
export function isBlank(value: Value | undefined): boolean {
  if (value === undefined || typeof value === 'number' || typeof value === 'boolean') return value === undefined;
  if (!isDetailed(value)) return saysNothing(value);
  const { state, text: own, number, range, rating } = value;
  // What does not apply may be why the row is won: “Nothing to pay”.
  if (state === 'not-applicable') return own === undefined || saysNothing(own);
  if (state !== undefined) return isNoAnswer(state);
  return number === undefined && !range && !rating && (own === undefined || saysNothing(own));
}

export const isNoAnswer = (state: ValueState): boolean => NO_ANSWERS.includes(state);

const NO_ANSWERS: readonly ValueState[] = ['unknown', 'undisclosed', 'not-applicable'];

/** As a cell that an import reads: a dash is the same in whatever a data set was written. */
function saysNothing(words: RichText): boolean {
  const { value } = readCell([text(toPlainText(words))], { words: tableWords });
  return value === undefined || (isDetailed(value) && value.state !== undefined && isNoAnswer(value.state));
}
