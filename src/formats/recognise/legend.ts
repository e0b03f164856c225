import { fold, insideStrong, plain, toRichText } from '../../model/import/words.js';
import { expandShortcodes, leadingMark, markState, usualState, type Legend } from '../../model/import/marks.js';
import { findState } from '../../model/import/read-cell.js';
import type { ValueState } from '../../model/value-view.js';
import { toPlainText } from '../../model/rich-text.js';
import type { Block, Table } from '../document.js';
import { allTableWords, legendWords } from '../keywords/all.js';
import { understand, type Context } from './context.js';
import { itemWords, tablesIn } from './flow.js';

interface Entry {
  readonly mark: string;
  readonly meaning: string;
}

/** What the signs of Japan and China mean beside each other. In a cell with more, “× 3” and “△ 5 %” are amounts. */
const SIGNS: Legend = {
  '○': { state: 'yes' },
  '◯': { state: 'yes' },
  〇: { state: 'yes' },
  '◎': { state: 'yes' },
  '×': { state: 'no' },
  '△': { state: 'partial' },
  '▲': { state: 'partial' },
};

const signOf = (line: string): ReturnType<typeof leadingMark> =>
  leadingMark(line) ?? leadingMark(line.charAt(0), SIGNS);

/** Finds the legends that explain the marks of tables: lists or lines in which each part begins with another mark. */
export function readLegends(context: Context): void {
  const marks = marksOf(context.sections.flatMap(({ blocks }) => tablesIn(blocks)));
  const entries: Entry[] = [];
  for (const { blocks } of context.sections) {
    blocks.forEach((block, index) => {
      const found = toEntries(block);
      if (found.length < 2 || new Set(found.map(({ mark }) => mark)).size < found.length) return;
      if (!found.some(({ mark }) => marks.has(mark))) return;
      // “○ 速い、× 高い” says what is good and bad of one of them.
      if ((areSigns(found) || isWide(block)) && !found.some(({ meaning }) => guessState(meaning))) return;
      for (const entry of found) entries.push(entry);
      context.used.add(block);
      for (const { mark, meaning } of found) understand(context, 'legend', `${mark} ${meaning}`, block.place);
      useLead(context, blocks[index - 1]);
    });
  }
  context.legend = toLegend(entries);
}

/** “Feature key:” in front of a legend. */
function useLead(context: Context, lead: Block | undefined): void {
  if (lead?.type !== 'paragraph') return;
  const words = insideStrong(lead.words) ?? lead.words;
  const key = fold(plain(words));
  if (!legendWords.some((word) => key === word || key.endsWith(` ${word}`))) return;
  context.used.add(lead);
  understand(context, 'heading of the legend', words, lead.place);
}

function marksOf(tables: readonly Table[]): ReadonlySet<string> {
  const cells = tables.flatMap(({ grid }) => grid.rows.flat());
  return new Set(cells.flatMap(({ words }) => signOf(expandShortcodes(plain(words)))?.mark ?? []));
}

function toEntries(block: Block): Entry[] {
  if (block.type === 'list') {
    const items = block.items.map((item) => toEntry(plain(itemWords(item))));
    return items.every((item) => item !== undefined) ? items : [];
  }
  if (block.type !== 'paragraph') return [];
  const written = expandShortcodes(toPlainText(block.words))
    .replace(/[^\S\u3000]+/g, (space) => (space.includes('\n') ? '\n' : ' '))
    .trim();
  // “Key: ✔ Done” has words in front, “✔: Done” hasn't.
  const line = signOf(written) ? written : written.replace(/^[^:：\n]{0,40}[:：]\s*(?=\P{L})/u, '');
  if (!signOf(line)) return [];
  const parts = line.split(/\s*[,;|·•\n、，；。]\s*|\.\s+|\u3000(?=\P{L})/u);
  const entries: { readonly mark: string; meaning: string }[] = [];
  for (const part of parts) {
    const entry = toEntry(part);
    const last = entries.at(-1);
    if (entry) entries.push({ ...entry });
    else if (last && part !== '') last.meaning += `, ${part}`;
  }
  return entries;
}

function toEntry(source: string): Entry | undefined {
  const line = expandShortcodes(source).trim();
  const found = signOf(line);
  const meaning =
    found &&
    line
      .slice(found.length)
      .replace(/^\s*[=＝:：–—-]?\s*/, '')
      .trim();
  return found && meaning ? { mark: found.mark, meaning } : undefined;
}

const isWide = (block: Block): boolean => block.type === 'paragraph' && /[、，；。]/.test(plain(block.words));

const areSigns = (entries: readonly Entry[]): boolean => entries.some(({ mark }) => /[×△▲]/.test(mark));

function toLegend(entries: readonly Entry[]): Legend {
  const signs = areSigns(entries) ? SIGNS : {};
  const stated = entries.map(({ mark, meaning }) => {
    const said = usualState(mark) ?? guessState(meaning);
    return { mark, meaning, state: said ?? markState(mark, signs) ?? 'partial', isSaid: said !== undefined };
  });
  const marksOf = (state: ValueState): number =>
    new Set(stated.filter((each) => each.state === state).map(({ mark }) => mark)).size;
  const isSharedBy = { yes: marksOf('yes') > 1, no: marksOf('no') > 1 };
  return Object.fromEntries(
    stated.map(({ mark, meaning, state, isSaid }) => {
      const isPlain = isSaid && (state === 'yes' || state === 'no') && !isSharedBy[state];
      return [
        mark,
        {
          state,
          ...(isPlain ? {} : { meaning: toRichText([{ type: 'text', value: meaning }]) as string }),
        },
      ];
    }),
  );
}

// “Unlimited”, “unterstützt” and “不限” are no “no”.
const NO = /^(?:not?\b|un(?:avail|supp|impl)|none|missing|nein|nicht|kein|non|não|不(?![限错錯同明定])|لا|לא|ない)/iu;

/** What the words for a mark say it means, where they say it. */
function guessState(meaning: string): ValueState | undefined {
  const known = findState(meaning, allTableWords);
  if (known) return known;
  if (NO.test(meaning)) return 'no';
  return /^(?:yes|full|supported|ja|oui|sí|sim|是|はい|نعم|כן)(?!\p{L})/iu.test(meaning) ? 'yes' : undefined;
}
