/** What pages have around their words: badges, anchors, marks of the programs that wrote them. */
import { describe, expect, it } from 'vitest';
import { importHtml, importMarkdown, type ImportResult } from '../../src/formats/index.js';
import { toPlainText } from '../../src/model/rich-text.js';
import type { ComparisonInput } from '../../src/model/schema.js';

const dataOf = ({ data }: ImportResult): ComparisonInput => data as ComparisonInput;
const lost = ({ report }: ImportResult, code: string): unknown[] =>
  report.filter((entry) => entry.code === code).map(({ text }) => text);
const table = '| | Tent | Hut |\n|-|-|-|\n| Heated | No | Yes |\n';
const htmlTable = '<table><tr><th><th>Tent<th>Hut<tr><th>Heated<td>No<td>Yes</table>';

describe('a badge', () => {
  const badge = '[![build](https://img.shields.io/github/actions/x.svg)](https://ci.example)';

  it('is no part of a title, and no paragraph', () => {
    const result = importMarkdown(
      `# Tent vs Hut ${badge}\n\n${badge} ![npm](https://badge.fury.io/js/tent.svg)\n\nTwo roofs.\n\n${table}`,
    );
    expect(dataOf(result)).toMatchObject({ title: 'Tent vs Hut', subtitle: 'Two roofs.' });
    expect(dataOf(result).summary).toBeUndefined();
    expect(lost(result, 'image')).toEqual([
      'https://img.shields.io/github/actions/x.svg (https://ci.example)',
      'https://img.shields.io/github/actions/x.svg (https://ci.example)',
      'https://badge.fury.io/js/tent.svg',
    ]);
    expect(result.report.find(({ code }) => code === 'image')!.message).toBe(
      'the badge “build” shows what nobody can read out of it, and was left out',
    );
  });

  it('shows in a cell what its words don’t say; its link is kept', () => {
    const result = importMarkdown(
      `# Tent vs Hut\n\n| | Tent | Hut |\n|-|-|-|\n| Stars | [![stars](https://img.shields.io/github/stars/a/tent)](https://git.example/tent) | ![stars](https://img.shields.io/github/stars/a/hut) |\n`,
    );
    expect(dataOf(result).criteria[0]!.values).toEqual({
      tent: [
        { type: 'link', url: 'https://git.example/tent', children: [{ type: 'text', value: 'git.example/tent' }] },
      ],
    });
    expect(result.report).toContainEqual(
      expect.objectContaining({
        code: 'image',
        severity: 'warning',
        line: 5,
        message: 'the badge “stars” shows what nobody can read out of it, and was left out',
      }),
    );
  });

  it.each([
    'https://x.example/ci/badge.svg',
    'https://x.example/badges.png',
    'https://x.example/badge/',
    'https://x.example/ci/badges?branch=main',
    'https://x.example/ci/badge',
    'https://badges.x.example/a',
    'https://badgen.net/npm/v/tent',
    'https://packagephobia.com/x',
    'https://travis-ci.org/a/b.svg?branch=main',
    'https://app.codecov.io/gh/a/b/x.png',
    'https://coveralls.io/x/y.SVG',
    'https://snyk.io/test/x.svg',
  ])('is told by its address: %s', (src) => {
    const result = importMarkdown(`# Tent vs Hut\n\n${table.replace('Yes', `![yes](${src})`)}`);
    expect([dataOf(result).criteria[0]!.values, lost(result, 'image')]).toEqual([{ tent: { state: 'no' } }, [src]]);
  });

  it('is no picture that has such a name', () => {
    for (const src of ['/badger.png', '/badge-of-honour/tent.jpg', 'https://snyk.io/logo.jpg']) {
      const { criteria } = dataOf(importMarkdown(`# Tent vs Hut\n\n${table.replace('Yes', `![fire](${src})`)}`));
      expect(criteria[0]!.values['hut']).toBe('fire');
    }
  });

  it('is what its address says where that says all', () => {
    const result = importMarkdown(
      `# Tent vs Hut\n\n| | Tent | Hut |\n|-|-|-|\n| Heated | ![](https://img.shields.io/badge/-No-red) | ![heat](https://img.shields.io/badge/heat-by__stove_only-green?style=flat) |\n`,
    );
    expect(dataOf(result).criteria[0]!.values).toEqual({ tent: { state: 'no' }, hut: 'heat: by_stove only' });
    const file = importMarkdown(
      table.replace('Yes', '![](https://img.shields.io/badge/wind--proof-not--at--all-red.svg)'),
    );
    expect(dataOf(file).criteria[0]!.values['hut']).toBe('wind-proof: not-at-all');
    const share = importMarkdown(table.replace('Yes', '![](https://img.shields.io/badge/warm-5%-green)'));
    expect(dataOf(share).criteria[0]!.values['hut']).toMatchObject({ text: 'warm: 5%' });
  });
});

