/** Which table is the head-to-head, and what its rows and columns are. */
import { describe, expect, it } from 'vitest';
import {
  checkComparison,
  importCsv,
  importFile,
  importHtml,
  importMarkdown,
  type ImportResult,
} from '../../src/formats/index.js';
import { toPlainText } from '../../src/model/rich-text.js';
import type { ComparisonInput } from '../../src/model/schema.js';

const dataOf = (result: ImportResult): ComparisonInput => result.data as ComparisonInput;
const codes = ({ report }: ImportResult): string[] => report.map(({ code }) => code);
const labels = (result: ImportResult): unknown[] => dataOf(result).criteria.map(({ label }) => label);
const names = (result: ImportResult): unknown[] => dataOf(result).contenders.map(({ name }) => name);

describe('several tables', () => {
  const page = `# Train vs Plane

| Month | Price |
|---|---|
| May | 3 |

## Hotels

| | Ritz | Inn |
|---|---|---|
| Beds | 5 | 2 |

## Head-to-head

| | Train | Plane |
|---|---|---|
| Power | ✅ | ❌ |
`;

  it('gives the one that compares what the title names; the others are reported, and why', () => {
    const result = importMarkdown(page);
    expect(labels(result)).toEqual(['Power']);
    expect(result.report.filter(({ code }) => code === 'table-not-used')).toMatchObject([
      {
        line: 3,
        message: expect.stringMatching(/compares Month, Price, not Train and Plane/) as string,
        text: 'Month | Price\nMay | 3',
      },
      { line: 9, message: expect.stringMatching(/compares Ritz, Inn, not Train and Plane/) as string },
    ]);
    expect(result.report.find(({ code }) => code === 'table-chosen')).toMatchObject({
      line: 15,
      message: 'of 3 tables, the one below “Head-to-head” with Train, Plane was taken as the head-to-head',
    });
  });

  it('prefers the one below its heading, and never mixes in another of the same', () => {
    const result = importMarkdown(
      '# Train vs Plane\n\n## Prices\n\n| | Train | Plane |\n|-|-|-|\n| May | 3 | 4 |\n\n## Comparison\n\n| | Train | Plane |\n|-|-|-|\n| Power | a | b |\n',
    );
    expect(labels(result)).toEqual(['Power']);
    expect(result.report.find(({ code }) => code === 'table-not-used')!.message).toContain('line 11 has the table');
  });

  it.each([
    ['behind what opens', '## FAQ\n\n<details><summary>How much?</summary><p>5</p>\n\n', ''],
    ['in an item of an answer', '## FAQ\n\n- **How much?** 5\n\n', '  '],
    ['in an item of an overview', '## Overview\n\n- Rails\n\n', '  '],
    ['in an item of the short answer', '## Short answer\n\n- Rails\n\n', '  '],
    ['in a reason', '## Choose Train if\n\n- you like it\n\n', '  '],
  ])('reports one %s as any other', (_, before, indent) => {
    const other = ['| Month | Price |', '|-|-|', '| May | 3 |'].map((line) => `${indent}${line}`).join('\n');
    const result = importMarkdown(
      `# Train vs Plane\n\n| | Train | Plane |\n|-|-|-|\n| Power | a | b |\n\n${before}${other}\n`,
    );
    expect(labels(result)).toEqual(['Power']);
    expect(result.report).toContainEqual(
      expect.objectContaining({ code: 'table-not-used', text: 'Month | Price\nMay | 3' }),
    );
  });

  it('takes one that opens, in whose legend and notes its marks are looked up; what it opens with asks nothing', () => {
    const result = importHtml(
      `<h1>Train vs Plane</h1><p>Two ways.</p><details><summary>Full comparison</summary><table><tr><th><th>Train<th>Plane
       <tr><th>Power<td>●<td>○¹</table></details><p>● yes, ○ no</p><p>¹ At the seat.</p><p>Behind it.</p>`,
    );
    expect(dataOf(result)).toMatchObject({
      subtitle: 'Two ways.',
      criteria: [{ values: { train: { state: 'yes' }, plane: { state: 'no', note: 'At the seat.' } } }],
    });
    expect(dataOf(result).faq).toBeUndefined();
    expect(result.found).toContainEqual(
      expect.objectContaining({ as: 'heading of the table', text: 'Full comparison' }),
    );
    expect(codes(result)).toEqual(['guessed', 'no-winner', 'not-placed']);
  });

  it('says of a page whose tables compare nothing that there is nothing to show', () => {
    const result = importMarkdown('# A vs B\n\n| Only |\n|---|\n| x |\n');
    expect(codes(result)).toEqual(expect.arrayContaining(['table-not-used', 'missing']));
    const { report } = importFile({ text: '# A vs B\n\n| Only |\n|---|\n| x |\n', format: 'markdown' });
    const { advice } = report.find(({ code }) => code === 'table-not-used')!;
    expect(advice).toBe('Give each that is compared a column, and a heading in it.');
    const both = importMarkdown('# A vs B\n\n| | A | B |\n|---|-|-|\n| x | 1 | 2 |\n\n| Only |\n|---|\n| x |\n');
    const refused = both.report.find(({ code }) => code === 'table-not-used')!;
    expect(refused.message).toContain('no two columns');
    expect(refused.advice).toContain('add its rows to the other table');
  });
});

