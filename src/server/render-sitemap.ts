import { escapeText } from './html.js';

/** A page as a sitemap names it. */
export interface SitemapEntry {
  /** Absolute. */
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly updated?: string | undefined;
}

/** The most that one sitemap may name. */
export const SITEMAP_LIMIT = 50_000;

/** A sitemap, a line a page. */
export function* renderSitemap(entries: Iterable<SitemapEntry>): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
  for (const { url, updated } of entries) {
    yield `<url><loc>${escapeText(url)}</loc>${updated ? `<lastmod>${escapeText(updated)}</lastmod>` : ''}</url>\n`;
  }
  yield '</urlset>\n';
}

/** A sitemap of sitemaps, for sites with more pages than one may name. */
export const renderSitemapIndex = (urls: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls
    .map((url) => `<sitemap><loc>${escapeText(url)}</loc></sitemap>\n`)
    .join('')}</sitemapindex>\n`;
