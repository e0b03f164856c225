import { toIntroView } from '../../model/intro-view.js';
import type { Comparison } from '../../model/schema.js';
import { markup, type Html } from '../html.js';
import type { LightOptions } from './light-options.js';
import { renderHeading } from './heading.js';
import { renderBlockText, renderRichText } from './rich-text.js';

/** The title stands one level above the sections. */
export function renderIntro(comparison: Comparison, options: LightOptions): Html {
  const { headingLevel } = options;
  const { title, subtitle, summary, overview, updated } = toIntroView(comparison, options);
  const parts = title.map(({ text, versus }) =>
    versus ? markup`<span part="versus">${renderRichText(text)}</span>` : renderRichText(text),
  );
  return markup`<header class="role-intro">${options.heading !== '' && renderHeading(headingLevel - 1, options.heading ?? parts)}${
    subtitle && markup`<p part="subtitle">${renderRichText(subtitle)}</p>`
  }${
    updated &&
    markup`<p part="updated">${updated.before}<time datetime="${updated.day}">${updated.date}</time>${updated.after}</p>`
  }${
    summary &&
    markup`<div part="summary" class="accent-1"><p part="summary-label">${summary.label}</p><p>${renderRichText(summary.text)}</p></div>`
  }${
    overview &&
    markup`<div part="overview">${renderHeading(headingLevel, overview.heading, 'overview-heading')}${renderBlockText(overview.text)}</div>`
  }</header>`;
}
