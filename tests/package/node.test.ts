/** The installed library in Node, from a project of its own: every entry runs, and so does the program. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'acorn';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { exportsOf, type Manifest } from './entries.js';

const consumer = inject('consumer');
const library = join(consumer, 'node_modules/role-compare');
const manifest = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as Manifest;
const entries = exportsOf(manifest, inject('packed'));

const runNode = (args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: consumer, encoding: 'utf8' });

/** Imports every name in one program and says of each what it found. */
const PROGRAM = `
  const found = {};
  for (const name of JSON.parse(process.argv[1])) {
    const options = name.endsWith('.json') ? { with: { type: 'json' } } : undefined;
    found[name] = await import(name, options).then((module) => Object.keys(module), (reason) => String(reason));
  }
  console.log(JSON.stringify(found));
`;

describe('in Node', () => {
  let found: Readonly<Record<string, readonly string[] | string>>;
  const names = entries.filter(({ name }) => !/\/cdn\/.*\.js$|\/types\/|\.css$/.test(name)).map(({ name }) => name);

  beforeAll(() => {
    found = JSON.parse(runNode(['--input-type=module', '--eval', PROGRAM, JSON.stringify(names)])) as typeof found;
  });

  it('every entry can be imported, with the ending of its file and without', () => {
    expect(Object.entries(found).filter(([, exported]) => typeof exported === 'string')).toEqual([]);
    expect(names).toContain('role-compare/define/role-compare');
    expect(names).toContain('role-compare/define/role-compare.js');
  });

  it('the entries bring what the README says of them', () => {
    expect(found['role-compare']).toEqual(expect.arrayContaining(['RoleCompare', 'RolePage', 'parseComparison']));
    expect(found['role-compare/model']).toEqual(expect.arrayContaining(['parseComparison', 'toTableView']));
    expect(found['role-compare/formats']).toEqual(expect.arrayContaining(['importMarkdown', 'checkComparison']));
    expect(found['role-compare/server']).toEqual(expect.arrayContaining(['renderDocument', 'renderFragment']));
    expect(found['role-compare/define/all']).toEqual([]);
  });

  it('style sheets are found, though Node imports none', () => {
    const sheets = entries.filter(({ name }) => name.endsWith('.css')).map(({ name }) => name);
    const program = 'console.log(JSON.stringify(JSON.parse(process.argv[1]).map((name) => import.meta.resolve(name))))';
    const found = JSON.parse(runNode(['--input-type=module', '--eval', program, JSON.stringify(sheets)])) as string[];
    expect(found.map((url) => readFileSync(new URL(url), 'utf8').includes('--role-'))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('renders a document', () => {
    writeFileSync(join(consumer, 'comparison.json'), JSON.stringify(trainVsPlane));
    const html = runNode([
      '--input-type=module',
      '--eval',
      `import { readFileSync } from 'node:fs';
       import { renderDocument } from 'role-compare/server';
       const data = JSON.parse(readFileSync('comparison.json', 'utf8'));
       console.log((await renderDocument(data, { mode: 'shadow' })).html);`,
    ]);
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain('shadowrootmode="open"');
    expect(html).toContain('</table>');
  });

  it.each([
    ['before', 'await define(); await render();'],
    ['after', 'await render(); await define();'],
  ])('renders shadow roots for an app that defines its elements in the same process %s that', (_, steps) => {
    const program = `
      import { trainVsPlane } from './train-vs-plane.mjs';
      import { RolePage } from 'role-compare';
      import { renderFragment } from 'role-compare/server';
      console.warn = (message) => { throw new Error(message); };
      let html;
      const define = () => import('role-compare/define/all.js');
      const render = async () => { ({ html } = await renderFragment(trainVsPlane, { mode: 'shadow', lang: 'de' })); };
      ${steps}
      console.log(customElements.get('role-page') === RolePage, html);`;
    writeFileSync(join(consumer, 'train-vs-plane.mjs'), `export const trainVsPlane = ${JSON.stringify(trainVsPlane)};`);
    const printed = runNode(['--input-type=module', '--eval', program]);
    expect(printed).toMatch(/^true <role-page/);
    expect(printed).toContain('Häufige Fragen');
  });

  it('has a program that knows its version and checks a file', () => {
    const program = join(library, manifest.bin['role-compare']!);
    expect(runNode([program, '--version']).trim()).toBe(manifest.version);
    expect(runNode([program, 'render', 'comparison.json'])).toContain('</table>');
  });

  it('has a program that starts without what one command alone needs', () => {
    const files = [join(library, manifest.bin['role-compare']!)];
    const packages = new Set<string>();
    for (const file of files) {
      const { body } = parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' });
      const names = body.flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []));
      for (const name of names.filter((each) => !each.startsWith('node:'))) {
        if (!name.startsWith('.')) packages.add(name);
        else if (!files.includes(join(dirname(file), name))) files.push(join(dirname(file), name));
      }
    }
    expect([...packages].sort()).toEqual(['cli-progress', 'commander', 'picocolors']);
  });
});
