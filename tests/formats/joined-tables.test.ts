/** Tables of the same contenders, each below a heading of its own. */
import { describe, expect, it } from 'vitest';
import { exportHtml, exportMarkdown, importHtml, importMarkdown, type ImportResult } from '../../src/formats/index.js';
import { parseComparison } from '../../src/model/state.js';
import type { ComparisonInput } from '../../src/model/schema.js';

const dataOf = ({ data }: ImportResult): ComparisonInput => data as ComparisonInput;
const codes = ({ report }: ImportResult): string[] => report.map(({ code }) => code);
const groupsOf = (result: ImportResult): unknown => dataOf(result).groups?.map(({ label }) => label);
const rowsOf = (result: ImportResult): unknown[] =>
  dataOf(result).criteria.map(({ group, label, winner }) => [group, label, winner]);
const table = (head: string, ...rows: readonly string[]): string =>
  `|${head}|\n|${head.replace(/[^|]+/g, '-')}|\n${rows.map((row) => `|${row}|`).join('\n')}`;
const page = (...parts: readonly string[]): ImportResult => importMarkdown(`# Tent vs Hut\n\n${parts.join('\n\n')}\n`);

const PRICES = table(' |Tent|Hut', 'Night|$5|**$40**', 'Week|$30|$200');
const RUNS = table(' |Tent|Hut', 'Night|**8 h**|6 h');

