import { toPlainText } from '../rich-text.js';
import type { ComparisonInput } from '../schema.js';
import type { Columns } from './columns.js';
import type { Words } from './grid.js';
import type { TableWords } from './table-words.js';
import { cutStart, fold, isSameName, keepStart, tidy } from './words.js';

type Winner = NonNullable<ComparisonInput['criteria'][number]['winner']>;

export interface NamedWinner {
  readonly winner?: Winner;
  /** What is said besides the names. */
  readonly reason?: Words;
  readonly unknown?: string;
}

/** Who wins a row, by the words that a column of winners has for it. */
export function readNamedWinner(
  content: Words,
  contenders: Columns['contenders'],
  { tie, depends }: TableWords,
): NamedWinner {
  const written = tidy(content);
  const line = toPlainText(written);
  if (fold(line) === '') return {};
  const tied = lengthOfAny(line, tie);
  // “Even cheaper” is no tie.
  if (tied > 0 && isApart(line.slice(tied))) return { winner: 'tie', ...toReason(written, tied) };
  const open = lengthOfAny(line, depends);
  if (open > 0) return { winner: 'depends', ...toReason(written, open) };

  const names = namesIn(line, contenders);
  const last = names.at(-1);
  if (!last) return { unknown: line };
  if (lengthOfAny(line.slice(last.end), depends) > 0) return { winner: 'depends', reason: written };
  const isList = names[0]!.start === 0 && names.slice(0, -1).every(({ behind }) => behind === 'nothing');
  return {
    ...toWinner([...new Set(names.map(({ id }) => id))], contenders.length),
    ...(isList ? toReason(written, last.end) : { reason: written }),
  };
}

export function toWinner(ids: readonly string[], all: number): { winner?: Winner } {
  if (ids.length === 0) return {};
  if (ids.length === all) return { winner: 'tie' };
  return { winner: ids.length === 1 ? ids[0]! : [...ids] };
}

/** What stands between two names, in the languages that ship. */
const SEPARATOR = /\s*[,;&/+=、]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e)\s+|[和与或]|とも?|\s+(?=و)|\n/u;
const BRACKETS = /^\s*[(（][^()（）]*[)）]/u;
/** Marks that set words apart from a name before them. */
const APART = /^\s*(?:[,;:：、，(（–—-]|\n)/u;

const isApart = (rest: string): boolean => fold(rest) === '' || APART.test(rest);

/** What is said behind the names, without the marks between; all of it where that alone would be half a sentence. */
function toReason(written: Words, end: number): { reason?: Words } {
  const rest = toPlainText(written).slice(end);
  if (fold(rest) === '') return {};
  if (!APART.test(rest)) return { reason: written };
  const bracketed = /^(\s*[(（])([^()（）]*)[)）]\s*$/u.exec(rest);
  const marks = bracketed?.[1] ?? /^[\s,;:：、，–—-]*/u.exec(rest)![0];
  const said = cutStart(written, end + marks.length);
  return { reason: bracketed ? keepStart(said, bracketed[2]!.length) : said };
}

interface Name {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What follows up to the next name. */
  readonly behind: 'nothing' | 'brackets' | 'words apart' | 'sentence';
}

/** The names of winners; what a sentence about one of them says of others makes no winners of these. */
function namesIn(line: string, contenders: Columns['contenders']): readonly Name[] {
  const names: Name[] = [];
  let start = 0;
  while (start < line.length) {
    const found = nameAt(line.slice(start), contenders);
    const end = start + (found?.length ?? 0);
    const brackets = BRACKETS.exec(line.slice(end))?.[0].length ?? 0;
    const separator = SEPARATOR.exec(line.slice(end + brackets));
    const next = separator ? end + brackets + separator.index : line.length;
    const behind = kindOf(line.slice(end, next), brackets > 0);
    const first = names[0]?.behind ?? behind;
    const goesOn = first === behind || first === 'nothing' || (first === 'brackets' && behind === 'nothing');
    if (found && goesOn) names.push({ id: found.id, start, end, behind });
    else if (names.length > 0) break;
    start = next + Math.max(1, separator?.[0].length ?? 0);
  }
  return names;
}

function kindOf(rest: string, hasBrackets: boolean): Name['behind'] {
  if (fold(rest) === '') return 'nothing';
  return hasBrackets ? 'brackets' : APART.test(rest) ? 'words apart' : 'sentence';
}

/** Of names that begin alike the longest is meant: “React Native” is not “React”. */
function nameAt(
  line: string,
  contenders: Columns['contenders'],
): { readonly id: string; readonly length: number } | undefined {
  const piece = line.split(SEPARATOR, 1)[0]!;
  const owns = contenders.map(({ contender: { id, name } }) => ({ id, own: toPlainText(name) }));
  const longest = <Found extends { own: string }>(found: readonly Found[]): Found | undefined =>
    [...found].sort((a, b) => b.own.length - a.own.length)[0];
  const whole = longest(owns.filter(({ own }) => lengthOf(line, own) > 0));
  if (whole) return { id: whole.id, length: lengthOf(line, whole.own) };
  const short = longest(owns.filter(({ own }) => isSameName(own, piece)));
  return short && { id: short.id, length: piece.length };
}

const lengthOfAny = (line: string, words: readonly string[]): number =>
  Math.max(...words.map((word) => lengthOf(line, word)));

/** How much of a line the words at its beginning take up; none where it begins otherwise. */
function lengthOf(line: string, words: string): number {
  const own = fold(words);
  // Cells may be long, and are asked for each name and word.
  const begin = line.slice(0, 2 * words.length + 20);
  if (own === '' || !`${fold(begin)} `.startsWith(`${own} `)) return 0;
  const pattern = `^(?:[^\\p{L}\\p{M}\\p{N}+#]*[\\p{L}\\p{M}\\p{N}+#]+){${own.split(' ').length}}`;
  return new RegExp(pattern, 'u').exec(begin)?.[0].length ?? begin.length;
}
