import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { TallyPartView, TallyView } from '../../model/tally-view.js';
import { oneTemplate } from './one-template.js';
import { fixed, inline } from './template-shape.js';
import { renderTextWithoutLinks } from './rich-text.template.js';

export const renderTally = ({ heading, parts, isMany }: TallyView, lang?: string): unknown =>
  oneTemplate(html`
  <div part="tally" class="tally">
    <svg part="tally-bar" class="tally-bar" aria-hidden="true" width="100%" height="10">${inline(parts.map(renderPart))}</svg>
    <ul class=${fixed(isMany ? 'tally-words many' : 'tally-words')} role="list" aria-label=${heading}>
      ${inline(parts.map((part) => renderWords(part, lang)))}
    </ul>
  </div>`);

const renderPart = ({ accent, start, size }: TallyPartView): SVGTemplateResult =>
  svg`<rect class=${fixed(accent ? `accent-${accent}` : 'unwon')} x=${`${start}%`} width=${`${size}%`} height="10"></rect>`;

const renderWords = ({ accent, count, label }: TallyPartView, lang: string | undefined): TemplateResult => {
  const words = html`<strong>${count}</strong> <span>${renderTextWithoutLinks(label, accent ? lang : undefined)}</span>`;
  return accent
    ? html`<li part="tally-part" class=${fixed(`accent-${accent}`)}>${words}</li>`
    : html`<li part="tally-part">${words}</li>`;
};
