import type { Grid } from '../../model/import/grid.js';
import type { Legend } from '../../model/import/marks.js';
import { findState } from '../../model/import/read-cell.js';
import { cutStart, insideStrong, keepStart, plain, tidy, toRichText, trailingMark } from '../../model/import/words.js';
import { toPlainText } from '../../model/rich-text.js';
import type { Table } from '../document.js';
import { allTableWords } from '../keywords/all.js';
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

/** Words of East Asia behind a sign; “×三” and “△ 5万円” are amounts. */
const SIGNED =
  /^(?:([○◯〇◎])(?=.*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|([×△▲])(?=\s*[、，,:：（(]*\s*(?![一二三四五六七八九十百千万億亿两数](?!部))[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]))(?:\s|[、，,:：])*(?=[（(\p{L}\p{N}])/u;
const SIGNS = /[○◯〇◎×△▲●✅❌]/u;

/** “×（有料）” and “○ アプリ”: a sign with words behind it, which say more of it; of two signs nobody knows. */
export function withWords(legend: Legend, grid: Grid, isInJapanese: boolean): Legend {
  const known: Record<string, Legend[string]> = { ...legend };
  const isSingle = textsOf(grid).some((text) => SINGLE.includes(text.charAt(0)));
  for (const { words } of grid.rows.flat()) {
    const whole = tidy(insideStrong(words) ?? words);
    const line = toPlainText(whole);
    const pointer = trailingMark(line)?.length ?? 0;
    const own = keepStart(whole, line.length - pointer);
    const said = toPlainText(own);
    const found = SIGNED.exec(said);
    if (!found || SIGNS.test(said.slice(1))) continue;
    const [lead, circle, sign = circle!] = found;
    const state = legend[sign]?.state ?? (circle ? isInJapanese && 'yes' : sign === '×' ? 'no' : 'partial');
    if (!state) continue;
    // What points at a note that nobody wrote stays behind the words.
    for (const all of [own, whole]) {
      const rest = cutStart(all, lead.length);
      const meaning = toRichText(sign === '◎' && isSingle ? all : rest);
      const isSame = findState(toPlainText(rest), allTableWords) === state;
      known[toPlainText(all)] = isSame ? { state } : { state, meaning };
    }
  }
  return known;
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
