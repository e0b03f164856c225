import { html, nothing, type TemplateResult } from 'lit';
import type { FitCriterionView, FitPlaceView, FitReasonView, FitResultView, FitView } from '../../model/fit-view.js';
import { renderHeading } from '../shared/heading.template.js';
import { renderRichText, renderTextWithoutLinks } from '../shared/rich-text.template.js';

export interface FitActions {
  readonly onTick: (id: string) => void;
  readonly onWeigh: (id: string, weight: number) => void;
  readonly onStartAgain: () => void;
}

/** More criteria than this stand behind a disclosure: the reasons, which come first, are the quicker way. */
const MANY_CRITERIA = 10;

export const renderQuestions = (
  { reasons, criteria, startAgain }: FitView,
  actions: FitActions,
): TemplateResult => html`
  <div class="questions">
    ${
      reasons
        ? html`
          <fieldset part="reasons">
            <legend part="legend">${reasons.legend}</legend>
            ${reasons.items.map((reason) => renderReason(reason, actions))}
          </fieldset>`
        : nothing
    }
    ${criteria ? renderCriteria(criteria, actions) : nothing}
    <button part="button" type="button" @click=${actions.onStartAgain}>${startAgain}</button>
  </div>`;

const renderReason = ({ id, text, ticked }: FitReasonView, { onTick }: FitActions): TemplateResult => html`
  <label part="control" class="reason"><input type="checkbox" .checked=${ticked} @change=${() => onTick(id)} /><span>${renderTextWithoutLinks(text)}</span></label>`;

function renderCriteria({ legend, max, items }: NonNullable<FitView['criteria']>, actions: FitActions): TemplateResult {
  const sliders = items.map((criterion) => renderCriterion(criterion, max, actions));
  return items.length > MANY_CRITERIA
    ? html`<details part="criteria"><summary part="legend">${legend}</summary><div role="group" aria-label=${legend}>${sliders}</div></details>`
    : html`<fieldset part="criteria"><legend part="legend">${legend}</legend>${sliders}</fieldset>`;
}

const renderCriterion = (
  { id, label, weight, importance }: FitCriterionView,
  max: number,
  { onWeigh }: FitActions,
): TemplateResult => html`
  <label part="control" class="criterion"><span>${renderTextWithoutLinks(label)}</span>
    <input type="range" min="0" max=${max} .value=${`${weight}`} aria-valuetext=${importance} @input=${(event: Event) => onWeigh(id, (event.target as HTMLInputElement).valueAsNumber)} />
    <span part="importance" class="importance" aria-hidden="true">${importance}</span>
  </label>`;

export const renderResult = (
  { heading, summary, places, remark }: FitResultView,
  level: number,
): TemplateResult => html`
  <div part="result"><div class="in-sight">
    ${renderHeading(level, heading, 'result-heading')}
    <output part="summary">${summary}</output>
    ${places.length > 0 ? html`<ol role="list">${places.map(renderPlace)}</ol>` : nothing}
    <p part="remark">${remark}</p>
  </div></div>`;

const renderPlace = ({ name, rank, accent, size, why, evidence }: FitPlaceView): TemplateResult => html`
  <li part="place" class="accent-${accent}">
    <strong>${rank}. <bdi>${renderTextWithoutLinks(name)}</bdi></strong>
    <svg part="bar" class="bar" aria-hidden="true" width="100%" height="6"><rect width="${size}%" height="6" rx="3"></rect></svg>
    <p part="why">${why}</p>
    ${evidence.length > 0 ? html`<ul part="evidence">${evidence.map((text) => html`<li>${renderRichText(text)}</li>`)}</ul>` : nothing}
  </li>`;
