import { toLine } from './rich-text.js';
import type { BlockText, Comparison } from './schema.js';

/** The title on one line; where rich text leaves it blank, the names of the contenders, for no page goes without. */
export const toTitleText = ({ title, contenders }: Pick<Comparison, 'title' | 'contenders'>): string =>
  toLine(title) || contenders.map(({ id, name }) => toLine(name) || id).join(' vs ');

/** What says in a line what a page is about: the subtitle, else the short answer; nothing where neither has words. */
export const toDescription = ({ subtitle, summary }: Pick<Comparison, 'subtitle' | 'summary'>): string | undefined =>
  toLineText(subtitle) ?? toLineText(summary);

/** A text on one line; nothing where it is left out, or blank. */
export const toLineText = (text: BlockText | undefined): string | undefined => (text && toLine(text)) || undefined;
