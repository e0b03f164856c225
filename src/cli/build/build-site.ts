import { rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonMissing, reasonOf } from '../failure.js';
import type { FileProblem } from '../read-input.js';
import { writeAssets } from './assets.js';
import { DEFAULT_CACHE, toBuckets, type BuildOptions, type BuildReporter } from './build-job.js';
import { compareText } from './compare-text.js';
import type { Inputs } from './inputs.js';
import { Manifest } from './manifest.js';
import { BuildPool } from './pool.js';
import { RecordFile } from './record-file.js';
import { renderPages, type RenderCounts } from './render-pages.js';
import { scanInputs } from './scan-inputs.js';
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
  for (const { file, page, by } of doubles) reporter.tell(file, [toDoubleProblem(page, by)]);
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

/** How much of what was asked for can't be read; that a pattern matches nothing is a warning. */
export const countUnfound = ({ missing, folders, closed, streams }: Inputs): number =>
  missing.length + folders.length + closed.size + streams.named.size;

function tellUnfound(found: Inputs, reporter: BuildReporter): void {
  const { missing, folders, unmatched, closed, streams } = found;
  for (const file of missing) reporter.tell(file, [toMissing(file)]);
  for (const folder of folders) reporter.tell(folder, [toFolderProblem(folder)]);
  for (const { pattern } of unmatched) reporter.tell(pattern, [UNMATCHED]);
  for (const [folder, reason] of closed) reporter.tell(folder, [toClosedProblem(reason)]);
  for (const file of streams.named) reporter.tell(file, [STREAM]);
  tellPassedOver(found, reporter);
}

/** What patterns lead to, and nobody would take for a file of a site. */
export function tellPassedOver({ loops, streams }: Inputs, reporter: BuildReporter): void {
  for (const link of [...loops].sort(compareText)) reporter.tell(link, [LOOP]);
  for (const file of [...streams.matched].sort(compareText)) reporter.tell(file, [{ ...STREAM, severity: 'warning' }]);
}

const toMissing = (file: string): FileProblem => ({ path: 'data', message: reasonMissing(file), severity: 'error' });
const LOOP: FileProblem = {
  path: 'data',
  message: 'is a link to a folder that it is in, and was passed over',
  severity: 'warning',
};
/** Each file is read twice, and what such a name gives comes once. */
const STREAM: FileProblem = {
  path: 'data',
  message: 'is a pipe, a socket or a device, expected a file',
  severity: 'error',
};
const KEPT: FileProblem = {
  path: 'data',
  message:
    'stands in the place of the list of all pages, which was left out: expected another name, or another folder for the site',
  severity: 'error',
};
const UNMATCHED: FileProblem = {
  path: 'data',
  message: 'no file matches; pages of files that did are kept',
  severity: 'warning',
};

const toClosedProblem = (reason: NodeJS.ErrnoException): FileProblem => ({
  path: 'data',
  message: `is a folder that can’t be read: ${reasonOf(reason)}; pages of its files are kept`,
  severity: 'error',
});

const toFolderProblem = (folder: string): FileProblem => ({
  path: 'data',
  message: `is a folder, expected files, such as "${folder.replace(/\/$/, '')}/**/*.json"`,
  severity: 'error',
});

const toDoubleProblem = (page: string, by: string): FileProblem => ({
  path: 'data',
  message: `becomes ${page}, which is taken by ${by}: expected another name`,
  severity: 'error',
});
