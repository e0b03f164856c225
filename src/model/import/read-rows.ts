import { isDetailed } from '../check-references.js';
import { toPlainText } from '../rich-text.js';
import type { ComparisonInput } from '../schema.js';
import { toUniqueSlug } from '../slug.js';
import type { ColumnRole, Columns } from './columns.js';
import type { Doubt } from './doubt.js';
import type { GridCell, Place, Words } from './grid.js';
import type { Oriented } from './orient.js';
import { isFilled } from './orient.js';
import { readCell, toDetails, type ReadCell, type ReadingOptions } from './read-cell.js';
import { toLabel } from './read-label.js';
import { findOverall, isMarkAlone } from './overall.js';
import { readScore, type Score } from './score.js';
import { readWeight, toReaderScale } from './weights.js';
import { findBoldColumns, readWinner } from './winners.js';
import { insideStrong, joinLines, linksOf, plain, toRichText } from './words.js';

type CriterionInput = ComparisonInput['criteria'][number];

interface Rows {
  readonly groups: NonNullable<ComparisonInput['groups']>;
  readonly criteria: CriterionInput[];
  readonly declaredScore: Record<string, number> | undefined;
  readonly doubts: Doubt[];
  readonly places: Map<string, Place>;
  readonly understood: { as: string; text: string; place?: Place | undefined }[];
}

/** Reads the rows of a table one after the other: headings of groups, the score, criteria. */
export function readRows(
  { head, body }: Oriented,
  columns: Columns,
  options: ReadingOptions,
): Rows & { readonly most: number } {
  const rows: Rows = {
    groups: [],
    criteria: [],
    declaredScore: undefined,
    doubts: [],
    places: new Map(),
    understood: [],
  };
  let declaredScore: Record<string, number> | undefined;
  let group: string | undefined;
  const ids = new Map<string, number>();
  const groups: Groups = { taken: new Map(), byLabel: new Map() };
  const cells = body.map((row) => cellsOver(row, columns).map((cell) => readCell(cell?.words ?? [], options)));
  const boldColumns = findBoldColumns(cells);
  if (boldColumns.size > 0) {
    const names = [...boldColumns].map((at) => toPlainText(columns.contenders[at]!.contender.name));
    rows.doubts.push({ path: 'criteria', code: 'bold-column', place: head.find((cell) => cell.place)?.place, names });
  }

  const overall = findOverall(body, columns, options.words);
  const last = body.filter((row) => !overall.has(row)).at(-1);
  body.forEach((row, index) => {
    if (isHeadAgain(row, head)) return;
    if (isGroupRow(row, columns) && body[index + 1] && !isGroupRow(body[index + 1]!, columns)) {
      group = addGroup(row[columns.label]!, rows, groups);
      return;
    }
    const score = readScore(row, columns, options.words, { others: body.length - 1, isLast: row === last });
    if (score && !declaredScore) {
      declaredScore = score.wins;
      addScore(row, score.is, columns, rows);
      return;
    }
    const about = overall.has(row) ? 'all' : 'one';
    if (about === 'all') {
      const text = row.map(({ words }) => plain(words)).join(' | ');
      rows.doubts.push({ path: 'criteria', code: 'overall-winner', place: row[columns.label]!.place, text });
    }
    if (about === 'all' && isMarkAlone(cells[index]!, options.words)) return;
    group = toColumnGroup(row, columns, rows, groups) ?? group;
    addCriterion(row, cells[index]!, { columns, rows, ids, group, boldColumns, options, head, about });
  });
  return { ...rows, ...toReaderScale(rows.criteria), declaredScore };
}

/** What is known of the groups so far: their ids, and those by the words of their labels. */
interface Groups {
  readonly taken: Map<string, number>;
  readonly byLabel: Map<string, string>;
}

interface Context {
  readonly columns: Columns;
  readonly rows: Rows;
  readonly ids: Map<string, number>;
  readonly group: string | undefined;
  readonly boldColumns: ReadonlySet<number>;
  readonly options: ReadingOptions;
  readonly head: readonly GridCell[];
  /** What the row speaks of: a winner of all rows wins none. */
  readonly about: 'one' | 'all';
}

function addCriterion(row: readonly GridCell[], cells: readonly ReadCell[], context: Context): void {
  const { columns, rows, ids, group, boldColumns, options, head, about } = context;
  const index = rows.criteria.length;
  const path = `criteria.${index}`;
  const labelCell = row[columns.label];
  const { label, description } = toLabel(labelCell, options, index);
  const id = toUniqueSlug(label.id, ids);
  const place = labelCell?.place ?? row.find((cell) => cell.place)?.place;
  if (place) rows.places.set(path, place);

  const values: CriterionInput['values'] = {};
  columns.contenders.forEach(({ column, contender }, at) => {
    const { value, isDoubtful } = cells[at]!;
    const found = row[column]?.place;
    if (found) rows.places.set(`${path}.values.${contender.id}`, found);
    if (value !== undefined) values[contender.id] = value as CriterionInput['values'][string];
    if (isDoubtful)
      rows.doubts.push({
        path: `${path}.values.${contender.id}`,
        code: 'rating-scale',
        place: found,
        found: plain(row[column]!.words),
      });
  });
  const others = toOthers(row, columns);
  const found = about === 'all' ? {} : readWinner(cells, others.winner?.words, columns, boldColumns, options.words);
  const winner = label.verdict && found.winner === undefined ? { ...found, winner: label.verdict } : found;
  const said = toLines(description, others.notes?.words);
  const weight = others.weight && readWeight(others.weight, options);
  const reason = toLines(winner.reason, others.reason?.words);
  rows.criteria.push({
    id,
    label: label.text as string,
    ...(said === undefined ? {} : { description: said }),
    ...(group === undefined ? {} : { group }),
    values: withSource(values, others.source),
    ...(winner.winner === undefined ? {} : { winner: winner.winner }),
    ...(reason === undefined ? {} : { reason }),
    ...(weight === undefined ? {} : { weight }),
  });
  if (winner.winner !== undefined && others.winner) {
    rows.understood.push({ as: 'winner', text: plain(others.winner.words), place: others.winner.place });
  }
  if (others.weight) {
    rows.understood.push({ as: 'weight', text: plain(others.weight.words), place: others.weight.place });
  }
  if (winner.unknown) {
    const { unknown } = winner;
    const at = others.winner?.place ?? place;
    rows.doubts.push({ path: `${path}.winner`, code: 'unknown-winner', place: at, text: unknown });
  }
  rows.doubts.push(...toShapeDoubts(row, head, columns, path, place));
}

