import { html, nothing, type TemplateResult } from 'lit';
import type { BarView } from '../../model/bar-view.js';
import type { BlockView, CellView, ColumnView, RowView, TableView } from '../../model/table-view.js';
import { checkIcon } from '../shared/icons.template.js';
import { renderRichText } from '../shared/rich-text.template.js';

/** The table; without `hasScore` nothing in it counts wins. */
export const renderTable = (
  { caption, category, columns, blocks, score }: TableView,
  hasScore: boolean,
): TemplateResult => html`
  <table part="table" class="columns-${columns.length}" role="table">
    <caption class="visually-hidden">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" class="category">${category}</th>
        ${columns.map((column) => renderColumn(column, hasScore))}
      </tr>
    </thead>
    ${blocks.map(renderBlock)}
    ${hasScore ? renderScore(score, columns) : nothing}
  </table>`;

const renderColumn = ({ name, description, href, accent, wins }: ColumnView, hasScore: boolean): TemplateResult => html`
  <th role="columnheader" scope="col" part="contender" class="accent-${accent}">
    ${href ? html`<a part="link" href=${href}>${renderRichText(name)}</a>` : renderRichText(name)}
    ${description ? html`<span class="description">${renderRichText(description)}</span>` : nothing}
    ${hasScore ? html`<span part="wins" class="wins">${wins}</span>` : nothing}
  </th>`;

const renderBlock = ({ label, rows }: BlockView): TemplateResult => html`
  <tbody role="rowgroup">
    ${label ? html`<tr role="row" class="group"><th role="rowheader" scope="rowgroup" part="group">${renderRichText(label)}</th></tr>` : nothing}
    ${rows.map(renderRow)}
  </tbody>`;

const renderRow = ({ label, description, verdictText, cells }: RowView): TemplateResult => html`
  <tr role="row" part="row">
    <th role="rowheader" scope="row" part="criterion">
      ${renderRichText(label)}
      ${description ? html`<span class="description">${renderRichText(description)}</span>` : nothing}
      ${verdictText ? html`<span part="verdict" class="verdict">${verdictText}</span>` : nothing}
    </th>
    ${cells.map(renderCell)}
  </tr>`;

// Colour alone must not carry the verdict: a winning cell has the tint, the tick and the word.
const renderCell = ({ text, missing, accent, winner, bar }: CellView): TemplateResult => html`
  <td role="cell" part=${winner ? 'cell winner' : 'cell'} class="accent-${accent}${winner ? ' winner' : ''}${missing ? ' missing' : ''}">
    ${winner ? html`<span part="winner-mark" class="winner-mark">${checkIcon()} ${winner}</span>` : nothing}
    ${renderRichText(text)}
    ${bar ? renderBar(bar) : nothing}
  </td>`;

const renderBar = ({ start, size }: BarView): TemplateResult => html`
  <svg part="bar" class="bar" aria-hidden="true" width="100%" height="6"><rect x="${start}%" width="${size}%" height="6" rx="3"></rect></svg>`;

const renderScore = (score: string, columns: readonly ColumnView[]): TemplateResult => html`
  <tfoot role="rowgroup">
    <tr role="row" part="score">
      <th role="rowheader" scope="row">${score}</th>
      ${columns.map(({ accent, wins }) => html`<td role="cell" class="accent-${accent}">${wins}</td>`)}
    </tr>
  </tfoot>`;
