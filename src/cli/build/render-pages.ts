import type { Assets } from './assets.js';
import { inBatches, type BuildJob, type BuildOptions } from './build-job.js';
import type { DonePage } from './manifest.js';
import { removeGonePages } from './remove-pages.js';
import { createRenderBatch } from './render-batch.js';
import { hasBucket } from './shard.js';

export interface RenderCounts {
  rendered: number;
  unchanged: number;
  failed: number;
  removed: number;
}

/** Renders what has changed, bucket by bucket; each is written down as done before another is begun in its place. */
export async function renderPages(job: BuildJob, assets: Assets, options: BuildOptions): Promise<RenderCounts> {
  const { buckets, manifest, pool, reporter } = job;
  const renderBatch = createRenderBatch(job, assets, options);
  const counts = { rendered: 0, unchanged: 0, failed: 0, removed: 0 };
  const own = [...buckets.entries()].filter(([bucket]) => hasBucket(options.shard, bucket));
  const isStopped = (): boolean => reporter.isStopped();

  // A name may come back in another letter case, which many disks take for the same, or as a folder.
  const removePages = async ([bucket]: (typeof own)[number]): Promise<void> => {
    const removed = await removeGonePages(bucket, job, options.out);
    counts.removed += removed;
  };
  await pool.feed(own, removePages, isStopped);

  const progress = reporter.start(
    'Rendering',
    own.reduce((sum, [, places]) => sum + places.length, 0),
  );
  const renderBucket = async ([bucket, places]: (typeof own)[number]): Promise<void> => {
    const before = await manifest.read(bucket);
    const pages = new Map<string, DonePage>();
    let isBegun = false;
    // A build that is killed between a page and the note of it would leave a page that is not what is noted: one whose
    // file, or whose options, are later as they were before would stay so.
    const begin = async (): Promise<void> => {
      if (isBegun) return;
      isBegun = true;
      await manifest.write(
        bucket,
        [...before.values()].map(({ record }) => ({ record, made: UNKNOWN })),
      );
    };
    for (const batch of inBatches(places)) {
      const result = await renderBatch(batch, before, begin);
      for (const page of result.pages) pages.set(page.record.page, page);
      counts.rendered += result.rendered;
      counts.unchanged += result.unchanged;
      counts.failed += result.failed;
      progress.advance(batch.length);
    }
    for (const [page, old] of before) if (!pages.has(page)) pages.set(page, old);
    const isAsBefore = pages.size === before.size && [...pages].every(([page, done]) => isSame(done, before.get(page)));
    if (isBegun || !isAsBefore) await manifest.write(bucket, [...pages.values()]);
  };
  await pool.feed(own, renderBucket, isStopped);
  progress.end();
  return counts;
}

/** The hash of no page. */
const UNKNOWN = '';

const isSame = (page: DonePage, before: DonePage | undefined): boolean =>
  page.made === before?.made && page.record.file === before.record.file;