describe('a link to a heading', () => {
  it.each([
    '<a class="headerlink" href="#t" title="Permalink">¶</a>',
    '<a class="hash-link" href="#t">​</a>',
    '<a href="#t" aria-hidden="true"><svg></svg></a>',
    '<span>[<a href="/w/index.php?action=edit&amp;section=1">edit</a>]</span>',
  ])('is none of its words: %s', (anchor) => {
    const result = importHtml(`<h1>Tent vs Hut${anchor}</h1>${htmlTable}<h2>FAQ${anchor}</h2><h3>Is it dry?${anchor}</h3><p>Yes.</p>`);
    expect(dataOf(result)).toMatchObject({ title: 'Tent vs Hut', faq: [{ question: 'Is it dry?', answer: 'Yes.' }] });
    expect(result.report.map(({ code }) => code)).toEqual(['no-winner']);
  }); // prettier-ignore
});

describe('what a program wrote for itself', () => {
  it('is left out of a page with components, and told of', () => {
    const result = importMarkdown(
      `---\ntitle: Tent vs Hut\n---\nimport Tabs from '@theme/Tabs';\nimport {\n  Item,\n} from './item.js';\n\nexport const toc = [];\n\n# Tent vs Hut\n\n:::tip[Good to know]\n\nBoth are dry.\n\n:::\n\n| | Tent | Hut |\n|-|-|-|\n| Price | $25 {/* check */} | $39 |\n`,
    );
    expect(dataOf(result)).toMatchObject({ title: 'Tent vs Hut', subtitle: 'Good to know', summary: 'Both are dry.' });
    expect(dataOf(result).criteria[0]!.values['tent']).toMatchObject({ text: '$25' });
    expect(lost(result, 'left-out')).toEqual([
      "import Tabs from '@theme/Tabs';",
      "import {\n  Item,\n} from './item.js';",
      'export const toc = [];',
      '{/* check */}',
    ]);
    expect(result.report.find(({ code }) => code === 'no-winner')!.line).toBe(19);
  });

  it('keeps lines about imports that are words', () => {
    const result = importMarkdown(`# Tent vs Hut\n\nimport duties from abroad are high\n\n${table}`);
    expect(dataOf(result).subtitle).toBe('import duties from abroad are high');
  });

  it('is no remark where it marks blocks', () => {
    const result = importHtml(
      `<!-- wp:heading {"level":1} -->\n<h1>Tent vs Hut</h1>\n<!-- /wp:heading -->\n<!-- wp:table --><figure>${htmlTable}<figcaption>In winter</figcaption></figure><!-- /wp:table --><!-- Ask Ann -->`,
    );
    expect(lost(result, 'left-out')).toEqual([' Ask Ann ']);
    expect(lost(result, 'not-placed')).toEqual(['In winter']);
  });
});

