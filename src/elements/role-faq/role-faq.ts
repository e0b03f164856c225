import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { toFaqView, type FaqItemView } from '../../model/faq-view.js';
import type { ComparisonData } from '../../model/schema.js';
import type { ComparisonState } from '../../model/state.js';
import { ComparisonSource } from '../../sources/comparison-source.js';
import { comparisonProperties } from '../shared/comparison.properties.js';
import { renderHeading } from '../shared/heading.template.js';
import { hostStyles } from '../shared/host.styles.js';
import { chevronIcon } from '../shared/icons.template.js';
import { renderBlockText, renderTextWithoutLinks } from '../shared/rich-text.template.js';
import { renderUnready } from '../shared/unready.template.js';
import { faqStyles } from './role-faq.styles.js';

/**
 * Questions and answers as native `<details>`, so that keyboard, find-in-page and assistive technology work
 * as anywhere. A question without an answer is shown, and cannot be opened.
 *
 * @tag role-faq
 * @summary Shows questions with answers to open.
 *
 * @slot - Shown while there is no data set, or an invalid one: the fallback for readers and search engines.
 *
 * @csspart heading - The heading above the questions.
 * @csspart item - One question with its answer.
 * @csspart question - The line that opens the answer.
 * @csspart answer - The answer.
 * @csspart link - A link in a text.
 * @csspart message - The words shown in place of a comparison that is loading or can't be shown.
 * @csspart problems - The list of problems, shown to the author.
 *
 * @cssprop --role-line - Colour of rules and borders.
 * @cssprop --role-muted - Colour of secondary text.
 * @cssprop [--role-heading-font=inherit] - Font family of headings.
 * @cssprop --role-focus - Colour of focus rings.
 *
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-ready - A data set of its own is shown; `problems` are warnings.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-error - What it was given can't be shown; `problems` say why.
 * @fires {CustomEvent<{ id: string, open: boolean }>} role-faq-toggle - The reader opened or closed the question `id`.
 */
export class RoleFaq extends LitElement {
  static override properties = { ...comparisonProperties, single: { type: Boolean } };
  static override styles = [hostStyles, faqStyles];

  /** The data set. Pass a new object to change it: an object that has been read is not read again. */
  data: ComparisonData | undefined;

  /**
   * The URL of a data set in JSON, relative to the page.
   * @attr src
   */
  src: string | undefined;

  /**
   * The heading above the questions, in place of "Frequently asked questions". An empty one leaves it out.
   * @attr heading
   */
  heading: string | undefined;

  /**
   * The level of the heading: 2 to 6. Left out, it is the page's, or 2.
   * @attr heading-level
   */
  headingLevel: number | undefined;

  /**
   * Keeps one answer open at a time.
   * @attr single
   */
  single = false;

  /**
   * Shows the details of problems on the page, as it does by itself on localhost.
   * @attr debug
   */
  debug = false;

  readonly #source = new ComparisonSource(this);

  /** Where the element stands with its data set: `empty`, `loading`, `invalid` or `ready`. */
  get state(): ComparisonState {
    return this.#source.state;
  }

  protected override render(): TemplateResult {
    const { state } = this;
    if (state.status !== 'ready') return renderUnready(this, this.#source, state);

    const { wording, headingLevel } = this.#source;
    const view = toFaqView(state.comparison, wording);
    const heading = this.heading ?? view.heading;
    const level = heading ? headingLevel + 1 : headingLevel;
    return html`
      ${heading && view.items.length > 0 ? renderHeading(headingLevel, heading) : nothing}
      <div class="items">${view.items.map((item) => this.#renderItem(item, level))}</div>`;
  }

  #renderItem({ id, question, answer }: FaqItemView, level: number): TemplateResult {
    const heading = renderHeading(level, renderTextWithoutLinks(question), 'question-heading');
    if (answer === undefined) return html`<div part="item" id=${id}><div part="question">${heading}</div></div>`;
    return html`
      <details part="item" id=${id} name=${this.single ? 'faq' : nothing} @toggle=${this.#onToggle}>
        <summary part="question">${heading} ${chevronIcon()}</summary>
        <div part="answer">${renderBlockText(answer)}</div>
      </details>`;
  }

  readonly #onToggle = ({ currentTarget }: Event): void => {
    const { id, open } = currentTarget as HTMLDetailsElement;
    this.dispatchEvent(new CustomEvent('role-faq-toggle', { detail: { id, open }, bubbles: true, composed: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'role-faq': RoleFaq;
  }
}