describe('the way a table is written', () => {
  it('is turned where the contenders of the title stand in its rows', () => {
    const result = importMarkdown(
      '# Train vs Plane\n\n| Way | Power | Price |\n|-|-|-|\n| Train | ✅ | $50 |\n| Plane | ❌ | $120 |\n',
    );
    expect(names(result)).toEqual(['Train', 'Plane']);
    expect(dataOf(result).criteria).toMatchObject([
      { label: 'Power', values: { train: { state: 'yes' }, plane: { state: 'no' } } },
      { label: 'Price', values: { train: { number: 50 }, plane: { number: 120 } } },
    ]);
    expect(codes(result)).toContain('table-turned');
  });

  it('is told by its corner and its columns where no title helps', () => {
    const tools = '| Tool | Stars | Free |\n|-|-|-|\n| Ant | 5 | ✅ |\n| Bee | 7 | ❌ |\n';
    expect(names(importMarkdown(tools))).toEqual(['Ant', 'Bee']);
    const plans = '| Plan | Free | Pro |\n|-|-|-|\n| Price | $0 | $20 |\n| Support | ❌ | ✅ |\n';
    expect(names(importMarkdown(plans))).toEqual(['Free', 'Pro']);
    const single = '| Tool | Ant |\n|-|-|\n| Stars | 5 |\n';
    expect(dataOf(importMarkdown(single)).contenders).toHaveLength(2);
  });

  it('is told by columns of several kinds where neither the title nor the corner helps', () => {
    const rows = importMarkdown(
      '# Best CRMs\n\n| CRM | Best for | Price | Free plan |\n|-|-|-|-|\n| Ant | teams | $20 | ✅ |\n| Bee | sales | $15 | ❌ |\n',
    );
    expect([names(rows), labels(rows)]).toEqual([
      ['Ant', 'Bee'],
      ['Best for', 'Price', 'Free plan'],
    ]);
    const columns = importMarkdown(
      '| Merkmal | Ant | Bee |\n|-|-|-|\n| Price | $20 | $15 |\n| Free plan | ✅ | ❌ |\n',
    );
    expect(names(columns)).toEqual(['Ant', 'Bee']);
    const groups = importCsv('Group,Feature,A,B\nPrice,Fee,$1,yes\nComfort,Seat,$2,no\n');
    expect(names(groups)).toEqual(['A', 'B']);
  });

  it.each([
    ['a sign', '| # | CRM | Price | Free plan |', ['1', '2']],
    ['“Rank”', '| Rank | CRM | Best for | Price |', ['#1', '#2']],
    ['a rank in another language', '| Platz | Software | Preis | Gratis |', ['1.', '2.']],
    ['nothing, and the rows are counted from 0', '| | name | price | free |', ['0', '1']],
    ['nothing, and only its columns tell', '| | Phone | Price | Fast |', ['1.', '2.']],
  ])('may count what it compares below %s', (_, head, [first, second]) => {
    const cells = head.includes('Best for') ? ['teams | $20', 'sales | $15'] : ['$20 | ✅', '$15 | ❌'];
    const result = importMarkdown(
      `# Our list\n\n${head}\n|-|-|-|-|\n| ${first} | Ant | ${cells[0]} |\n| ${second} | Bee | ${cells[1]} |\n`,
    );
    expect(names(result)).toEqual(['Ant', 'Bee']);
    expect(labels(result)).toEqual(
      head
        .split(' | ')
        .slice(2)
        .map((label) => label.replace(' |', '')),
    );
    expect(result.found.map(({ text }) => text)).toContain(second);
  });

  it('may count its criteria; other numbers in front stay what rows are about', () => {
    const counted = importMarkdown(
      '# A vs B\n\n| # | Feature | A | B |\n|-|-|-|-|\n| 1 | Fee | 1 | 2 |\n| 2 | Tax | 3 | 4 |\n',
    );
    expect(dataOf(counted).criteria.map(({ label, description }) => [label, description])).toEqual([
      ['Fee', undefined],
      ['Tax', undefined],
    ]);
    const users = importMarkdown('| Users | Ant | Bee |\n|-|-|-|\n| 1 | $1 | $2 |\n| 2 | $2 | $3 |\n');
    expect([names(users), labels(users)]).toEqual([
      ['Ant', 'Bee'],
      ['1', '2'],
    ]);
    const trials = importMarkdown(
      '# Ant vs Bee\n\n| # | Ant | Bee |\n|-|-|-|\n| 1 | good | bad |\n| 2 | bad | good |\n',
    );
    expect([names(trials), labels(trials)]).toEqual([
      ['Ant', 'Bee'],
      ['1', '2'],
    ]);
  });

  it('may weigh its rows in a column, which is no contender', () => {
    const weights = (csv: string): unknown[] => {
      const result = importCsv(csv);
      expect(names(result)).toEqual(['A', 'B']);
      return dataOf(result).criteria.map(({ weight, description }) => weight ?? description);
    };
    expect(weights('Feature,Weight,A,B\nFee,3,1,2\nSeat,1,x,y\n')).toEqual([3, 1]);
    // A reader can give 0 to 3.
    expect(weights('Kriterium;A;B;Gewichtung\nPreis;1,5;2;30 %\nTempo;x;y;60 %\n')).toEqual([1.5, 3]);
    expect(weights('Feature,Importance,A,B\nFee,high,1,2\nSeat,,x,y\n')).toEqual(['high', undefined]);
    const weighed = importMarkdown(
      '| | Weight | Price | Size |\n|-|-|-|-|\n| x | 1.2 kg | $3 | 4 |\n| y | 2 kg | $4 | 5 |\n',
    );
    expect(names(weighed)).toContain('Weight');
  });

  it('may leave out the corner, or the column of labels', () => {
    const corner = importCsv('Train,Plane\nPower,yes,no\nPrice,1,2\n');
    expect([names(corner), labels(corner)]).toEqual([
      ['Train', 'Plane'],
      ['Power', 'Price'],
    ]);
    const bare = importMarkdown(
      '# Train vs Plane vs Bus\n\n| Train | Plane | Bus |\n|-|-|-|\n| fast | faster | slow |\n',
    );
    expect([names(bare), labels(bare)]).toEqual([['Train', 'Plane', 'Bus'], ['#1']]);
  });

  it('may have merged cells over its headings, of which a spreadsheet leaves the first', () => {
    const plans = importCsv(
      ',Cloud,,Own server,\nFeature,Basic,Pro,Community,Paid\nPrice,$0,$12,$0,$25\nUsers,1,10,2,3\n',
    );
    expect(names(plans)).toEqual(['Basic', 'Pro', 'Community', 'Paid']);
    expect(dataOf(plans).criteria).toMatchObject([
      { label: 'Price', values: { pro: { number: 12 }, paid: { number: 25 } } },
      { label: 'Users', values: { pro: 10, paid: 3 } },
    ]);
    expect(dataOf(plans).criteria[0]!.description).toBeUndefined();
    const alike = importMarkdown(
      '| | Cloud | | Own server | |\n|-|-|-|-|-|\n| | Free | Paid | Free | Paid |\n| Price | 0 | 1 | 2 | 3 |\n',
    );
    expect(names(alike)).toEqual(['Cloud: Free', 'Cloud: Paid', 'Own server: Free', 'Own server: Paid']);
    const remarks = importCsv('Feature,A,B,\nPrice,1,2,per month\nUsers,3,4,\n');
    expect([names(remarks), labels(remarks)]).toEqual([
      ['A', 'B'],
      ['Price', 'Users'],
    ]);
  });

  it('has groups as rows of their own, or in a column', () => {
    const rows = importMarkdown(
      '# A vs B\n\n| | A | B |\n|-|-|-|\n| **Price** | | |\n| Fee | 1 | 2 |\n| Not priced | | |\n| Comfort |\n| Seat | x | y |\n',
    );
    expect(dataOf(rows).groups).toEqual([
      { id: 'price', label: 'Price' },
      { id: 'comfort', label: 'Comfort' },
    ]);
    expect(dataOf(rows).criteria.map(({ label, group }) => [label, group])).toEqual([
      ['Fee', 'price'],
      ['Not priced', 'price'],
      ['Seat', 'comfort'],
    ]);
    const column = importCsv('Group,Feature,A,B\nPrice,Fee,1,2\nPrice,Tax,3,4\nComfort,Seat,x,y\n');
    expect(dataOf(column).criteria.map(({ label, group }) => [label, group])).toEqual([
      ['Fee', 'price'],
      ['Tax', 'price'],
      ['Seat', 'comfort'],
    ]);
  });

  it('says behind its label that a row is a tie, or depends, unless a cell wins it', () => {
    const result = importMarkdown(`# Train vs Plane

| | Train | Plane |
|---|---|---|
| Delays (tie) | often | often |
| Fare (it depends) | 18 € | 39 € |
| Time (draw) | 4.5 h | **4 h** |
| Seats (second class) | 4 | 6 |
`);
    expect(dataOf(result).criteria.map(({ label, winner }) => [label, winner])).toEqual([
      ['Delays', 'tie'],
      ['Fare', 'depends'],
      ['Time', 'plane'],
      ['Seats (second class)', undefined],
    ]);
  });

  it('has columns for the winner, the reason, notes and sources', () => {
    const result = importMarkdown(`# Train vs Plane

| Feature | Train | Plane | Winner | Why | Notes | Comments | Source |
|-|-|-|-|-|-|-|-|
| Power | ✅ | ❌ | Train | Sockets | At night too | | [Timetable](/t) |
| Time | 4 | [a](/b) | Tie | | | | https://t.example |
| Bags | a | b | Depends | | | | none |
| Food | a | b | The bus | | | | |
| Seat | a | b | Train, Plane | | | | |
| View | a | b | — | | | | |
`);
    const [power, time, bags, food, seat] = dataOf(result).criteria;
    const source = { label: 'Timetable', href: '/t' };
    expect(power).toEqual({
      id: 'power',
      label: 'Power',
      description: 'At night too',
      values: { train: { state: 'yes', source }, plane: { state: 'no', source } },
      winner: 'train',
      reason: 'Sockets',
    });
    const second = { label: 'https://t.example', href: 'https://t.example' };
    expect(time!.values).toEqual({
      train: { number: 4, source: second },
      plane: { text: [{ type: 'link', url: '/b', children: [{ type: 'text', value: 'a' }] }], source: second },
    });
    expect([time!.winner, bags!.winner, food!.winner, seat!.winner]).toEqual(['tie', 'depends', undefined, 'tie']);
    expect(bags!.values).toEqual({ train: 'a', plane: 'b' });
    expect(result.report.filter(({ code }) => code === 'unknown-winner')).toMatchObject([{ line: 8, text: 'The bus' }]);
  });

  it.each([
    ['React', 'react'],
    ['React Native', 'react-native'],
    ['react native!', 'react-native'],
    ['React and React Native', 'tie'],
    ['React or React Native', 'tie'],
    ['React = React Native', 'tie'],
    ['React; React Native', 'tie'],
    ['React<br>React Native', 'tie'],
    ['React und React Native', 'tie'],
    ['React et React Native', 'tie'],
    ['React y React Native', 'tie'],
    ['React、React Native', 'tie'],
    ['Vue', undefined],
  ])('knows by the whole name that %s wins', (winner, expected) => {
    const result = importMarkdown(
      `# React vs React Native\n\n| | React | React Native | Winner |\n|-|-|-|-|\n| Speed | 1 | 2 | ${winner} |\n| Size | 1 | 2 | Tie |\n`,
    );
    expect(dataOf(result).criteria[0]!.winner).toBe(expected);
  });

  it.each<[string, unknown, unknown]>([
    ['Alpha – half the price, same limits', 'alpha', 'half the price, same limits'],
    ['Alpha, but only on paid plans', 'alpha', 'but only on paid plans'],
    ['Alpha (cheaper)', 'alpha', '(cheaper)'],
    ['Alpha – cheaper, Beta costs more', 'alpha', 'cheaper, Beta costs more'],
    ['Alpha (not cheap, Beta is)', 'alpha', '(not cheap, Beta is)'],
    ['Alpha is cheaper', 'alpha', 'Alpha is cheaper'],
    ['Alpha or the bus', 'alpha', 'Alpha or the bus'],
    ['Alpha!', 'alpha', undefined],
    ['The bus, Alpha', 'alpha', 'The bus, Alpha'],
    ['Alpha or Beta, depending on your size', 'depends', 'Alpha or Beta, depending on your size'],
    ['Alpha (depends on the plan)', 'depends', 'Alpha (depends on the plan)'],
    ['Depends on your size', 'depends', 'Depends on your size'],
    ['It depends: ask them', 'depends', 'It depends: ask them'],
    ['Alpha – cheaper, Beta – faster', 'tie', 'Alpha – cheaper, Beta – faster'],
    ['Alpha, Beta, both are fast', 'tie', 'both are fast'],
    ['Alpha (cheaper), Beta (faster)', 'tie', 'Alpha (cheaper), Beta (faster)'],
    ['Alpha (cheaper) and Beta', 'tie', 'Alpha (cheaper) and Beta'],
    ['Alpha for price, Beta for speed', 'tie', 'Alpha for price, Beta for speed'],
    ['Alpha and Beta – both are fast', 'tie', 'both are fast'],
    ['Tie, both are fast', 'tie', 'both are fast'],
    ['Tie, Alpha on price', 'tie', 'Alpha on price'],
    ['Even cheaper', undefined, undefined],
  ])('keeps what the column of winners says besides the name: %s', (winner, expected, reason) => {
    const { criteria } = dataOf(
      importMarkdown(
        `# Alpha vs Beta\n\n| | Alpha | Beta | Winner |\n|-|-|-|-|\n| Price | 1 | 2 | ${winner} |\n| Size | 1 | 2 | Tie |\n`,
      ),
    );
    expect(criteria).toMatchObject([{ label: 'Price' }, { label: 'Size', winner: 'tie' }]);
    expect([criteria[0]!.winner, criteria[0]!.reason]).toEqual([expected, reason]);
  });

  it('has a reason beside the winner above that of its own column', () => {
    const { criteria } = dataOf(
      importMarkdown('# A vs B\n\n| | A | B | Winner | Why |\n|-|-|-|-|-|\n| x | 1 | 2 | **A**, _by far_ | Tested |\n'),
    );
    expect(criteria[0]).toMatchObject({
      winner: 'a',
      reason: [
        { type: 'emphasis', children: [{ type: 'text', value: 'by far' }] },
        { type: 'break' },
        { type: 'text', value: 'Tested' },
      ],
    });
  });

  it('takes a column for that of winners only if it names any', () => {
    const result = importMarkdown(
      '# Best browsers\n\n| | Chrome | Firefox | Edge |\n|-|-|-|-|\n| Engine | Blink | Gecko | Blink |\n',
    );
    expect(dataOf(result).contenders.map(({ id }) => id)).toEqual(['chrome', 'firefox', 'edge']);
    const edge = importMarkdown('# A vs B\n\n| | A | B | Edge |\n|-|-|-|-|\n| Speed | 1 | 2 | B, slightly |\n');
    expect(dataOf(edge).criteria[0]!.winner).toBe('b');
  });

  it('may have groups, or numbers, in front of its labels', () => {
    const page = (corner: string, first: string): string =>
      `# Notion vs Obsidian\n\n| ${corner} | Feature | Notion | Obsidian |\n|-|-|-|-|\n| ${first} | Monthly | 10 | 5 |\n| ${first === '1' ? '2' : first} | Yearly | 100 | 50 |\n`;
    const grouped = dataOf(importMarkdown(page('Category', 'Price')));
    expect(grouped.contenders.map(({ name }) => name)).toEqual(['Notion', 'Obsidian']);
    expect(grouped.groups).toEqual([{ id: 'price', label: 'Price' }]);
    expect(grouped.criteria.map(({ label, group }) => [label, group])).toEqual([
      ['Monthly', 'price'],
      ['Yearly', 'price'],
    ]);
    const numbered = dataOf(importMarkdown(page('#', '1')));
    expect(numbered.contenders.map(({ name }) => name)).toEqual(['Notion', 'Obsidian']);
    expect(numbered.criteria.map(({ label }) => label)).toEqual(['Monthly', 'Yearly']);
  });

  it('may have a cell for several contenders', () => {
    const result = importHtml(
      '<h1>A vs B vs C</h1><table><tr><th>Feature<th>A<th>B<th>C<tr><th>SSO<td colspan=2>Yes, in all plans<td>No</table>',
    );
    const all = { state: 'yes', text: 'in all plans' };
    expect(dataOf(result).criteria[0]!.values).toEqual({ a: all, b: all, c: { state: 'no' } });
    expect(result.report.filter(({ code }) => code === 'empty-cell')).toEqual([]);
  });

  it('leaves out no note without a word', () => {
    const result = importMarkdown(
      '# A vs B\n\nBoth[^1] are good.\n\n| | A[^2] | B |\n|-|-|-|\n| Speed | Yes[^3] in all plans | 2[^4] |\n\n[^1]: Said in 2020.\n[^2]: Once Alpha.\n[^3]: But one.\n[^4]: Measured.\n',
    );
    expect(result.report.filter(({ code }) => code === 'note-left-out').map(({ text }) => text)).toEqual([
      '¹ Said in 2020.',
      '³ But one.',
    ]);
    expect(dataOf(result).criteria[0]!.values['b']).toMatchObject({ number: 2, note: 'Measured.' });
  });

  it('takes marks that are higher than there are rows for marks', () => {
    const result = importMarkdown(
      '# A vs B\n\n| | A | B |\n|-|-|-|\n| Speed | 1 | **2** |\n| Size | **1** | 2 |\n| Overall score | 9 | 8 |\n',
    );
    expect(dataOf(result).declaredScore).toBeUndefined();
    expect(labels(result)).toEqual(['Speed', 'Size', 'Overall score']);
  });

  it('is read in no time, however much its cells claim to span, and however long its text is', () => {
    const row = `<tr>${'<td rowspan=1000 colspan=1000>x'.repeat(2)}`;
    const cells = importHtml(`<h1>A vs B</h1><table>${row.repeat(150)}</table>`);
    expect(cells.report.length).toBeGreaterThan(0);
  });

  it.each([' ', '\u3000'])('is read in no time, however much %j stands between two words', (space) => {
    const words = `x${space.repeat(50_000)}x`;
    const cells = `<tr><th>${words}<th>${words}<th>B<tr><th>${words}<td>${words}<td>2`;
    const result = importHtml(`<title>${words}</title><h2>${words}</h2><table>${cells}</table>`);
    expect(dataOf(result).criteria).toHaveLength(1);
    expect(checkComparison(result.data).length).toBeGreaterThan(0);
    expect(importCsv(`,${words},B\n${words},${words},2\n`).data).toBeDefined();
  });

  it('keeps two notes of a row, and a column without a heading, as its description', () => {
    const result = importCsv('Feature,A,B,Notes,\nPower,1,2,one,two\n');
    expect(dataOf(result).criteria[0]!.description).toEqual([
      { type: 'text', value: 'one' },
      { type: 'break' },
      { type: 'text', value: 'two' },
    ]);
  });

  it('may be ragged: what is missing and what is too much is reported', () => {
    const result = importMarkdown(
      '# A vs B\n\n| | A | B |\n|-|-|-|\n| short | 1 |\n| long | 1 | 2 | 3 | 4 |\n|  | x | y |\n',
    );
    expect(dataOf(result).criteria.map(({ label, values }) => [label, values])).toEqual([
      ['short', { a: 1 }],
      ['long', { a: 1, b: 2 }],
      ['#3', { a: 'x', b: 'y' }],
    ]);
    expect(result.report.filter(({ code }) => /cell/.test(code))).toMatchObject([
      { code: 'empty-cell', line: 5, severity: 'warning', message: '“short” says nothing about B' },
      { code: 'extra-cell', line: 6, column: 18, text: '3 | 4' },
    ]);
  });

  it('counts a score once, by whole numbers, and passes over headings that are said again', () => {
    const result = importMarkdown(
      '# A vs B\n\n| | A | B |\n|-|-|-|\n| Speed | 1 | 2 |\n| | A | B |\n| Score | 8/10 | 9/10 |\n| Total | 3 wins | **4** |\n',
    );
    expect(labels(result)).toEqual(['Speed', 'Score']);
    expect(dataOf(result).declaredScore).toEqual({ a: 3, b: 4 });
  });

  const scored = (rows: string): ImportResult =>
    importMarkdown(`# A vs B\n\n| | A | B |\n|-|-|-|\n| Speed | 1 | **2** |\n${rows}`);

  it.each(['Wins', 'Score', 'Total', 'Ergebnis'])('has a row called %s between others as one of them', (label) => {
    const result = scored(`| ${label} | 2 | 1 |\n| Size | **1** | 2 |\n| Age | 1 | 2 |\n`);
    expect(dataOf(result).declaredScore).toBeUndefined();
    expect(labels(result)).toEqual(['Speed', label, 'Size', 'Age']);
    expect(dataOf(result).criteria[1]!.values).toEqual({ a: 2, b: 1 });
    expect(codes(result)).not.toContain('score-row');
  });

  it.each([
    ['wins that are called so, between others', '| Score | 0 wins | 1 win |\n| Size | 1 | 2 |\n', []],
    ['wins in other languages', '| Ergebnis | 0 Siege | 1 Sieg |\n| Size | 1 | 2 |\n', []],
    ['numbers in the last row', '| Size | 1 | 2 |\n| Score | 0 | 1 |\n', ['7 Score']],
    ['points in the last row', '| Size | 1 | 2 |\n| Total | 0 points | 1 |\n', ['7 Total']],
  ])('counts %s for the score, and says where that is a guess', (_, rows, notes) => {
    const result = scored(rows);
    expect(dataOf(result).declaredScore).toEqual({ a: 0, b: 1 });
    expect(labels(result)).toEqual(['Speed', 'Size']);
    const found = result.report.filter(({ code }) => code === 'score-row');
    expect(found.map(({ line, message }) => `${line} ${/“(.*)”/.exec(message)![1]}`)).toEqual(notes);
    expect(found.every(({ path, severity }) => path === 'declaredScore' && severity === 'note')).toBe(true);
  });

  it('takes amounts of something else for no score', () => {
    const result = scored('| Size | 1 | 2 |\n| Total | 3 GB | 2 GB |\n');
    expect(labels(result)).toEqual(['Speed', 'Size', 'Total']);
  });

  it.each([
    '| **Winner** | | **🏆** |',
    '| Winner | | ✅ |',
    '| Verdict | ❌ | ✅ |',
    '| Sieger | | Sieger |',
    '| Winner | | 🏆 |\n| Score | 0 | 1 |',
    '| Score | 0 | 1 |\n| Winner | | 🏆 |',
  ])('counts a last row with the mark of a winner for no row, and says so: %s', (row) => {
    const result = scored(`| Size | 1 | 2 |\n${row}\n`);
    expect(labels(result)).toEqual(['Speed', 'Size']);
    expect(dataOf(result).declaredScore).toEqual(row.includes('Score') ? { a: 0, b: 1 } : undefined);
    expect(result.report.filter(({ code }) => code === 'overall-winner')).toMatchObject([
      { severity: 'warning', message: expect.stringMatching(/“(Winner|Verdict|Sieger) \|/) as string },
    ]);
  });

  it('keeps the texts of a verdict as a row that nobody wins', () => {
    const result = scored('| Verdict | Best for startups | **Best for enterprises** |\n');
    expect(dataOf(result).criteria[1]).toEqual({
      id: 'verdict',
      label: 'Verdict',
      values: { a: 'Best for startups', b: 'Best for enterprises' },
    });
    const between = scored('| Edge | 1 | **2** |\n| Verdict | 1 | **2** |\n| Size | 1 | 2 |\n');
    expect(dataOf(between).criteria.map(({ winner }) => winner)).toEqual(['b', 'b', 'b', undefined]);
    const named = scored('| Winner | **B** | |\n');
    expect(dataOf(named).criteria[1]).toEqual({ id: 'winner', label: 'Winner', values: { a: 'B' } });
    const browsers = scored('| Firefox | ✅ | ✅ |\n| Edge | ✅ | **❌** |\n');
    expect(dataOf(browsers).criteria[2]).toMatchObject({ label: 'Edge', winner: 'b' });
    const counted = scored('| Winner | 3 | **2** |\n');
    expect(dataOf(counted).criteria[1]).toMatchObject({ values: { a: 3, b: 2 } });
    expect(dataOf(counted).criteria[1]!.winner).toBeUndefined();
  });

  it('has names with links, descriptions and bold type', () => {
    const result = importMarkdown(
      '| | [**Ant**](https://a.example) | **Bee**<br>the free one | Cat [docs](/cat) [more](/m) | A <br> |\n|-|-|-|-|-|\n| x | 1 | 2 | 3 | 4 |\n',
    );
    expect(dataOf(result).contenders).toMatchObject([
      { name: 'Ant', href: 'https://a.example' },
      { name: 'Bee', description: 'the free one' },
      { id: 'cat-docs-more' },
      { name: 'A' },
    ]);
  });
});

