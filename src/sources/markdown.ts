import { createOffer } from './offer.js';

/** Makes a data set of a Markdown page; something else of one that holds none. */
export type ReadMarkdown = (text: string) => unknown;

/** The reader of Markdown pages, `define/markdown.js` makes it known. */
export const markdownOffer = createOffer<ReadMarkdown>();

export const isMarkdown = ({ pathname }: URL): boolean => /\.(md|markdown)$/i.test(pathname);
