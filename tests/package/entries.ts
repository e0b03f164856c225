/** What `package.json` says of a package, as far as tests read it. */
export interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default?: string }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly customElements: string;
  readonly unpkg: string;
  readonly jsdelivr: string;
}

/** One way to import something of the library. */
export interface Entry {
  /** As code names it: `role-compare/define/all.js`. */
  readonly name: string;
  /** Path in the package. */
  readonly file: string;
  readonly types: string | undefined;
}

/** Every entry of `exports`; a pattern gives one for each file that it stands for. */
export function exportsOf({ exports }: Manifest, packed: readonly string[]): readonly Entry[] {
  return Object.entries(exports).flatMap(([key, target]) => {
    const [file, types] = (typeof target === 'string' ? [target] : [target.default ?? target.types, target.types]).map(
      (path) => path?.replace('./', ''),
    ) as [string, string?];
    const fill = (word: string): Entry => ({
      name: `role-compare${key.slice(1)}`.replace('*', word),
      file: file.replace('*', word),
      types: types?.replace('*', word),
    });
    if (!key.includes('*')) return [fill('')];
    const [before, after] = file.split('*') as [string, string];
    return packed
      .filter((path) => path.startsWith(before) && path.endsWith(after))
      .map((path) => fill(path.slice(before.length, -after.length)));
  });
}