describe('HTML', () => {
  it('reads spans, scopes, captions, notes and omitted end tags', () => {
    const result = importHtml(`<!doctype html><html lang="en-GB"><head><title>Ways</title>
<meta name="description" content="Two ways"><meta charset="utf-8"></head><body>
<nav><ul><li><a href="/">Home</a></ul></nav>
<table>
<caption>Train vs Plane</caption>
<tr><th scope="col">Feature<th scope="col">Train<th scope="col">Plane
<tr><th colspan="3">Comfort
<tr><th scope="row">Power<td><b>yes</b><td rowspan="2">no
<tr><th scope="row">Wi-Fi<td><ul><li>1st</li><li>2nd</li></ul>
<tr><th scope="row">Area<td>3 m<sup>2</sup><td><kbd>x</kbd><svg><text>drawn</text></svg>
</table>
<dl><div><dt>Is it fast?</dt><dd>Yes.</dd></div><dt>Why?</dt></dl>
<script>let x</script><style></style><!-- hidden --><hr><pre>code</pre>`);
    const data = dataOf(result);
    expect(data).toMatchObject({ title: 'Ways', lang: 'en-GB', subtitle: 'Two ways', groups: [{ label: 'Comfort' }] });
    expect(data.criteria).toEqual([
      {
        id: 'power',
        label: 'Power',
        group: 'comfort',
        values: { train: { state: 'yes' }, plane: { state: 'no' } },
        winner: 'train',
      },
      {
        id: 'wi-fi',
        label: 'Wi-Fi',
        group: 'comfort',
        values: {
          train: [{ type: 'text', value: '1st' }, { type: 'break' }, { type: 'text', value: '2nd' }],
          plane: { state: 'no' },
        },
      },
      {
        id: 'area',
        label: 'Area',
        group: 'comfort',
        values: { train: { text: '3 m²', number: 3, unit: 'm²' }, plane: [{ type: 'inlineCode', value: 'x' }] },
      },
    ]);
    expect(data.faq).toEqual([{ question: 'Is it fast?', answer: 'Yes.' }, { question: 'Why?' }]);
    expect(result.report.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 left-out',
      '10 left-out',
      '12 no-answer',
      '13 left-out',
      '13 left-out',
      '13 not-placed',
    ]);
  });

  const withCells = (yes: string, no: string): ImportResult =>
    importHtml(
      `<h1>A vs B</h1><table><tr><th>x<th>A<th>B<tr><td>SSO<td>${yes}<td>${no}<tr><td>Price<td>1<td>2</table>`,
    );

  it.each([
    ['<svg role="img" aria-label="Yes"><path d=""/></svg>', '<svg role="img" aria-label="No"><use/></svg>'],
    ['<svg><title>Yes</title><path/></svg>', '<svg><title>No</title><path/></svg>'],
    ['<i class="fa fa-check" title="Yes"></i>', '<i class="fa fa-times" title="No"></i>'],
    ['<span title="Yes"><i class="fa"></i></span>', '<div><span aria-label="No" class="x"></span></div>'],
    ['<img src="/y.png" title="Yes">', '<img src="/n.png" aria-label="No">'],
    [
      '<i class="fa" aria-hidden="true" title="check"></i><span class="sr-only">Yes</span>',
      '<svg aria-hidden="true"></svg> No',
    ],
  ])('reads icons by the words that stand in for them: %s', (yes, no) => {
    const result = withCells(yes, no);
    expect(dataOf(result).criteria[0]!.values).toEqual({ a: { state: 'yes' }, b: { state: 'no' } });
    expect(dataOf(result).groups).toBeUndefined();
    expect(result.report.filter(({ severity, code }) => severity === 'warning' && code !== 'no-winner')).toEqual([]);
  });

  it.each([
    ['<i class="fa fa-check"></i>', '<i class="fa fa-times"></i>', ['<i> fa fa-check', '<i> fa fa-times']],
    ['<svg><path/></svg>', '<svg aria-hidden="true"></svg>', ['<svg>', '<svg>']],
    ['<img src="/y.png">', '<img alt="" src="/n.png">', ['/y.png', '/n.png']],
  ])('takes no row of icons for a heading, and warns of each that has no words: %s', (yes, no, texts) => {
    const result = withCells(yes, no);
    expect(labels(result)).toEqual(['SSO', 'Price']);
    expect(dataOf(result).groups).toBeUndefined();
    const lost = result.report.filter(({ code }) => code === 'left-out' || code === 'image');
    expect(lost.map(({ severity, text }) => [severity, text])).toEqual(texts.map((text) => ['warning', text]));
  });

  it('leaves an icon behind the words of a cell out, and says what it says; one before them without words is missed', () => {
    const result = withCells(
      'Yes <i class="info" title="On paid plans"></i> <button aria-label="More"><svg></svg></button>',
      '<i class="fa fa-check"></i> with a plugin <svg></svg>',
    );
    expect(dataOf(result).criteria[0]!.values).toEqual({ a: { state: 'yes' }, b: 'with a plugin' });
    expect(result.report.filter(({ code }) => code === 'left-out').map(({ text }) => text)).toEqual([
      'On paid plans',
      '<i> fa fa-check',
    ]);
  });

  const cells = '<tr><th>x<th>A<th>B<tr><td>Speed<td>1<td>';
  it.each([
    ['b', 'style="font-weight:normal" id="docs-internal-guid-1"'],
    ['span', ''],
    ['strong', ''],
    ['em', ''],
    ['a', 'name="top"'],
    ['a', 'href="/top"'],
    ['font', 'color="red"'],
    ['u', ''],
    ['label', ''],
  ])('finds a table inside of <%s %s>', (tag, attributes) => {
    const page = `<${tag} ${attributes}><h1>A vs B</h1><p>Two letters.</p><div><table>${cells}<b>2</b></table></div></${tag}>`;
    const { data } = importHtml(page);
    expect(data).toMatchObject({ criteria: [{ label: 'Speed', values: { a: 1, b: 2 }, winner: 'b' }] });
    expect(toPlainText((data as ComparisonInput).title as string)).toBe('A vs B');
    expect(toPlainText((data as ComparisonInput).subtitle as string)).toBe('Two letters.');
  });

  it('keeps the link around several blocks in each, and a line of one block as it is', () => {
    const page = `<h1>A vs B</h1><table>${cells}2</table><h2>Overview</h2><a href="/x"><div><p>One</p><p>Two <svg></svg></p></div></a><h2>Get started</h2><a href="/y"><svg></svg><div>Go</div></a>`;
    const { overview, cta } = dataOf(importHtml(page));
    const link = (value: string): object => ({ type: 'link', url: '/x', children: [{ type: 'text', value }] });
    expect(overview).toEqual(['One', 'Two'].map((value) => ({ type: 'paragraph', children: [link(value)] })));
    expect(cta).toMatchObject({ heading: 'Get started', label: 'Go', href: '/y' });
  });

  it.each([
    ['<span style="font-weight:700">2</span>', 'b'],
    ['<span style="color:red; font-weight: bold">2</span>', 'b'],
    ['<b><span style="font-weight:600">2</span></b>', 'b'],
    ["<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>2<o:p></o:p></b></p>", 'b'],
    ['<b style="font-weight:normal">2</b>', undefined],
    ['<span style="font-weight:400">2</span>', undefined],
    ['<span>2</span>', undefined],
  ])('tells by its style that something is bold: %s', (cell, winner) => {
    const { criteria } = dataOf(importHtml(`<h1>A vs B</h1><table>${cells}${cell}</table>`));
    expect(criteria[0]).toMatchObject({ values: { a: 1, b: 2 } });
    expect(criteria[0]!.winner).toBe(winner);
  });

  it('leaves out a picture whose words stand beside it, and says so', () => {
    const result = importHtml(
      '<h1>A vs B</h1><table><tr><th>x<th><img src="/a.png" alt="A logo"> A<th><img src="/b.png" alt="B"><tr><td>Rating<td><img src="/4.png" alt="4 stars"> 4 stars<td>3 stars</table>',
    );
    expect(names(result)).toEqual(['A', 'B']);
    expect(dataOf(result).criteria[0]!.values).toMatchObject({ a: { rating: { value: 4, of: 5 } } });
    expect(result.report.filter(({ code, text }) => code === 'image' && text === '/a.png')).toMatchObject([
      { severity: 'note', message: expect.stringContaining('“A logo” stand beside it') as string },
    ]);
  });

  it('leaves it out where no white space stands between the two, either', () => {
    const head = (name: string): string =>
      `<th><div><img src="/${name}.png" alt="${name}"><a href="/${name}">${name}</a><div>4.4 out of 5</div></div>`;
    const result = importHtml(
      `<h1>A vs B</h1><table><tr><th>x${head('Asana')}${head('Trello')}<tr><td>Rating<td>2<td>3</table>`,
    );
    expect(names(result)).toEqual(['Asana', 'Trello']);
  });

  it('reads a list in a cell without the bullets that Word draws', () => {
    const item = (words: string): string =>
      `<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>${words}</p>`;
    const { criteria } = dataOf(importHtml(`<h1>A vs B</h1><table>${cells}${item('Fast')}${item('Quiet')}</table>`));
    expect(toPlainText(criteria[0]!.values.b as string)).toBe('Fast\nQuiet');
  });

  it('takes what Word puts into an empty cell for no icon', () => {
    const result = importHtml(`<h1>A vs B</h1><table>${cells}<p class=MsoNormal><o:p>&nbsp;</o:p></p></table>`);
    expect(codes(result)).toEqual(['no-winner', 'empty-cell']);
  });

  it('reads a table alone, by its caption or its names', () => {
    const table = (caption: string): string =>
      `<table>${caption}<thead><tr><td></td><td>A</td><td>B</td></tr></thead><tr><td>x<td>1<td>2</table>`;
    expect(dataOf(importHtml(table('<caption>Two <i>ways</i></caption>'))).title).toMatchObject([
      { value: 'Two ' },
      { type: 'emphasis' },
    ]);
    const unnamed = importHtml(table(''));
    expect([dataOf(unnamed).title, codes(unnamed)]).toEqual(['A vs B', ['no-winner', 'no-title']]);
  });

  it('reads a table of nothing but headings, and one of nothing', () => {
    expect(codes(importHtml('<table><tr><th>A<th>B<tr><th>C<th>D</table>'))).toContain('table-not-used');
    expect(codes(importHtml('<table></table>'))).toContain('table-not-used');
    expect(codes(importHtml('<p>Words</p>loose <b>words</b><dl><dd>alone</dd></dl><details>x</details>'))).toContain(
      'missing',
    );
  });
});

