/** A debugger in somebody else's project shows our sources: every map brings them along, and points at the right place. */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const packed = inject('packed');
const library = join(inject('consumer'), 'node_modules/role-compare');
const read = (path: string): string => readFileSync(join(library, path), 'utf8');
const readMap = (path: string): SourceMapPayload => JSON.parse(read(path)) as SourceMapPayload;

const maps = packed.filter((path) => path.endsWith('.map'));

/** What a browser makes of `sourceMappingURL`. */
const mapOf = (path: string): string | undefined => /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(read(path))?.[1];

describe('source maps', () => {
  it('every map is named by its file, and every name has its map', () => {
    const scripts = packed.filter((path) => path.endsWith('.js'));
    const named = scripts.flatMap((path) => {
      const map = mapOf(path);
      return map ? [join(dirname(path), map)] : [];
    });
    expect(named.sort()).toEqual([...maps].sort());
    expect(maps.length).toBeGreaterThan(100);
  });

  it('every source is in its map, as it is in the repository', () => {
    const wrong = maps.flatMap((path) => {
      const { sources, sourcesContent = [] } = readMap(path);
      return sources.filter((source, index) => {
        const original = join(dirname(path), source);
        if (!original.startsWith('src/')) return typeof sourcesContent[index] !== 'string';
        return !existsSync(original) || sourcesContent[index] !== readFileSync(original, 'utf8');
      });
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['dist/elements/role-cta/role-cta.js', 'role-cta-click', 'src/elements/role-cta/role-cta.ts'],
    ['dist/cdn/role-compare.min.js', 'role-cta-click', 'src/elements/role-cta/role-cta.ts'],
    ['dist/cdn/role-compare.hydrate.min.js', 'role-cta-click', 'src/elements/role-cta/role-cta.ts'],
    ['dist/cdn/parts/search.js', 'normalize(', 'src/model/plain-letters.ts'],
  ])('in %s, %s leads to its line of %s', (path, words, original) => {
    const lines = read(path).split('\n');
    const line = lines.findIndex((text) => text.includes(words));
    const entry = new SourceMap(readMap(`${path}.map`)).findEntry(line, lines[line]!.indexOf(words));
    if (!('originalSource' in entry)) throw new Error(`Nothing is known of ${words} in ${path}`);
    expect(join(dirname(path), entry.originalSource)).toBe(original);
    expect(readFileSync(original, 'utf8').split('\n')[entry.originalLine]).toContain(words);
  });
});
