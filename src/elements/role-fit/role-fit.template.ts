import { html, nothing, type TemplateResult } from 'lit';
import type { FitCriterionView, FitPlaceView, FitReasonView, FitResultView, FitView } from '../../model/fit-view.js';
import { renderOwnHeading } from '../shared/heading.template.js';
import { renderRichText, renderTextWithoutLinks } from '../shared/rich-text.template.js';

export interface FitContext {
  /** The language of the author's texts, where it isn't the page's. */
  readonly lang: string | undefined;
  readonly onTick: (id: string) => void;
  readonly onWeigh: (id: string, weight: number) => void;
  readonly onStartAgain: () => void;
}

/** More criteria than this stand behind a disclosure: the reasons, which come first, are the quicker way. */
const MANY_CRITERIA = 10;

export const renderQuestions = (
  { reasons, criteria, startAgain }: FitView,
  context: FitContext,
): TemplateResult => html`
  <div class="questions">
    ${
      reasons
        ? html`
          <fieldset part="reasons">
            <legend part="legend">${reasons.legend}</legend>
            ${reasons.items.map((reason) => renderReason(reason, context))}
          </fieldset>`
        : nothing
    }
    ${criteria ? renderCriteria(criteria, context) : nothing}
    <button part="button" type="button" @click=${context.onStartAgain}>${startAgain}</button>
  </div>`;

const renderReason = ({ id, text, ticked }: FitReasonView, { lang, onTick }: FitContext): TemplateResult => html`
  <label part="control" class="reason"><input type="checkbox" .checked=${ticked} @change=${() => onTick(id)} /><span>${renderTextWithoutLinks(text, lang)}</span></label>`;

function renderCriteria({ legend, max, items }: NonNullable<FitView['criteria']>, context: FitContext): TemplateResult {
  const sliders = items.map((criterion) => renderCriterion(criterion, max, context));
  return items.length > MANY_CRITERIA
    ? html`<details part="criteria"><summary part="legend">${legend}</summary><div role="group" aria-label=${legend}>${sliders}</div></details>`
    : html`<fieldset part="criteria"><legend part="legend">${legend}</legend>${sliders}</fieldset>`;
}

const renderCriterion = (
  { id, label, weight, importance }: FitCriterionView,
  max: number,
  { lang, onWeigh }: FitContext,
): TemplateResult => html`
  <label part="control" class="criterion"><span>${renderTextWithoutLinks(label, lang)}</span>
    <input type="range" min="0" max=${max} .value=${`${weight}`} aria-valuetext=${importance} @input=${(event: Event) => onWeigh(id, (event.target as HTMLInputElement).valueAsNumber)} />
    <span part="importance" class="importance" aria-hidden="true">${importance}</span>
  </label>`;

export const renderResult = (
  { heading, summary, places, remark }: FitResultView,
  level: number,
  lang: string | undefined,
): TemplateResult => html`
  <div part="result"><div class="in-sight">
    ${renderOwnHeading(level, heading, 'result-heading')}
    <output part="summary">${summary}</output>
    ${places.length > 0 ? html`<ol role="list">${places.map((place) => renderPlace(place, lang))}</ol>` : nothing}
    <p part="remark">${remark}</p>
  </div></div>`;

const renderPlace = (
  { name, rank, accent, size, why, evidence }: FitPlaceView,
  lang: string | undefined,
): TemplateResult => html`
  <li part="place" class="accent-${accent}">
    <strong>${rank}. <bdi>${renderTextWithoutLinks(name, lang)}</bdi></strong>
    <svg part="bar" class="bar" aria-hidden="true" width="100%" height="6"><rect width="${size}%" height="6" rx="3"></rect></svg>
    <p part="why">${why}</p>
    ${evidence.length > 0 ? html`<ul part="evidence">${evidence.map((text) => html`<li>${renderRichText(text, lang)}</li>`)}</ul>` : nothing}
  </li>`;
