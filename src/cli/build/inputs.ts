import { isAbsolute, parse, posix, relative, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { compareText } from './compare-text.js';

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
}

/** Pages of the site that no file becomes. */
const OWN_PAGE = /^(index\.html|pages\/\d+\.html)$/;

/** The files of some patterns, and where their pages go: as in the folder that a pattern begins with. */
export async function findInputs(patterns: readonly string[]): Promise<Inputs> {
  const found = new Map<string, Input>();
  for (const pattern of patterns.map(toPosix)) {
    const base = toBase(pattern);
    const files = await glob(pattern, { absolute: false, expandDirectories: false, dot: false });
    for (const file of files.map(toPosix)) {
      if (!found.has(file)) found.set(file, { file, page: toPage(posix.relative(base, file)) });
    }
  }
  const inputs: Input[] = [];
  const doubles: (Input & { by: string })[] = [];
  const taken = new Map<string, string>();
  for (const input of [...found.values()].sort((a, b) => compareText(a.file, b.file))) {
    const by = OWN_PAGE.test(input.page) ? 'the list of all pages' : taken.get(input.page);
    if (by !== undefined) doubles.push({ ...input, by });
    else {
      taken.set(input.page, input.file);
      inputs.push(input);
    }
  }
  return { inputs: inputs.sort((a, b) => compareText(a.page, b.page)), doubles };
}

const toPosix = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

const toPage = (path: string): string => {
  const { dir, name } = parse(path);
  return posix.join(dir, `${name}.html`);
};

/** The folders at the beginning of a pattern that are no pattern. */
function toBase(pattern: string): string {
  const parts = (isAbsolute(pattern) ? toPosix(relative('', pattern)) : pattern).split('/');
  const end = parts.findIndex((part) => isDynamicPattern(part));
  return posix.join(...parts.slice(0, end < 0 ? -1 : end), '.');
}
