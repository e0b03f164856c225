import type { Grid } from '../../model/import/grid.js';
import { readQuantity } from '../../model/import/numbers.js';
import { plain } from '../../model/import/words.js';
import type { Table } from '../document.js';
import { allTableWords } from '../keywords/all.js';
import { doubt, type Context } from './context.js';

/** `49,90` and `1,7`, not `1,200`. */
const COMMA = /(?<![\d.,])\d{1,3}(?:\.\d{3})*,\d{1,2}(?![\d.,]*\d)/;
/** `49.90` and `1.7`, not `1.200`; versions and days have more points. */
const POINT = /(?<![\d.,])\d{1,3}(?:,\d{3})*\.(?:\d{1,2}|\d{4,})(?!\d|[.,][\d.,]*\d)/;
const COMMA_OF_THOUSANDS = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/;
const UNSURE = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,]*\d)/;

const textsOf = ({ rows }: Grid): string[] => rows.flat().map(({ words }) => plain(words));

/** Whether fractions have a comma: the page's language says so, else the other cells of a table may. */
export function hasCommas({ draft, decimalComma }: Context, grid: Grid): boolean {
  if (draft.lang !== undefined) return decimalComma;
  const texts = textsOf(grid);
  return texts.some((text) => COMMA.test(text)) && !texts.some((text) => POINT.test(text));
}

/** “1.200 km” is twelve hundred to half of the world. */
export function doubtDecimalMark(context: Context, { grid, place }: Table): void {
  if (context.draft.lang !== undefined) return;
  const marks = [COMMA, POINT, COMMA_OF_THOUSANDS];
  if (textsOf(grid).some((text) => marks.some((mark) => mark.test(text)))) return;
  const [first] = grid.rows.flat().filter(({ words }) => UNSURE.test(plain(words)) && isRead(plain(words)));
  if (!first) return;
  doubt(
    context,
    'note',
    'decimal-mark',
    ['criteria', first.place ?? place],
    [
      `“${plain(first.words)}” may have a point for thousands; it was read as a fraction`,
      'Write the language at the top, for example “lang: de” between two lines of ---, or the number without a point.',
    ],
  );
}

/** Whether a number is read, and another one where fractions have a comma. */
const isRead = (text: string): boolean => {
  const [point, comma] = [false, true].map((each) => JSON.stringify(readQuantity(text, allTableWords.to, each)));
  return point !== undefined && point !== comma;
};
