/** What the reference says of the data set and of the elements is what the code does. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseComparison } from '../../src/model/state.js';
import { parseReady } from '../helpers/parse-ready.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const reference = read('docs/reference.md');

/** What stands below a heading, up to the next one. */
const sectionOf = (heading: string): string => reference.split(`\n${heading}\n`)[1]!.split(/^##+ /m)[0]!;

/** The cells of a row of a table: the first that begins with a name, below a heading. */
function rowOf(name: string, heading = '## Data set'): readonly string[] {
  const line =
    sectionOf(heading)
      .split('\n')
      .find((each) => each.startsWith(`| \`${name}\``)) ?? '';
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe('the data set', () => {
  it('is shown in an example that can be shown, with a value of each kind and a text with marks', () => {
    const [, json] = /^## Data set$.*?^```json\n(.*?)^```$/ms.exec(read('README.md'))!;
    const { criteria } = parseReady(JSON.parse(json!));
    expect(parseComparison(JSON.parse(json!))).toMatchObject({ problems: [] });
    const values = criteria.flatMap((row) => Object.values(row.values));
    const kinds = values.flatMap((value) =>
      typeof value !== 'object' ? typeof value : Array.isArray(value) ? 'rich text' : Object.keys(value),
    );
    const said = [...sectionOf('## Data set').matchAll(/^\| `criteria\[\]\.values\.<id>\.(\w+)\?`/gm)].map(
      ([, key]) => key,
    );
    expect(kinds).toEqual(expect.arrayContaining([...said, 'boolean', 'string', 'rich text']));
  });

  it('may have values that are no objects', () => {
    expect(rowOf('criteria[].values.<id>')[1]).toBe('rich text or number or boolean or object');
  });

  it('has a list where there is a list', () => {
    expect(rowOf('audiences[].reasons')[1]).toBe('list of rich text or object');
    expect(rowOf('criteria[].winner?')[1]).toBe('text or list of text');
    expect(rowOf('title')[1]).toBe('rich text');
  });
});

describe.each(['audience', 'compare', 'cta', 'faq', 'fit', 'intro', 'page', 'sources', 'tally'])(
  '<role-%s>',
  (name) => {
    const heading = `### \`<role-${name}>\``;
    const folder = `src/elements/role-${name}`;

    it('tells each custom property that its styles know', () => {
      const host = read('src/elements/shared/host.styles.ts');
      const tokens = new Map([...host.matchAll(/--(_\w+): var\((--role-[\w-]+)/g)].map(([, own, said]) => [own, said]));
      const sheets = readdirSync(new URL(`../../${folder}`, import.meta.url))
        .filter((file) => file.endsWith('.styles.ts'))
        .map((file) => read(`${folder}/${file}`))
        .join('');
      const known = [
        ...[...sheets.matchAll(/var\(--(_\w+)/g)].map(([, own]) => tokens.get(own)),
        ...[...sheets.matchAll(/var\((--role-[\w-]+)/g)].map(([, said]) => said),
      ].filter((said) => said !== undefined && !said.startsWith('--role-accent'));
      expect([...new Set(known)].filter((said) => rowOf(said!, heading).length === 0)).toEqual([]);
    });

    it('says what `state` is, and what `src` may name', () => {
      expect(rowOf('state', heading)[1]).toContain('`state.status`');
      expect(rowOf('src', heading)[1]).toContain('Markdown');
    });

    it('says where a data set may stand in it', () => {
      const [, slot = ''] = sectionOf(heading).split('\n| (default) |');
      expect(slot.split('\n')[0]).toContain('<script type="application/json">');
    });
  },
);

describe('what an attribute needs besides its element', () => {
  it.each(['controls', 'layout', 'onlyDifferences', 'urlState'])('is said of %s of <role-compare>', (name) => {
    expect(rowOf(name, '### `<role-compare>`')[1]).toContain('`role-compare/define/role-controls.js`');
  });

  it('is said of json-ld', () => {
    expect(rowOf('jsonLd', '### `<role-page>`')[1]).toContain('`role-compare/define/json-ld.js`');
  });

  it.each(['README.md', 'llms.txt'])('is told by the console where %s says that it is', (path) => {
    const modules = readdirSync(new URL('../../src/define', import.meta.url)).map((file) => read(`src/define/${file}`));
    const told = modules.flatMap((code) =>
      [...code.matchAll(/tellOnce\('([\w-]+)\b/g)].map(([, name]) => `\`${name}\``),
    );
    const said = /[^.;]* the console says so/.exec(read(path))?.[0] ?? '';
    expect(said.match(/`[\w-]+`/g)).toEqual(told.sort());
  });
});
