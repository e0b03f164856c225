/** What programs need to draw a page, and no author has written. */
import { describe, expect, it } from 'vitest';
import { importHtml, type ImportResult } from '../../src/formats/index.js';
import type { ComparisonInput, Criterion } from '../../src/model/schema.js';
import { toPlainText } from '../../src/model/rich-text.js';

const read = (cell: string): ImportResult =>
  importHtml(`<h1>Tent vs Hut</h1><table><tr><th>x<th>Tent<th>Hut<tr><td>Row<td>text<td>${cell}</table>`);
const dataOf = ({ data }: ImportResult): ComparisonInput => data as ComparisonInput;
const valueOf = (result: ImportResult): unknown => (dataOf(result).criteria[0] as Criterion).values['hut'];
const warnings = ({ report }: ImportResult): unknown[] =>
  report.filter(({ severity, code }) => severity === 'warning' && code !== 'no-winner').map(({ code }) => code);

describe('Google', () => {
  it('leaves lines without words, which are no icons', () => {
    const result = read('<p class="c1"><span class="c2"></span></p>');
    expect([valueOf(result), warnings(result)]).toEqual([undefined, []]);
    expect(warnings(read('<span class="tick"></span>'))).toEqual(['left-out']);
  });

  it('has its links lead over itself', () => {
    const link = (href: string): unknown => valueOf(read(`<a href="${href}">site</a>`));
    expect(
      link('https://www.google.com/url?q=https://tent.example/%3Fa%3D1&amp;sa=D&amp;source=editors'),
    ).toMatchObject([{ type: 'link', url: 'https://tent.example/?a=1' }]);
    expect(link('https://www.google.com/url?sa=D')).toMatchObject([{ url: 'https://www.google.com/url?sa=D' }]);
    expect(link('https://www.google.com/search?q=tent')).toMatchObject([
      { url: 'https://www.google.com/search?q=tent' },
    ]);
  });

  it('draws the bar below a frozen row, over which letters and numbers are those of a spreadsheet', () => {
    const row = (number: string, ...cells: string[]): string =>
      `<tr><th><div>${number}</div></th>${cells.map((cell) => `<td>${cell}`).join('')}</tr>`;
    const bar =
      '<tr><th class="freezebar-cell"></th><td class="freezebar-cell"></td><td class="freezebar-cell"></td></tr>';
    const { contenders, criteria } = dataOf(
      importHtml(
        `<table class="waffle"><thead><tr><th></th><th>A</th><th>B</th><th>C</th></tr></thead>${row('1', '', 'Tent', 'Hut')}${bar}${row('2', 'Beds', '1', '12')}</table>`,
      ),
    );
    expect(contenders.map(({ name }) => name)).toEqual(['Tent', 'Hut']);
    expect(criteria).toMatchObject([{ label: 'Beds', values: { tent: 1, hut: 12 } }]);
  });
});

describe('Word', () => {
  it('leaves bullets in a “filtered” page, too', () => {
    const item = (words: string): string =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt'><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>${words}</p>`;
    expect(toPlainText(valueOf(read(item('Fast') + item('Quiet'))) as string)).toBe('Fast\nQuiet');
    const { audiences } = dataOf(
      importHtml(
        `<h1>Tent vs Hut</h1><table><tr><th>x<th>Tent<th>Hut<tr><td>Beds<td>1<td>2</table><h2>Choose Tent if</h2>${item('You walk')}${item('It is dry')}`,
      ),
    );
    expect(audiences).toMatchObject([{ reasons: ['You walk', 'It is dry'] }]);
  });
});

