import { toPageView } from '../../model/page-view.js';
import type { Comparison } from '../../model/schema.js';
import { toTallyView } from '../../model/tally-view.js';
import { markup, type Html } from '../html.js';
import { renderAudience } from './audience.js';
import { renderCta } from './cta.js';
import { renderFaq } from './faq.js';
import { renderIntro } from './intro.js';
import type { LightOptions } from './light-options.js';
import { renderSources } from './sources.js';
import { renderTable } from './table.js';
import { renderTally } from './tally.js';

/** The elements that show something of a data set, `<role-page>` all of it. */
export type SectionTag =
  'role-page' | 'role-intro' | 'role-compare' | 'role-tally' | 'role-audience' | 'role-faq' | 'role-sources' | 'role-cta';

/** What an element shows as plain markup, in pieces; in the order, and with the parts, of the element. */
export function* renderSection(tag: SectionTag, comparison: Comparison, options: LightOptions): Generator<Html> {
  switch (tag) {
    case 'role-page':
      return yield* renderPage(comparison, options);
    case 'role-intro':
      return yield renderIntro(comparison, options);
    case 'role-compare':
      return yield* renderTable(comparison, options);
    case 'role-tally':
      return yield markup`<div class="role-tally">${renderTally(toTallyView(comparison, options))}</div>`;
    case 'role-audience':
      return yield renderAudience(comparison, options);
    case 'role-faq':
      return yield renderFaq(comparison, options);
    case 'role-sources':
      return yield renderSources(comparison, options);
    case 'role-cta':
      return yield markup`${renderCta(comparison, options)}`;
  }
}

function* renderPage(comparison: Comparison, options: LightOptions): Generator<Html> {
  const { hasAudiences, hasFaq, hasSources } = toPageView(comparison);
  yield markup`<div class="role-page"><div class="sections">${renderIntro(comparison, options)}`;
  yield* renderTable(comparison, options);
  yield markup`${hasAudiences && renderAudience(comparison, options)}${hasFaq && renderFaq(comparison, options)}${
    hasSources && renderSources(comparison, options)
  }${renderCta(comparison, options)}</div></div>`;
}
