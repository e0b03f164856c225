import { html, noChange, nothing, type TemplateResult } from 'lit';
import { hasQuestions, toPageView } from '../../model/page-view.js';
import type { Comparison } from '../../model/schema.js';
import { oneTemplate } from '../shared/one-template.js';
import { fixed } from '../shared/template-shape.js';
import type { RolePage } from './role-page.js';

/** The parts of each section; a list of them all for each would have a browser keep seven times as many. */
const INTRO = fixed('heading, versus, subtitle, updated, summary, summary-label, overview, overview-heading, link');
const COMPARE = fixed(
  'heading, scroller, table, contender, featured, image, badge, wins, group, row, highlighted, criterion, verdict, basis, cell, winner, winner-mark, state-icon, bar, source, unsourced, outdated, note, reason, link, score, tally, tally-bar, tally-part, control, button, count',
);
const AUDIENCE = fixed('heading, card, card-heading, reason, rows, link');
const FIT = fixed(
  'heading, reasons, criteria, legend, control, importance, button, result, result-heading, summary, place, bar, why, evidence, remark, link',
);
const FAQ = fixed('heading, item, question, answer, copy-link, search, count, button, link');
const SOURCES = fixed('heading, source, link, as-of, outdated');
const CTA = fixed('card, heading, text, button, link');

/** The whole page: a section for each part of the data set that there is. */
export function renderSections(page: RolePage, comparison: Comparison): TemplateResult {
  const { hasAudiences, hasFaq, hasSources, hasCta, height } = toPageView(comparison);
  const { isOneOfMany, heading, controls, layout, fit, staleAfter, urlState } = page;
  return html`
    <div class=${isOneOfMany ? 'sections one-of-many' : 'sections'} .style=${isOneOfMany ? `--_height:${height}` : noChange}>
      ${oneTemplate(html`<role-intro part="intro" exportparts=${INTRO} heading=${heading ?? nothing}></role-intro>`)}
      ${oneTemplate(html`<role-compare part="compare" exportparts=${COMPARE} controls=${controls ?? nothing} layout=${layout ?? nothing} stale-after=${staleAfter ?? nothing} url-state=${urlState ?? nothing}></role-compare>`)}
      ${hasAudiences ? oneTemplate(html`<role-audience part="audience" exportparts=${AUDIENCE}></role-audience>`) : nothing}
      ${fit && hasQuestions(comparison) ? oneTemplate(html`<role-fit part="fit" exportparts=${FIT} url-state=${typeof urlState === 'string' ? '' : nothing}></role-fit>`) : nothing}
      ${hasFaq ? oneTemplate(html`<role-faq part="faq" exportparts=${FAQ}></role-faq>`) : nothing}
      ${hasSources ? oneTemplate(html`<role-sources part="sources" exportparts=${SOURCES} stale-after=${staleAfter ?? nothing}></role-sources>`) : nothing}
      ${hasCta ? oneTemplate(html`<role-cta part="cta" exportparts=${CTA}></role-cta>`) : nothing}
    </div>`;
}
