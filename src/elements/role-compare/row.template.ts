import { html, nothing, type TemplateResult } from 'lit';
import type { BarView } from '../../model/bar-view.js';
import type { CellExtrasView, CellView, DisclosureView, RowView, SourceLinkView } from '../../model/table-view.js';
import { SPACE, stateIcon } from '../shared/icons.template.js';
import { renderRichText } from '../shared/rich-text.template.js';

export const renderRow = (criterion: unknown, cells: unknown, alike = false): TemplateResult => html`
  <tr role="row" part="row" class=${alike ? 'alike' : nothing}>
    <th role="rowheader" scope="row" part="criterion">${criterion}</th>
    ${cells}
  </tr>`;

export function renderCell(cell: CellView, content: unknown, isStack: boolean): TemplateResult {
  const { accent, winner, missing, contender, bar } = cell;
  // Where nothing is drawn in the contender's colour, a cell does without: there may be thousands.
  const colour = winner || bar || isStack ? `accent-${accent}` : '';
  const classes = [colour, winner && 'winner', missing && 'missing'].filter(Boolean).join(' ');
  return html`<td role="cell" part=${winner ? 'cell winner' : 'cell'} class=${classes || nothing} data-contender=${isStack ? contender : nothing}>${content}</td>`;
}

export const renderCriterion = ({ label, description, verdictText, basis, reason }: RowView): unknown =>
  description || verdictText || basis || reason
    ? html`${renderRichText(label)}
        ${description ? html`<span class="description">${renderRichText(description)}</span>` : nothing}
        ${basis ? html`<span part="basis" class="description">${basis}</span>` : nothing}
        ${verdictText ? html`<span part="verdict" class="badge">${verdictText}</span>` : nothing}
        ${reason ? renderDisclosure(reason, 'reason') : nothing}`
    : renderRichText(label);

// Colour alone must not carry the verdict: a winning cell has the tint, the tick and the word.
export const renderContent = ({ text, state, stateText, winner, bar, extras }: CellView): TemplateResult =>
  html`${winner ? html`<span part="winner-mark" class="winner-mark">${winner}</span> ` : nothing}${state ? stateIcon(state) : nothing}${
    stateText ? html`<span class="visually-hidden">${stateText} </span>` : nothing
  }${renderRichText(text)}${extras?.source ? html`${SPACE}${renderSource(extras.source)}` : nothing}${
    extras?.unsourced ? html`${SPACE}<span part="unsourced" class="source">${extras.unsourced}</span>` : nothing
  }${bar ? renderBar(bar) : nothing}${extras ? renderExtras(extras) : nothing}`;

const renderExtras = ({ outdated, note, reason }: CellExtrasView): TemplateResult =>
  html`${outdated ? html`<span part="outdated" class="remark">${outdated}</span>` : nothing}${note ? renderDisclosure(note, 'note') : nothing}${
    reason ? renderDisclosure(reason, 'reason') : nothing
  }`;

const renderSource = ({ number, name, href }: SourceLinkView): TemplateResult =>
  html`<a part="source" class="source" rel="noopener" href=${href} aria-label=${name}>${number}</a>`;

// What is seen is in the name already; Chromium would describe the summary with it, and it would be read twice.
const renderDisclosure = ({ label, name, text }: DisclosureView, part: string): TemplateResult => html`
  <details part=${part}>
    <summary aria-label=${name}><span aria-hidden="true">${label}</span></summary>
    ${renderRichText(text)}
  </details>`;

const renderBar = ({ start, size }: BarView): TemplateResult =>
  html`<svg part="bar" class="bar" aria-hidden="true" width="100%" height="6"><rect x="${start}%" width="${size}%" height="6" rx="3"></rect></svg>`;
