/** What is in the tarball: all of the public contract, and nothing besides. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, inject, it } from 'vitest';
import { exportsOf, type Manifest } from './entries.js';

const packed = inject('packed');
const library = join(inject('consumer'), 'node_modules/role-compare');
const manifest = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as Manifest;

const LANGUAGES = '(ar|de|en|es|fr|he|ja|pt|zh)';

/** Every file belongs to one of these, and each of these has a file. */
const CONTRACT = [
  /^package\.json$/,
  /^README\.md$/,
  /^(SECURITY|ACCESSIBILITY)\.md$/,
  /^llms\.txt$/,
  /^docs\/[a-z-]+\.md$/,
  /^LICENSE$/,
  /^custom-elements\.json$/,
  /^dist\/schema\/comparison\.schema\.json$/,
  /^dist\/themes\/(default|editorial|dense|high-contrast)\.css$/,
  /^dist\/(index|model|formats)\.(js|js\.map|d\.ts)$/,
  /^dist\/server\.(js|d\.ts)$/,
  /^dist\/types\/(elements|preact|react|solid|svelte|theme|vue)\.d\.ts$/,
  /^dist\/editors\/(vscode\.html-custom-data|web-types)\.json$/,
  /^dist\/define\/[a-z-]+\.(js|js\.map|d\.ts)$/,
  // What the entries are made of; no entry of its own.
  /^dist\/(context|elements|formats|model|sources)\/[\w/-]+(\.(generated|properties|styles|template))?\.(js|js\.map|d\.ts)$/,
  /^dist\/server\/[\w/-]+(\.generated)?\.(js|d\.ts)$/,
  /^dist\/cli\/(main|site-thread|page-thread)\.js$/,
  /^dist\/cdn\/role-compare(\.hydrate)?\.min\.js(\.map)?$/,
  /^dist\/cdn\/integrity\.json$/,
  /^dist\/cdn\/search\.min\.js$/,
  /^dist\/cdn\/json-ld\.js(\.map)?$/,
  /^dist\/cdn\/parts\/(controls|fit|search)\.js(\.map)?$/,
  /^dist\/cdn\/formats\/[a-z-]+\.js$/,
  new RegExp(`^dist/cdn/messages/${LANGUAGES}\\.js$`),
];

describe('the tarball', () => {
  it('has every document that the beginning for coding assistants names', () => {
    const text = readFileSync(join(library, 'llms.txt'), 'utf8');
    const paths = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path!);
    expect(paths).toContain('docs/reference.md');
    expect(paths.filter((path) => !packed.includes(path))).toEqual([]);
  });

  it('has what its guides link to', () => {
    const lost = packed
      .filter((path) => /^docs\/.*\.md$/.test(path))
      .flatMap((path) =>
        [...readFileSync(join(library, path), 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, to]) => ({
          path,
          to: posix.join(dirname(path), to!),
        })),
      )
      .filter(({ to }) => !packed.includes(to));
    expect(lost).toEqual([]);
  });

  it('has no file that the contract does not name', () => {
    expect(packed.filter((path) => !CONTRACT.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  it('has every file that the contract names', () => {
    expect(CONTRACT.filter((pattern) => !packed.some((path) => pattern.test(path))).map(String)).toEqual([]);
  });

  it('has the files that package.json promises', () => {
    const promised = [
      ...exportsOf(manifest, packed).flatMap(({ file, types }) => [file, ...(types ? [types] : [])]),
      ...Object.values(manifest.bin),
      manifest.customElements,
      manifest.unpkg,
      manifest.jsdelivr,
    ];
    expect(promised.length).toBeGreaterThan(40);
    expect(promised.filter((path) => !existsSync(join(library, path)))).toEqual([]);
  });

  it('asks for no package but those that are installed with it', () => {
    const importsOf = (path: string): readonly string[] =>
      ts
        .preProcessFile(readFileSync(join(library, path), 'utf8'), true, true)
        .importedFiles.map(({ fileName }) => fileName);
    // Of modules all; of types those that somebody gets to see who imports an entry. The types for a framework are for
    // those who have the framework.
    const seen = new Set(packed.filter((path) => /^dist\/(?!cdn\/).*\.js$/.test(path)));
    for (const types of Object.values(manifest.exports).map((entry) =>
      typeof entry === 'string' ? '' : entry.types,
    )) {
      if (!/^\.\/dist\/(?!types\/)/.test(types)) continue;
      for (const path of types.includes('*')
        ? packed.filter((each) => /^dist\/define\/.*\.d\.ts$/.test(each))
        : [types]) {
        seen.add(posix.normalize(path));
      }
    }
    const asked: { readonly path: string; readonly name: string }[] = [];
    for (const path of seen) {
      for (const specifier of importsOf(path)) {
        if (specifier.startsWith('node:')) continue;
        if (!specifier.startsWith('.')) asked.push({ path, name: /^(@[^/]+\/)?[^/]+/.exec(specifier)![0] });
        else if (path.endsWith('.d.ts')) seen.add(posix.join(dirname(path), specifier).replace(/\.js$/, '.d.ts'));
      }
    }
    expect(asked.map(({ name }) => name)).toEqual(expect.arrayContaining(['lit', 'unified', 'commander']));
    expect([...seen].filter((path) => path.endsWith('.d.ts')).length).toBeGreaterThan(50);
    expect(asked.filter(({ name }) => !(name in manifest.dependencies))).toEqual([]);
  });

  it('is not told of a machine that it was made on', () => {
    const readable = packed.filter((path) => /\.(js|map|ts|json|md)$/.test(path));
    expect(readable.filter((path) => readFileSync(join(library, path), 'utf8').includes(process.cwd()))).toEqual([]);
  });

  it('runs nothing where it is installed', () => {
    const whileInstalling = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(Object.keys(manifest.scripts).filter((name) => whileInstalling.includes(name))).toEqual([]);
    expect(packed).not.toContain('binding.gyp');
  });

  it.each(['role-compare', 'role-compare.hydrate'])('has %s asking to be compiled while it comes in', (name) => {
    // Engines that know the request look for it in the first line, and nowhere else.
    const text = readFileSync(join(library, `dist/cdn/${name}.min.js`), 'utf8');
    expect(text.startsWith('//# allFunctionsCalledOnLoad\n')).toBe(true);
  });

  it('has a program that a shell can start', () => {
    for (const path of Object.values(manifest.bin)) {
      expect(readFileSync(join(library, path), 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
    }
  });
});
