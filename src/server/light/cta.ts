import { toCtaView } from '../../model/cta-view.js';
import type { Comparison } from '../../model/schema.js';
import { attributes, markup, type Html } from '../html.js';
import { renderHeading } from './heading.js';
import type { LightOptions } from './light-options.js';
import { inLanguage, renderRichText, renderTextWithoutLinks } from './rich-text.js';

export function renderCta(comparison: Comparison, { headingLevel, heading, lang, markedLang }: LightOptions): Html {
  const cta = toCtaView(comparison);
  return markup`${
    cta &&
    markup`<section class="role-cta"><div part="card"${attributes({ lang: markedLang })}><div class="words">${heading !== '' && renderHeading(headingLevel, heading ? inLanguage(heading, markedLang && lang) : renderRichText(cta.heading))}${
      cta.text && markup`<p part="text">${renderRichText(cta.text)}</p>`
    }</div><a${attributes({ part: 'button', href: cta.href, target: cta.target, rel: cta.rel })}>${renderTextWithoutLinks(cta.label)}</a></div></section>`
  }`;
}
