/** Data sets to HTML without a browser: on Node, on edge workers, wherever the web's standard APIs are. */
export { documentStyles, documentStylesHash, elementStyles } from './styles.generated.js';
export type { SectionTag } from './section-tags.js';
export { findMessages, offerMessages } from './language.js';
export type { Asset } from './asset.js';
export type { DocumentOptions } from './document-options.js';
export type { FragmentOptions } from './fragment-options.js';
export type { PageLink } from './other-language.js';
export { renderDocument, streamDocument } from './render-document.js';
export { renderFragment, streamFragment } from './render-fragment.js';
export { renderIndex, type IndexOptions } from './render-index.js';
export type { RenderOptions } from './render-options.js';
export type { Rendered, RenderedStream } from './rendered.js';
export { renderSitemap, renderSitemapIndex, SITEMAP_LIMIT, type SitemapEntry } from './render-sitemap.js';
