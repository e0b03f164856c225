import { statSync } from 'node:fs';
import { Failure, reasonOf } from './failure.js';
import { writeFileAtomically } from './write-file.js';

/** Writes a text to a file, or to standard output. A file is there whole, or as it was before. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    if (isFolder(file)) throw Object.assign(new Error(), { code: 'EISDIR' });
    await writeFileAtomically(file, text);
  } catch (reason) {
    throw new Failure(`${file} can’t be written: ${reasonOf(reason)}`);
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
