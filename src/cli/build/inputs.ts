import { statSync } from 'node:fs';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { isFolder } from '../make-folder.js';
import { compareText } from './compare-text.js';
import { createPlaces } from './places.js';
import { createSearch, isStream } from './search.js';

/** A file with the page that it becomes. */
export interface Input {
  readonly file: string;
  /** A path inside the site, with `/`. */
  readonly page: string;
}

export interface Inputs {
  /** In the order of their pages. */
  readonly inputs: readonly Input[];
  /** Files whose page another file, or the list of all pages, has taken. */
  readonly doubles: readonly (Input & { readonly by: string })[];
  /** Files that were named, and aren't there. */
  readonly missing: readonly string[];
  /** Folders that were named where files are expected. */
  readonly folders: readonly string[];
  /** Patterns that match no file, with the folders that they begin with. */
  readonly unmatched: readonly Unmatched[];
  /** Folders that can't be looked into, with why. */
  readonly closed: ReadonlyMap<string, NodeJS.ErrnoException>;
  /** Links to a folder that they are in: what is there is found already. */
  readonly loops: ReadonlySet<string>;
  /** Pipes, sockets and devices: a pattern passes over them, and a name of one gives no page. */
  readonly streams: { readonly matched: ReadonlySet<string>; readonly named: ReadonlySet<string> };
  /** Whether a name, perhaps by way of a link, is that of a file that pages are made of. */
  readonly isSource: (path: string) => boolean;
}

interface Unmatched {
  readonly pattern: string;
  readonly base: string;
}

/** Pages of the site that no file becomes. */
const OWN_PAGE = /^(index\.html|pages\/\d+\.html)$/;

/** What a search has found, and each file with the page that it would become. */
type Found = Omit<Inputs, 'inputs' | 'doubles' | 'isSource'> & { readonly pages: ReadonlyMap<string, string> };

/**
 * The files of some patterns, and where their pages go: as in the folder that a pattern begins with. What a pattern
 * behind `!` matches is left out. What a build has put into the folder `out` is no input of the next.
 */
export async function findInputs(patterns: readonly string[], out: string, cache: string): Promise<Inputs> {
  const { pages, ...others } = await searchFiles(patterns.map(toPosix), toOwnFiles(out, cache));
  // No page takes the place of what pages are made of.
  const toPlace = createPlaces();
  const sources = new Map([...pages.keys()].map((file) => [toPlace(file), file]));
  const sourceAt = (path: string): string | undefined => sources.get(toPlace(path));
  return {
    ...others,
    ...handOutPages(pages, (page) => sourceAt(join(out, page))),
    isSource: (path) => sourceAt(path) !== undefined,
  };
}

async function searchFiles(patterns: readonly string[], own: readonly string[]): Promise<Found> {
  const [wanted, unwanted] = splitPatterns(patterns);
  const pages = new Map<string, string>();
  const missing: string[] = [];
  const folders: string[] = [];
  const unmatched: Unmatched[] = [];
  const closed = new Map<string, NodeJS.ErrnoException>();
  const loops = new Set<string>();
  const streams = { matched: new Set<string>(), named: new Set<string>() };
  const search = createSearch({
    onClosed: (folder, reason) => closed.set(toPosix(relative('', folder)), reason),
    onLoop: (link) => loops.add(toPosix(relative('', link))),
  });
  for (const pattern of wanted) {
    // A shell hands over names, whatever signs of patterns are in them.
    const isDynamic = isDynamicPattern(pattern) && !isThere(pattern);
    const base = toBase(pattern, isDynamic);
    if (!isDynamic && isStream(pattern)) {
      streams.named.add(pattern);
      continue;
    }
    const found = await glob(isDynamic ? pattern : escapePath(pattern), {
      absolute: false,
      expandDirectories: false,
      dot: !isDynamic,
      ignore: isDynamic ? [...own, ...unwanted] : unwanted,
      fs: search.fs,
    });
    const matches = found.map(toPosix).filter((file) => {
      if (search.isStream(file)) streams.matched.add(file);
      return !search.isStream(file);
    });
    if (matches.length === 0) {
      if (isDynamic) unmatched.push({ pattern, base });
      else if (isFolder(pattern)) folders.push(pattern);
      else if (unwanted.length === 0 || !isThere(pattern)) missing.push(pattern);
    }
    for (const file of matches) {
      if (!pages.has(file)) pages.set(file, toPage(base, file));
    }
  }
  return { pages, missing, folders, unmatched, closed, loops, streams };
}

/**
 * Gives each page to the first file that becomes it, in the order of their names. `ownerOf` tells the source that stands
 * in the place of a page.
 */
function handOutPages(
  pages: ReadonlyMap<string, string>,
  ownerOf: (page: string) => string | undefined,
): Pick<Inputs, 'inputs' | 'doubles'> {
  const inputs: Input[] = [];
  const doubles: (Input & { by: string })[] = [];
  const taken = new Map<string, string>();
  for (const [file, page] of [...pages].sort(([a], [b]) => compareText(a, b))) {
    const by = OWN_PAGE.test(page) ? 'the list of all pages' : (ownerOf(page) ?? taken.get(page));
    if (by !== undefined) doubles.push({ file, page, by });
    else {
      taken.set(page, file);
      inputs.push({ file, page });
    }
  }
  return { inputs: inputs.sort((a, b) => compareText(a.page, b.page)), doubles };
}

/** Data sets may stand in the folder of their site; its pages and its assets are none. */
function toOwnFiles(out: string, cache: string): string[] {
  const below = (folder: string, ...own: readonly string[]): string[] => {
    const path = toPosix(relative('', folder));
    // Where the site is the folder itself, or one around it, pages and drafts stand side by side.
    return /^(\.\.(\/|$))*$/.test(path) ? [] : own.map((each) => posix.join(escapePath(path), each));
  };
  return [...below(out, '**/*.html', 'assets/**'), ...below(cache, '**')];
}

/** What is to be found, and what of it isn't. A file may have a name that begins with `!`. */
function splitPatterns(patterns: readonly string[]): [wanted: string[], unwanted: string[]] {
  const isUnwanted = (pattern: string): boolean => pattern.startsWith('!') && !isThere(pattern);
  return [
    patterns.filter((pattern) => !isUnwanted(pattern)),
    patterns.filter(isUnwanted).map((pattern) => posix.normalize(pattern.slice(1))),
  ];
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

const toPosix = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** With string methods where they do, because there may be a hundred thousand: `relative` resolves both paths each time. */
function toPage(base: string, file: string): string {
  const path =
    base === '.' ? file : file.startsWith(`${base}/`) ? file.slice(base.length + 1) : posix.relative(base, file);
  // A pattern may lead out of the folder that it begins with; no page leads out of the site.
  const inside = path.replace(/^(\.\.\/)+/, '');
  return `${inside.slice(0, inside.length - posix.extname(inside).length)}.html`;
}

/** The folders at the beginning of a pattern that are no pattern; of a name, the folder that it is in. */
function toBase(pattern: string, isDynamic: boolean): string {
  const parts = (isAbsolute(pattern) ? toPosix(relative('', pattern)) : pattern).split('/');
  const end = isDynamic ? parts.findIndex((part) => isDynamicPattern(part)) : -1;
  return posix.join(...parts.slice(0, end), '.');
}
