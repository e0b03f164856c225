import { toPlainText } from '../rich-text.js';
import type { ComparisonInput } from '../schema.js';
import type { Columns } from './columns.js';
import type { Words } from './grid.js';
import type { TableWords } from './table-words.js';
import { cutStart, fold, tidy } from './words.js';

type Winner = NonNullable<ComparisonInput['criteria'][number]['winner']>;
type Contenders = Columns['contenders'];

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
  const written = tidy(content);
  const line = toPlainText(written);
  const key = fold(line);
  if (key === '') return {};
  if (depends.includes(key)) return { winner: 'depends' };
  const own = contenders.map(({ contender: { id, name } }): Own => ({ id, name: fold(toPlainText(name)) }));
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
  return winner ? { winner, reason: written } : { unknown: line };
}

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
