import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Where names lead in the end, whatever links are on the way: two of one place are one entry of one folder. A file that
 * is a link stays one, as it is the link that would be replaced.
 */
export function createPlaces(): (path: string) => string {
  const folders = new Map<string, string>();
  const toReal = (folder: string): string => {
    const known = folders.get(folder) ?? findReal(folder);
    folders.set(folder, known);
    return known;
  };
  const findReal = (folder: string): string => {
    try {
      return realpathSync.native(folder);
    } catch {
      // What is still to be made has no links in it.
      return folder === dirname(folder) ? folder : join(toReal(dirname(folder)), basename(folder));
    }
  };
  return (path) => {
    const whole = resolve(path);
    return join(toReal(dirname(whole)), basename(whole));
  };
}
