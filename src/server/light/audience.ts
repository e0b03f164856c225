import { toAudienceView, type AudienceCardView, type AudienceReasonView } from '../../model/audience-view.js';
import type { Comparison } from '../../model/schema.js';
import { markup, type Html } from '../html.js';
import { renderHeading } from './heading.js';
import type { LightOptions } from './light-options.js';
import { renderRichText } from './rich-text.js';

export function renderAudience(comparison: Comparison, options: LightOptions): Html {
  const { headingLevel, markedLang } = options;
  const { heading: usual, cards } = toAudienceView(comparison, options);
  const heading = options.heading ?? usual;
  const level = heading ? headingLevel + 1 : headingLevel;
  return markup`<section class="role-audience">${heading && cards.length > 0 && renderHeading(headingLevel, heading)}<div class="cards">${cards.map(
    (card) => renderCard(card, level, markedLang),
  )}</div></section>`;
}

const renderCard = (
  { accent, heading, hasOwnHeading, reasons }: AudienceCardView,
  level: number,
  lang: string | undefined,
): Html =>
  markup`<div part="card" class="accent-${accent}">${renderHeading(level, renderRichText(heading, hasOwnHeading ? lang : undefined), 'card-heading')}<ul role="list">${reasons.map(
    (reason) => renderReason(reason, lang),
  )}</ul></div>`;

const renderReason = ({ text, rows }: AudienceReasonView, lang: string | undefined): Html =>
  markup`<li part="reason"><span>${renderRichText(text, lang)}${rows && markup` <span part="rows">${renderRichText(rows.labels, lang)}</span>`}</span></li>`;
