import { readdir, realpath, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

/** What a search for files passes over without a word. */
interface SearchListener {
  /** A folder that it can't look into. */
  readonly onClosed: (folder: string, reason: NodeJS.ErrnoException) => void;
  /** A link to a folder that it is in, or to one around that: it would find the same files again and again. */
  readonly onLoop: (link: string) => void;
}

export interface Search {
  /** What the search looks with. */
  readonly fs: { readonly readdir: typeof readdir; readonly realpath: typeof realpath };
  /** Whether what was found is a pipe, a socket or a device. */
  isStream(file: string): boolean;
}

/** Only where a search really goes does it say what it passes over there, and so it is asked for each place. */
export function createSearch({ onClosed, onLoop }: SearchListener): Search {
  const loops = new Set<string>();
  const streams = new Set<string>();
  const folders = new Map<string, string>();
  const toReal = (folder: string): string => {
    if (!folders.has(folder)) folders.set(folder, realpathSync(folder));
    return folders.get(folder)!;
  };
  /** Links in folders that links lead to are asked for by all names on the way. */
  const isLoop = (link: string, target: string): boolean => {
    for (let folder = dirname(link); ; folder = dirname(folder)) {
      const real = toReal(folder);
      if (real === target || real.startsWith(target.endsWith(sep) ? target : `${target}${sep}`)) return true;
      if (folder === dirname(folder)) return false;
    }
  };

  const read = (folder: string, _: object, done: (reason: Error | null, entries?: Dirent[]) => void): void => {
    if (loops.has(resolve(folder))) {
      onLoop(resolve(folder));
      return done(null, []);
    }
    readdir(folder, { withFileTypes: true }, (reason, entries) => {
      if (reason && reason.code !== 'ENOENT' && reason.code !== 'ENOTDIR') onClosed(folder, reason);
      for (const entry of entries ?? []) {
        if (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()) continue;
        streams.add(resolve(folder, entry.name));
        // So that it is held against the pattern.
        entry.isFile = () => true;
      }
      done(reason, entries);
    });
  };

  const follow = (link: string, done: (reason: Error | null, target?: string) => void): void =>
    realpath(link, (reason, target) => {
      if (reason) return done(reason);
      const there = statSync(target, { throwIfNoEntry: false });
      const path = resolve(link);
      if (there?.isDirectory() && isLoop(path, target)) {
        // By the link's own name it is asked for only where the pattern leads into it.
        loops.add(path);
        return done(null, path);
      }
      if (there && isStreamOf(there)) streams.add(path);
      done(null, target);
    });

  return {
    fs: { readdir: read as unknown as typeof readdir, realpath: follow as unknown as typeof realpath },
    isStream: (file) => streams.size > 0 && streams.has(resolve(file)),
  };
}

/** Whether a name stands for a pipe, a socket or a device. */
export const isStream = (path: string): boolean => {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && isStreamOf(there);
};

const isStreamOf = (there: Stats): boolean => !there.isFile() && !there.isDirectory();
