import { html, LitElement, type nothing, type TemplateResult } from 'lit';
import type { ComparisonData } from '../../model/schema.js';
import type { ComparisonState } from '../../model/state.js';
import { ComparisonSource, type ProblemsEvent } from '../../sources/comparison-source.js';
import { toStyledRoot } from '../../sources/keep-styles.js';
import { comparisonProperties } from '../shared/comparison.properties.js';
import { fitOffer, type FitHost, type FitSession } from '../shared/fit-session.js';
import { hostStyles } from '../shared/host.styles.js';
import { renderUnready } from '../shared/unready.template.js';

/**
 * "Which one fits you?": the reader ticks the reasons that are true of them, says how much each criterion matters,
 * and sees which contender fits, and why. It is the reader's own result: it never alters the score of the table, and
 * stays in the reader's browser.
 *
 * @tag role-fit
 * @summary Lets the reader find out which contender fits.
 *
 * @slot - Shown while there is no data set, or an invalid one: the fallback for readers and search engines.
 *   A `<script type="application/json">` in it is its data set.
 *
 * @csspart heading - The heading above the questions.
 * @csspart reasons - The reasons to tick.
 * @csspart criteria - The criteria, of which the reader says how much each matters.
 * @csspart legend - The question above each of these.
 * @csspart control - A check box with its reason, or a slider with its criterion.
 * @csspart importance - How much a criterion matters, in words.
 * @csspart button - The button to start again.
 * @csspart result - What comes of the answers.
 * @csspart result-heading - The heading above it.
 * @csspart summary - Who fits best, in a sentence.
 * @csspart place - A contender with its rank.
 * @csspart bar - The bar of its points.
 * @csspart why - What put it there, in words.
 * @csspart evidence - The ticked reasons and the rows that speak for it.
 * @csspart remark - The words that say whose result it is.
 * @csspart link - A link in a text.
 * @csspart message - The words shown in place of a comparison that is loading or can't be shown.
 * @csspart problems - The list of problems, shown to the author.
 *
 * @cssprop --role-accent-1 - Colour of the first contender; `--role-accent-2` to `--role-accent-8` follow.
 * @cssprop --role-surface - Background of the panel. Left out, it follows the text colour.
 * @cssprop --role-band - Background of the result.
 * @cssprop --role-line - Colour of rules and borders.
 * @cssprop --role-track - Colour of the empty part of a bar.
 * @cssprop --role-muted - Colour of secondary text.
 * @cssprop [--role-radius=0.875em] - Radius of corners.
 * @cssprop [--role-sticky-top=0px] - Distance of the result from the top, where it stays in sight, for a page with a bar of its own.
 * @cssprop [--role-heading-font=inherit] - Font family of headings.
 * @cssprop --role-focus - Colour of focus rings, check boxes and sliders.
 *
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-ready - A data set of its own is shown; `problems` are warnings.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-error - What it was given can't be shown; `problems` say why.
 * @fires {CustomEvent<{ ranking: readonly string[], leaders: readonly string[] }>} role-fit-change - The reader's result changed: ids of contenders, best first, and of those that share the first place. Both are empty once nothing is answered.
 */
export class RoleFit extends LitElement {
  static override properties = { ...comparisonProperties, urlState: { attribute: 'url-state' } };
  static override styles = [hostStyles];

  /** The data set. Pass a new object to change it: an object that has been read is not read again. */
  data: ComparisonData | undefined;

  /**
   * The URL of a data set, relative to the page: JSON, or Markdown where it ends in `.md` or `.markdown`.
   * @attr src
   */
  src: string | undefined;

  /**
   * The heading above the questions, in place of "Which one fits you?". An empty one leaves it out.
   * @attr heading
   */
  heading: string | undefined;

  /**
   * The level of the heading: 2 to 6. Left out, it is the page's, or 2.
   * @attr heading-level
   */
  headingLevel: number | undefined;

  /**
   * Keeps the answers in the address of the page, under this key, or the element's id, or `fit`.
   * @attr url-state
   */
  urlState: string | undefined;

  /**
   * Shows the details of problems on the page, as it does by itself on localhost.
   * @attr debug
   */
  debug = false;

  readonly #source = new ComparisonSource(this, (host) => fitOffer.find(host) !== undefined);
  #session: FitSession | undefined;

  /** Where the element stands with its data set: `state.status` is `empty`, `loading`, `invalid` or `ready`. */
  get state(): ComparisonState {
    return this.#source.state;
  }

  /** Loads `src` again, for instance after it failed; meanwhile the element is `loading`. */
  reload(): void {
    this.#source.reload();
  }

  protected override createRenderRoot(): ShadowRoot {
    return toStyledRoot(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state.status !== 'ready') return renderUnready(this, this.#source, state);

    this.#begin();
    const { wording, headingLevel, markedLang } = this.#source;
    return this.#session?.render(state.comparison, wording, headingLevel, markedLang) ?? html`<slot></slot>`;
  }

  get #create(): ((host: FitHost) => FitSession) | null | undefined {
    return fitOffer.find(this);
  }

  #begin(): void {
    this.#session ??= this.#create?.(this);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'role-ready': ProblemsEvent;
    'role-error': ProblemsEvent;
    'role-fit-change': CustomEvent<{ readonly ranking: readonly string[]; readonly leaders: readonly string[] }>;
  }
  interface HTMLElementTagNameMap {
    'role-fit': RoleFit;
  }
}
