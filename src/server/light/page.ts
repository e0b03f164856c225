import { toPageView } from '../../model/page-view.js';
import type { Comparison } from '../../model/schema.js';
import { toTallyView } from '../../model/tally-view.js';
import { markup, type Html } from '../html.js';
import type { SectionTag } from '../section-tags.js';
import { renderAudience } from './audience.js';
import { renderCta } from './cta.js';
import { renderFaq } from './faq.js';
import { renderHeading } from './heading.js';
import { renderIntro } from './intro.js';
import type { LightOptions } from './light-options.js';
import { renderSources } from './sources.js';
import { renderTable } from './table.js';
import { renderTally } from './tally.js';

/** What an element shows as plain markup, in pieces; in the order, and with the parts, of the element. */
export function* renderSection(tag: SectionTag, comparison: Comparison, options: LightOptions): Generator<Html> {
  if (tag === 'role-page') yield* renderPage(comparison, options);
  else if (tag === 'role-compare') yield* renderTable(comparison, options);
  else yield RENDER[tag](comparison, options);
}

const RENDER: Readonly<
  Record<Exclude<SectionTag, 'role-page' | 'role-compare'>, (comparison: Comparison, options: LightOptions) => Html>
> = {
  'role-intro': renderIntro,
  'role-tally': (comparison, options) =>
    markup`<div class="role-tally">${options.heading && renderHeading(options.headingLevel, options.heading)}${renderTally(toTallyView(comparison, options), options.markedLang)}</div>`,
  'role-audience': renderAudience,
  'role-faq': renderFaq,
  'role-sources': renderSources,
  'role-cta': renderCta,
};

function* renderPage(comparison: Comparison, all: LightOptions): Generator<Html> {
  const { hasAudiences, hasFaq, hasSources } = toPageView(comparison);
  yield markup`<div class="role-page"><div class="sections">${renderIntro(comparison, all)}`;
  // A page's own heading is its title.
  const options = all.heading === undefined ? all : { ...all, heading: undefined };
  yield* renderTable(comparison, options);
  yield markup`${hasAudiences && renderAudience(comparison, options)}${hasFaq && renderFaq(comparison, options)}${
    hasSources && renderSources(comparison, options)
  }${renderCta(comparison, options)}</div></div>`;
}