describe('CSV', () => {
  it.each([
    ['commas', 'Feature,Train,Plane\r\nPower,✅,❌\r\n"Seats, ""wide""","a\r\nb",3\r\n'],
    ['semicolons and a byte order mark', '\uFEFFFeature;Train;Plane\nPower;✅;❌\n"Seats, ""wide""";"a\nb";3\n'],
    ['tabs', 'Feature\tTrain\tPlane\nPower\t✅\t❌\nSeats, "wide"\t"a\nb"\t3\n'],
    ['a hint for Excel', 'sep=|\nFeature|Train|Plane\nPower|✅|❌\nSeats, "wide"|"a\nb"|3\n'],
  ])('reads %s', (_, text) => {
    const result = importCsv(text);
    expect(dataOf(result).criteria).toEqual([
      { id: 'power', label: 'Power', values: { train: { state: 'yes' }, plane: { state: 'no' } } },
      {
        id: 'seats-wide',
        label: 'Seats, "wide"',
        values: { train: [{ type: 'text', value: 'a' }, { type: 'break' }, { type: 'text', value: 'b' }], plane: 3 },
      },
    ]);
  });

  it('takes lines above the table for its title and introduction', () => {
    const result = importCsv('Train vs Plane,,\nTwo ways to Vienna,,\n,,\nFeature,Train,Plane\nPower,yes,no\n');
    expect(dataOf(result)).toMatchObject({ title: 'Train vs Plane', subtitle: 'Two ways to Vienna' });
  });

  it.each([
    ['', ',,Train,Plane\n,Power,yes,no\n,Seats,3,6\n'],
    ['a title', 'Train vs Plane,,,\n,,,\n,,Train,Plane\n,Power,yes,no\n,Seats,3,6\n'],
    ['the corner', 'Feature,,Train,Plane\n,Power,yes,no\n,Seats,3,6\n'],
  ])('may have columns in front of its labels, with nothing in them but %s', (_, text) => {
    const result = importCsv(text);
    expect(names(result)).toEqual(['Train', 'Plane']);
    expect(labels(result)).toEqual(['Power', 'Seats']);
    expect(result.places.get('criteria.1.values.plane')).toMatchObject({ column: 10 });
  });

  it('may have the names of groups in a column of their own, in rows of their own', () => {
    const { groups, criteria } = dataOf(
      importCsv(',,Train,Plane\nComfort,,,\n,Power,yes,no\n,Seats,3,6\nCost,,,\n,Price,9,8\n'),
    );
    expect(groups).toMatchObject([{ label: 'Comfort' }, { label: 'Cost' }]);
    expect(criteria.map(({ label, group }) => [label, group])).toEqual([
      ['Power', 'comfort'],
      ['Seats', 'comfort'],
      ['Price', 'cost'],
    ]);
  });

  it('keeps a first column that has a heading, and its label beside it', () => {
    const { criteria } = dataOf(importCsv('Feature,Train,Plane\n,1,2\n'));
    expect(criteria).toMatchObject([{ values: { train: 1, plane: 2 } }]);
  });

  it('takes lines below the table for no rows, where a line without words is between them', () => {
    const note = (blank: string): ImportResult =>
      importCsv(`Feature,Train,Plane\nPower,yes,no\n${blank}Food,,\nIn May,,\n`);
    const result = note(',,\n');
    expect(labels(result)).toEqual(['Power']);
    expect(result.report.filter(({ code }) => code === 'not-placed')).toMatchObject([
      { line: 4, text: 'Food' },
      { line: 5, text: 'In May' },
    ]);
    expect(labels(note(''))).toEqual(['Power', 'Food', 'In May']);
  });

  it('tells lines and columns, over line breaks in quotes too', () => {
    const result = importCsv('Feature,A,B\n"two\nlines",1,2\nx,1,2,3\n');
    expect(result.report.find(({ code }) => code === 'extra-cell')).toMatchObject({ line: 4, column: 7, text: '3' });
    expect([...result.places].find(([path]) => path === 'criteria.0.values.b')?.[1]).toEqual({ line: 3, column: 10 });
    expect(importCsv('Feature,A,B\n"a, ""b"", c",1,2\n').places.get('criteria.0.values.b')).toEqual({
      line: 2,
      column: 17,
    });
  });

  it('says where quotes don’t add up', () => {
    const result = importCsv('Feature,A,B\nx,"1,2\ny,3,4\n');
    expect(result.report.find(({ code }) => code === 'csv')).toMatchObject({ line: 2, severity: 'warning' });
  });

  it('says of an empty file that it is empty', () => {
    expect(importCsv(' \n').report).toMatchObject([{ code: 'missing', line: 1 }]);
    expect(codes(importCsv(',,\n,,'))).toContain('missing');
  });
});
