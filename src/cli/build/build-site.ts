import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileProblem } from '../read-input.js';
import type { DocumentOptions } from '../../server.js';
import { version } from '../version.js';
import { writeAssets, type Assets, type SiteMode } from './assets.js';
import { toAbsolute, toRelative } from './hrefs.js';
import type { Input, Inputs } from './inputs.js';
import { Manifest, type DonePage } from './manifest.js';
import type { PageRecord } from './page-record.js';
import { BuildPool } from './pool.js';
import type { Progress } from './progress.js';
import { findRelated } from './related.js';
import { BUCKETS, hasBucket, toBucket, type Shard } from './shard.js';
import { writeLists } from './write-lists.js';

export interface BuildOptions {
  readonly out: string;
  /** The folder that remembers what was done. */
  readonly cache: string;
  /** The address of the site. */
  readonly base: string | undefined;
  readonly lang: string;
  readonly title: string | undefined;
  readonly mode: SiteMode;
  readonly integrity: boolean;
  readonly shard: Shard;
  readonly threads: number | undefined;
}

/** Whom the build tells what happens. */
export interface BuildReporter {
  start(what: string, total: number): Progress;
  fail(file: string, problems: readonly FileProblem[]): void;
  /** Whether somebody wants it to end: what is under way is finished, and the next build does the rest. */
  isStopped(): boolean;
}

export interface BuildResult {
  readonly rendered: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly removed: number;
  readonly stopped: boolean;
}

/** Files that a thread reads before it says so. */
const BATCH = 50;

/**
 * Builds the pages of a shard, and the lists of all pages.
 *
 * Each shard reads all files, because a page links to others and the lists name all; it renders only its own pages.
 * What shards have in common is the same byte for byte, so that their folders can be copied into one.
 */
export async function buildSite(
  { inputs, doubles }: Inputs,
  options: BuildOptions,
  reporter: BuildReporter,
): Promise<BuildResult> {
  const manifest = new Manifest(options.cache);
  await rm(manifest.temporary, { recursive: true, force: true });
  for (const { file, page, by } of doubles) reporter.fail(file, [toDoubleProblem(page, by)]);

  const pool = new BuildPool(options.threads);
  try {
    const done = await readManifest(manifest);
    const { records, failed } = await scanInputs(inputs, { done, pool, reporter });
    const assets = await writeAssets({ ...options, temporary: manifest.temporary });
    if (!reporter.isStopped()) await writeLists(records, assets, { ...options, temporary: manifest.temporary });
    const all = new Set(inputs.map(({ page }) => page));
    const result = await renderPages(records, { done, all, pool, reporter, assets, manifest, options });
    const removed = reporter.isStopped() ? 0 : await removePages(done, all, options);
    return {
      ...result,
      failed: result.failed + failed + doubles.length,
      removed,
      stopped: reporter.isStopped(),
    };
  } finally {
    await pool.close();
    await rm(manifest.temporary, { recursive: true, force: true });
  }
}

const toDoubleProblem = (page: string, by: string): FileProblem => ({
  path: 'data',
  message: `becomes ${page}, which is taken by ${by}: expected another name`,
  severity: 'error',
});

type DonePages = ReadonlyMap<string, DonePage>;

async function readManifest(manifest: Manifest): Promise<DonePages> {
  const done = new Map<string, DonePage>();
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    for (const [page, entry] of await manifest.read(bucket)) done.set(page, entry);
  }
  return done;
}

interface Scanning {
  readonly done: DonePages;
  readonly pool: BuildPool;
  readonly reporter: BuildReporter;
}

/** Finds out what the pages are about, in the order of their paths; a file that can't be read is left out and told. */
async function scanInputs(
  inputs: readonly Input[],
  { done, pool, reporter }: Scanning,
): Promise<{ readonly records: readonly PageRecord[]; readonly failed: number }> {
  const share = rememberTexts();
  const found: (PageRecord | undefined)[] = new Array<undefined>(inputs.length);
  const failures: { readonly file: string; readonly problems: readonly FileProblem[] }[] = [];
  const progress = reporter.start('Reading', inputs.length);
  await pool.feed(
    toBatches(inputs),
    async ({ start, items }) => {
      const known = items.map(({ file, page }) => findKnown(done, file, page));
      const results = await pool.scan({ inputs: items.map((item, at) => ({ ...item, known: known[at]?.input })) });
      results.forEach((result, at) => {
        if (result.status === 'failed') failures.push({ file: items[at]!.file, problems: result.problems });
        else found[start + at] = result.status === 'same' ? known[at]! : share(result.record, items[at]!);
      });
      progress.advance(items.length);
    },
    () => reporter.isStopped(),
  );
  progress.end();
  for (const { file, problems } of failures) reporter.fail(file, problems);
  return { records: found.filter((record) => record !== undefined), failed: failures.length };
}

/** What comes from a thread is a copy of every text; a site of a hundred thousand pages has room for one of each. */
function rememberTexts(): (record: PageRecord, input: Input) => PageRecord {
  const texts = new Map<string, string>();
  const toOne = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  return ({ contenders, updated, ...record }, input) => ({
    ...record,
    ...input,
    contenders: contenders.map(toOne),
    updated: updated && toOne(updated),
  });
}

