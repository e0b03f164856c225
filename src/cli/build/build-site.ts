import { rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { aboutFile } from '../file-problem.js';
import { writeAssets } from './assets.js';
import { DEFAULT_CACHE, toBuckets, type BuildOptions, type BuildReporter } from './build-job.js';
import type { Inputs } from './inputs.js';
import { Manifest } from './manifest.js';
import { BuildPool } from './pool.js';
import { RecordFile } from './record-file.js';
import { renderPages, type RenderCounts } from './render-pages.js';
import { scanInputs } from './scan-inputs.js';
import { countUnfound, tellUnfound } from './unfound.js';
import { clearWorkFolders, toWorkFolder } from './work-folder.js';
import { writeLists } from './write-lists.js';

export interface BuildResult extends Readonly<RenderCounts> {
  readonly stopped: boolean;
}

/**
 * Builds the pages of a shard, and the lists of all pages.
 *
 * Each shard reads all files, because a page links to others and the lists name all; it renders only its own pages.
 * What shards have in common is the same byte for byte, so that their folders can be copied into one.
 */
export async function buildSite(found: Inputs, options: BuildOptions, reporter: BuildReporter): Promise<BuildResult> {
  const { inputs, doubles } = found;
  const manifest = new Manifest(options.cache, options.out);
  // Another file system may hold the cache, and files can't be renamed across.
  const own = join(options.out, DEFAULT_CACHE);
  const temporary = toWorkFolder(own);
  await clearWorkFolders(own);
  await clearWorkFolders(manifest.folder);
  for (const { file, page, by } of doubles)
    reporter.tell(file, [aboutFile(`becomes ${page}, which is taken by ${by}: expected another name`)]);
  tellUnfound(found, reporter);

  const pool = new BuildPool(options.threads, inputs.length);
  const records = new RecordFile(temporary, inputs.length);
  const job = { found, buckets: toBuckets(inputs), records, manifest, temporary, pool, reporter };
  try {
    const failed = await scanInputs(job);
    const assets = await writeAssets({ ...options, temporary });
    const { isSource } = found;
    const kept = reporter.isStopped() ? [] : await writeLists(records, assets, { ...options, temporary, isSource });
    for (const file of kept) reporter.tell(file, [KEPT]);
    const counts = await renderPages(job, assets, options);
    return {
      ...counts,
      failed: counts.failed + failed + kept.length + doubles.length + countUnfound(found),
      stopped: reporter.isStopped(),
    };
  } finally {
    await pool.close();
    records.close();
    await clearWorkFolders(manifest.folder);
    await clearWorkFolders(own);
    // Where the cache is elsewhere, nothing else was in it.
    await rmdir(own).catch(() => undefined);
  }
}

/** A site whose files have all gone astray is left as it is. */
export function leaveSite(found: Inputs, reporter: BuildReporter): BuildResult {
  tellUnfound(found, reporter);
  return { rendered: 0, unchanged: 0, failed: countUnfound(found), removed: 0, stopped: false };
}

const KEPT = aboutFile(
  'stands in the place of the list of all pages, which was left out: expected another name, or another folder for the site',
);
