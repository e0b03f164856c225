import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure, reasonOf } from './failure.js';

/** Writes a text to a file, or to standard output. A file is there whole, or as it was before. */
export function writeOutput(text: string, file: string | undefined): void {
  if (file === undefined || file === '-') {
    process.stdout.write(text);
    return;
  }
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    if (isFolder(file)) throw Object.assign(new Error(), { code: 'EISDIR' });
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, file);
  } catch (reason) {
    rmSync(draft, { force: true });
    throw new Failure(`${file} can’t be written: ${reasonOf(reason)}`);
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
