import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = /^role-compare-(\d+)\.tmp$/;

/**
 * Where files lie until they are whole: a folder below another, which has to be on the file system that they go to.
 * Each build has its own, so that two may build parts of a site side by side.
 */
export const toWorkFolder = (folder: string): string => join(folder, `role-compare-${process.pid}.tmp`);

/** Takes away this build's own, and those of builds that were killed. */
export async function clearWorkFolders(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const old = names.filter((name) => !isInUse(NAME.exec(name)?.[1]));
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Whether a folder of that process, or no work folder, is somebody else's business. */
function isInUse(id: string | undefined): boolean {
  if (id === undefined) return true;
  const pid = Number(id);
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (reason) {
    // Of another user's, one only hears that it is none of one's own.
    return (reason as NodeJS.ErrnoException).code === 'EPERM';
  }
}