describe('tables of the same contenders below headings', () => {
  it('are one, with their rows in groups; those called alike stay apart', () => {
    const result = page('## Pricing', PRICES, '## Runtime', 'In hours.', RUNS);
    expect(dataOf(result).groups).toEqual([
      { id: 'pricing', label: 'Pricing' },
      { id: 'runtime', label: 'Runtime' },
    ]);
    expect(dataOf(result).criteria).toMatchObject([
      { id: 'night', label: 'Night', group: 'pricing', winner: 'hut', values: { tent: { number: 5, unit: 'USD' } } },
      { id: 'week', label: 'Week', group: 'pricing' },
      { id: 'night-2', label: 'Night', group: 'runtime', winner: 'tent', values: { hut: { number: 6 } } },
    ]);
    expect(result.report.map(({ code, line, text }) => [code, line, text])).toEqual([
      ['table-chosen', 5, undefined],
      ['not-placed', 12, 'In hours.'],
    ]);
    expect(result.report[0]!.message).toBe(
      'all 2 with Tent, Hut were taken as one head-to-head, each with its rows below its heading',
    );
    expect(result.places.get('groups.1')).toMatchObject({ line: 10 });
    expect(result.places.get('criteria.2.values.hut')).toMatchObject({ line: 16 });
    expect(result.found.filter(({ as }) => as === 'heading of the table')).toEqual([]);
  });

  it.each([
    ['bold lines', `**Pricing**\n\n${PRICES}\n\n**Runtime**\n\n${RUNS}`],
    ['headings below that of the comparison', `## Comparison\n\n### Pricing\n\n${PRICES}\n\n### Runtime\n\n${RUNS}`],
    [
      'what opens',
      `<details><summary>Pricing</summary>\n\n${PRICES}\n\n</details>\n\n<details><summary>Runtime</summary>\n\n${RUNS}\n\n</details>`,
    ],
  ])('may have %s over them', (_, text) => {
    const result = page(text);
    expect(groupsOf(result)).toEqual(['Pricing', 'Runtime']);
    expect(rowsOf(result)).toHaveLength(3);
    expect(codes(result)).toEqual(['table-chosen']);
  });

  it('may have captions, of which none is the title', () => {
    const html = (name: string, value: number): string =>
      `<table><caption>${name}</caption><tr><th><th>Tent<th>Hut<tr><th>Night<td>1<td><b>${value}</b></table>`;
    const text = html('Pricing', 2) + html('Runtime', 3);
    expect(groupsOf(importHtml(`<h1>Tent vs Hut</h1>${text}`))).toEqual(['Pricing', 'Runtime']);
    const bare = importHtml(text);
    expect([dataOf(bare).title, groupsOf(bare)]).toEqual(['Tent vs Hut', ['Pricing', 'Runtime']]);
    const below = importHtml(`<h2>Pricing</h2>${html('In dollars', 2)}<h2>Runtime</h2>${html('In hours', 3)}`);
    expect(groupsOf(below)).toEqual(['Pricing', 'Runtime']);
    expect(below.found.filter(({ as }) => as === 'caption of the table').map(({ text: said }) => said)).toEqual([
      'In dollars',
      'In hours',
    ]);
  });

  it('keep whose a value is, and where it was written, where two contenders take one id in turns', () => {
    const result = page(
      '## Speed',
      table(' |C|C++', 'Start|fast|slow'),
      '## Safety',
      table(' |C++|C', 'Types|**strict**|loose'),
    );
    expect(dataOf(result).criteria[1]).toMatchObject({ values: { 'c-2': 'strict', c: 'loose' }, winner: 'c-2' });
    const [strict, loose] = ['c-2', 'c'].map((id) => result.places.get(`criteria.1.values.${id}`)!);
    expect(strict!.line).toBe(loose!.line);
    expect(strict!.column).toBeLessThan(loose!.column);
  });

  it('may have their columns in another order, and be turned', () => {
    const result = page(
      '## Pricing',
      table(' |Tent|Hut', 'Night|$5|**$40**'),
      '## Runtime',
      table(' |Hut|Tent', 'Night|6 h|**8 h**'),
      '## Regions',
      table('Name|EU|US', 'Hut|✅|❌', 'Tent|**✅**|**✅**'),
    );
    expect(dataOf(result).contenders.map(({ id }) => id)).toEqual(['tent', 'hut']);
    expect(rowsOf(result)).toEqual([
      ['pricing', 'Night', 'hut'],
      ['runtime', 'Night', 'tent'],
      ['regions', 'EU', 'tent'],
      ['regions', 'US', 'tent'],
    ]);
    expect(dataOf(result).criteria[1]!.values).toMatchObject({ tent: { number: 8 }, hut: { number: 6 } });
    expect(result.report.find(({ code }) => code === 'table-turned')).toMatchObject({ line: 17 });
  });

  it('keep their own columns of winners and reasons, and weigh in one scale', () => {
    const head = ' |Weight|Tent|Hut|Winner';
    const result = page(
      '## Pricing',
      table(head, 'Night|10 %|$5|$40|Tent (cheaper)'),
      '## Runtime',
      table(head, 'Night|60 %|8 h|6 h|Tie', 'Day|30 %|1|2|Hut'),
    );
    expect(dataOf(result).criteria.map(({ winner, weight, reason }) => [winner, weight, reason])).toEqual([
      ['tent', 0.5, '(cheaper)'],
      ['tie', 3, undefined],
      ['hut', 1.5, undefined],
    ]);
  });

  it('keep the groups of their own rows', () => {
    const result = page(
      '## Pricing',
      table(' |Tent|Hut', 'Night|$5|$40', '**Extra**| | ', 'Wood|$1|$2'),
      '## Runtime',
      table(' |Tent|Hut', '**Extra**| | ', 'Lamp|1|2'),
    );
    expect(rowsOf(result)).toEqual([
      ['pricing', 'Night', undefined],
      ['extra', 'Wood', undefined],
      ['extra-2', 'Lamp', undefined],
    ]);
    expect(groupsOf(result)).toEqual(['Pricing', 'Extra', 'Extra']);
    expect(result.found).toContainEqual(expect.objectContaining({ as: 'heading of the table', text: 'Runtime' }));
  });

  it('point at notes of their own', () => {
    const noted = (note: string): string => `${table(' |Tent|Hut', 'Night|1¹|2')}\n\n¹ ${note}`;
    const result = page('## Pricing', noted('Without wood.'), '## Runtime', noted('In winter.'));
    expect(dataOf(result).criteria.map(({ values }) => values['tent'])).toMatchObject([
      { note: 'Without wood.' },
      { note: 'In winter.' },
    ]);
    expect(codes(result)).not.toContain('not-placed');
  });

  it('stand with rows without a heading before all groups, or below their own', () => {
    const result = page(RUNS, '## Pricing', PRICES);
    expect(rowsOf(result).map((row) => (row as unknown[])[0])).toEqual([undefined, 'pricing', 'pricing']);
    const after = page('## Comparison', '### Pricing', PRICES, '## Comparison', RUNS);
    expect(groupsOf(after)).toEqual(['Pricing', 'Comparison']);
  });

  it('say where the row without a label is', () => {
    const result = page('## Pricing', PRICES, '## Runtime', table(' |Tent|Hut', ' |**1**|2'));
    expect(dataOf(result).criteria[2]).toMatchObject({ id: '3', label: '#3' });
    expect(result.report.find(({ code }) => code === 'no-label')).toMatchObject({ path: 'criteria.2.label', line: 14 });
  });
});

