import type { BarView } from '../../model/bar-view.js';
import { mayScroll, toScrollerClass, type Layout } from '../../model/layout.js';
import type { Comparison } from '../../model/schema.js';
import {
  toTableView,
  type BlockView,
  type CellExtrasView,
  type CellView,
  type ColumnView,
  type DisclosureView,
  type RowView,
} from '../../model/table-view.js';
import { toTallyView } from '../../model/tally-view.js';
import { attributes, markup, type Content, type Html } from '../html.js';
import { renderControlsRoom } from './controls.js';
import { renderHeading } from './heading.js';
import { stateIcon } from './icons.js';
import type { LightOptions } from './light-options.js';
import { renderRichText, renderTextWithoutLinks } from './rich-text.js';
import { renderTally } from './tally.js';

/** The table in pieces, a block of rows each, so that a long one can be sent as it is made. */
export function* renderTable(comparison: Comparison, options: LightOptions): Generator<Html> {
  const { headingLevel, markedLang } = options;
  const view = toTableView(comparison, options);
  const { caption, category, columns, blocks } = view;
  const score = options.noTally ? undefined : view.score;
  const heading = options.heading ?? view.heading;
  const layout = toShownLayout(options.layout, columns.length);
  const scrolls = mayScroll(layout, columns.length);
  const frame = attributes({
    part: 'scroller',
    class: toScrollerClass(layout, columns.length),
    lang: markedLang,
    role: scrolls ? 'region' : undefined,
    tabindex: scrolls ? 0 : undefined,
    'aria-label': scrolls ? caption : undefined,
  });
  yield markup`<section class="role-compare">${heading && renderHeading(headingLevel, heading)}${renderControlsRoom(comparison, view, options)}<div${frame}><table part="table"${attributes({ class: options.onlyDifferences ? 'only-differences' : undefined })} role="table"><caption class="visually-hidden">${caption}</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="category">${category}</th>${columns.map(
    (column) => renderColumn(column, score !== undefined),
  )}</tr></thead>`;
  for (const block of blocks) yield renderBlock(block, options);
  yield markup`${score !== undefined && renderScore(score, columns, layout === 'stack')}</table></div>${
    score !== undefined && renderTally(toTallyView(comparison, options), markedLang)
  }</section>`;
}

/** Without a script nobody picks a pair, and all values are there: in rows of two, nobody could tell whose they are. */
const toShownLayout = (layout: Layout, columns: number): Layout => (layout === 'pair' && columns > 2 ? 'auto' : layout);

const renderColumn = (
  { name, description, href, image, featured, accent, wins }: ColumnView,
  hasScore: boolean,
): Html =>
  markup`<th role="columnheader" scope="col" part="${featured ? 'contender featured' : 'contender'}" class="accent-${accent}${featured ? ' featured' : ''}">${
    image &&
    markup`<img part="image" src="${image.src}" alt="${image.alt}" width="40" height="40" loading="lazy" decoding="async">`
  }${
    href
      ? markup`<a part="link" rel="noopener" href="${href}">${renderTextWithoutLinks(name)}</a>`
      : renderRichText(name)
  }${featured && markup` <span part="badge" class="badge">${featured}</span>`}${description && markup`<span class="description">${renderRichText(description)}</span>`}${
    hasScore && markup` <span part="wins" class="wins">${wins}</span>`
  }</th>`;

const renderBlock = ({ label, rows, alike, portion }: BlockView, options: LightOptions): Html =>
  markup`<tbody role="rowgroup"${attributes({
    // How many rows a browser has to allow for; a style sheet knows by class, for no policy lets a style in.
    class: (alike ? 'alike ' : '') + (portion ? `portion rows-${rows.length}` : '') || undefined,
  })}>${
    label &&
    markup`<tr role="row" class="group"><th role="rowheader" scope="rowgroup" part="group" colspan="${rows[0]!.cells.length + 1}"><span class="group-label">${renderRichText(label)}</span></th></tr>`
  }${rows.map((row) => renderRow(row, options))}</tbody>`;

