import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Choice } from '../../model/choice.js';
import { toStart } from '../../model/choice-start.js';
import { toLayout, type Layout } from '../../model/layout.js';
import type { Comparison, ComparisonData } from '../../model/schema.js';
import type { ComparisonState } from '../../model/state.js';
import { rememberTableView, type TableView } from '../../model/table-view.js';
import { toTallyView } from '../../model/tally-view.js';
import { ComparisonSource, type ProblemsEvent } from '../../sources/comparison-source.js';
import { toStyledRoot } from '../../sources/keep-styles.js';
import { today } from '../../sources/today.js';
import { comparisonProperties, flag } from '../shared/comparison.properties.js';
import { renderOwnHeading } from '../shared/heading.template.js';
import { hostStyles } from '../shared/host.styles.js';
import { renderTally } from '../shared/tally.template.js';
import { tallyStyles } from '../shared/tally.styles.js';
import { unlessSame } from '../shared/unless-same.js';
import { renderUnready } from '../shared/unready.template.js';
import { hasReader, needsReader, readerOffer, type ReaderView } from '../shared/reader-view.js';
import { highlightRows } from './highlight-rows.js';
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
 *   A `<script type="application/json">` in it is its data set. So is the author's own `<table>`, where there is
 *   none; in app code that needs `role-compare/define/light-dom.js`.
 *
 * @csspart heading - The heading above the table.
 * @csspart scroller - The frame of the table: a region that scrolls where the table is wider than its place.
 * @csspart table - The table.
 * @csspart contender - The heading of a contender's column.
 * @csspart featured - The heading of the featured contender's column; it is a `contender` too.
 * @csspart image - A contender's picture.
 * @csspart badge - The word that marks the featured contender.
 * @csspart wins - The number of wins below a contender's name.
 * @csspart group - The heading of a group of rows, which opens and closes it.
 * @csspart row - A row of the table.
 * @csspart highlighted - A row that justifies a reason which the reader asked about; it is a `row` too.
 * @csspart criterion - The heading of a row.
 * @csspart verdict - The words in a row's heading that say that it is a tie, or that it depends.
 * @csspart basis - The words in a row's heading that say which direction is better.
 * @csspart cell - A value cell.
 * @csspart winner - A value cell whose contender wins the row; it is a `cell` too.
 * @csspart winner-mark - The tick and the word in a winning cell.
 * @csspart state-icon - The icon of a yes, a no, and the like.
 * @csspart bar - The bar of a number, a range or a rating.
 * @csspart source - The numbered link to a value's source.
 * @csspart unsourced - The words that mark a value without a source.
 * @csspart outdated - The words that mark a value whose source is too old.
 * @csspart note - A remark on a value, which the reader can open.
 * @csspart reason - Why somebody wins a row, which the reader can open.
 * @csspart link - A link in a text.
 * @csspart score - The last row, which counts the wins.
 * @csspart tally - The bar of wins with its words.
 * @csspart tally-bar - The bar of wins alone.
 * @csspart tally-part - The words of one part of the tally.
 * @csspart control - A check box or a list above the table.
 * @csspart button - A button above the table.
 * @csspart count - How many rows are left of the table.
 * @csspart message - The words shown in place of a comparison that is loading or can't be shown.
 * @csspart problems - The list of problems, shown to the author.
 *
 * @cssprop [--role-cell-padding=1em 1.25em] - Space inside each cell.
 * @cssprop [--role-sticky-top=0px] - Distance of the sticky header from the top, with its unit, for a page with a bar of its own.
 * @cssprop [--role-tint=15%] - How much of its accent a winning cell takes on.
 * @cssprop --role-accent-1 - Colour of the first contender; `--role-accent-2` to `--role-accent-8` follow.
 * @cssprop --role-surface - Background of the table and of cards. Left out, it follows the text colour.
 * @cssprop --role-band - Background of the score row and of group headings.
 * @cssprop --role-line - Colour of rules and borders.
 * @cssprop --role-track - Colour of the empty part of a bar.
 * @cssprop --role-muted - Colour of secondary text.
 * @cssprop --role-yes - Colour of the icon for yes.
 * @cssprop --role-no - Colour of the icon for no.
 * @cssprop [--role-radius=0.875em] - Radius of corners.
 * @cssprop --role-focus - Colour of focus rings.
 * @cssprop [--role-heading-font=inherit] - Font family of headings.
 *
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-ready - A data set of its own is shown; `problems` are warnings.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-error - What it was given can't be shown; `problems` say why.
 * @fires {CustomEvent<{ layout: Layout, differences: boolean, contenders: readonly string[] }>} role-view-change - The reader changed what the table shows.
 */
