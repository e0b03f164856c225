import { lstatSync, statSync, type Stats } from 'node:fs';
import { chmod, readlink, realpath, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Failure, reasonOf } from './failure.js';
import { isStandard } from './input.js';
import { writeFileAtomically } from './write-file.js';

/** Writes a text to a file, or to standard output. A file is there whole, or as it was before. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (isStandard(file)) {
    process.stdout.write(text);
    return;
  }
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (there) await writeOver(file, there, text);
    else await writeFileAtomically(await toTarget(file), text);
  } catch (reason) {
    throw new Failure(`${file} can’t be written: ${reasonOf(reason)}`);
  }
}

/** What a name stands for stays what it is: a link to a file, a pipe, a device, a file that not everybody may read. */
async function writeOver(file: string, there: Stats, text: string): Promise<void> {
  if (!there.isFile()) return writeFile(file, text);
  const path = await realpath(file);
  await writeFileAtomically(path, text);
  await chmod(path, there.mode);
}

/** A link may lead to a file that is still to be written. */
async function toTarget(file: string): Promise<string> {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) return file;
  return toTarget(resolve(await realpath(dirname(file)), await readlink(file)));
}