describe('the score of several tables', () => {
  const scored = (...rows: readonly string[]): string => table(' |Tent|Hut', ...rows);

  it('is the sum of theirs', () => {
    const result = page(
      '## Pricing',
      scored('Night|**1**|2', 'Wins|1|0'),
      '## Runtime',
      scored('Night|**1**|3', 'Day|1|**2**', 'Wins|1|1'),
    );
    expect(dataOf(result).declaredScore).toEqual({ tent: 2, hut: 1 });
  });

  it('is the last one’s where no other has any, and else left out', () => {
    const last = page('## Pricing', PRICES, '## Runtime', scored('Day|1|**2**', 'Total|1 win|2 wins'));
    expect(dataOf(last).declaredScore).toEqual({ tent: 1, hut: 2 });
    const first = page('## Pricing', scored('Day|1|**2**', 'Wins|0|1'), '## Runtime', PRICES);
    expect(dataOf(first).declaredScore).toBeUndefined();
    expect(first.report.find(({ code }) => code === 'score-of-part')).toMatchObject({
      line: 8,
      text: 'Tent: 0, Hut: 1',
    });
  });
});

describe('a table that belongs to no other', () => {
  const left = ({ report }: ImportResult): unknown[] =>
    report.filter(({ code }) => code === 'table-not-used').map(({ line }) => line);

  it.each([
    ['compares others', '## Plans', table(' |Free|Pro', 'Price|$0|$5')],
    ['compares one of them', '## Plans', table('Plan|Tent', 'Free|$0', 'Pro|$5')],
    ['compares one more', '## Others', table(' |Tent|Hut|Igloo', 'Night|1|2|3')],
    ['holds scores', '## Final scores', table(' |Tent|Hut', 'Comfort|8/10|7/10')],
    ['sums up the others', '## All in all', table(' |Tent|Hut', 'Pricing|8/10|7/10', 'Runtime|5/10|7/10')],
    ['says rows again', '## Most important', table(' |Tent|Hut', 'Week|$30|$200')],
    ['stands in a verdict', '## Verdict', table(' |Tent|Hut', 'Fun|1|2')],
    ['stands in an answer', '## Are they dry?', table(' |Tent|Hut', 'Fun|1|2')],
    ['says something else of them', '## Links', table(' |[Tent](/t)|[Hut](/other)', 'Fun|1|2')],
  ])('stays out where it %s', (_, head, other) => {
    const linked = (text: string): string => text.replace('|Tent|Hut|', '|Tent|[Hut](/hut)|');
    const result = page('## Pricing', linked(PRICES), '## Runtime', RUNS, head, other);
    expect(groupsOf(result)).toEqual(['Pricing', 'Runtime']);
    expect(left(result)).toEqual([18]);
    const before = page(head, other, '## Pricing', linked(PRICES), '## Runtime', RUNS);
    if (head !== '## Links') expect(groupsOf(before)).toEqual(['Pricing', 'Runtime']);
  });

  it('stays out where the heading of the comparison is over another', () => {
    const result = page('## Pricing', PRICES, '## Comparison', RUNS);
    expect(dataOf(result).groups).toBeUndefined();
    expect(left(result)).toEqual([5]);
  });

  it('is the second of two alike', () => {
    const result = page('## Pricing', PRICES, '## Pricing again', PRICES);
    expect(rowsOf(result)).toHaveLength(2);
    expect(left(result)).toEqual([12]);
  });
});

describe('what was made of several tables', () => {
  it('reads back from Markdown and HTML', () => {
    const { data } = page(
      '## Pricing',
      PRICES,
      '## Runtime',
      RUNS,
      '## Regions',
      table(' |Tent|Hut', 'EU|✅|❌', 'Night|✅|✅'),
    );
    const parsed = parseComparison(data);
    if (parsed.status !== 'ready') throw new Error('refused');
    const again = importMarkdown(exportMarkdown(parsed.comparison));
    expect(dataOf(again)).toEqual(data);
    expect(groupsOf(again)).toEqual(['Pricing', 'Runtime', 'Regions']);
    const inHtml = importHtml(exportHtml(parsed.comparison));
    expect([dataOf(inHtml).groups, rowsOf(inHtml)]).toEqual([dataOf(again).groups, rowsOf(again)]);
  });
});
