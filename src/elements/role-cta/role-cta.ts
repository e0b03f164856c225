import { html, LitElement, nothing } from 'lit';
import { toCtaView } from '../../model/cta-view.js';
import type { ComparisonData } from '../../model/schema.js';
import type { ComparisonState } from '../../model/state.js';
import { ComparisonSource, type ProblemsEvent } from '../../sources/comparison-source.js';
import { toStyledRoot } from '../../sources/keep-styles.js';
import { comparisonProperties } from '../shared/comparison.properties.js';
import { renderHeading } from '../shared/heading.template.js';
import { hostStyles } from '../shared/host.styles.js';
import { oneTemplate } from '../shared/one-template.js';
import { inLanguage, renderRichText, renderTextWithoutLinks } from '../shared/rich-text.template.js';
import { renderUnready } from '../shared/unready.template.js';
import { ctaStyles } from './role-cta.styles.js';

/**
 * The call to action: an offer and a real link to it.
 *
 * @tag role-cta
 * @summary Shows the call to action.
 *
 * @slot - Shown while there is no data set, or an invalid one: the fallback for readers and search engines.
 *   A `<script type="application/json">` in it is its data set.
 *
 * @csspart card - The panel.
 * @csspart heading - The offer.
 * @csspart text - The sentence about it.
 * @csspart button - The link.
 * @csspart link - A link in a text.
 * @csspart message - The words shown in place of a comparison that is loading or can't be shown.
 * @csspart problems - The list of problems, shown to the author.
 *
 * @cssprop --role-cta-surface - Background of the panel.
 * @cssprop [--role-cta-text=#fff] - Colour of its text; the link is in these two colours, exchanged.
 * @cssprop [--role-radius=0.875em] - Radius of corners.
 * @cssprop [--role-heading-font=inherit] - Font family of headings.
 * @cssprop [--role-sticky-top=0px] - Height of a bar of the page's own, which must not cover what takes the focus.
 * @cssprop --role-focus - Colour of focus rings.
 *
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-ready - A data set of its own is shown; `problems` are warnings.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-error - What it was given can't be shown; `problems` say why.
 * @fires {CustomEvent<{ href: string }>} role-cta-click - The reader follows the link; sent before the browser does.
 */
export class RoleCta extends LitElement {
  static override properties = comparisonProperties;
  static override styles = [hostStyles, ctaStyles];

  /** The data set. Pass a new object to change it: an object that has been read is not read again. */
  data: ComparisonData | undefined;

  /**
   * The URL of a data set, relative to the page: JSON, or Markdown where it ends in `.md` or `.markdown`.
   * @attr src
   */
  src: string | undefined;

  /**
   * The offer, in place of the data set's. An empty one leaves it out.
   * @attr heading
   */
  heading: string | undefined;

  /**
   * The level of the heading: 2 to 6. Left out, it is the page's, or 2.
   * @attr heading-level
   */
  headingLevel: number | undefined;

  /**
   * Shows the details of problems on the page, as it does by itself on localhost.
   * @attr debug
   */
  debug = false;

  readonly #source = new ComparisonSource(this);

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

  protected override render(): unknown {
    const { state } = this;
    if (state.status !== 'ready') return renderUnready(this, this.#source, state);

    const cta = toCtaView(state.comparison);
    if (!cta) return nothing;
    const { headingLevel, markedLang, wording } = this.#source;
    return oneTemplate(html`
      <div part="card" lang=${markedLang ?? nothing}>
        <div class="words">
          ${this.heading === '' ? nothing : renderHeading(headingLevel, this.heading ? inLanguage(this.heading, markedLang && wording.lang) : renderRichText(cta.heading))}
          ${cta.text ? html`<p part="text">${renderRichText(cta.text)}</p>` : nothing}
        </div>
        <a part="button" href=${cta.href} target=${cta.target ?? nothing} rel=${cta.rel} @click=${this.#onClick}>${renderTextWithoutLinks(cta.label)}</a>
      </div>`);
  }

  readonly #onClick = ({ currentTarget }: Event): void => {
    const { href } = currentTarget as HTMLAnchorElement;
    this.dispatchEvent(new CustomEvent('role-cta-click', { detail: { href }, bubbles: true, composed: true }));
  };
}

declare global {
  interface GlobalEventHandlersEventMap {
    'role-ready': ProblemsEvent;
    'role-error': ProblemsEvent;
    'role-cta-click': CustomEvent<{ readonly href: string }>;
  }
  interface HTMLElementTagNameMap {
    'role-cta': RoleCta;
  }
}
