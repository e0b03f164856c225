import { toPlainText } from '../rich-text.js';
import type { ComparisonInput, PhrasingNode } from '../schema.js';
import { toUniqueSlug } from '../slug.js';
import type { GridCell, Words } from './grid.js';
import { readNamedWinner } from './named-winner.js';
import { isFilled } from './orient.js';
import type { ReadingOptions } from './read-cell.js';
import { readWeight } from './weights.js';
import {
  fold,
  insideStrong,
  isSameName,
  joinLines,
  linksOf,
  onlyLink,
  plain,
  tidy,
  toRichText,
  withoutNote,
} from './words.js';

type ContenderInput = ComparisonInput['contenders'][number];

/** What the columns of a table hold. */
export interface Columns {
  readonly contenders: readonly {
    readonly column: number;
    readonly contender: ContenderInput;
    readonly cell: GridCell;
    /** Words of a link beside the name, which led to its address. */
    readonly link: string | undefined;
  }[];
  readonly label: number;
  readonly others: readonly { readonly column: number; readonly role: ColumnRole; readonly cell: GridCell }[];
}

export type ColumnRole = 'notes' | 'reason' | 'winner' | 'group' | 'source' | 'weight';

const ROLES: readonly ColumnRole[] = ['notes', 'reason', 'winner', 'group', 'source', 'weight'];

/** Tells the columns of contenders from those that say something of the whole row. */
export function readColumns(
  head: readonly GridCell[],
  body: readonly (readonly GridCell[])[],
  options: ReadingOptions,
): Columns {
  const { words, names = [], notes } = options;
  const roleOf = (cell: GridCell | undefined): ColumnRole | undefined => {
    const name = plain(cell?.words ?? []);
    if (names.some((each) => isSameName(each, name))) return undefined;
    return ROLES.find((role) => words[role].includes(fold(name)));
  };
  /** “Edge” is a word for the winner's column, and a browser: what stands in it tells. */
  const namesWinners = (column: number): boolean => {
    const filled = body.flatMap((row) => row[column] ?? []).filter(isFilled);
    const others = head
      .map(({ words: name }, at) => ({ contender: { id: `${at}`, name: plain(name) } }))
      .filter(({ contender: { name } }, at) => at !== 0 && at !== column && name !== '');
    return (
      filled.length === 0 || filled.some((cell) => readNamedWinner(cell.words, others, words).winner !== undefined)
    );
  };
  /** A column of weights, or of remarks on them; nothing where its numbers are of something else. */
  const toWeights = (column: number): ColumnRole | undefined => {
    const filled = body.flatMap((row) => row[column] ?? []).filter(isFilled);
    if (head.length < 4) return undefined;
    if (filled.every((cell) => readWeight(cell, options) !== undefined)) return 'weight';
    return filled.some((cell) => /\d/.test(plain(cell.words))) ? undefined : 'notes';
  };
  const isLabel = (cell: GridCell | undefined): boolean => {
    const name = plain(cell?.words ?? []);
    return words.label.includes(fold(name)) && !names.some((each) => isSameName(each, name));
  };
  // “Category | Feature | …” has groups in front, and so has “Group | … ”; numbers of rows are remarks at most.
  const hasTwo = head.length > 3 && (roleOf(head[0]) === 'group' || isLabel(head[1]));
  const label = hasTwo ? 1 : 0;
  const isNumbers = body.every((row) => /^\d*\.?$/.test(plain(row[0]?.words ?? [])));
  const taken = new Map([
    ['tie', 1],
    ['depends', 1],
  ]);
  const contenders: Columns['contenders'][number][] = [];
  const others: { column: number; role: ColumnRole; cell: GridCell }[] = [];

  head.forEach((cell, column) => {
    if (column === label) return;
    if (column < label) {
      others.push({ column, role: isNumbers ? 'notes' : 'group', cell });
      return;
    }
    const found = roleOf(cell);
    const role =
      found === 'weight' ? toWeights(column) : found === 'winner' && !namesWinners(column) ? undefined : found;
    // What the first column with a special heading is, is a criterion's label; later ones speak of the row.
    if (role) others.push({ column, role, cell });
    else if (plain(cell.words) !== '') contenders.push({ column, ...toContender(cell.words, taken, notes), cell });
    else if (body.some((row) => plain(row[column]?.words ?? []) !== '')) others.push({ column, role: 'notes', cell });
  });
  return { contenders, label, others };
}

function toContender(
  content: Words,
  taken: Map<string, number>,
  notes: ReadingOptions['notes'],
): { contender: ContenderInput; link: string | undefined } {
  const { first: line, second } = splitAtBreak(insideStrong(content) ?? tidy(content));
  const { words: head, note } = withoutNote(line, notes);
  const description = joinLines([second, note]);
  const { words, href, link } = withoutOwnLink(insideStrong(head) ?? head);
  const name = toRichText(insideStrong(words) ?? words);
  const id = toUniqueSlug(toPlainText(name), taken);
  return {
    contender: {
      id,
      name: name as string,
      ...(description.length > 0 ? { description: toRichText(description) as string } : {}),
      ...(href === undefined ? {} : { href }),
    },
    link,
  };
}

/** What stands behind the first line break says more of what stands before it. */
export function splitAtBreak(words: readonly PhrasingNode[]): { first: PhrasingNode[]; second: PhrasingNode[] } {
  const at = words.findIndex(({ type }) => type === 'break');
  return at <= 0
    ? { first: [...words], second: [] }
    : { first: tidy(words.slice(0, at)), second: tidy(words.slice(at + 1)) };
}

/** Words of a link that only say that there is one. */
const BARE = /^\W*(?:(?:web ?site|site|home ?page|docs|link|github|repo|webseite|sitio|site web)\W*)?$/iu;

/** A name that is a link, or has a link to its home beside it. */
function withoutOwnLink(words: PhrasingNode[]): { words: PhrasingNode[]; href?: string; link?: string } {
  const whole = onlyLink(words);
  if (whole) return { words: tidy(whole.children), href: whole.url };
  const [link, ...others] = linksOf(words);
  if (link && others.length === 0 && BARE.test(toPlainText(link.children))) {
    const rest = tidy(words.filter((node) => node !== link));
    if (rest.length > 0) return { words: rest, href: link.url, link: toPlainText(link.children) };
  }
  return { words };
}
