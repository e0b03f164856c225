import { toFaqView, type FaqItemView, type FaqView } from '../../model/faq-view.js';
import type { Comparison } from '../../model/schema.js';
import { attributes, markup, type Html } from '../html.js';
import { renderHeading } from './heading.js';
import type { LightOptions } from './light-options.js';
import { renderBlockText, renderTextWithoutLinks } from './rich-text.js';

export function renderFaq(comparison: Comparison, options: LightOptions): Html {
  const { headingLevel, isUpgraded, single, search } = options;
  const view = toFaqView(comparison, options);
  const { items } = view;
  const heading = options.heading ?? view.heading;
  return markup`<section class="role-faq">${items.length > 0 && markup`<div class="head">${heading && renderHeading(headingLevel, heading)}${isUpgraded && search && SEARCH}${isUpgraded && !single && renderRoom(view)}</div>`}<div class="items">${items.map(
    (item) => renderItem(item, heading ? headingLevel + 1 : headingLevel, options),
  )}</div></section>`;
}

/** The room for the field in which the reader looks for something. */
const SEARCH = markup`<input part="search" class="room" type="search" disabled aria-hidden="true">`;

/** The room for the buttons that open and close all answers: they come with the script, and move nothing. */
const renderRoom = ({ items, expandAll, collapseAll }: FaqView): Html =>
  markup`${
    items.filter(({ answer }) => answer !== undefined).length > 1 &&
    markup`<span class="all room" aria-hidden="true"><span part="button">${expandAll}</span> <span part="button">${collapseAll}</span></span>`
  }`;

function renderItem({ id, question, answer }: FaqItemView, level: number, options: LightOptions): Html {
  const { isUpgraded, markedLang } = options;
  const lang = markedLang && attributes({ lang: markedLang });
  const heading = renderHeading(level, renderTextWithoutLinks(question), 'question-heading');
  // A page that stays as it is says all that it has to say; whoever reads on may close what is long.
  const own = attributes({ part: 'item', id, open: answer !== undefined && !isUpgraded });
  return answer === undefined
    ? markup`<div${own}><div part="question"${lang}>${heading}</div></div>`
    : markup`<details${own}><summary part="question"${lang}>${heading}</summary><div part="answer"${lang}>${renderBlockText(answer)}</div></details>`;
}
