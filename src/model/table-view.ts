import { toGroups } from './groups.js';
import { toPlainText } from './rich-text.js';
import { formatCount } from './format.js';
import { toRow, toRowContext, type RowContext, type RowView, type TableOptions } from './row-view.js';
import type { Comparison, Contender, Criterion, RichText } from './schema.js';
import { hasVerdict, toTally } from './tally.js';

export type * from './row-view.js';

/** Everything that the table shows, in the order in which it shows it. */
export interface TableView {
  readonly heading: string;
  /** The table's name. */
  readonly caption: string;
  /** The heading of the column of criteria. */
  readonly category: string;
  readonly columns: readonly ColumnView[];
  /** Rows by group, and in portions; rows without a group stand in blocks without a label. */
  readonly blocks: readonly BlockView[];
  /** How many rows there are, and how many of them are not alike. */
  readonly rows: number;
  readonly different: number;
  /** The heading of the last row, which counts the wins; nothing where nobody said of any row who wins. */
  readonly score: string | undefined;
}

/** The heading of a contender’s column. */
export interface ColumnView {
  readonly id: string;
  readonly name: RichText;
  readonly description: RichText | undefined;
  readonly href: string | undefined;
  readonly image: Contender['image'];
  /** The word that marks the contender that the page is about. */
  readonly featured: string | undefined;
  readonly accent: number;
  /** The name without its marks. */
  readonly contender: string;
  /** How many rows the contender wins, in words. */
  readonly wins: string;
}

/** Rows of the table that stand together: a group, or a portion of a long table. */
export interface BlockView {
  readonly id: string;
  readonly label: RichText | undefined;
  readonly rows: readonly RowView[];
  /** All rows are alike: nothing of the block is left where only differences are shown. */
  readonly alike: boolean;
  /** One of several portions of a long table, whose layout a browser may put off. */
  readonly portion: boolean;
  /** What goes on with the group of the block before. */
  readonly continued: boolean;
}

/**
 * Rows a block. A browser leaves out the layout of blocks that are out of sight, and does best with blocks
 * of about a screen; a table that is no longer than two has nothing to gain (docs/adr/0005-blocks-of-rows.md).
 */
const PORTION = 50;

/**
 * Lays a comparison out as a table.
 *
 * The author's order of contenders and criteria is kept; a group stands where its first row does.
 * Every row is as long as the header, so that the template never has to ask.
 */
export const toTableView = (comparison: Comparison, options: TableOptions = {}): TableView =>
  layOut(comparison, toRowContext(comparison, options), toRow);

/**
 * `toTableView` for one table that is shown again and again: what it depends on is compared with the last time,
 * and a table, or a row, that would be the same is the same object.
 */
export function rememberTableView(): (comparison: Comparison, options: TableOptions) => TableView {
  let last: { readonly context: RowContext; readonly view: TableView } | undefined;
  return (comparison, options) => {
    const isSame = last !== undefined && isSameOptions(last.context.options, options);
    if (isSame && last!.context.comparison === comparison) return last!.view;
    const context = toRowContext(comparison, options);
    // Made when a table changes, not kept: most tables never do.
    const known = new Map<Criterion, RowView>();
    // A source has its number from all the others, and with the first one all values without are marked.
    if (
      isSame &&
      last!.context.comparison.contenders === comparison.contenders &&
      !last!.context.sources.isCited &&
      !context.sources.isCited
    ) {
      const rows = last!.view.blocks.flatMap((block) => block.rows);
      let index = 0;
      for (const members of toGroups(last!.context.comparison.criteria).values()) {
        for (const criterion of members) known.set(criterion, rows[index++]!);
      }
    }
    last = {
      context,
      view: layOut(comparison, context, (criterion) => known.get(criterion) ?? toRow(criterion, context)),
    };
    return last.view;
  };
}

const isSameOptions = (a: TableOptions, b: TableOptions): boolean =>
  // A list of ids is often made anew, and the same.
  a.contenders?.join('\n') === b.contenders?.join('\n') &&
  (Object.keys({ ...a, ...b }) as (keyof TableOptions)[]).every((key) => key === 'contenders' || a[key] === b[key]);

function layOut(
  comparison: Comparison,
  context: RowContext,
  toRowView: (criterion: Criterion, context: RowContext) => RowView,
): TableView {
  const { criteria, groups = [] } = comparison;
  const tally = toTally(comparison);
  const { wording } = context;
  const { messages } = wording;

  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  const blocks = [...toGroups(criteria)].flatMap(([id, members]) =>
    toBlocks(
      id,
      labels.get(id),
      members.map((criterion) => toRowView(criterion, context)),
    ),
  );

  return {
    heading: messages.headToHead,
    caption: toPlainText(comparison.title),
    category: messages.category,
    columns: context.columns.map(
      ({ contender: { id, name, description, href, image, featured }, name: contender, accent }) => ({
        id,
        name,
        contender,
        description,
        href,
        image,
        featured: featured ? messages.featured : undefined,
        accent,
        wins: formatCount(messages.wins, tally.wins.get(id) ?? 0, wording),
      }),
    ),
    blocks,
    rows: criteria.length,
    different: blocks.reduce((count, { rows }) => count + rows.filter(({ alike }) => !alike).length, 0),
    score: hasVerdict(tally) ? messages.score : undefined,
  };
}

function toBlocks(id: string, label: RichText | undefined, rows: readonly RowView[]): BlockView[] {
  const count = rows.length > 2 * PORTION ? Math.ceil(rows.length / PORTION) : 1;
  const size = Math.ceil(rows.length / count);
  const blocks: BlockView[] = [];
  for (let start = 0; start < rows.length; start += size) {
    const portion = rows.slice(start, start + size);
    blocks.push({
      id: `${id}/${start}`,
      label: start === 0 ? label : undefined,
      rows: portion,
      alike: (label === undefined || start > 0 ? portion : rows).every(({ alike }) => alike),
      portion: count > 1,
      continued: start > 0,
    });
  }
  return blocks;
}