function findKnown(done: DonePages, file: string, page: string): PageRecord | undefined {
  const record = done.get(page)?.record;
  return record?.file === file ? record : undefined;
}

function* toBatches(inputs: readonly Input[]): Generator<{ readonly start: number; readonly items: readonly Input[] }> {
  for (let start = 0; start < inputs.length; start += BATCH) yield { start, items: inputs.slice(start, start + BATCH) };
}

interface Rendering extends Scanning {
  /** The pages of all files, also of those that can't be read. */
  readonly all: ReadonlySet<string>;
  readonly assets: Assets;
  readonly manifest: Manifest;
  readonly options: BuildOptions;
}

/** Renders what has changed, bucket by bucket; each is written down as done before the next one is begun. */
async function renderPages(
  records: readonly PageRecord[],
  { done, all, pool, reporter, assets, manifest, options }: Rendering,
): Promise<{ readonly rendered: number; readonly unchanged: number; readonly failed: number }> {
  const buckets = toBuckets(records, options.shard, ({ page }) => page);
  const doneBuckets = toBuckets([...done.values()], options.shard, ({ record }) => record.page);
  for (const bucket of doneBuckets.keys()) if (!buckets.has(bucket)) buckets.set(bucket, []);
  const relatedTo = findRelated(records);
  const counts = { rendered: 0, unchanged: 0, failed: 0 };
  const own = [...buckets.values()].reduce((sum, pages) => sum + pages.length, 0);
  const progress = reporter.start('Rendering', own);

  await pool.feed(
    buckets,
    async ([bucket, pages]) => {
      const wanted = pages.map((record) => {
        const documentOptions = toDocumentOptions(record, relatedTo(record), assets, options);
        return { record, options: documentOptions, made: toHash(record.input, documentOptions) };
      });
      const isThere = await Promise.all(
        wanted.map(async ({ record: { page }, made }) => {
          return done.get(page)?.made === made && (await exists(join(options.out, page)));
        }),
      );
      const missing = wanted.filter((_, at) => !isThere[at]);
      const results = await pool.render({
        out: options.out,
        temporary: manifest.temporary,
        pages: missing.map(({ record: { file, page }, options: documentOptions }) => ({
          file,
          page,
          options: documentOptions,
        })),
      });
      const failed = new Set<PageRecord>();
      results.forEach((result, at) => {
        const { record } = missing[at]!;
        if (result.status === 'written') return;
        failed.add(record);
        reporter.fail(record.file, result.problems);
      });
      const made = wanted
        .filter(({ record }) => !failed.has(record))
        .map((each) => ({ record: each.record, made: each.made }));
      // The last page of a file that can't be read any more is there as long as the file is.
      const names = new Set(pages.map(({ page }) => page));
      const before = doneBuckets.get(bucket) ?? [];
      const kept = before.filter(({ record: { page } }) => all.has(page) && !names.has(page));
      if (missing.length > 0 || made.length + kept.length !== before.length)
        await manifest.write(bucket, [...made, ...kept]);
      counts.rendered += missing.length - failed.size;
      counts.unchanged += wanted.length - missing.length;
      counts.failed += failed.size;
      progress.advance(pages.length);
    },
    () => reporter.isStopped(),
  );
  progress.end();
  return counts;
}

function toBuckets<Item>(items: readonly Item[], shard: Shard, toPage: (item: Item) => string): Map<number, Item[]> {
  const buckets = new Map<number, Item[]>();
  for (const item of items) {
    const bucket = toBucket(toPage(item));
    if (!hasBucket(shard, bucket)) continue;
    const known = buckets.get(bucket);
    if (known) known.push(item);
    else buckets.set(bucket, [item]);
  }
  return buckets;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

function toDocumentOptions(
  { page }: PageRecord,
  related: readonly PageRecord[],
  { styles, elements }: Assets,
  { base, mode }: BuildOptions,
): DocumentOptions {
  const toHref = (path: string): string => toRelative(page, path);
  return {
    mode,
    canonical: toAbsolute(base, page),
    styles: { ...styles, href: toHref(styles.href) },
    script: elements && { ...elements, href: toHref(elements.href) },
    related: related.map((other) => ({ title: other.title, href: toHref(other.page) })),
    index: { href: toHref('index.html') },
  };
}

/** A page is made anew when any of these changes: what it says, how it is rendered, by which version. */
const toHash = (input: string, options: DocumentOptions): string =>
  createHash('sha256')
    .update(JSON.stringify([version, input, options]))
    .digest('base64url');

/** Takes away the pages of files that are gone; a file that can't be read keeps its last page. */
async function removePages(done: DonePages, all: ReadonlySet<string>, { out, shard }: BuildOptions): Promise<number> {
  const gone = [...done.keys()].filter((page) => !all.has(page) && hasBucket(shard, toBucket(page)));
  for (const page of gone) await rm(join(out, page), { force: true });
  return gone.length;
}
