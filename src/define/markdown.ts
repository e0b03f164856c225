// Markdown pages in `src`: the importer is loaded when a page first names one.
import { markdownOffer } from '../sources/markdown.js';

markdownOffer.make(async () => {
  const { importMarkdown } = await import('../formats/import-markdown.js');
  return (text) => importMarkdown(text).data ?? {};
});
