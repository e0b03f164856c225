import { createContext } from '@lit/context';
import type { ComparisonState } from '../model/state.js';

/** What `<role-page>` tells every element below it. */
export interface PageContext {
  readonly state: ComparisonState;
  /** The level of the headings of sections: 2 to 6. */
  readonly headingLevel: number;
  /** Whether the page has a table, which can highlight rows. */
  readonly hasTable: boolean;
  /** Ids of the criteria whose rows the reader wants to see highlighted. */
  readonly highlighted: readonly string[];
}

// Two copies of the library on one page understand each other as long as their major version is the same.
export const pageContext = createContext<PageContext>(Symbol.for('role-compare/1/page'));
