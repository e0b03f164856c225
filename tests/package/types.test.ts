/** The declarations of every entry, under both ways in which TypeScript looks for them, and with nothing skipped. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, inject, it } from 'vitest';
import { exportsOf, type Manifest } from './entries.js';

const consumer = inject('consumer');
const manifest = JSON.parse(readFileSync(join(consumer, 'node_modules/role-compare/package.json'), 'utf8')) as Manifest;

const USE = `
import { RoleCompare, type ComparisonData } from 'role-compare';
import { parseComparison, toTableView, type ComparisonState } from 'role-compare/model';
import { importMarkdown } from 'role-compare/formats';
import { renderDocument, type Rendered } from 'role-compare/server';

const data: ComparisonData = {
  title: 'Train vs Plane',
  contenders: [{ id: 'train', name: 'Train' }, { id: 'plane', name: 'Plane' }],
  criteria: [{ id: 'seat', label: 'Power', values: { train: true, plane: { number: 2, unit: 'W' } }, winner: 'train' }],
};
const state: ComparisonState = parseComparison(data);
if (state.status === 'ready') toTableView(state.comparison);
const element: RoleCompare = document.createElement('role-compare');
element.data = data;
const rendered: Promise<Rendered> = renderDocument(importMarkdown('# A vs B').data ?? {});
void rendered.then(({ status }) => console.log(status));

element.addEventListener('role-view-change', ({ detail }) => detail.contenders.map((id) => id.toUpperCase()));
document.addEventListener('role-error', ({ detail }) => detail.problems.map(({ path, message }) => path + message));
window.addEventListener('role-faq-toggle', ({ detail }) => console.log(detail.open ? detail.id : ''));
// @ts-expect-error It tells which question, not which answer.
window.addEventListener('role-faq-toggle', ({ detail }) => console.log(detail.answer));

// @ts-expect-error A contender has a name.
element.data = { title: 'T', contenders: [{ id: 'a' }], criteria: [] };
`;

/** An app that imports the elements and nothing else knows their tags and events all the same. */
const USE_OF_ELEMENTS = `
import 'role-compare/define/all.js';
import 'role-compare/themes/dense.css';

const page = document.createElement('role-page');
page.data = { title: 'T', contenders: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }], criteria: [{ id: 'c', label: 'C', values: {} }] };
page.addEventListener('role-faq-toggle', ({ detail }) => detail.id.toUpperCase());
document.querySelector('role-compare')?.setAttribute('layout', 'stack');
// @ts-expect-error It is a data set.
page.data = 'comparison.json';
`;

/** The scripts that somebody copies out of the documents, each in a scope of its own. */
const copied = ['README.md', 'docs/frameworks.md', 'docs/theming.md']
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^```js\b[^\n]*\n(.*?)^```$/gms)].map(([, text]) => text!))
  .filter((text) => text.includes('role-compare'));
const COPIED = `
import type { ComparisonData } from 'role-compare';
declare const dataSet: ComparisonData, comparison: ComparisonData;
declare const send: (html: string) => void, report: (problems: readonly unknown[]) => void;
${copied
  .map((text) => text.replace(/^import (?:(\{.*\}) from )?(['"].*?['"]);/gm, 'const $1 = await import($2);'))
  .map((text) => `void (async () => {\n${text.replaceAll('const  =', 'void')}});`)
  .join('\n')}
`;

const STRICT: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

/** TypeScript's own declarations beside ours say the same whichever way ours were found: they are judged the first time. */
const KNOWN: ts.CompilerOptions = { skipDefaultLibCheck: true };

/** TypeScript's own declarations, which are the same for every program and take longer to read than all others. */
const ownDeclarations = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says against a program of the consumer's, a line a finding. */
function compile(name: string, code: string, options: ts.CompilerOptions): readonly string[] {
  const file = join(consumer, `${name}.ts`);
  writeFileSync(file, code);
  const all = { ...STRICT, ...options };
  const host = ts.createCompilerHost(all);
  const read = host.getSourceFile.bind(host);
  host.getCurrentDirectory = () => consumer;
  host.getSourceFile = (path, ...more) => {
    if (!basename(path).startsWith('lib.')) return read(path, ...more);
    if (!ownDeclarations.has(path)) ownDeclarations.set(path, read(path, ...more));
    return ownDeclarations.get(path);
  };
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], all, host));
  return found.map((each) => ts.formatDiagnostic(each, host).trim());
}

const everyEntry = exportsOf(manifest, inject('packed'))
  // Those that are types alone each belong to a framework; see frameworks.test.ts.
  .filter(({ types, file }) => types && file !== types)
  .map((entry) => `import '${entry.name}';\n`)
  .join('');

describe.each([
  ['bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ['node16', { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, ...KNOWN }],
  ['nodenext', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, ...KNOWN }],
])('with moduleResolution %s', (name, options) => {
  it('the types of every entry compile', () => expect(compile(name, everyEntry + USE, options)).toEqual([]));

  it('elements that are imported are known', () =>
    expect(compile(`elements-${name}`, USE_OF_ELEMENTS, options)).toEqual([]));

  it('what documents have to copy compiles', () => {
    expect(copied.length).toBeGreaterThanOrEqual(5);
    expect(compile(`copied-${name}`, COPIED, options)).toEqual([]);
  });
});
