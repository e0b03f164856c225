import { rm } from 'node:fs/promises';
import type { FileProblem } from '../read-input.js';
import { writeAssets } from './assets.js';
import { toBuckets, type BuildOptions, type BuildReporter } from './build-job.js';
import type { Inputs } from './inputs.js';
import { Manifest } from './manifest.js';
import { BuildPool } from './pool.js';
import { RecordFile } from './record-file.js';
import { renderPages, type RenderCounts } from './render-pages.js';
import { scanInputs } from './scan-inputs.js';
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
export async function buildSite(
  { inputs, doubles, missing }: Inputs,
  options: BuildOptions,
  reporter: BuildReporter,
): Promise<BuildResult> {
  const manifest = new Manifest(options.cache);
  const { temporary } = manifest;
  await rm(temporary, { recursive: true, force: true });
  for (const { file, page, by } of doubles) reporter.fail(file, [toDoubleProblem(page, by)]);
  for (const file of missing) reporter.fail(file, [MISSING]);

  const pool = new BuildPool(options.threads);
  const records = new RecordFile(temporary, inputs.length);
  const job = { inputs, buckets: toBuckets(inputs), records, manifest, pool, reporter };
  try {
    const failed = await scanInputs(job);
    const assets = await writeAssets({ ...options, temporary });
    if (!reporter.isStopped()) await writeLists(records, assets, { ...options, temporary });
    const counts = await renderPages(job, assets, options);
    return {
      ...counts,
      failed: counts.failed + failed + doubles.length + missing.length,
      stopped: reporter.isStopped(),
    };
  } finally {
    await pool.close();
    records.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

const MISSING: FileProblem = { path: 'data', message: 'there is no such file', severity: 'error' };

const toDoubleProblem = (page: string, by: string): FileProblem => ({
  path: 'data',
  message: `becomes ${page}, which is taken by ${by}: expected another name`,
  severity: 'error',
});