function addScore(row: readonly GridCell[], is: Score['is'], { label, contenders }: Columns, rows: Rows): void {
  const { words, place } = row[label]!;
  rows.understood.push({ as: 'label of the score', text: plain(words), place });
  if (is === 'guessed') rows.doubts.push({ path: 'declaredScore', code: 'score-row', place, found: plain(words) });
  if (place) rows.places.set('declaredScore', place);
  for (const { column, contender } of contenders) {
    const cell = row[column]!;
    rows.understood.push({ as: 'score', text: plain(cell.words), place: cell.place });
    if (cell.place) rows.places.set(`declaredScore.${contender.id}`, cell.place);
  }
}

type Others = Partial<Record<ColumnRole, GridCell>>;

function toOthers(row: readonly GridCell[], { others }: Columns): Others {
  const found = new Map<ColumnRole, GridCell[]>();
  for (const { column, role } of others) {
    const cell = row[column];
    if (!cell || !isFilled(cell)) continue;
    const before = found.get(role);
    if (before) before.push(cell);
    else found.set(role, [cell]);
  }
  return Object.fromEntries(
    [...found].map(([role, cells]) => [role, { ...cells.at(-1)!, words: joinLines(cells.map(({ words }) => words)) }]),
  );
}

/** Lines one below the other, of which any may be missing. */
function toLines(...lines: readonly (Words | undefined)[]): string | undefined {
  const all = joinLines(lines);
  return all.length > 0 ? (toRichText(all) as string) : undefined;
}

/** A column of sources says where all values of its rows are from. */
function withSource(values: CriterionInput['values'], cell: GridCell | undefined): CriterionInput['values'] {
  if (!cell) return values;
  const [link] = linksOf(cell.words);
  const written = plain(cell.words);
  const href = link?.url ?? (/^https?:\/\/\S+$/.test(written) ? written : undefined);
  if (href === undefined) return values;
  const source = { label: written, href };
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      // What a cell says itself is nearer than its row.
      isDetailed(value) ? { source, ...value } : { ...toDetails(value), source },
    ]),
  ) as CriterionInput['values'];
}

/**
 * The cells that say what stands in the columns of contenders: their own, or one that reaches over them from the left;
 * never the label.
 */
function cellsOver(row: readonly GridCell[], { contenders, label }: Columns): readonly (GridCell | undefined)[] {
  let last: GridCell | undefined;
  let end = 0;
  let next = label + 1;
  return contenders.map(({ column }) => {
    for (; next <= column; next += 1) {
      const cell = row[next];
      if (!cell || !isFilled(cell)) continue;
      last = cell;
      end = next + cell.columns;
    }
    return end > column ? last : undefined;
  });
}

const isGroupRow = (row: readonly GridCell[], { label }: Columns): boolean =>
  row[label] !== undefined &&
  isFilled(row[label]) &&
  row.every((cell, column) => column === label || (!isFilled(cell) && !cell.leftOut));

const isHeadAgain = (row: readonly GridCell[], head: readonly GridCell[]): boolean =>
  row.length === head.length &&
  row.filter(isFilled).length > 1 &&
  row.every((cell, column) => plain(cell.words) === plain(head[column]!.words));

function addGroup(cell: GridCell, rows: Rows, { taken, byLabel }: Groups): string {
  const label = toRichText(insideStrong(cell.words) ?? cell.words);
  const words = toPlainText(label);
  const id = toUniqueSlug(words, taken);
  if (!byLabel.has(words)) byLabel.set(words, id);
  if (cell.place) rows.places.set(`groups.${rows.groups.length}`, cell.place);
  rows.groups.push({ id, label: label as string });
  return id;
}

function toColumnGroup(row: readonly GridCell[], columns: Columns, rows: Rows, groups: Groups): string | undefined {
  const { group } = toOthers(row, columns);
  if (!group) return undefined;
  return groups.byLabel.get(plain(group.words)) ?? addGroup(group, rows, groups);
}

function toShapeDoubts(
  row: readonly GridCell[],
  head: readonly GridCell[],
  columns: Columns,
  path: string,
  place: Place | undefined,
): Doubt[] {
  const doubts: Doubt[] = [];
  const extra = row.slice(head.length).filter(isFilled);
  if (extra.length > 0) {
    const text = extra.map(({ words }) => plain(words)).join(' | ');
    doubts.push({ path, code: 'extra-cell', place: extra[0]!.place ?? place, text });
  }
  const names = cellsOver(row, columns).flatMap((cell, at) =>
    cell ? [] : [toPlainText(columns.contenders[at]!.contender.name)],
  );
  if (names.length > 0) {
    const code = row.length < head.length ? 'short-row' : 'empty-cell';
    doubts.push({ path, code, place, found: plain(row[columns.label]?.words ?? []), names });
  }
  return doubts;
}
