export const LAYOUTS = ['auto', 'pair', 'scroll', 'stack'] as const;

/** How rows and columns of a table are laid out. */
export type Layout = (typeof LAYOUTS)[number];

/** Reads the `layout` attribute; a word that names no layout, and none, are `auto`. */
export const toLayout = (word: string | undefined): Layout => LAYOUTS.find((layout) => layout === word) ?? 'auto';

/** Contenders from which on a table always scrolls: no page is that wide. */
const MANY_CONTENDERS = 9;

/** The classes by which a style sheet lays out a table of so many contenders. */
export const toScrollerClass = (layout: Layout, contenders: number): string =>
  `scroller ${layout} has-${Math.min(contenders, MANY_CONTENDERS)}`;

/** Whether a table can be wider than its place: then it scrolls in a region that a keyboard reaches. */
export const mayScroll = (layout: Layout, contenders: number): boolean =>
  layout === 'scroll' || (layout === 'auto' && contenders > 2);
