import { toPlainText } from '../rich-text.js';
import type { ComparisonInput } from '../schema.js';
import type { Words } from './grid.js';
import type { TableWords } from './table-words.js';
import { cutStart, fold, tidy } from './words.js';

type Winner = NonNullable<ComparisonInput['criteria'][number]['winner']>;
type Contenders = readonly { readonly contender: Pick<ComparisonInput['contenders'][number], 'id' | 'name'> }[];

export interface NamedWinner {
  readonly winner?: Winner | undefined;
  /** What is said besides the names. */
  readonly reason?: Words;
  readonly unknown?: string;
}

export function toWinner(ids: readonly string[], all: number): Winner | undefined {
  return ids.length < 2 ? ids[0] : ids.length === all ? 'tie' : [...ids];
}

/** What stands between two names, in the languages that ship. */
const SEPARATOR = /\s*[,;&/+=、]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e)\s+|[和与或]|とも?|\s+(?=و)|\n/u;
/** What sets words apart from a name before them. */
const APART = /\s*[,;:：、，–—(（\n]| - /gu;
const BRACKETS = /[(（].{0,500}?[)）]| [–—-] [^–—]{0,500}$|[:：][^:：]*$/gu;
/** More names than there can be contenders. */
const MOST = 9;

/** Who wins a row, by the words that a column of winners has for it. */
export function readNamedWinner(content: Words, contenders: Contenders, { tie, depends }: TableWords): NamedWinner {
  const said = toPlainText(tidy(content));
  const written = cutStart(content, SIGN.exec(said)?.[0].length ?? 0);
  const line = toPlainText(written);
  const key = fold(line);
  if (key === '') return {};
  if (depends.includes(key)) return { winner: 'depends' };
  const own = toOwn(contenders.map(({ contender: { id, name } }) => ({ id, name: toPlainText(name) })));
  const whole = own.find(({ name }) => name === key);
  if (whole) return { winner: whole.id };
  if (
    line
      .split(APART)
      .map(fold)
      .some((piece) => depends.some((word) => begins(piece, word)))
  ) {
    return { winner: 'depends', reason: written };
  }
  // What is said of others in brackets, or behind a dash, makes no winners of them.
  const winner = winnerIn(line.replace(BRACKETS, ''), own, 'anywhere');
  const ends = [...line.matchAll(APART)].slice(0, MOST).map(({ index }) => index);
  for (const end of [line.length, ...ends]) {
    const before = line.slice(0, end);
    const isTie = tie.includes(fold(before));
    const named = isTie ? 'tie' : winnerIn(before, own, 'alone');
    if (named && (isTie || JSON.stringify(named) === JSON.stringify(winner))) {
      return { winner: named, ...behind(written, end) };
    }
  }
  if (winner) return { winner, reason: written };
  const byWord = ownersOf(key, own);
  return byWord.length === 1 ? { winner: byWord[0]! } : { unknown: said };
}

/** “✅ A”, “🏆 A”, “→ A”. */
const SIGN = /^(?:[\p{So}\p{Sm}\p{Extended_Pictographic}\uFE0F\u200D]+\s*)+/u;

/** Contenders by their names, and by what stands before brackets and in them, where no other is called so. */
function toOwn(contenders: readonly Own[]): readonly Own[] {
  const named = contenders.flatMap(({ id, name }) => {
    const [, before = '', inside = ''] = /^([^(（]+)[(（]([^)）]+)[)）]$/u.exec(name) ?? [];
    return [name, before, inside].map((part, at) => ({ id, name: fold(part), isFull: at === 0 }));
  });
  const count = new Map<string, number>();
  for (const { name } of named) count.set(name, (count.get(name) ?? 0) + 1);
  return named.filter(({ name, isFull }) => isFull || count.get(name) === 1);
}

/** Those with a word that begins with the one that a text is. */
const ownersOf = (word: string, contenders: readonly Own[]): string[] => [
  ...new Set(
    contenders.flatMap(({ id, name }) =>
      word.length > 2 && name.split(' ').some((own) => own.startsWith(word)) ? [id] : [],
    ),
  ),
];

/** A contender by its folded name. */
interface Own {
  readonly id: string;
  readonly name: string;
}

/** Whom a text names: among other words, or as all that it says. */
function winnerIn(text: string, contenders: readonly Own[], where: 'anywhere' | 'alone'): Winner | undefined {
  const whole = findContender(fold(text), contenders, (own, name) => own === name);
  if (whole !== undefined) return toWinner([whole], contenders.length);
  const found = new Set<string>();
  for (const piece of text.split(SEPARATOR).map(fold)) {
    if (piece === '') continue;
    const id = findContender(piece, contenders, where === 'alone' ? begins : isSame);
    if (id !== undefined) found.add(id);
    else if (where === 'alone') return undefined;
  }
  return toWinner([...found], contenders.length);
}

const begins = (text: string, words: string): boolean => `${text} `.startsWith(`${words} `);
const isSame = (one: string, other: string): boolean =>
  one !== '' && other !== '' && (begins(one, other) || begins(other, one));

/** Of names that begin alike the longest is meant: “React Native” is not “React”. */
function findContender(
  name: string,
  contenders: readonly Own[],
  isNamed: (own: string, name: string) => boolean,
): string | undefined {
  const known = contenders.filter((own) => isNamed(own.name, name));
  const exact = known.find((own) => own.name === name);
  return (exact ?? known.sort((a, b) => b.name.length - a.name.length)[0])?.id;
}

/** Words without the marks that set them apart. */
function behind(written: Words, end: number): { reason?: Words } {
  const rest = toPlainText(written).slice(end);
  return fold(rest) === '' ? {} : { reason: cutStart(written, end + /^[\s,;:：、，–—-]*/u.exec(rest)![0].length) };
}
