import { html, nothing, type TemplateResult } from 'lit';
import { toPageView } from '../../model/page-view.js';
import type { Comparison } from '../../model/schema.js';
import type { RolePage } from './role-page.js';

/** The whole page: a section for each part of the data set that there is. */
export function renderSections(page: RolePage, comparison: Comparison): TemplateResult {
  const { hasAudiences, hasFaq, hasSources, hasCta } = toPageView(comparison);
  const { heading, controls, layout, staleAfter, urlState } = page;
  return html`
    <div class="sections">
      <role-intro part="intro" exportparts="heading, versus, subtitle, updated, summary, summary-label, overview, overview-heading, link" heading=${heading ?? nothing}></role-intro>
      <role-compare part="compare" exportparts="heading, scroller, table, contender, featured, image, badge, wins, group, row, criterion, verdict, basis, cell, winner, winner-mark, state-icon, bar, source, unsourced, outdated, note, reason, link, score, tally, tally-bar, tally-part, control, button, count" controls=${controls ?? nothing} layout=${layout ?? nothing} stale-after=${staleAfter ?? nothing} url-state=${urlState ?? nothing}></role-compare>
      ${hasAudiences ? html`<role-audience part="audience" exportparts="heading, card, card-heading, reason, link"></role-audience>` : nothing}
      ${hasFaq ? html`<role-faq part="faq" exportparts="heading, item, question, answer, link"></role-faq>` : nothing}
      ${hasSources ? html`<role-sources part="sources" exportparts="heading, source, link, as-of, outdated" stale-after=${staleAfter ?? nothing}></role-sources>` : nothing}
      ${hasCta ? html`<role-cta part="cta" exportparts="card, heading, text, button, link"></role-cta>` : nothing}
    </div>`;
}