const ALIKE = attributes({ class: 'alike' });

const renderRow = (row: RowView, { layout, isUpgraded }: LightOptions): Html =>
  markup`<tr role="row" part="row"${row.alike && ALIKE}><th role="rowheader" scope="row" part="criterion">${renderCriterion(row, isUpgraded)}</th>${row.cells.map(
    (cell) => renderCell(cell, layout === 'stack'),
  )}</tr>`;

function renderCriterion(row: RowView, isUpgraded: boolean): Content {
  const { label, description, verdictText, basis, reason } = row;
  // Most rows are no more than their label.
  if (!(description || verdictText || basis || reason)) return renderRichText(label);
  return [
    renderRichText(label),
    description && markup` <span class="description">${renderRichText(description)}</span>`,
    basis && markup` <span part="basis" class="description">${basis}</span>`,
    verdictText && markup` <span part="verdict" class="badge">${verdictText}</span>`,
    reason &&
      (isUpgraded
        ? renderDisclosure(reason, 'reason')
        : markup` <span part="reason" class="description">${reason.label} <bdi>${renderRichText(reason.text)}</bdi></span>`),
  ];
}

function renderCell(cell: CellView, isStack: boolean): Html {
  const { winner, missing, bar, state, stateText, text, extras } = cell;
  // Most cells are no more than their text, and there are more cells than anything else.
  if (!(winner || missing || bar || state || extras || isStack)) {
    return markup`<td role="cell" part="cell">${renderRichText(text)}</td>`;
  }
  return markup`<td role="cell" part="${winner ? 'cell winner' : 'cell'}"${renderCellClass(cell, isStack)}>${
    winner && markup`<span part="winner-mark" class="winner-mark">${winner}</span> `
  }${state && stateIcon(state)}${stateText && markup`<span class="visually-hidden">${stateText} </span>`}${renderRichText(text)}${
    extras && renderSource(extras)
  }${bar && renderBar(bar)}${extras && renderExtras(extras)}</td>`;
}

function renderCellClass({ accent, winner, missing, contender, bar }: CellView, isStack: boolean): Html | undefined {
  // As in an element, a cell without anything in the contender's colour does without.
  const colour = winner || bar || isStack ? `accent-${accent}` : '';
  const classes = [colour, winner && 'winner', missing && 'missing'].filter(Boolean).join(' ');
  return attributes({ class: classes || undefined, 'data-contender': isStack ? contender : undefined });
}

const renderSource = ({ source, unsourced }: CellExtrasView): Content => [
  source &&
    markup` <a part="source" class="source" rel="noopener" href="${source.href}" aria-label="${source.name}">${source.number}</a>`,
  unsourced && markup` <span part="unsourced" class="source">${unsourced}</span>`,
];

const renderExtras = ({ outdated, note, reason }: CellExtrasView): Content => [
  outdated && markup`<span part="outdated" class="remark">${outdated}</span>`,
  note && renderDisclosure(note, 'note'),
  reason && renderDisclosure(reason, 'reason'),
];

const renderDisclosure = ({ label, name, text }: DisclosureView, part: string): Html =>
  markup`<details part="${part}"><summary aria-label="${name}"><span aria-hidden="true">${label}</span></summary>${renderRichText(text)}</details>`;

const renderBar = ({ start, size }: BarView): Html =>
  markup`<svg part="bar" class="bar" aria-hidden="true" width="100%" height="6"><rect x="${start}%" width="${size}%" height="6" rx="3"/></svg>`;

const renderScore = (score: string, columns: readonly ColumnView[], isStack: boolean): Html =>
  markup`<tfoot role="rowgroup"><tr role="row" part="score"><th role="rowheader" scope="row">${score}</th>${columns.map(
    ({ accent, contender, wins }) =>
      markup`<td role="cell"${attributes({ class: `accent-${accent}`, 'data-contender': isStack ? contender : undefined })}>${wins}</td>`,
  )}</tr></tfoot>`;
