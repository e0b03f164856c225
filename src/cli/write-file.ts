import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.js';

type Content = string | Iterable<string> | ReadableStream<Uint8Array>;

/**
 * Writes a file as a whole or not at all: nobody ever finds half of one, also when the program is ended while it
 * writes. Folders are made where they are missing. Until it is whole it is in `folder`, which has to be on the same
 * file system.
 */
export async function writeFileAtomically(path: string, content: Content, folder = dirname(path)): Promise<void> {
  // A name that nobody can guess, so that in a folder of many no link of somebody else's lies there.
  const temporary = join(folder, `${randomUUID()}.tmp`);
  try {
    await withFolder(folder, () => writeFile(temporary, toWritable(content)));
    await withFolder(dirname(path), () => rename(temporary, path));
  } catch (reason) {
    // Where even the folder is missing or closed, there is nothing to take away.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw Object.assign(reason as Error, { path });
  }
}

const toWritable = (content: Content): Parameters<typeof writeFile>[1] =>
  typeof content !== 'string' && Symbol.iterator in content ? inChunks(content) : content;

/** Characters that are written at once: a list is made line by line, and each write takes as long as a thousand lines. */
const CHUNK = 65_536;

function* inChunks(texts: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const text of texts) {
    chunk += text;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** Most folders are there; so they are made when one was missed, not looked for each time. */
const withFolder = (folder: string, act: () => Promise<void>): Promise<void> =>
  act().catch(async (reason: NodeJS.ErrnoException) => {
    if (reason.code !== 'ENOENT') throw reason;
    makeFolder(folder);
    await act();
  });
