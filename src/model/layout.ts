export const LAYOUTS = ['auto', 'pair', 'scroll', 'stack'] as const;

/** How rows and columns of a table are laid out. */
export type Layout = (typeof LAYOUTS)[number];

/** Reads the `layout` attribute; a word that names no layout, and none, are `auto`. */
export const toLayout = (word: string | undefined): Layout => LAYOUTS.find((layout) => layout === word) ?? 'auto';
