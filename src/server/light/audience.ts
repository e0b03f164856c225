import { toAudienceView } from '../../model/audience-view.js';
import type { Comparison } from '../../model/schema.js';
import { markup, type Html } from '../html.js';
import { renderHeading } from './heading.js';
import type { LightOptions } from './light-options.js';
import { renderRichText } from './rich-text.js';

export function renderAudience(comparison: Comparison, options: LightOptions): Html {
  const { headingLevel, markedLang } = options;
  const { heading: usual, cards } = toAudienceView(comparison, options);
  const heading = options.heading ?? usual;
  return markup`<section class="role-audience">${heading && cards.length > 0 && renderHeading(headingLevel, heading)}<div class="cards">${cards.map(
    (card) =>
      markup`<div part="card" class="accent-${card.accent}">${renderHeading(heading ? headingLevel + 1 : headingLevel, renderRichText(card.heading, card.hasOwnHeading ? markedLang : undefined), 'card-heading')}<ul role="list">${card.reasons.map(
        ({ text, rows }) =>
          markup`<li part="reason"><span>${renderRichText(text, markedLang)}${rows && markup` <span part="rows">${renderRichText(rows.labels, markedLang)}</span>`}</span></li>`,
      )}</ul></div>`,
  )}</div></section>`;
}
