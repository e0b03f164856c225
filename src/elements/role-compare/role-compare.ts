import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ComparisonData } from '../../model/schema.js';
import type { ComparisonState } from '../../model/state.js';
import { toTableView } from '../../model/table-view.js';
import { toTallyView } from '../../model/tally-view.js';
import { ComparisonSource } from '../../sources/comparison-source.js';
import { comparisonProperties } from '../shared/comparison.properties.js';
import { renderHeading } from '../shared/heading.template.js';
import { hostStyles } from '../shared/host.styles.js';
import { renderTally } from '../shared/tally.template.js';
import { tallyStyles } from '../shared/tally.styles.js';
import { renderUnready } from '../shared/unready.template.js';
import { compareStyles } from './role-compare.styles.js';
import { renderTable } from './role-compare.template.js';

/**
 * The head-to-head table: one column a contender, one row a criterion, the winner of each row in tint,
 * tick and word, and the derived score.
 *
 * @tag role-compare
 * @summary Shows a comparison as an accessible table with a winner per row.
 *
 * @slot - Shown while there is no data set, or an invalid one: the fallback for readers and search engines.
 *
 * @csspart heading - The heading above the table.
 * @csspart table - The table.
 * @csspart contender - The heading of a contender's column.
 * @csspart wins - The number of wins below a contender's name.
 * @csspart group - The heading of a group of rows.
 * @csspart row - A row of the table.
 * @csspart criterion - The heading of a row.
 * @csspart verdict - The words in a row's heading that say that it is a tie, or that it depends.
 * @csspart cell - A value cell.
 * @csspart winner - A value cell whose contender wins the row; it is a `cell` too.
 * @csspart winner-mark - The tick and the word in a winning cell.
 * @csspart bar - The bar of a number, a range or a rating.
 * @csspart link - A link in a text.
 * @csspart score - The last row, which counts the wins.
 * @csspart tally - The bar of wins with its words.
 * @csspart tally-bar - The bar of wins alone.
 * @csspart tally-part - The words of one part of the tally.
 * @csspart message - The words shown in place of a comparison that is loading or can't be shown.
 * @csspart problems - The list of problems, shown to the author.
 *
 * @cssprop [--role-cell-padding=1em 1.25em] - Space inside each cell.
 * @cssprop [--role-sticky-top=0] - Distance of the sticky header from the top, for a page with a bar of its own.
 * @cssprop [--role-tint=15%] - How much of its accent a winning cell takes on.
 * @cssprop --role-accent-1 - Colour of the first contender; `--role-accent-2` to `--role-accent-8` follow.
 * @cssprop --role-surface - Background of the table and of cards. Left out, it follows the text colour.
 * @cssprop --role-band - Background of the score row and of group headings.
 * @cssprop --role-line - Colour of rules and borders.
 * @cssprop --role-track - Colour of the empty part of a bar.
 * @cssprop --role-muted - Colour of secondary text.
 * @cssprop [--role-radius=0.875em] - Radius of corners.
 * @cssprop --role-focus - Colour of focus rings.
 * @cssprop [--role-heading-font=inherit] - Font family of headings.
 *
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-ready - A data set of its own is shown; `problems` are warnings.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-error - What it was given can't be shown; `problems` say why.
 */
export class RoleCompare extends LitElement {
  static override properties = { ...comparisonProperties, noTally: { attribute: 'no-tally', type: Boolean } };
  static override styles = [hostStyles, tallyStyles, compareStyles];

  /** The data set. Pass a new object to change it: an object that has been read is not read again. */
  data: ComparisonData | undefined;

  /**
   * The URL of a data set in JSON, relative to the page.
   * @attr src
   */
  src: string | undefined;

  /**
   * The heading above the table, in place of "Head-to-head comparison". An empty one leaves it out.
   * @attr heading
   */
  heading: string | undefined;

  /**
   * The level of the heading: 2 to 6. Left out, it is the page's, or 2.
   * @attr heading-level
   */
  headingLevel: number | undefined;

  /**
   * Leaves out everything that counts wins: the score row, the counts under the names, the bar.
   * @attr no-tally
   */
  noTally = false;

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
    const view = toTableView(state.comparison, wording);
    const heading = this.heading ?? view.heading;
    return html`
      ${heading ? renderHeading(headingLevel, heading) : nothing}
      ${renderTable(view, !this.noTally)}
      ${this.noTally ? nothing : renderTally(toTallyView(state.comparison, wording))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-compare': RoleCompare;
  }
}
