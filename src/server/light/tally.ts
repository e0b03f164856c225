import type { TallyPartView, TallyView } from '../../model/tally-view.js';
import { attributes, markup, type Html } from '../html.js';
import { renderTextWithoutLinks } from './rich-text.js';

export const renderTally = ({ heading, parts, isMany }: TallyView, lang: string | undefined): Html =>
  markup`<div part="tally" class="tally"><svg part="tally-bar" class="tally-bar" aria-hidden="true" width="100%" height="10">${parts.map(renderBarPart)}</svg><ul class="${isMany ? 'tally-words many' : 'tally-words'}" role="list" aria-label="${heading}">${parts.map(
    (part) => renderWords(part, lang),
  )}</ul></div>`;

const renderBarPart = ({ accent, start, size }: TallyPartView): Html =>
  markup`<rect class="${accent ? `accent-${accent}` : 'unwon'}" x="${start}%" width="${size}%" height="10"/>`;

const renderWords = ({ accent, count, label }: TallyPartView, lang: string | undefined): Html =>
  markup`<li part="tally-part"${attributes({ class: accent ? `accent-${accent}` : undefined })}><strong>${count}</strong> <span>${renderTextWithoutLinks(label, accent ? lang : undefined)}</span></li>`;
