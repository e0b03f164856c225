import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { toFit } from '../../model/fit.js';
import { formatAnswers, NO_ANSWERS, parseAnswers, tick, weigh, type FitAnswers } from '../../model/fit-answers.js';
import { toFitQuestions } from '../../model/fit-questions.js';
import { toFitView } from '../../model/fit-view.js';
import type { Comparison } from '../../model/schema.js';
import type { ViewOptions } from '../../model/view-options.js';
import { isServer } from '../../sources/is-server.js';
import { toStyledRoot } from '../../sources/keep-styles.js';
import type { FitHost, FitSession } from '../shared/fit-session.js';
import { renderOwnHeading } from '../shared/heading.template.js';
import { hostStyles } from '../shared/host.styles.js';
import { createUrlState, type UrlState } from '../shared/url-state.js';
import { fitStyles } from './role-fit.styles.js';
import { renderQuestions, renderResult } from './role-fit.template.js';

/** What one reader answered in one element: held here alone, and handed down to the view. */
export class ReaderAnswers implements FitSession {
  readonly #host: FitHost;
  readonly #address: UrlState;
  #answers: FitAnswers | undefined;
  /** What they are answers to. */
  #comparison: Comparison | undefined;

  constructor(host: FitHost) {
    this.#host = host;
    this.#address = createUrlState(host, 'fit', this.#onReturn);
    // The element itself may be here long before this part of it.
    const kind = host.constructor as typeof LitElement;
    kind.elementStyles = [hostStyles, fitStyles];
    if (!isServer) toStyledRoot(host);
  }

  render(
    comparison: Comparison,
    wording: ViewOptions,
    headingLevel: number,
    lang: string | undefined,
  ): TemplateResult | typeof nothing {
    const view = toFitView(comparison, this.#answersFor(comparison), wording);
    if (!view.reasons && !view.criteria) return nothing;
    const heading = this.#host.heading ?? view.heading;
    return html`
      ${renderOwnHeading(headingLevel, heading)}
      <div class="card">
        ${renderQuestions(view, {
          lang,
          onTick: (id) => this.#answer((given) => tick(given, id)),
          onWeigh: (id, weight) => this.#answer((given) => weigh(given, id, weight)),
          onStartAgain: () => this.#answer(() => NO_ANSWERS),
        })}
        ${renderResult(view.result, heading ? headingLevel + 1 : headingLevel, lang)}
      </div>`;
  }

  /** An earlier visit to the same address may have left answers there. */
  #answersFor(comparison: Comparison): FitAnswers {
    if (this.#comparison !== comparison) {
      // Answers to what is no longer asked are dropped.
      const text = this.#answers ? formatAnswers(this.#answers) : this.#address.read();
      this.#comparison = comparison;
      this.#answers = toAnswers(text, comparison);
    }
    return this.#answers!;
  }

  #answer(change: (given: FitAnswers) => FitAnswers): void {
    const answers = change(this.#answers!);
    this.#address.write(formatAnswers(answers) || undefined);
    this.#take(answers);
  }

  readonly #onReturn = (text: string | null): void => {
    if (!this.#answers) return;
    const answers = toAnswers(text, this.#comparison!);
    if (formatAnswers(answers) !== formatAnswers(this.#answers)) this.#take(answers);
  };

  #take(answers: FitAnswers): void {
    this.#answers = answers;
    this.#host.requestUpdate();
    const fit = toFit(this.#comparison!, answers);
    const detail =
      fit.status === 'unanswered'
        ? { ranking: [], leaders: [] }
        : { ranking: fit.ranking.map(({ contender }) => contender), leaders: fit.leaders };
    this.#host.dispatchEvent(new CustomEvent('role-fit-change', { detail, bubbles: true, composed: true }));
  }
}

const toAnswers = (text: string | null, comparison: Comparison): FitAnswers =>
  text === null ? NO_ANSWERS : parseAnswers(text, toFitQuestions(comparison));