export class RoleCompare extends LitElement {
  static override properties = {
    ...comparisonProperties,
    layout: {},
    controls: {},
    onlyDifferences: { attribute: 'only-differences', converter: flag },
    show: {},
    staleAfter: { attribute: 'stale-after', type: Number },
    urlState: { attribute: 'url-state' },
    noTally: { attribute: 'no-tally', converter: flag },
  };
  static override styles = [hostStyles, tallyStyles, compareStyles];

  /** The data set. Pass a new object to change it: an object that has been read is not read again. */
  data: ComparisonData | undefined;

  /**
   * The URL of a data set, relative to the page: JSON, or Markdown where it ends in `.md` or `.markdown`.
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
   * How rows and columns are laid out. `auto` suits the width of the element; `pair` shows two contenders with
   * the label above both; `scroll` shows all, in a region that scrolls; `stack` puts contenders below each other.
   * Of more than two contenders, the reader picks a pair: in app code that needs `role-compare/define/role-controls.js`.
   * @attr layout
   */
  layout: string = 'auto';

  /**
   * The reader's controls above the table, separated by spaces: `differences`, `contenders`, `copy`. None where
   * left out. In app code they need `role-compare/define/role-controls.js`, and nothing is shown without.
   * @attr controls
   */
  controls: string | undefined;

  /**
   * Starts with the rows that differ: rows in which all contenders are alike, and nobody wins, are left out. In app
   * code it needs `role-compare/define/role-controls.js`, and does nothing without.
   * @attr only-differences
   */
  onlyDifferences = false;

  /**
   * Starts with these contenders in this order: ids separated by spaces. All of them where left out.
   * @attr show
   */
  show: string | undefined;

  /**
   * How many days old a source may be before the table says so. It never does where left out.
   * @attr stale-after
   */
  staleAfter: number | undefined;

  /**
   * Keeps what the reader chose in the address of the page, under this key, or the element's id, or `compare`. In app
   * code it needs `role-compare/define/role-controls.js`, and does nothing without.
   * @attr url-state
   */
  urlState: string | undefined;

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

  readonly #source = new ComparisonSource(this, hasReader);
  readonly #toTableView = rememberTableView();
  #reader: ReaderView | undefined;
  /** What waits until the table stands in the element. */
  readonly #tasks: (() => void)[] = [];
  /** The rows that were highlighted last. */
  #highlighted: readonly string[] = [];

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

    const { comparison } = state;
    const { wording, headingLevel, markedLang } = this.#source;
    const reader = this.#readerView;
    const choice = this.#choiceFor(comparison);
    const table = this.#tableFor(comparison, choice);
    const hasScore = !this.noTally && table.score !== undefined;
    const arrangement = {
      layout: toLayout(this.layout),
      hasScore,
      hasPicks: reader?.hasPicks(comparison) ?? false,
      onlyDifferences: choice.differences,
      lang: markedLang,
    };
    const heading = this.heading ?? table.heading;
    return html`
      ${renderOwnHeading(headingLevel, heading)}
      ${reader?.renderControls(comparison, table, choice, wording) ?? nothing}
      ${renderTable(table, arrangement, (task) => void this.#tasks.push(task))}
      ${hasScore ? unlessSame([table, markedLang], () => renderTally(toTallyView(comparison, wording), markedLang)) : nothing}`;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    for (const task of this.#tasks.splice(0)) task();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { highlighted } = this.#source;
    const isNew = highlighted !== this.#highlighted;
    if (highlighted.length + this.#highlighted.length === 0) return;
    const { state } = this;
    if (state.status !== 'ready') return;
    this.#highlighted = highlighted;
    const first = highlightRows(
      this.renderRoot,
      this.#tableFor(state.comparison, this.#choiceFor(state.comparison)),
      highlighted,
    );
    if (isNew) first?.scrollIntoView({ block: 'center' });
  }

  #choiceFor(comparison: Comparison): Choice {
    return this.#readerView?.choiceFor(comparison) ?? toStart(this);
  }

  #tableFor(comparison: Comparison, choice: Choice): TableView {
    const reader = this.#readerView;
    // An attribute that is taken away leaves `null`.
    const staleAfter = this.staleAfter ?? undefined;
    return this.#toTableView(comparison, {
      ...this.#source.wording,
      contenders: reader ? reader.idsFor(comparison, choice) : choice.contenders,
      isAlike: reader?.isAlikeFor(choice),
      staleAfter,
      today: staleAfter === undefined ? undefined : today(),
    });
  }

  get #readerView(): ReaderView | undefined {
    if (!this.#reader && needsReader(this)) this.#reader = readerOffer.find(this)?.(this);
    return this.#reader;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'role-ready': ProblemsEvent;
    'role-error': ProblemsEvent;
    'role-view-change': CustomEvent<{
      readonly layout: Layout;
      readonly differences: boolean;
      readonly contenders: readonly string[];
    }>;
  }
  interface HTMLElementTagNameMap {
    'role-compare': RoleCompare;
  }
}
