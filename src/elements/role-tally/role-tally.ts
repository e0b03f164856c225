import { html, LitElement, type TemplateResult } from 'lit';
import type { ComparisonData } from '../../model/schema.js';
import type { ComparisonState } from '../../model/state.js';
import { toTallyView } from '../../model/tally-view.js';
import { ComparisonSource, type ProblemsEvent } from '../../sources/comparison-source.js';
import { toStyledRoot } from '../../sources/keep-styles.js';
import { comparisonProperties } from '../shared/comparison.properties.js';
import { renderOwnHeading } from '../shared/heading.template.js';
import { hostStyles } from '../shared/host.styles.js';
import { renderTally } from '../shared/tally.template.js';
import { tallyStyles } from '../shared/tally.styles.js';
import { renderUnready } from '../shared/unready.template.js';

/**
 * The derived score as a bar with words: wins by contender and the rows that nobody wins. It is counted
 * from the rows, never typed.
 *
 * @tag role-tally
 * @summary Shows the wins as a bar with words.
 *
 * @slot - Shown while there is no data set, or an invalid one: the fallback for readers and search engines.
 *   A `<script type="application/json">` in it is its data set.
 *
 * @csspart heading - The heading, where one is asked for.
 * @csspart tally - The bar with its words.
 * @csspart tally-bar - The bar alone.
 * @csspart tally-part - The words of one part.
 * @csspart message - The words shown in place of a comparison that is loading or can't be shown.
 * @csspart problems - The list of problems, shown to the author.
 *
 * @cssprop --role-accent-1 - Colour of the first contender; `--role-accent-2` to `--role-accent-8` follow.
 * @cssprop --role-track - Colour of the empty part of a bar.
 * @cssprop --role-muted - Colour of secondary text.
 * @cssprop [--role-heading-font=inherit] - Font family of headings.
 *
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-ready - A data set of its own is shown; `problems` are warnings.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-error - What it was given can't be shown; `problems` say why.
 */
export class RoleTally extends LitElement {
  static override properties = comparisonProperties;
  static override styles = [hostStyles, tallyStyles];

  /** The data set. Pass a new object to change it: an object that has been read is not read again. */
  data: ComparisonData | undefined;

  /**
   * The URL of a data set, relative to the page: JSON, or Markdown where it ends in `.md` or `.markdown`.
   * @attr src
   */
  src: string | undefined;

  /**
   * A heading above the bar. None where left out.
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

  protected override render(): TemplateResult {
    const { state } = this;
    if (state.status !== 'ready') return renderUnready(this, this.#source, state);

    const { wording, headingLevel, markedLang } = this.#source;
    return html`
      ${renderOwnHeading(headingLevel, this.heading)}
      ${renderTally(toTallyView(state.comparison, wording), markedLang)}`;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'role-ready': ProblemsEvent;
    'role-error': ProblemsEvent;
  }
  interface HTMLElementTagNameMap {
    'role-tally': RoleTally;
  }
}
