import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DocumentOptions } from '../../server.js';
import { version } from '../version.js';
import type { Assets } from './assets.js';
import { inBatches, type BuildJob, type BuildOptions } from './build-job.js';
import { toAbsolute, toRelative } from './hrefs.js';
import { isFile } from './is-file.js';
import type { DonePage } from './manifest.js';
import type { PageRecord } from './page-record.js';
import { findRelated } from './related.js';
import { removeGonePages } from './remove-pages.js';
import { hasBucket } from './shard.js';

export interface RenderCounts {
  rendered: number;
  unchanged: number;
  failed: number;
  removed: number;
}

/** A page that is to be there, with the hash of all that it is made from. */
interface WantedPage extends DonePage {
  readonly options: DocumentOptions;
}

/** Renders what has changed, bucket by bucket; each is written down as done before another is begun in its place. */
export async function renderPages(job: BuildJob, assets: Assets, options: BuildOptions): Promise<RenderCounts> {
  const { buckets, records, manifest, temporary, pool, reporter } = job;
  const relatedTo = findRelated(records);
  const toWanted = (place: number): WantedPage | undefined => {
    const record = records.get(place);
    if (!record) return undefined;
    const related = relatedTo(place, record).map((other) => records.get(other)!);
    const documentOptions = toDocumentOptions(record, related, assets, options);
    return { record, options: documentOptions, made: toHash(record.input, documentOptions) };
  };

  /** The pages of one batch that are there in the end. */
  const renderBatch = async (
    batch: readonly number[],
    before: ReadonlyMap<string, DonePage>,
  ): Promise<readonly DonePage[]> => {
    const wanted = batch.map(toWanted).filter((page) => page !== undefined);
    const isThere = await Promise.all(
      wanted.map(async ({ record: { page }, made }) => {
        return before.get(page)?.made === made && (await isFile(join(options.out, page)));
      }),
    );
    const missing = wanted.filter((_, at) => !isThere[at]);
    const results = await pool.render({
      out: options.out,
      temporary,
      pages: missing.map(({ record: { file, page }, options: documentOptions }) => ({
        file,
        page,
        options: documentOptions,
      })),
    });
    const failed = new Set<DonePage>();
    results.forEach((result, at) => {
      if (result.status === 'written') return;
      failed.add(missing[at]!);
      reporter.tell(missing[at]!.record.file, result.problems);
    });
    counts.rendered += missing.length - failed.size;
    counts.unchanged += wanted.length - missing.length;
    counts.failed += failed.size;
    return wanted.filter((page) => !failed.has(page)).map(({ record, made }) => ({ record, made }));
  };

  const counts = { rendered: 0, unchanged: 0, failed: 0, removed: 0 };
  const own = [...buckets.entries()].filter(([bucket]) => hasBucket(options.shard, bucket));
  // A name may come back in another letter case, which many disks take for the same, or as a folder.
  await pool.feed(
    own,
    async ([bucket]) => {
      const removed = await removeGonePages(bucket, job, options.out);
      counts.removed += removed;
    },
    () => reporter.isStopped(),
  );
  const progress = reporter.start(
    'Rendering',
    own.reduce((sum, [, places]) => sum + places.length, 0),
  );
  await pool.feed(
    own,
    async ([bucket, places]) => {
      const before = await manifest.read(bucket);
      const pages = new Map<string, DonePage>();
      for (const batch of inBatches(places)) {
        for (const page of await renderBatch(batch, before)) pages.set(page.record.page, page);
        progress.advance(batch.length);
      }
      for (const [page, old] of before) if (!pages.has(page)) pages.set(page, old);
      const isAsBefore =
        pages.size === before.size && [...pages].every(([page, done]) => isSame(done, before.get(page)));
      if (!isAsBefore) await manifest.write(bucket, [...pages.values()]);
    },
    () => reporter.isStopped(),
  );
  progress.end();
  return counts;
}

const isSame = (page: DonePage, before: DonePage | undefined): boolean =>
  page.made === before?.made && page.record.file === before.record.file;

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
