import { html, nothing, type TemplateResult } from 'lit';
import { toPageView } from '../../model/page-view.js';
import type { Comparison } from '../../model/schema.js';
import { oneTemplate } from '../shared/one-template.js';
import { fixed } from '../shared/template-shape.js';
import type { RolePage } from './role-page.js';

/** Every part of every section: a section passes over those that it doesn't have. */
const PARTS = fixed(
  'heading, versus, subtitle, updated, summary, summary-label, overview, overview-heading, link, scroller, table, contender, featured, image, badge, wins, group, row, criterion, verdict, basis, cell, winner, winner-mark, state-icon, bar, source, unsourced, outdated, note, reason, score, tally, tally-bar, tally-part, control, button, count, card, card-heading, item, question, answer, as-of, text, highlighted, rows, copy-link, search, reasons, criteria, legend, importance, result, result-heading, place, why, evidence, remark',
);

/** The whole page: a section for each part of the data set that there is. */
export function renderSections(page: RolePage, comparison: Comparison): TemplateResult {
  const { hasAudiences, hasFaq, hasSources, hasCta, height } = toPageView(comparison);
  const { isOneOfMany, heading, controls, layout, fit, staleAfter, urlState } = page;
  return html`
    <div class=${isOneOfMany ? 'sections one-of-many' : 'sections'} .style=${isOneOfMany ? `--_height:${height}` : ''}>
      ${oneTemplate(html`<role-intro part="intro" exportparts=${PARTS} heading=${heading ?? nothing}></role-intro>`)}
      ${oneTemplate(html`<role-compare part="compare" exportparts=${PARTS} controls=${controls ?? nothing} layout=${layout ?? nothing} stale-after=${staleAfter ?? nothing} url-state=${urlState ?? nothing}></role-compare>`)}
      ${hasAudiences ? oneTemplate(html`<role-audience part="audience" exportparts=${PARTS}></role-audience>`) : nothing}
      ${fit ? oneTemplate(html`<role-fit part="fit" exportparts=${PARTS} url-state=${urlState === undefined ? nothing : ''}></role-fit>`) : nothing}
      ${hasFaq ? oneTemplate(html`<role-faq part="faq" exportparts=${PARTS}></role-faq>`) : nothing}
      ${hasSources ? oneTemplate(html`<role-sources part="sources" exportparts=${PARTS} stale-after=${staleAfter ?? nothing}></role-sources>`) : nothing}
      ${hasCta ? oneTemplate(html`<role-cta part="cta" exportparts=${PARTS}></role-cta>`) : nothing}
    </div>`;
}
