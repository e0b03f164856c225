import type { Layout } from './layout.js';
import type { Comparison } from './schema.js';

export const CONTROLS = ['differences', 'contenders', 'copy'] as const;

/** One of the reader's controls above a table. */
export type Control = (typeof CONTROLS)[number];

/** Reads the `controls` attribute; words that name no control are passed over. */
const toControls = (words: string): readonly Control[] =>
  CONTROLS.filter((control) => words.split(/\s+/).includes(control));

/** A table of pairs with more than two contenders needs lists to pick from, whoever asked for them. */
export const controlsFor = (words: string, layout: Layout, { contenders }: Comparison): readonly Control[] =>
  toControls(layout === 'pair' && contenders.length > 2 ? `${words} contenders` : words);
