import { join } from 'node:path';
import { renderIndex, renderSitemap, renderSitemapIndex, SITEMAP_LIMIT } from '../../server.js';
import { writeFileAtomically } from '../write-file.js';
import { compareText } from './compare-text.js';
import { writeAsset, type AssetOptions, type Assets } from './assets.js';
import { toAbsolute, toRelative } from './hrefs.js';
import type { PageRecord } from './page-record.js';

/** Comparisons on one page of the list. */
const PAGE_SIZE = 500;

/** A sitemap names whole addresses; whoever publishes one without `--base` is told. */
const UNKNOWN = 'http://localhost/';

export interface ListOptions extends AssetOptions {
  readonly base: string | undefined;
  readonly lang: string;
  readonly title: string | undefined;
}

/** The lists of all pages: for readers with a search, and for search engines. */
export async function writeLists(records: readonly PageRecord[], assets: Assets, options: ListOptions): Promise<void> {
  await writeIndex(records, assets, options);
  await writeSitemap(records, options);
}

async function writeIndex(records: readonly PageRecord[], assets: Assets, options: ListOptions): Promise<void> {
  const { out, temporary, lang, title, base } = options;
  const sorted = [...records].sort((a, b) => compareText(a.title, b.title) || compareText(a.page, b.page));
  const count = Math.max(Math.ceil(sorted.length / PAGE_SIZE), 1);
  const all =
    count > 1
      ? await writeAsset('all.json', JSON.stringify(sorted.map(({ title, page }) => [title, toRelative('', page)])), {
          ...options,
          integrity: false,
        })
      : undefined;
  const paths = Array.from({ length: count }, (_, index) => (index === 0 ? 'index.html' : `pages/${index + 1}.html`));
  for (const [index, path] of paths.entries()) {
    const toHref = (page: string): string => toRelative(path, page);
    const html = renderIndex({
      lang,
      title,
      canonical: toAbsolute(base, path),
      styles: { ...assets.styles, href: toHref(assets.styles.href) },
      script: { ...assets.search, href: toHref(assets.search.href) },
      all: all && toHref(all.href),
      entries: sorted
        .slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE)
        .map((record) => ({ title: record.title, href: toHref(record.page) })),
      pages: paths.map((other, place) => ({
        href: other === path ? undefined : toHref(other),
        label: `${place + 1}`,
      })),
    });
    await writeFileAtomically(join(out, path), html, temporary);
  }
}

async function writeSitemap(records: readonly PageRecord[], { out, temporary, base }: ListOptions): Promise<void> {
  const toEntry = ({ page, updated }: PageRecord) => ({ url: toAbsolute(base ?? UNKNOWN, page)!, updated });
  const write = (path: string, from: number): Promise<void> =>
    writeFileAtomically(
      join(out, path),
      renderSitemap(records.slice(from, from + SITEMAP_LIMIT).map(toEntry)),
      temporary,
    );
  if (records.length <= SITEMAP_LIMIT) return write('sitemap.xml', 0);

  const urls: string[] = [];
  for (let from = 0; from < records.length; from += SITEMAP_LIMIT) {
    const path = `sitemap-${urls.length + 1}.xml`;
    await write(path, from);
    urls.push(toAbsolute(base ?? UNKNOWN, path)!);
  }
  await writeFileAtomically(join(out, 'sitemap.xml'), renderSitemapIndex(urls), temporary);
}
