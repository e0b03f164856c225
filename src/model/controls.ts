const CONTROLS = ['differences', 'contenders', 'copy'] as const;

/** One of the reader's controls above a table. */
export type Control = (typeof CONTROLS)[number];

/** Reads the `controls` attribute; words that name no control are passed over. */
export const toControls = (words: string): readonly Control[] =>
  CONTROLS.filter((control) => words.split(/\s+/).includes(control));
