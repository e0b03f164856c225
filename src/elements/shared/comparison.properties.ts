import type { ComplexAttributeConverter, PropertyDeclarations } from 'lit';

/** On where its attribute is there, unless that says `false`: so frameworks write what is not to be. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
};

/** The properties that every element has. Each class documents them where its reader looks for them. */
export const comparisonProperties: PropertyDeclarations = {
  data: { attribute: false },
  src: {},
  heading: {},
  headingLevel: { attribute: 'heading-level', type: Number },
  debug: { converter: flag },
};
