import { toPlainText } from '../rich-text.js';
import type { ComparisonInput } from '../schema.js';
import type { Columns } from './columns.js';
import type { Words } from './grid.js';
import type { TableWords } from './table-words.js';
import { cutStart, fold, isSameName, tidy } from './words.js';

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
const BRACKETS = /[(（].*?[)）]| [–—-] [^–—]*$|[:：][^:：]*$/gu;
/** More names than there can be contenders. */
const MOST = 9;

/** Who wins a row, by the words that a column of winners has for it. */
export function readNamedWinner(content: Words, contenders: Contenders, { tie, depends }: TableWords): NamedWinner {
  const written = tidy(content);
  const line = toPlainText(written);
  const key = fold(line);
  if (key === '') return {};
  if (depends.includes(key)) return { winner: 'depends' };
  if (line.split(APART).some((piece) => depends.some((word) => begins(piece, word)))) {
    return { winner: 'depends', reason: written };
  }
  // What is said of others in brackets, or behind a dash, makes no winners of them.
  const winner = winnerIn(line.replace(BRACKETS, ''), contenders, 'anywhere');
  const ends = [...line.matchAll(APART)].slice(0, MOST).map(({ index }) => index);
  for (const end of [line.length, ...ends]) {
    const before = line.slice(0, end);
    const isTie = tie.includes(fold(before));
    const named = isTie ? 'tie' : winnerIn(before, contenders, 'alone');
    if (named && (isTie || JSON.stringify(named) === JSON.stringify(winner))) {
      return { winner: named, ...behind(written, end) };
    }
  }
  return winner ? { winner, reason: written } : { unknown: line };
}

/** Whom a text names: among other words, or as all that it says. */
function winnerIn(text: string, contenders: Contenders, where: 'anywhere' | 'alone'): Winner | undefined {
  const whole = findContender(text, contenders, isEqualName);
  const pieces = text.split(SEPARATOR).filter((piece) => fold(piece) !== '');
  const found = whole
    ? [whole]
    : pieces.map((piece) => findContender(piece, contenders, where === 'alone' ? begins : isSameName));
  if (where === 'alone' && found.includes(undefined)) return undefined;
  return toWinner([...new Set(found.filter((id) => id !== undefined))], contenders.length);
}

const isEqualName = (own: string, name: string): boolean => fold(own) === fold(name);
const begins = (text: string, words: string): boolean => `${fold(text)} `.startsWith(`${fold(words)} `);

/** Of names that begin alike the longest is meant: “React Native” is not “React”. */
function findContender(
  name: string,
  contenders: Contenders,
  isNamed: (own: string, name: string) => boolean,
): string | undefined {
  const known = contenders
    .map(({ contender }) => ({ id: contender.id, own: toPlainText(contender.name) }))
    .filter(({ own }) => isNamed(own, name));
  const exact = known.find(({ own }) => isEqualName(own, name));
  return (exact ?? known.sort((a, b) => b.own.length - a.own.length)[0])?.id;
}

/** Words without the marks that set them apart. */
function behind(written: Words, end: number): { reason?: Words } {
  const rest = toPlainText(written).slice(end);
  return fold(rest) === '' ? {} : { reason: cutStart(written, end + /^[\s,;:：、，–—-]*/u.exec(rest)![0].length) };
}
