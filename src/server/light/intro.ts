import { toIntroView } from '../../model/intro-view.js';
import type { Comparison } from '../../model/schema.js';
import { attributes, markup, type Html } from '../html.js';
import type { LightOptions } from './light-options.js';
import { renderHeading } from './heading.js';
import { inLanguage, renderBlockText, renderRichText } from './rich-text.js';

/** The title stands one level above the sections. */
export function renderIntro(comparison: Comparison, options: LightOptions): Html {
  const { headingLevel, lang, markedLang } = options;
  const { title, subtitle, summary, overview, updated } = toIntroView(comparison, options);
  const parts = title.map(({ text, versus }) =>
    versus ? markup`<span part="versus">${renderRichText(text)}</span>` : renderRichText(text),
  );
  return markup`<header class="role-intro">${options.heading !== '' && renderHeading(headingLevel - 1, options.heading ?? inLanguage(parts, markedLang))}${
    subtitle && markup`<p part="subtitle">${renderRichText(subtitle, markedLang)}</p>`
  }${
    updated &&
    markup`<p part="updated">${updated.before}<time datetime="${updated.day}">${updated.date}</time>${updated.after}</p>`
  }${
    summary &&
    markup`<div part="summary" class="accent-1"><p part="summary-label">${summary.label}</p><p>${renderRichText(summary.text, markedLang)}</p></div>`
  }${
    overview &&
    markup`<div part="overview"${attributes({ lang: markedLang })}>${renderHeading(headingLevel, inLanguage(overview.heading, markedLang && lang), 'overview-heading')}${renderBlockText(overview.text)}</div>`
  }</header>`;
}
