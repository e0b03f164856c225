import { toLine } from './rich-text.js';
import type { Comparison } from './schema.js';

/** The title on one line; where rich text leaves it blank, the names of the contenders, for no page goes without. */
export const toTitleText = ({ title, contenders }: Pick<Comparison, 'title' | 'contenders'>): string =>
  toLine(title) || contenders.map(({ id, name }) => toLine(name) || id).join(' vs ');
