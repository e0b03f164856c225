import type { PropertyDeclarations } from 'lit';

/** The properties that every element has. Each class documents them where its reader looks for them. */
export const comparisonProperties: PropertyDeclarations = {
  data: { attribute: false },
  src: {},
  heading: {},
  headingLevel: { attribute: 'heading-level', type: Number },
  debug: { type: Boolean },
};
