/** How many accents the theme has; contenders beyond that start again with the first. */
const ACCENTS = 8;

/** The accent of the contender at an index: `1` to `8`. */
export const toAccent = (index: number): number => (index % ACCENTS) + 1;