describe('a table', () => {
  it.each([
    ['| | | |\n|-|-|-|\n| **Trait** | **Tent** | **Hut** |\n| Heated | No | Yes |'],
    ['<table data-header-hidden><thead><tr><th></th><th></th><th></th></tr></thead><tbody><tr><td><strong>Trait</strong></td><td><strong>Tent</strong></td><td>Hut</td></tr><tr><td>Heated</td><td>No</td><td>Yes</td></tr></tbody></table>'],
  ])('may have a row of headings with nothing in it: %s', (source) => {
    const { contenders, criteria } = dataOf(importMarkdown(`# Roofs\n\n${source}\n`));
    expect(contenders.map(({ name }) => name)).toEqual(['Tent', 'Hut']);
    expect(criteria).toMatchObject([{ label: 'Heated', values: { tent: { state: 'no' }, hut: { state: 'yes' } } }]);
  }); // prettier-ignore

  it('may have a title over all columns in front of its headings', () => {
    const source =
      '<table><tr><td colspan=3><h3>Roofs</h3></td></tr><tr><th>Trait<th>Tent<th>Hut<tr><td>Heated<td>No<td>Yes</table>';
    const { contenders, criteria } = dataOf(importHtml(source));
    expect(contenders.map(({ name }) => name)).toEqual(['Tent', 'Hut']);
    expect(criteria).toMatchObject([{ label: 'Heated' }]);
  });

  it('may stand in the letters and numbers of a spreadsheet', () => {
    const row = (number: number, cells: string): string => `<tr><th>${number}</th>${cells}</tr>`;
    const source = `<table class="waffle"><thead><tr><th></th><th>A</th><th>B</th><th>C</th></tr></thead><tbody>${row(1, '<td>Trait<td>Tent<td>Hut')}${row(2, '<td>Heated<td>No<td>Yes')}${row(3, '<td>Price<td>9<td>8')}</tbody></table>`;
    const { contenders, criteria } = dataOf(importHtml(source));
    expect(contenders.map(({ name }) => name)).toEqual(['Tent', 'Hut']);
    expect(criteria.map(({ label }) => toPlainText(label))).toEqual(['Heated', 'Price']);
  });
});

describe('headings in two rows', () => {
  const head = (...names: string[]): string =>
    `<table><thead><tr><th rowspan=2>Trait<th colspan=2>Tent<th colspan=2>Hut</tr><tr>${names.map((name) => `<th>${name}`).join('')}</tr></thead><tr><td>Beds<td>1<td>2<td>3<td>4</table>`;
  const names = (source: string): unknown[] => dataOf(importHtml(source)).contenders.map(({ name }) => name);

  it('tell apart what is called the same', () => {
    expect(names(head('Small', 'Large', 'Small', 'Large'))).toEqual(['Tent: Small', 'Tent: Large', 'Hut: Small', 'Hut: Large']);
  }); // prettier-ignore

  it('are one where the lower says enough', () => {
    expect(names(head('Igloo', 'Tipi', 'Cabin', 'Shed'))).toEqual(['Igloo', 'Tipi', 'Cabin', 'Shed']);
  });
});

describe('a first column that names nobody twice', () => {
  it('is needed to turn a table', () => {
    const { contenders } = dataOf(
      importMarkdown('| Language | Speed | Size |\n|-|-|-|\n| Uno | ✅ | ❌ |\n| Uno | ❌ | ✅ |\n'),
    );
    expect(contenders.map(({ name }) => name)).toEqual(['Speed', 'Size']);
  });
});

describe('a paragraph without a letter', () => {
  it('is no subtitle', () => {
    const result = importHtml(`<h1>Tent vs Hut</h1><div>⛺</div><p>Two roofs.</p>${htmlTable}`);
    expect(dataOf(result)).toMatchObject({ subtitle: 'Two roofs.' });
    expect(lost(result, 'not-placed')).toEqual(['⛺']);
  });

  it('and a table of other things end no introduction', () => {
    const result = importHtml(
      `<h1>Tent vs Hut</h1><table><tr><th>Status<td>Done<tr><th>Owner<td>Ann</table><p>Two roofs.</p>${htmlTable}`,
    );
    expect(dataOf(result)).toMatchObject({ subtitle: 'Two roofs.' });
  });
});
