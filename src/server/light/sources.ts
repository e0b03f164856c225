import type { Comparison } from '../../model/schema.js';
import { toSourcesView } from '../../model/sources-view.js';
import { markup, type Html } from '../html.js';
import { renderHeading } from './heading.js';
import type { LightOptions } from './light-options.js';
import { renderTextWithoutLinks } from './rich-text.js';

export function renderSources(comparison: Comparison, options: LightOptions): Html {
  const view = toSourcesView(comparison, options);
  const { items } = view;
  if (items.length === 0) return markup``;
  const heading = options.heading ?? view.heading;
  return markup`<section class="role-sources">${heading && renderHeading(options.headingLevel, heading)}<ol role="list">${items.map(
    ({ label, href, asOf, outdated }) =>
      markup`<li part="source"><a part="link" rel="noopener" href="${href}">${renderTextWithoutLinks(label, options.markedLang)}</a>${
        outdated
          ? markup` <span part="outdated">${outdated}</span>`
          : asOf && markup` <span part="as-of">${asOf}</span>`
      }</li>`,
  )}</ol></section>`;
}
