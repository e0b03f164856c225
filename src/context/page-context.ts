import { createContext } from '@lit/context';
import type { ComparisonState } from '../model/state.js';

/** What `<role-page>` tells every element below it. */
export interface PageContext {
  readonly state: ComparisonState;
  /** The level of the headings of sections: 2 to 6. */
  readonly headingLevel: number;
}

// Two copies of the library on one page understand each other as long as their major version is the same.
export const pageContext = createContext<PageContext>(Symbol.for('role-compare/1/page'));
