import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Builds side by side may take away what another has made just now; not again and again. */
const TRIES = 10;

/**
 * Makes a folder, and those around it where they are missing. Node's own way never ends where a file system makes no
 * folders and says that they are missing, as that of `/proc` does.
 */
export function makeFolder(folder: string, tries = TRIES): void {
  try {
    mkdirSync(folder);
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException;
    if (code === 'EEXIST' && isFolder(folder)) return;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw reason;
    if (tries === 1) throw code === 'ENOENT' ? Object.assign(reason as Error, { code: 'ENOTSUP' }) : reason;
    if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
    makeFolder(folder, tries - 1);
  }
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