describe('Notion', () => {
  it('draws boxes to tick, which are values', () => {
    expect(valueOf(read('<div class="checkbox checkbox-on"></div>'))).toEqual({ state: 'yes' });
    expect(valueOf(read('<div class="checkbox checkbox-off"></div>'))).toBe('☐');
  });

  it('puts words into frames, which are several', () => {
    const tag = (words: string): string => `<span class="selected-value select-value-color-red">${words}</span>`;
    expect(valueOf(read(tag('Light') + tag('Dry')))).toBe('Light, Dry');
  });

  it('shows by an icon of what kind a column is', () => {
    const icon = '<span class="icon property-icon"><svg></svg></span>';
    const result = importHtml(
      `<h1>Tent vs Hut</h1><table><tr><th>x<th>${icon}Tent<th>${icon}Hut<tr><td>Beds<td>1<td>2</table>`,
    );
    expect(dataOf(result).contenders.map(({ name }) => name)).toEqual(['Tent', 'Hut']);
    expect(warnings(result)).toEqual([]);
  });
});

describe('a spreadsheet', () => {
  const ROWS = '<tr><td></td><td>Tent</td><td>Hut</td></tr><tr><td>Beds</td><td>1</td><td>12</td></tr>';
  const title = (span: number): string => `<tr><td colspan=${span}>Which roof?</td></tr>`;

  it.each([
    `<table>${title(3)}${ROWS}</table>`,
    `<table><thead>${title(4)}</thead>${ROWS}</table>`,
    `<table><colgroup><col></colgroup><tbody>${title(3)}${ROWS}</tbody></table>`,
  ])('writes the title of a table over all of its columns: %s', (table) => {
    const { title: said, contenders, criteria } = dataOf(importHtml(table));
    expect(said).toBe('Which roof?');
    expect(contenders.map(({ name }) => name)).toEqual(['Tent', 'Hut']);
    expect(criteria).toMatchObject([{ label: 'Beds' }]);
  });

  it('has none where the table has another, or what stands in front is not over all columns', () => {
    expect(dataOf(importHtml(`<table><caption>Roofs</caption>${title(3)}${ROWS}</table>`)).title).toBe('Roofs');
    expect(dataOf(importHtml(`<table>${title(2)}${ROWS}</table>`)).title).not.toBe('Which roof?');
  });
});

describe('LibreOffice', () => {
  it('says the language of a page in its body, and has no title', () => {
    const result = importHtml(
      '<html><head><title></title></head><body lang="de-DE"><h1>Zelt oder Hütte</h1><table><tr><th>x<th>Zelt<th>Hütte<tr><td>Platz<td>1.200<td>2</table></body></html>',
    );
    expect(dataOf(result)).toMatchObject({ lang: 'de-DE', criteria: [{ values: { zelt: { number: 1200 } } }] });
    expect(result.report.map(({ code }) => code)).toEqual(['no-winner']);
  });
});

describe('a corner over two columns', () => {
  const read = (corner: string, rows: string): ImportResult =>
    importHtml(
      `<h1>Tent vs Hut</h1><table><tr><th colspan=2>${corner}<th>Tent<th>Hut${rows}<tr><th colspan=2>${corner}<th>Tent<th>Hut</table>`,
    );
  const comfort = '<tr><th rowspan=2>Comfort<th>Heated<td>No<td>Yes<tr><th>Beds<td>1<td>12';
  const rowsOf = (result: ImportResult): unknown[] => dataOf(result).criteria.map(({ label, group }) => [label, group]);

  it.each(['Feature', 'Roof', ''])('is over groups that reach over rows, and labels: “%s”', (corner) => {
    const result = read(corner, `${comfort}<tr><th colspan=2>Price<td>0<td>30`);
    expect(rowsOf(result)).toEqual([
      ['Heated', 'comfort'],
      ['Beds', 'comfort'],
      ['Price', 'price'],
    ]);
    expect(warnings(result)).toEqual([]);
  });

  it('is over labels and what they mean where nothing reaches over rows', () => {
    const result = read('Feature', '<tr><th>Beds<td>for adults<td>1<td>12');
    expect(dataOf(result).criteria).toMatchObject([{ label: 'Beds', description: 'for adults' }]);
    expect(dataOf(result).groups).toBeUndefined();
  });
});
