import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuildJob } from './build-job.js';
import { isFile } from './is-file.js';

/**
 * Takes away the pages of a bucket whose files are gone, and returns how many there were. A file that can't be read any
 * more keeps its last page, as does one that nobody found where it was looked for.
 */
export async function removeGonePages(
  bucket: number,
  { found, buckets, manifest }: BuildJob,
  out: string,
): Promise<number> {
  const before = await manifest.read(bucket);
  const there = new Set(buckets[bucket]!.map((place) => found.inputs[place]!.page));
  const gone = [...before].filter(([page, { record }]) => !there.has(page) && !isAstray(record.file, found));
  if (gone.length === 0) return 0;
  let removed = 0;
  for (const [page] of gone) {
    if (!found.isSource(join(out, page)) && (await removePage(out, page))) removed += 1;
  }
  const left = new Map(before);
  for (const [page] of gone) left.delete(page);
  await manifest.write(bucket, [...left.values()]);
  return removed;
}

/**
 * Whether a file was looked for in vain: it was named, or is below the folder of a pattern that matches nothing, or below
 * one that nobody could look into.
 */
const isAstray = (file: string, { missing, unmatched, closed }: BuildJob['found']): boolean =>
  missing.includes(file) ||
  [...unmatched.map(({ base }) => base), ...closed.keys()].some(
    (folder) => folder === '.' || folder === '' || file.startsWith(`${folder}/`),
  );

/** Takes a page away, with the folders that nothing else is in, and says whether it was there. */
async function removePage(out: string, page: string): Promise<boolean> {
  if (!(await isFile(join(out, page)))) return false;
  await rm(join(out, page), { force: true });
  for (let folder = dirname(page); folder !== '.'; folder = dirname(folder)) {
    const isGone = await rmdir(join(out, folder)).then(
      () => true,
      () => false,
    );
    if (!isGone) break;
  }
  return true;
}
