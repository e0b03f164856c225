import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  renderIndex,
  renderSitemap,
  renderSitemapIndex,
  SITEMAP_LIMIT,
  type Asset,
  type SitemapEntry,
} from '../../server.js';
import { toLanguageAttributes } from '../../server/other-language.js';
import { writeFileAtomically } from '../write-file.js';
import { compareText, toSortKey } from './compare-text.js';
import { writeAsset, type AssetOptions, type Assets } from './assets.js';
import { toAbsolute, toRelative } from './hrefs.js';
import type { PageRecord } from './page-record.js';
import type { RecordFile } from './record-file.js';

/** Comparisons on one page of the list. */
const PAGE_SIZE = 500;

/** A sitemap names whole addresses; whoever publishes one without `--base` is told. */
const UNKNOWN = 'http://localhost/';

export interface ListOptions extends AssetOptions {
  readonly base: string | undefined;
  readonly lang: string;
  readonly title: string | undefined;
  /** Whether a name is that of a file that pages are made of. */
  readonly isSource?: (path: string) => boolean;
}

/**
 * The lists of all pages: for readers with a search, and for search engines. Returns the files that stand in the place
 * of a list, and were left as they are.
 */
export async function writeLists(
  records: RecordFile,
  assets: Assets,
  options: ListOptions,
): Promise<readonly string[]> {
  const kept = await writeIndex(records, assets, options);
  await writeSitemaps(records, options);
  return kept;
}

async function writeIndex(records: RecordFile, assets: Assets, options: ListOptions): Promise<readonly string[]> {
  const { out, temporary, isSource } = options;
  const kept: string[] = [];
  const sorted = sortByTitle(records);
  const inOrder = function* (start?: number, end?: number): Generator<PageRecord> {
    for (const place of sorted.slice(start, end)) yield records.get(place)!;
  };
  const count = Math.max(Math.ceil(sorted.length / PAGE_SIZE), 1);
  const all =
    count > 1
      ? await writeAsset('all.json', toSearchList(inOrder, options.lang), { ...options, integrity: false })
      : undefined;
  const before = await readIfThere(join(out, 'index.html'));
  const paths = Array.from({ length: count }, (_, index) => (index === 0 ? 'index.html' : `pages/${index + 1}.html`));
  for (const [index, path] of paths.entries()) {
    const file = join(out, path);
    if (isSource?.(file)) {
      kept.push(file);
      continue;
    }
    const entries = inOrder(index * PAGE_SIZE, (index + 1) * PAGE_SIZE);
    await writeFileAtomically(file, renderListPage({ path, paths, entries, all }, assets, options), temporary);
  }
  await removePagesOf(before, count, options);
  return kept;
}

/** One page of the list. */
interface ListPage {
  readonly path: string;
  /** Those of all pages of the list, in order. */
  readonly paths: readonly string[];
  readonly entries: Iterable<PageRecord>;
  /** The list for the search, where it is a file of its own. */
  readonly all: Asset | undefined;
}

function renderListPage(
  { path, paths, entries, all }: ListPage,
  { styles, search }: Assets,
  { lang, title, base }: ListOptions,
): string {
  const toHref = (page: string): string => toRelative(path, page);
  return renderIndex({
    lang,
    title,
    canonical: toAbsolute(base, path),
    styles: { ...styles, href: toHref(styles.href) },
    script: { ...search, href: toHref(search.href) },
    all: all && toHref(all.href),
    entries: Array.from(entries, (record) => ({ title: record.title, lang: record.lang, href: toHref(record.page) })),
    pages: paths.map((other, place) => ({ href: other === path ? undefined : toHref(other), label: `${place + 1}` })),
  });
}

const readIfThere = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

/** Takes away what a longer list has left behind: pages that the list of before links to, and nobody else's. */
async function removePagesOf(list: string, count: number, { out, isSource }: ListOptions): Promise<void> {
  if (!list.includes(' data-all="')) return;
  for (const [, page, place] of list.matchAll(/ href="(pages\/(\d+)\.html)"/g)) {
    if (Number(place) > count && !isSource?.(join(out, page!))) await rm(join(out, page!), { force: true });
  }
}

/** The places of all pages in the alphabet's order of their titles, and of their paths where they have one title. */
function sortByTitle(records: RecordFile): readonly number[] {
  const titles = Array.from(records, ([place, { title }]) => ({ place, title, key: toSortKey(title) }));
  return titles
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.title, b.title) || a.place - b.place)
    .map(({ place }) => place);
}

/** What the search looks through: titles with their pages, and languages of their own, in JSON. */
const toSearchList = (inOrder: () => Iterable<PageRecord>, around: string): Iterable<string> => ({
  *[Symbol.iterator]() {
    let before = '[';
    for (const { title, lang, page } of inOrder()) {
      const own = toLanguageAttributes(lang, around);
      yield before + JSON.stringify([title, toRelative('', page), ...(own.lang ? [own] : [])]);
      before = ',';
    }
    yield ']';
  },
});

/** One sitemap, or where it would name more pages than it may, one of several. */
export async function writeSitemaps(
  records: Pick<RecordFile, 'size' | typeof Symbol.iterator>,
  { out, temporary, base }: Pick<ListOptions, 'out' | 'temporary' | 'base'>,
): Promise<void> {
  const toUrl = (path: string): string => toAbsolute(base ?? UNKNOWN, path)!;
  const write = (path: string, content: string | Iterable<string>): Promise<void> =>
    writeFileAtomically(join(out, path), content, temporary);
  const entries = toEntries(records, toUrl);
  const urls: string[] = [];
  const before = await readIfThere(join(out, 'sitemap.xml'));
  if (records.size <= SITEMAP_LIMIT) {
    await write('sitemap.xml', renderSitemap(entries));
    return removePartsOf(before, 0, out);
  }
  for (let left = records.size; left > 0; left -= SITEMAP_LIMIT) {
    const path = `sitemap-${urls.length + 1}.xml`;
    await write(path, renderSitemap(take(entries, SITEMAP_LIMIT)));
    urls.push(toUrl(path));
  }
  await write('sitemap.xml', renderSitemapIndex(urls));
  await removePartsOf(before, urls.length, out);
}

/** Takes away the parts that a longer sitemap has left behind, as it names them. */
async function removePartsOf(sitemap: string, count: number, out: string): Promise<void> {
  if (!sitemap.includes('<sitemapindex')) return;
  for (const [, part, place] of sitemap.matchAll(/\/(sitemap-(\d+)\.xml)<\/loc>/g)) {
    if (Number(place) > count) await rm(join(out, part!), { force: true });
  }
}

function* toEntries(
  records: Pick<RecordFile, typeof Symbol.iterator>,
  toUrl: (page: string) => string,
): Generator<SitemapEntry, void> {
  for (const [, { page, updated }] of records) yield { url: toUrl(page), updated };
}

/** The next so many of what is left; the others stay for whoever asks after that. */
function* take<Item>(items: Iterator<Item>, count: number): Generator<Item> {
  for (let left = count; left > 0; left -= 1) {
    const next = items.next();
    if (next.done) return;
    yield next.value;
  }
}
