import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ComparisonData } from '../../model/schema.js';
import { toSourcesView, type SourceItemView } from '../../model/sources-view.js';
import type { ComparisonState } from '../../model/state.js';
import { ComparisonSource, type ProblemsEvent } from '../../sources/comparison-source.js';
import { toStyledRoot } from '../../sources/keep-styles.js';
import { today } from '../../sources/today.js';
import { comparisonProperties } from '../shared/comparison.properties.js';
import { renderOwnHeading } from '../shared/heading.template.js';
import { hostStyles } from '../shared/host.styles.js';
import { renderTextWithoutLinks } from '../shared/rich-text.template.js';
import { renderUnready } from '../shared/unready.template.js';
import { sourcesStyles } from './role-sources.styles.js';

/**
 * The list of sources, under the numbers that the table's values carry, with the day on which each said so.
 *
 * @tag role-sources
 * @summary Shows the numbered sources of a comparison and their dates.
 *
 * @slot - Shown while there is no data set, or an invalid one: the fallback for readers and search engines.
 *   A `<script type="application/json">` in it is its data set.
 *
 * @csspart heading - The heading.
 * @csspart source - A source: its link and its date.
 * @csspart link - The link to a source.
 * @csspart as-of - The day on which a source said so.
 * @csspart outdated - The same day, where it is too long ago.
 * @csspart message - The words shown in place of a comparison that is loading or can't be shown.
 * @csspart problems - The list of problems, shown to the author.
 *
 * @cssprop --role-muted - Colour of secondary text.
 * @cssprop [--role-sticky-top=0px] - Height of a bar of the page's own, which must not cover what takes the focus.
 * @cssprop --role-focus - Colour of focus rings.
 * @cssprop [--role-heading-font=inherit] - Font family of headings.
 *
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-ready - A data set of its own is shown; `problems` are warnings.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-error - What it was given can't be shown; `problems` say why.
 */
export class RoleSources extends LitElement {
  static override properties = { ...comparisonProperties, staleAfter: { attribute: 'stale-after', type: Number } };
  static override styles = [hostStyles, sourcesStyles];

  /** The data set. Pass a new object to change it: an object that has been read is not read again. */
  data: ComparisonData | undefined;

  /**
   * The URL of a data set, relative to the page: JSON, or Markdown where it ends in `.md` or `.markdown`.
   * @attr src
   */
  src: string | undefined;

  /**
   * The heading, in place of "Sources". An empty one leaves it out.
   * @attr heading
   */
  heading: string | undefined;

  /**
   * The level of the heading: 2 to 6. Left out, it is the page's, or 2.
   * @attr heading-level
   */
  headingLevel: number | undefined;

  /**
   * How many days old a source may be before the list says so. It never does where left out.
   * @attr stale-after
   */
  staleAfter: number | undefined;

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

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state.status !== 'ready') return renderUnready(this, this.#source, state);

    const { wording, headingLevel, markedLang } = this.#source;
    const view = toSourcesView(state.comparison, {
      ...wording,
      staleAfter: this.staleAfter ?? undefined,
      today: today(),
    });
    const heading = this.heading ?? view.heading;
    if (view.items.length === 0) return nothing;
    return html`
      ${renderOwnHeading(headingLevel, heading)}
      <ol role="list">
        ${view.items.map((item) => renderItem(item, markedLang))}
      </ol>`;
  }
}

const renderItem = ({ label, href, asOf, outdated }: SourceItemView, lang: string | undefined): TemplateResult => html`
  <li part="source">
    <a part="link" rel="noopener" href=${href}>${renderTextWithoutLinks(label, lang)}</a>${
      outdated
        ? html` <span part="outdated">${outdated}</span>`
        : asOf
          ? html` <span part="as-of">${asOf}</span>`
          : nothing
    }
  </li>`;

declare global {
  interface GlobalEventHandlersEventMap {
    'role-ready': ProblemsEvent;
    'role-error': ProblemsEvent;
  }
  interface HTMLElementTagNameMap {
    'role-sources': RoleSources;
  }
}
