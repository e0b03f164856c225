import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

type Content = Parameters<typeof writeFile>[1];

let count = 0;

/**
 * Writes a file as a whole or not at all: nobody ever finds half of one, also when the program is ended while it
 * writes. Folders are made where they are missing. Until it is whole it is in `folder`, which has to be on the same
 * file system.
 */
export async function writeFileAtomically(path: string, content: Content, folder = dirname(path)): Promise<void> {
  const temporary = join(folder, `${threadId}-${process.pid}-${(count += 1)}.tmp`);
  try {
    await withFolder(folder, () => writeFile(temporary, content));
    await withFolder(dirname(path), () => rename(temporary, path));
  } catch (reason) {
    await rm(temporary, { force: true });
    throw reason;
  }
}

/** Most folders are there; so they are made when one was missed, not looked for each time. */
const withFolder = (folder: string, act: () => Promise<void>): Promise<void> =>
  act().catch(async (reason: NodeJS.ErrnoException) => {
    if (reason.code !== 'ENOENT') throw reason;
    await mkdir(folder, { recursive: true });
    await act();
  });
