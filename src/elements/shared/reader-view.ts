import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Choice } from '../../model/choice.js';
import type { Comparison } from '../../model/schema.js';
import type { TableOptions, TableView } from '../../model/table-view.js';
import type { ViewOptions } from '../../model/view-options.js';
import { createOffer, type Waiting } from '../../sources/offer.js';

/** What a table has to have so that its reader can change the view of it. */
export interface ReaderHost extends LitElement {
  readonly layout: string;
  readonly controls: string | undefined;
  readonly onlyDifferences: boolean;
  readonly show: string | undefined;
  readonly urlState: string | undefined;
}

/** What the reader chose to see of one table, and the controls to choose with. */
export interface ReaderView {
  choiceFor(comparison: Comparison): Choice;
  /** The ids of the contenders that the table shows, in their order; all of them where it says none. */
  idsFor(comparison: Comparison, choice: Choice): readonly string[] | undefined;
  /** Finds out whether the values of a row are alike, where somebody wants to know. */
  isAlikeFor(choice: Choice): TableOptions['isAlike'];
  /** Whether there are lists to pick two contenders from, so that a narrow table need show but two. */
  hasPicks(comparison: Comparison): boolean;
  renderControls(
    comparison: Comparison,
    table: TableView,
    choice: Choice,
    wording: ViewOptions,
  ): TemplateResult | typeof nothing;
}

/** What lets a reader change the view of a table: `define/role-controls.js` gives it, a table that needs it asks. */
export const readerOffer = createOffer<(table: ReaderHost) => ReaderView>();

type Asked = { readonly [Name in Exclude<keyof ReaderHost, keyof LitElement | 'show'>]?: ReaderHost[Name] | undefined };

/** Whether a table, or a page with one, is asked for what the reader's part does. */
export const needsReader = ({ controls, onlyDifferences, urlState, layout }: Asked): boolean =>
  Boolean(controls || onlyDifferences || typeof urlState === 'string' || layout === 'pair');

/** Whether the reader's part is here, or nobody asks for it, or it can't be had. */
export const hasReader = (asked: Asked & Waiting): boolean =>
  !needsReader(asked) || readerOffer.find(asked) !== undefined;
