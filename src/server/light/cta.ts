import type { Comparison } from '../../model/schema.js';
import { markup, type Html } from '../html.js';
import { renderHeading } from './heading.js';
import type { LightOptions } from './light-options.js';
import { renderRichText, renderTextWithoutLinks } from './rich-text.js';

export const renderCta = ({ cta }: Comparison, { headingLevel }: LightOptions): Html =>
  markup`${
    cta &&
    markup`<section class="role-cta"><div part="card"><div class="words">${renderHeading(headingLevel, renderRichText(cta.heading))}${
      cta.text && markup`<p part="text">${renderRichText(cta.text)}</p>`
    }</div><a part="button" href="${cta.href}">${renderTextWithoutLinks(cta.label)}</a></div></section>`
  }`;
