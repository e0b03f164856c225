import { html, noChange, nothing, type TemplateResult } from 'lit';
import { mayScroll, toScrollerClass, type Layout } from '../../model/layout.js';
import type { BlockView, ColumnView, TableView } from '../../model/table-view.js';
import { keyedList } from '../shared/keyed-list.js';
import { oneTemplate } from '../shared/one-template.js';
import { fixed, inline } from '../shared/template-shape.js';
import { renderRichText, renderTextWithoutLinks } from '../shared/rich-text.template.js';
import { unlessSame } from '../shared/unless-same.js';
import { renderRows, type Later } from './render-rows.js';

export interface TableArrangement {
  readonly layout: Layout;
  /** Whether anything in the table counts wins. */
  readonly hasScore: boolean;
  /** Whether the reader has lists to pick two contenders from, so that a narrow table need show but two. */
  readonly hasPicks: boolean;
  readonly onlyDifferences: boolean;
  /** The language of the texts, where it isn't the page's. */
  readonly lang: string | undefined;
}

/** `later` takes what is to be done once the table stands in the element. */
export function renderTable(table: TableView, arrangement: TableArrangement, later: Later): TemplateResult {
  const { caption, columns } = table;
  const { layout, hasScore, hasPicks, onlyDifferences, lang } = arrangement;
  const classes = `${toScrollerClass(layout, columns.length)}${hasPicks ? ' picks' : ''}`;
  const scrolls = mayScroll(layout, columns.length);
  return html`
    <div part="scroller" class=${classes} lang=${lang ?? nothing} role=${scrolls ? 'region' : nothing} tabindex=${scrolls ? '0' : nothing} aria-labelledby=${scrolls ? 'caption' : nothing} @focusin=${onFocus}>
      <table part="table" class=${onlyDifferences ? 'only-differences' : nothing} role="table">
        <caption id="caption" class="visually-hidden">${caption}</caption>
        ${unlessSame([table, layout, hasScore], () => renderParts(table, arrangement, later))}
      </table>
    </div>`;
}

/** What is the same for as long as the table is, whatever a style sheet leaves out of it. */
const renderParts = (
  { category, columns, blocks, score }: TableView,
  { layout, hasScore }: TableArrangement,
  later: Later,
): TemplateResult => html`
  ${oneTemplate(html`
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" class="category">${category}</th>
        ${inline(columns.map((column) => renderColumn(column, hasScore)))}
      </tr>
    </thead>`)}
  ${keyedList(
    blocks.map(({ id }) => id),
    blocks.map((block) => renderBlock(block, layout, later)),
  )}
  ${hasScore ? renderScore(score, columns, layout === 'stack') : nothing}`;

const renderColumn = (
  { name, description, href, image, featured, accent, wins }: ColumnView,
  hasScore: boolean,
): TemplateResult => html`
  <th role="columnheader" scope="col" part=${fixed(featured ? 'contender featured' : 'contender')} class=${fixed(`accent-${accent}${featured ? ' featured' : ''}`)}>
    ${image ? html`<img part="image" src=${image.src} alt=${image.alt} width="40" height="40" loading="lazy" decoding="async" />` : nothing}
    ${href ? html`<a part="link" rel="noopener" href=${href}>${renderTextWithoutLinks(name)}</a>` : renderRichText(name)}
    ${featured ? html`<span part="badge" class="badge">${featured}</span>` : nothing}
    ${description ? html`<span class="description">${renderRichText(description)}</span>` : nothing}
    ${hasScore ? html`<span part="wins" class="wins">${wins}</span>` : nothing}
  </th>`;

const renderBlock = (
  { label, rows, alike, portion, continued }: BlockView,
  layout: Layout,
  later: Later,
): TemplateResult => html`
  <tbody role="rowgroup" class="${alike ? 'alike ' : ''}${portion ? 'portion' : ''}${continued ? ' continued' : ''}" .style=${portion ? `--_rows:${rows.length}` : noChange}>
    ${label ? html`<tr role="row" class="group"><th role="rowheader" scope="rowgroup" part="group" colspan=${rows[0]!.cells.length + 1}><details open @toggle=${onToggle}><summary>${renderTextWithoutLinks(label)}</summary></details></th></tr>` : nothing}
    ${renderRows(rows, layout === 'stack', later)}
  </tbody>`;

// What takes the focus by a key must not lie below the header, however high that is now. Whoever points at something
// sees it, and must not lose it from under the pointer.
const onFocus = ({ currentTarget, target }: Event): void => {
  if (!(target as Element).matches(':focus-visible')) return;
  const scroller = currentTarget as HTMLElement;
  const head = scroller.querySelector('thead')!;
  const { position, top } = getComputedStyle(head);
  const covered = position === 'sticky' ? Math.max(head.offsetHeight + parseFloat(top), 0) : 0;
  scroller.style.setProperty('--_head', `${covered}px`);
  // By itself, Chromium scrolls by the margin from before.
  if (target !== scroller) (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

// A group is opened and closed by the platform's own disclosure, and its rows follow. A style sheet alone could
// tell with `:has()`, but WebKit (2.50) looks at that once and never again inside a shadow root.
const onToggle = ({ currentTarget }: Event): void => {
  const details = currentTarget as HTMLDetailsElement;
  let body: Element | null = details.closest('tbody');
  do {
    body?.toggleAttribute('data-closed', !details.open);
    body = body?.nextElementSibling ?? null;
  } while (body?.matches('.continued'));
};

const renderScore = (score: string | undefined, columns: readonly ColumnView[], isStack: boolean): unknown =>
  oneTemplate(html`
  <tfoot role="rowgroup">
    <tr role="row" part="score">
      <th role="rowheader" scope="row">${score}</th>
      ${inline(columns.map(({ accent, contender, wins }) => html`<td role="cell" class=${fixed(`accent-${accent}`)} data-contender=${isStack ? contender : nothing}>${wins}</td>`))}
    </tr>
  </tfoot>`);
