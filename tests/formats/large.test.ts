/**
 * Large texts, and texts that only look like something for a long time. Each is so long that whatever takes the square
 * of its length practically never ends, or has no stack left.
 */
import type { Root, Table, TableRow } from 'mdast';
import { describe, expect, it } from 'vitest';
import { findFormat, importCsv, importHtml, importMarkdown } from '../../src/formats/index.js';
import { readCsv } from '../../src/formats/read/csv.js';
import { parseHtml, readHtml } from '../../src/formats/read/html.js';
import { splitOffText } from '../../src/formats/read/markdown-tables.js';
import { applyAside } from '../../src/formats/write/aside.js';
import { allTableWords } from '../../src/formats/keywords/all.js';
import { EMPTY_CELL, type Grid, type GridCell } from '../../src/model/import/grid.js';
import { readGrid } from '../../src/model/import/read-grid.js';
import { text } from '../../src/model/import/words.js';
import type { ComparisonInput, Criterion } from '../../src/model/schema.js';

const rowOf = ({ data }: { data: unknown }): Criterion => (data as ComparisonInput).criteria[0] as Criterion;
const table = (cell: string): string =>
  `<table><tr><th></th><th>A</th><th>B</th></tr><tr><td>x</td><td>${cell}</td><td>2</td></tr></table>`;
const TABLE = '| | A | B |\n|-|-|-|\n| x | ✅ | 2 |\n';

const many = (count: number, toText: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => toText(index));

describe('a cell', () => {
  it('may be of thousands of breaks, pieces and lines', () => {
    expect(rowOf(importHtml(table(`x${'<br>'.repeat(50_000)}`))).values.a).toBe('x');
    expect(rowOf(importHtml(table('x<!---->'.repeat(100_000)))).values.a).toBe('x'.repeat(100_000));
    expect(rowOf(importHtml(table('<p>x</p>'.repeat(30_000)))).values.a).toHaveLength(59_999);
  });

  it('may have names inside of names', () => {
    expect(rowOf(importHtml(table('<span aria-label="yes">'.repeat(1000)))).values.a).toEqual({ state: 'yes' });
  });

  it.each(['{{', '(', '1.', '⁰', '\u00A0', ' - '])('may say %j again and again', (piece) => {
    const text = `1${piece.repeat(100_000)}5x`;
    const { data } = importCsv(`,a,b,Winner\nx,${text},b,${text}\n`);
    expect(JSON.stringify(rowOf({ data }).values.a)).toContain(piece.trim());
  });
});

describe('a table', () => {
  const words = allTableWords;
  const cell = (value: string): GridCell => ({ ...EMPTY_CELL, words: value === '' ? [] : [text(value)] });
  const grid = (...rows: readonly (readonly string[])[]): Grid => ({
    headRows: 1,
    rows: rows.map((row) => row.map(cell)),
  });

  it('may have a group for each of its rows', () => {
    const rows = many(20_000, String).map((name) => [`g${name}`, `r${name}`, '1', '2']);
    const { groups } = readGrid(grid(['Group', 'Feature', 'a', 'b'], ...rows), { words });
    expect(groups).toHaveLength(20_000);
  });

  it('may be wide and empty, or wide and full of notes', () => {
    const row = ['x', ...many(5000, () => '')];
    const empty = readGrid(grid(['', ...many(5000, (index) => `c${index}`)], ...many(50, String).map(() => row)), {
      words,
    });
    expect(empty.doubts[0]!.names).toHaveLength(5000);
    const noted = readGrid(
      grid(['', 'a', 'b', ...many(20_000, () => '')], ['x', '1', '2', ...many(20_000, () => 'y')]),
      { words },
    );
    expect(noted.criteria[0]!.description).toHaveLength(39_999);
  });
});

describe('a spreadsheet', () => {
  it('may have a row of any width, and any number of lines above its table', () => {
    const { blocks } = readCsv(`${'t\n'.repeat(200_000)},a,b${','.repeat(300_000)}x\n`);
    expect(blocks).toHaveLength(200_001);
    expect(blocks.at(-1)).toMatchObject({ type: 'table', place: { line: 200_001, column: 1 } });
    const { grid } = blocks.at(-1) as Extract<(typeof blocks)[number], { type: 'table' }>;
    expect(grid.rows[0]!.at(-1)).toMatchObject({ place: { line: 200_001, column: 300_005 } });
  });
});

describe('an export', () => {
  it('may have changed every row of thousands', () => {
    const count = 40_000;
    const criteria = Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));
    const changes = criteria.map(({ id }) => ({ at: ['criteria', id, 'weight'], is: 2 }));
    const { data, report } = applyAside(
      { data: { criteria }, report: [], found: [], places: new Map() },
      JSON.stringify({ changes }),
    );
    expect(data).toEqual({ criteria: criteria.map(({ id }) => ({ id, weight: 2 })) });
    expect(report).toEqual([]);
    expect(criteria[0]).toEqual({ id: 'r0' });
  });
});

