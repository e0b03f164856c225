import { html, nothing, type TemplateResult } from 'lit';
import { stateWords } from '../../model/messages/english/state.js';
import type { Problem } from '../../model/problem.js';
import type { ComparisonState, ReadyState } from '../../model/state.js';
import type { ComparisonSource } from '../../sources/comparison-source.js';
import { hasFallback } from '../../sources/fallback.js';

/**
 * What an element shows while it has no data set to show: the author's own children, and where there are
 * none, words. Details of problems are for the author.
 */
export function renderUnready(
  host: Element,
  source: Pick<ComparisonSource, 'isProvided' | 'showsDetails' | 'wording'>,
  state: Exclude<ComparisonState, ReadyState>,
): TemplateResult {
  const { loading, notShown } = source.wording.messages ?? stateWords;
  const isSilent = state.status === 'empty' || source.isProvided || hasFallback(host);
  const isLoading = state.status === 'loading';
  const hasDetails = state.status === 'invalid' && source.showsDetails && !source.isProvided;
  return html`<slot></slot>
    ${isSilent ? nothing : html`<p part="message" role=${isLoading ? 'status' : nothing}>${isLoading ? loading : notShown}</p>`}
    ${hasDetails ? renderProblems(state.problems) : nothing}`;
}

const renderProblems = (problems: readonly Problem[]): TemplateResult => html`
  <div part="problems" role="alert">
    <ul>
      ${problems.map(({ path, message }) => html`<li><code>${path}</code> ${message}</li>`)}
    </ul>
  </div>`;
