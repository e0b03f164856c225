import { toPlainText } from '../rich-text.js';
import { splitAtBreak } from './columns.js';
import type { GridCell } from './grid.js';
import type { ReadingOptions } from './read-cell.js';
import type { TableWords } from './table-words.js';
import { fold, insideStrong, joinLines, keepStart, tidy, toRichText, withoutNote } from './words.js';

interface ReadLabel {
  readonly label: {
    readonly text: ReturnType<typeof toRichText>;
    readonly id: string;
    readonly verdict: 'tie' | 'depends' | undefined;
  };
  readonly description: ReturnType<typeof tidy>;
}

/** Reads what a row is about: its words, and what stands in the cell behind them. */
export function toLabel(
  cell: GridCell | undefined,
  { notes, words: tableWords }: ReadingOptions,
  index: number,
): ReadLabel {
  const all = tidy(insideStrong(cell?.words ?? []) ?? cell?.words ?? []);
  const { first, second } = splitAtBreak(all);
  const { words, note } = withoutNote(first, notes);
  const { verdict, length } = findVerdict(toPlainText(words), tableWords);
  const named = verdict ? keepStart(words, length) : words;
  const text = named.length > 0 ? toRichText(named) : `#${index + 1}`;
  return { label: { text, id: toPlainText(text), verdict }, description: joinLines([second, note]) };
}

/** “(tie)” or “(it depends)” behind the words of a label, and how long it is without. */
function findVerdict(
  line: string,
  { tie, depends }: TableWords,
): { readonly verdict: 'tie' | 'depends' | undefined; readonly length: number } {
  const ending = /(?<!\s)\s*[(（]([^()（）]+)[)）]\s*$/u.exec(line);
  const word = ending && fold(ending[1]!);
  const verdict = !word ? undefined : tie.includes(word) ? 'tie' : depends.includes(word) ? 'depends' : undefined;
  return { verdict, length: verdict ? ending!.index : line.length };
}
