import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  listReasonRows,
  toAudienceView,
  type AudienceCardView,
  type AudienceView,
  type ReasonRowsView,
} from '../../model/audience-view.js';
import type { Comparison, ComparisonData } from '../../model/schema.js';
import type { ComparisonState } from '../../model/state.js';
import { ComparisonSource, type ProblemsEvent } from '../../sources/comparison-source.js';
import { toStyledRoot } from '../../sources/keep-styles.js';
import { comparisonProperties } from '../shared/comparison.properties.js';
import { renderHeading } from '../shared/heading.template.js';
import { hostStyles } from '../shared/host.styles.js';
import { oneTemplate } from '../shared/one-template.js';
import { fixed, inline } from '../shared/template-shape.js';
import { renderRichText } from '../shared/rich-text.template.js';
import { renderUnready } from '../shared/unready.template.js';
import { audienceStyles } from './role-audience.styles.js';

/**
 * "Who should choose what?": a card a contender with the reasons to choose it.
 *
 * @tag role-audience
 * @summary Shows the "Choose X if…" lists.
 *
 * @slot - Shown while there is no data set, or an invalid one: the fallback for readers and search engines.
 *   A `<script type="application/json">` in it is its data set.
 *
 * @csspart heading - The heading above the cards.
 * @csspart card - The card of one contender.
 * @csspart card-heading - "Choose X if…".
 * @csspart reason - One reason.
 * @csspart rows - The labels of the rows that justify a reason; where the page has a table, a button that highlights them.
 * @csspart link - A link in a text.
 * @csspart message - The words shown in place of a comparison that is loading or can't be shown.
 * @csspart problems - The list of problems, shown to the author.
 *
 * @cssprop --role-accent-1 - Colour of the first contender; `--role-accent-2` to `--role-accent-8` follow.
 * @cssprop --role-surface - Background of cards. Left out, it follows the text colour.
 * @cssprop --role-band - Background of the button whose rows are highlighted.
 * @cssprop --role-muted - Colour of secondary text.
 * @cssprop --role-line - Colour of rules and borders.
 * @cssprop [--role-radius=0.875em] - Radius of corners.
 * @cssprop [--role-heading-font=inherit] - Font family of headings.
 * @cssprop [--role-sticky-top=0px] - Height of a bar of the page's own, which must not cover what takes the focus.
 * @cssprop --role-focus - Colour of focus rings.
 *
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-ready - A data set of its own is shown; `problems` are warnings.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-error - What it was given can't be shown; `problems` say why.
 * @fires {CustomEvent<{ criteria: readonly string[] }>} role-highlight - The reader wants to see the rows of these criteria, or of none, highlighted.
 */
export class RoleAudience extends LitElement {
  static override properties = { ...comparisonProperties, for: {} };
  static override styles = [hostStyles, audienceStyles];

  /** The data set. Pass a new object to change it: an object that has been read is not read again. */
  data: ComparisonData | undefined;

  /**
   * The URL of a data set, relative to the page: JSON, or Markdown where it ends in `.md` or `.markdown`.
   * @attr src
   */
  src: string | undefined;

  /**
   * The heading above the cards, in place of "Who should choose what?". An empty one leaves it out.
   * @attr heading
   */
  heading: string | undefined;

  /**
   * The level of the heading: 2 to 6. Left out, it is the page's, or 2.
   * @attr heading-level
   */
  headingLevel: number | undefined;

  /**
   * The id of a contender: shows its card alone.
   * @attr for
   */
  for: string | undefined;

  /**
   * Shows the details of problems on the page, as it does by itself on localhost.
   * @attr debug
   */
  debug = false;

  readonly #source = new ComparisonSource(this);
  /** The rows that the reader asked for here last: of what is highlighted, that alone is said here. */
  #asked: string | undefined;

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

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // One listener for all reasons.
    this.renderRoot.addEventListener('click', this.#onClick);
  }

  protected override render(): unknown {
    const { state } = this;
    if (state.status !== 'ready') return renderUnready(this, this.#source, state);

    const { headingLevel, highlighted, canHighlight } = this.#source;
    const view = this.#toView(state.comparison);
    const heading = this.heading ?? view.heading;
    return oneTemplate(html`
      ${heading && view.cards.length > 0 ? renderHeading(headingLevel, heading) : nothing}
      <div class="cards">
        ${inline(view.cards.map((card) => this.#renderCard(card, heading ? headingLevel + 1 : headingLevel, canHighlight)))}
      </div>
      ${canHighlight ? html`<output class="visually-hidden">${highlighted.join() === this.#asked ? view.announcement : ''}</output>` : nothing}`);
  }

  #renderCard(
    { heading, hasOwnHeading, accent, reasons }: AudienceCardView,
    level: number,
    canHighlight: boolean,
  ): TemplateResult {
    const lang = this.#source.markedLang;
    return html`
      <div part="card" class=${fixed(`accent-${accent}`)}>
        ${renderHeading(level, renderRichText(heading, hasOwnHeading ? lang : undefined), 'card-heading')}
        <ul role="list">
          ${inline(
            reasons.map(
              ({ text, rows }) => html`
              <li part="reason"><span>${renderRichText(text, lang)}${rows ? this.#renderRows(rows, canHighlight) : nothing}</span></li>`,
            ),
          )}
        </ul>
      </div>`;
  }

  #renderRows({ labels, name, highlighted }: ReasonRowsView, canHighlight: boolean): TemplateResult {
    const words = renderRichText(labels, this.#source.markedLang);
    return canHighlight
      ? html` <button part="rows" type="button" aria-pressed=${highlighted} aria-label=${name}>${words}</button>`
      : html` <span part="rows">${words}</span>`;
  }

  readonly #onClick = ({ target }: Event): void => {
    const { state } = this;
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const place = buttons.findIndex((button) => button.contains(target as Node));
    if (place < 0 || state.status !== 'ready') return;
    const { criteria, highlighted } = listReasonRows(this.#toView(state.comparison))[place]!;
    const detail = { criteria: highlighted ? [] : criteria };
    this.#asked = detail.criteria.join();
    this.dispatchEvent(new CustomEvent('role-highlight', { detail, bubbles: true, composed: true, cancelable: true }));
  };

  #toView(comparison: Comparison): AudienceView {
    const { wording, highlighted } = this.#source;
    return toAudienceView(comparison, { ...wording, only: this.for ?? undefined, highlighted });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'role-ready': ProblemsEvent;
    'role-error': ProblemsEvent;
    'role-highlight': CustomEvent<{ readonly criteria: readonly string[] }>;
  }
  interface HTMLElementTagNameMap {
    'role-audience': RoleAudience;
  }
}