describe('a page', () => {
  it('may be of any number of blocks, in a list or out of it', () => {
    const count = 45_000;
    const pieces = '<p>x'.repeat(count);
    const page = `<div>${pieces.repeat(2)}${pieces}</div><ul><li>y${pieces}</ul><ul><li>y</li>${pieces}</ul><dl><dt>z<dd>${'y<dd>'.repeat(count)}`;
    const { blocks } = readHtml(parseHtml(page));
    expect(blocks).toHaveLength(3 * count + 3);
    expect(blocks.slice(3 * count)).toMatchObject([
      { items: [{ blocks: { length: count + 1 } }] },
      { items: [{ blocks: { length: count + 1 } }] },
      { type: 'details', blocks: { length: count } },
    ]);
  });

  it('may have any number of lines right below its table', () => {
    const point = { line: 1, column: 1, offset: 0 };
    const rows = Array.from({ length: 200_000 }, (): TableRow => {
      return { type: 'tableRow', children: [], position: { start: point, end: point } };
    });
    const written: Table = { type: 'table', children: rows };
    const root: Root = { type: 'root', children: [written, { type: 'thematicBreak' }] };
    splitOffText(root, '');
    expect(written.children).toHaveLength(1);
    expect(root.children).toHaveLength(200_001);
    expect(root.children.at(-1)!.type).toBe('thematicBreak');
  });

  it('may explain thousands of marks, or one mark at length', () => {
    const { found } = importMarkdown(`# A vs B\n\n${TABLE}\n✅ yes, ❌ no${', nor that'.repeat(30_000)}\n`);
    expect(found.filter(({ as }) => as === 'legend')).toHaveLength(2);
    expect(importMarkdown(`# A vs B\n\n${TABLE}\n✅ yes${', ✅ yes'.repeat(30_000)}\n`).data).toBeDefined();
  });

  it('may be called by any number of names, and hold any space between them', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' vs ');
    const rows = Array.from({ length: 1000 }, (_, index) => `| x${index} | 1 | 2 |\n`).join('');
    const { data } = importMarkdown(`# ${names}\n\n| | A | B |\n|-|-|-|\n${rows}`);
    expect((data as ComparisonInput).criteria).toHaveLength(1000);
    const html = importHtml(
      `<title>A vs${' '.repeat(50_000)}B</title>${table('1')}<p>A${'\u00A0'.repeat(50_000)}B</p><p>A${'\n'.repeat(300_000)}B</p>`,
    );
    expect((html.data as ComparisonInput).contenders).toHaveLength(2);
  });

  it('may tell a long story of whom to choose', () => {
    const { data } = importMarkdown(`# A vs B\n\n${TABLE}\n${'Choose A if you like it. '.repeat(4000)}\n`);
    expect((data as ComparisonInput).audiences).toBeUndefined();
  });

  it.each([
    ['quotes in quotes', '> '.repeat(5000)],
    ['lists in lists', '- '.repeat(5000)],
    ['lists further and further in', many(500, (depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['emphasis in emphasis', `${'*a '.repeat(5000)}${'b*'.repeat(5000)}`],
    ['emphasis within words', `${'a*'.repeat(5000)}${'a**'.repeat(5000)}`],
    ['images in images', `${'!['.repeat(5000)}${'](x)'.repeat(5000)}`],
    ['deleted words in deleted words', '~~a '.repeat(5000) + 'b~~ '.repeat(5000)],
    ['formatting that nobody closes', many(5000, (index) => `<font size=${index}><p>`).join('')],
    ['elements in elements', '<table><tr><td>'.repeat(5000)],
  ])(
    'is refused at once where it has %s',
    (_, text) => {
      for (const read of [importMarkdown, importHtml]) {
        if (read === importHtml && !text.startsWith('<')) continue;
        const { data, report } = read(`# A vs B\n\n${text}`);
        expect(data).toBeUndefined();
        expect(report).toMatchObject([
          { code: 'unreadable', message: 'this text can’t be read: it is nested too deeply' },
        ]);
      }
    },
    8_000,
  );

  it('may be marked up for long, as long as it is not deep', () => {
    const rows = many(1100, (index) => `| **r${index}** [x](y) | _1_ | ~~2~~ |\n`).join('');
    const list = many(700, (index) => `- **a** [b](c) __d${index}__\n`).join('');
    const rule = `${'-'.repeat(300)}\n\n${'* '.repeat(200)}\n\n`;
    const code = `\`\`\`\n${'some_long_name();\n'.repeat(3000)}\`\`\`\n`;
    const page = `# A vs B\n\n${rule}| | A | B |\n|-|-|-|\n${rows}\n${list}\n${code}`;
    expect((importMarkdown(page).data as ComparisonInput).criteria).toHaveLength(1100);
    const cells = many(1000, (index) => `<tr><td><font size=${index}>r${index}<td><b>1<td>2`).join('');
    const html = `<table><tr><th></th><th>A</th><th>B</th></tr>${cells}</table>${'<p><b>x'.repeat(2000)}`;
    expect((importHtml(html).data as ComparisonInput).criteria).toHaveLength(1000);
  });

  it('may begin with any number of empty lines', () => {
    expect(findFormat(`a${'\n'.repeat(300_000)}b`)).toBe('text');
    expect(findFormat('a\n \t| b |\t \nc')).toBe('text');
  });
});
