/**
 * Turns a table into the head-to-head of a data set: who is compared, by what, with which values and winners. What a
 * page shows in place of its own table, and what every importer reads, comes from here.
 */
import type { ComparisonInput } from '../schema.js';
import { readColumns } from './columns.js';
import type { Doubt } from './doubt.js';
import type { Grid, Place } from './grid.js';
import { orient, type Oriented } from './orient.js';
import type { ReadingOptions } from './read-cell.js';
import { readRows } from './read-rows.js';
import { plain } from './words.js';

/** The part of a data set that a table holds. */
export interface HeadToHead {
  readonly as: Oriented['as'];
  readonly contenders: ComparisonInput['contenders'];
  readonly groups: NonNullable<ComparisonInput['groups']>;
  readonly criteria: ComparisonInput['criteria'];
  /** The weight in the table that is the highest which readers can give. */
  readonly most: number;
  readonly declaredScore: Readonly<Record<string, number>> | undefined;
  readonly doubts: readonly Doubt[];
  /** Where each part of it was written, by its path in the data set. */
  readonly places: ReadonlyMap<string, Place>;
  /** Words that were understood, and are not in the data set: headings of columns, the label of the score. */
  readonly understood: readonly { readonly as: string; readonly text: string; readonly place?: Place | undefined }[];
}

export function readGrid(grid: Grid, options: ReadingOptions): HeadToHead {
  const oriented = orient(grid, options);
  const { as, head, body, above, counts } = oriented;
  const columns = readColumns(head, body, options);
  const rows = readRows(oriented, columns, options);
  const places = new Map(rows.places);
  columns.contenders.forEach(({ cell }, index) => {
    if (cell.place) places.set(`contenders.${index}`, cell.place);
  });

  const captions = [head[columns.label], ...columns.others.map(({ cell }) => cell), ...above.flat()]
    .filter((cell) => cell !== undefined)
    .filter(({ words }) => plain(words) !== '');
  return {
    as,
    contenders: columns.contenders.map(({ contender }) => contender),
    groups: rows.groups,
    criteria: rows.criteria,
    most: rows.most,
    declaredScore: rows.declaredScore,
    doubts: [...toOrientationDoubts(oriented), ...rows.doubts],
    places,
    understood: [
      ...captions.map(({ words, place }) => ({ as: 'heading of a column', text: plain(words), place })),
      ...counts.map(({ words, place }) => ({ as: 'number of a row', text: plain(words), place })),
      ...columns.contenders.flatMap(({ link, cell: { place } }) =>
        link === undefined ? [] : [{ as: 'link beside a name', text: link, place }],
      ),
      ...rows.understood,
    ],
  };
}

function toOrientationDoubts({ as, head, body }: Oriented): Doubt[] {
  const place = [...head, ...(body[0] ?? [])].find((cell) => cell.place)?.place;
  if (as === 'rows') return [{ path: 'contenders', code: 'table-turned', place }];
  return as === 'columns' ? [] : [{ path: 'criteria', code: 'no-labels', place }];
}
