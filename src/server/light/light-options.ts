import type { Layout } from '../../model/layout.js';
import type { TableOptions } from '../../model/table-view.js';

/** What every section of a page depends on besides the data set. */
export interface LightOptions extends TableOptions {
  /** The level of the headings of sections: 2 to 6. */
  readonly headingLevel: number;
  /** As the attribute `layout` of `<role-compare>`. */
  readonly layout: Layout;
  /** Whether an element will take the place of the markup, and ought to find as much room as it needs. */
  readonly isUpgraded: boolean;
  /** The element's own heading in place of its usual one; an empty one leaves it out. */
  readonly heading?: string | undefined;
  /** As the attribute `for` of `<role-audience>`. */
  readonly only?: string | undefined;
  /** As the attribute `no-tally` of `<role-compare>`. */
  readonly noTally?: boolean | undefined;
  /** As the attributes `single` and `search` of `<role-faq>`. */
  readonly single?: boolean | undefined;
  readonly search?: boolean | undefined;
  /** As the attribute `controls` of `<role-compare>`. */
  readonly controls?: string | undefined;
  /** As the attribute `only-differences` of `<role-compare>`. */
  readonly onlyDifferences?: boolean | undefined;
  /** The language to mark the author's texts with, where it isn't the page's. */
  readonly markedLang: string | undefined;
}
