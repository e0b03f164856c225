import type { Grid } from '../../model/import/grid.js';
import type { Legend } from '../../model/import/marks.js';
import { plain } from '../../model/import/words.js';
import { toPlainText } from '../../model/rich-text.js';
import type { Table } from '../document.js';
import { doubt, type Context } from './context.js';

const KANA = /[\u3040-\u30ff]/;
const SINGLE = ['○', '◯', '〇'];
const CIRCLES = [...SINGLE, '◎', '●'];

const textsOf = ({ rows, caption = [] }: Grid): string[] =>
  [...rows.flat().map(({ words }) => words), caption].map(plain);

/** Whether a table is written in Japanese, as far as the page, or the table itself, says. */
export function isJapanese({ draft }: Context, grid: Grid): boolean {
  const title = draft.lang === undefined && draft.title !== undefined ? toPlainText(draft.title) : '';
  return /^ja\b/i.test(draft.lang ?? '') || [title, ...textsOf(grid)].some((text) => KANA.test(text));
}

/** “◎” is more than “○” where both stand in a table: then it stays beside the tick. */
export function withDouble({ legend }: Context, grid: Grid): Legend {
  const texts = textsOf(grid);
  const isMore = texts.includes('◎') && SINGLE.some((circle) => texts.includes(circle));
  return isMore ? { '◎': { state: 'yes', meaning: '◎' }, ...legend } : legend;
}

/** Circles that nothing explains mean “yes” here and “no” there: they stay what they are. */
export function doubtCircles(context: Context, { grid, place }: Table): void {
  const known = [...Object.keys(context.legend), ...(isJapanese(context, grid) ? CIRCLES.slice(0, -1) : [])];
  const open = CIRCLES.filter((circle) => !known.includes(circle));
  const cells = grid.rows.flat().filter(({ words }) => open.includes(plain(words)));
  const [first] = cells;
  if (!first) return;
  const found = open.filter((circle) => cells.some(({ words }) => plain(words) === circle));
  doubt(
    context,
    'warning',
    'circles',
    ['criteria', first.place ?? place],
    [
      `nothing says what ${found.map((circle) => `“${circle}”`).join(' and ')} should mean; cells with no more were left as they are`,
      'Write “Yes” and “No”, or below the table what each means: “● yes, ○ no”.',
    ],
  );
}
