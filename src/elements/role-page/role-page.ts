import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { PageContext } from '../../context/page-context.js';
import { PageProvider } from '../../context/page-provider.js';
import type { Comparison, ComparisonData } from '../../model/schema.js';
import type { ComparisonState } from '../../model/state.js';
import { ComparisonSource, type ProblemsEvent } from '../../sources/comparison-source.js';
import { isServer } from '../../sources/is-server.js';
import { toStyledRoot } from '../../sources/keep-styles.js';
import { comparisonProperties, flag } from '../shared/comparison.properties.js';
import { hostStyles } from '../shared/host.styles.js';
import { hasReader } from '../shared/reader-view.js';
import { renderUnready } from '../shared/unready.template.js';
import { pageStyles, slottedStyles } from './role-page.styles.js';
import { sections } from './sections.js';

/**
 * The whole page from one data set. With `role-…` elements among its children it provides its data set to
 * them and shows its children instead, in the author's own order and layout.
 *
 * @tag role-page
 * @summary Shows a whole comparison page, or provides its data set to the elements inside it.
 *
 * @slot - The elements to show in place of the whole page; without `role-…` elements among them, the fallback
 *   for readers and search engines while there is no data set, or an invalid one. A `<script type="application/json">`
 *   in it is its data set.
 *
 * @csspart intro - The title with the short answer and the overview.
 * @csspart compare - The table with the tally.
 * @csspart audience - The "Choose X if…" lists.
 * @csspart fit - What the reader answers, and who fits.
 * @csspart faq - The questions.
 * @csspart sources - The list of sources.
 * @csspart cta - The call to action.
 * @csspart message - The words shown in place of a comparison that is loading or can't be shown.
 * @csspart problems - The list of problems, shown to the author.
 *
 * @cssprop [--role-section-gap=clamp(2.75em, 5cqi, 3.75em)] - Space between sections.
 *
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-ready - A data set of its own is shown; `problems` are warnings.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-error - What it was given can't be shown; `problems` say why.
 */
export class RolePage extends LitElement {
  static override properties = {
    ...comparisonProperties,
    controls: {},
    layout: {},
    fit: { converter: flag },
    staleAfter: { attribute: 'stale-after', type: Number },
    urlState: { attribute: 'url-state' },
    jsonLd: { attribute: 'json-ld', converter: flag },
  };
  static override styles = [hostStyles, pageStyles, slottedStyles];

  /**
   * Renders the sections of a whole page. Whoever defines all the elements that they are made of puts it here;
   * a page that only provides its data set to single elements does without them.
   * @internal
   */
  static renderSections: ((page: RolePage, comparison: Comparison) => TemplateResult | undefined) | undefined;

  /**
   * Describes to search engines what the page shows now, or takes that back. Whoever defines structured data puts it
   * here.
   * @internal
   */
  static describe: ((page: RolePage) => void) | undefined;

  /** The data set. Pass a new object to change it: an object that has been read is not read again. */
  data: ComparisonData | undefined;

  /**
   * The URL of a data set, relative to the page: JSON, or Markdown where it ends in `.md` or `.markdown`.
   * @attr src
   */
  src: string | undefined;

  /**
   * The title, in place of the data set's. An empty one leaves it out.
   * @attr heading
   */
  heading: string | undefined;

  /**
   * The level of the headings of the sections: 2 to 6, and 2 where left out. The title stands one level above.
   * @attr heading-level
   */
  headingLevel: number | undefined;

  /**
   * The reader's controls above the table, as in `<role-compare>`.
   * @attr controls
   */
  controls: string | undefined;

  /**
   * The layout of the table, as in `<role-compare>`.
   * @attr layout
   */
  layout: string | undefined;

  /**
   * Shows `<role-fit>` too, with which the reader finds out which contender fits.
   * @attr fit
   */
  fit = false;

  /**
   * How many days old a source may be before the page says so, as in `<role-compare>`.
   * @attr stale-after
   */
  staleAfter: number | undefined;

  /**
   * Keeps what the reader chose in the address of the page, as in `<role-compare>`.
   * @attr url-state
   */
  urlState: string | undefined;

  /**
   * Describes the page, its contenders and its questions with answers to search engines, in one script of the
   * document that all pages share. It promises no rich results. In app code it needs
   * `role-compare/define/json-ld.js`, and does nothing without.
   * @attr json-ld
   */
  jsonLd = false;

  /**
   * Shows the details of problems on the page, as it does by itself on localhost.
   * @attr debug
   */
  debug = false;

  // Its table would come late, and push aside what is there.
  readonly #source = new ComparisonSource(this, hasReader);
  #highlighted: readonly string[] = [];
  readonly #provider = new PageProvider(this, this.#provision);

  constructor() {
    super();
    this.addEventListener('role-highlight', this.#onHighlight);
  }

  /** Where the element stands with its data set: `state.status` is `empty`, `loading`, `invalid` or `ready`. */
  get state(): ComparisonState {
    return this.#source.state;
  }

  /** Loads `src` again, for instance after it failed; meanwhile the element is `loading`. */
  reload(): void {
    this.#source.reload();
  }

  /**
   * Whether so many pages stand in the document that this one is laid out when it comes near the window.
   * @internal
   */
  get isOneOfMany(): boolean {
    return pages.size > MANY;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A server's pages are gone with their text.
    if (!isServer) pages.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    pages.delete(this);
    RolePage.describe?.(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    return toStyledRoot(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#provider.provide(this.#provision);
  }

  protected override render(): TemplateResult {
    const { state } = this;
    if (state.status !== 'ready') return renderUnready(this, this.#source, state);
    if (hasRoleElements(this)) return html`<slot></slot>`;

    return RolePage.renderSections?.(this, state.comparison) ?? html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    RolePage.describe?.(this);
  }

  get #provision(): PageContext {
    return {
      state: this.#source.state,
      headingLevel: this.#source.headingLevel,
      hasTable: !hasRoleElements(this) || this.querySelector('role-compare') !== null,
      highlighted: this.#highlighted,
    };
  }

  #onHighlight(event: GlobalEventHandlersEventMap['role-highlight']): void {
    // Of pages inside each other, the inner one is meant.
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.#highlighted = event.detail.criteria;
    this.requestUpdate();
  }
}

/** The pages of the document. */
const pages = new Set<RolePage>();
/** More than anybody looks at side by side. */
const MANY = 8;

// A server renders whole pages only: there are no children to look at.
export const hasRoleElements = (page: Element): boolean =>
  !isServer && page.querySelector(`${sections},role-page`) !== null;

declare global {
  interface GlobalEventHandlersEventMap {
    'role-ready': ProblemsEvent;
    'role-error': ProblemsEvent;
  }
  interface HTMLElementTagNameMap {
    'role-page': RolePage;
  }
}
