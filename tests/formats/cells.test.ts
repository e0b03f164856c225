/** What a cell of a table means. */
import { describe, expect, it } from 'vitest';
import { importCsv, importMarkdown, type ImportResult } from '../../src/formats/index.js';
import type { ComparisonInput, Criterion } from '../../src/model/schema.js';
import { toPlainText } from '../../src/model/rich-text.js';

const read = (page: string): ComparisonInput => importMarkdown(page).data as ComparisonInput;

/** The value that a cell is read as, beside one that is plain text, and the row it makes. */
function row(cell: string, head = ''): Criterion {
  const page = `${head}# A vs B\n\n| | A | B |\n|-|-|-|\n| x | ${cell} | text |\n`;
  return read(page).criteria[0] as Criterion;
}
const value = (cell: string, head?: string): unknown => row(cell, head).values.a;

describe('marks and words', () => {
  it.each([
    ['✅', 'yes'], ['✔️', 'yes'], ['✔\uFE0E', 'yes'], ['✖\uFE0E', 'no'], ['⚠\uFE0E', 'partial'], ['✓', 'yes'], [':white_check_mark:', 'yes'], ['Yes', 'yes'], ['👍', 'yes'],
    ['❌', 'no'], ['✗', 'no'], [':x:', 'no'], ['no', 'no'], ['🚫', 'no'], ['Not supported', 'no'],
    ['⚠️', 'partial'], [':warning:', 'partial'], ['✅ Yes', 'yes'], ['Nein', 'no'], ['WAHR', 'yes'], ['FALSCH', 'no'], ['VRAI', 'yes'], ['FAUX', 'no'], ['VERDADERO', 'yes'], ['VERDADEIRO', 'yes'], ['FALSO', 'no'], ['checked', 'yes'], ['Unchecked', 'no'], ['Sí', 'yes'], ['あり', 'yes'], ['不支持', 'no'], ['نعم', 'yes'], ['כן', 'yes'],
    ['—', 'not-applicable'], ['-', 'not-applicable'], ['?', 'unknown'],
  ])('read %s as %s', (cell, state) => {
    expect(value(cell)).toEqual({ state });
  }); // prettier-ignore

  it.each([
    ['N/A', 'not-applicable'], ['n.a.', 'not-applicable'],
    ['Not documented', 'unknown'], ['(unknown)', 'unknown'], ['k. A.', 'unknown'],
    ['Not disclosed', 'undisclosed'], ['Partially', 'partial'], ['不明', 'unknown'],
  ])('read %s as %s, and keep it', (cell, state) => {
    expect(value(cell)).toEqual({ state, text: cell });
  }); // prettier-ignore

  it.each([
    ['✅ with a plugin', { state: 'yes', text: 'with a plugin' }],
    ['Yes, with a plugin', { state: 'yes', text: 'with a plugin' }],
    ['No (planned)', { state: 'no', text: '(planned)' }],
    [':heavy_check_mark: soon', { state: 'yes', text: 'soon' }],
    [':unknown_code:', ':unknown_code:'],
    ['None', 'None'],
    ['No-code tools', 'No-code tools'],
    ['是，仅限iOS', { state: 'yes', text: '仅限iOS' }],
    ['不支持；计划中', { state: 'no', text: '计划中' }],
    ['支持（仅限iOS）', { state: 'yes', text: '（仅限iOS）' }],
    ['あり（有料）', { state: 'yes', text: '（有料）' }],
    ['はい、iOSのみ', { state: 'yes', text: 'iOSのみ' }],
    ['نعم، على iOS', { state: 'yes', text: 'على iOS' }],
    ['لا؛ قريبًا', { state: 'no', text: 'قريبًا' }],
    ['部分：iOS', { state: 'partial', text: 'iOS' }],
    ['有機', '有機'],
    ['部分支持，iOS', '部分支持，iOS'],
  ])('read %s with what stands behind it', (cell, expected) => {
    expect(value(cell)).toEqual(expected);
  });
});

describe('circles', () => {
  const circles = (head: string, below = '', label = 'x'): ReturnType<typeof importMarkdown> =>
    importMarkdown(`${head}# A vs B\n\n| | A | B |\n|-|-|-|\n| ${label} | ● | ○ |\n| y | ○ | × |\n${below}`);
  const values = ({ data }: ReturnType<typeof importMarkdown>): unknown[] =>
    (data as ComparisonInput).criteria.map(({ values: { a, b } }) => [a, b]);
  const warnings = ({ report }: ReturnType<typeof importMarkdown>): string[] =>
    report.filter(({ code }) => code === 'circles').map(({ line, message }) => `${line} ${message}`);
  const [yes, no] = [{ state: 'yes' }, { state: 'no' }];

  it('are no words of a language that nobody has named, and are doubted', () => {
    const result = circles('');
    expect(values(result)).toEqual([
      ['●', '○'],
      ['○', no],
    ]);
    expect(warnings(result)).toEqual([expect.stringMatching(/^5 nothing says what “○” and “●” should mean/)]);
    expect(values(circles('---\nlang: de\n---\n'))).toEqual([
      ['●', '○'],
      ['○', no],
    ]);
  });

  it.each([
    ['the page', '---\nlang: ja\n---\n', 'x'],
    ['its title', '# 電車と飛行機\n\n', 'x'],
    ['words of the table', '', 'サポート'],
    ['words of the table on a page that says another', '---\nlang: en\n---\n', 'サポート'],
  ])('are “yes” in Japanese, as %s tells', (_, head, label) => {
    const result = circles(head, '', label);
    expect(values(result)).toEqual([
      ['●', yes],
      [yes, no],
    ]);
    expect(warnings(result)).toEqual([expect.stringMatching(/nothing says what “●” should/)]);
  });

  it('are more where there are two of them: a row with both is no tie', () => {
    const table = (other: string): ReturnType<typeof importMarkdown> =>
      importMarkdown(`# 電車と飛行機\n\n| 項目 | A | B |\n|-|-|-|\n| 速さ | ${other} | ◎ |\n`);
    expect(values(table('○'))).toEqual([[yes, { state: 'yes', text: '◎' }]]);
    expect(values(table('×'))).toEqual([[no, yes]]);
  });

  it('mean what a legend says', () => {
    const result = circles('', '\n● yes, ○ no\n');
    expect(values(result)).toEqual([
      [yes, no],
      [no, no],
    ]);
    expect(warnings(result)).toEqual([]);
  });
});

describe('numbers', () => {
  it.each<[string, object]>([
    ['$185K–$250K', { range: [185_000, 250_000], unit: 'USD' }],
    ['$20-30k', { range: [20_000, 30_000], unit: 'USD' }],
    ['40-60%', { range: [40, 60], unit: '%' }],
    ['10 to 20 kg', { range: [10, 20], unit: 'kg' }],
    ['1.2M', { number: 1_200_000 }],
    ['1.1M users', { number: 1_100_000, unit: 'users' }],
    ['€1,299.50', { number: 1299.5, unit: 'EUR' }],
    ['1 000 CHF', { number: 1000, unit: 'CHF' }],
    ['$12/user/month', { number: 12, unit: 'USD/user/month' }],
    ['$5 per month', { number: 5, unit: 'USD/month' }],
    ['about 30%', { number: 30, unit: '%' }],
    ['-5%', { number: -5, unit: '%' }],
    ['~300ms', { number: 300, unit: 'ms' }],
    ['3 million', { number: 3_000_000 }],
    ['2.5bn', { number: 2_500_000_000 }],
    ['約60L', { number: 60, unit: 'L' }],
    ['约3万元', { number: 30_000, unit: 'CNY' }],
    ['約60〜80kg', { range: [60, 80], unit: 'kg' }],
    ['12万円', { number: 120_000, unit: 'JPY' }],
    ['٣٠٪', { number: 30, unit: '%' }],
    ['２０ kg', { number: 20, unit: 'kg' }],
    ['Growing 40–60% a year', { range: [40, 60], unit: '%' }],
    ['Flat to 10% growth', { range: [0, 10], unit: '%' }],
    ['12 per month', { number: 12, unit: 'per month' }],
    ['16 GB', { number: 16, unit: 'GB' }],
    ['5 GB – 10 GB', { range: [5, 10], unit: 'GB' }],
    ['100ms-200ms', { range: [100, 200], unit: 'ms' }],
    ['0.05\u00A0€', { number: 0.05, unit: 'EUR' }],
    ['1\u202F299,50\u00A0€', { number: 1299.5, unit: 'EUR' }],
    ['−20%', { number: -20, unit: '%' }],
    ['YoY -20%', { number: -20, unit: '%' }],
    ['about -5 °C', { number: -5, unit: '°C' }],
    ['Plan - 10%', { number: 10, unit: '%' }],
    ['8万〜12万円', { range: [80_000, 120_000], unit: 'JPY' }],
    ['$3.4T', { number: 3.4e12, unit: 'USD' }],
    ['$1.2 trillion', { number: 1.2e12, unit: 'USD' }],
    ['₹1.5 lakh', { number: 150_000, unit: 'INR' }],
    ['₹2 crore', { number: 2e7, unit: 'INR' }],
    ['$10 CAD', { number: 10, unit: 'CAD' }],
    ['AUD $10', { number: 10, unit: 'AUD' }],
    ['12 €/Monat', { number: 12, unit: 'EUR/month' }],
    ['12 € pro Monat', { number: 12, unit: 'EUR/month' }],
    ['9,99 € pro Jahr', { number: 9.99, unit: 'EUR/year' }],
    ['$12/Mo', { number: 12, unit: 'USD/month' }],
    ['$12 per user per month', { number: 12, unit: 'USD/user/month' }],
    ['$15 (was $20)', { number: 15, unit: 'USD' }],
    ['9 € (statt 12 €)', { number: 9, unit: 'EUR' }],
    ['$15 (billed yearly)', { number: 15, unit: 'USD' }],
    ['($15)', { number: 15, unit: 'USD' }],
    ['$15, no fees', { number: 15, unit: 'USD' }],
    ['Freelancers pay $15', { number: 15, unit: 'USD' }],
    ['$10 / user / mo', { number: 10, unit: 'USD/user/month' }],
    ['١٫٥٪', { number: 1.5, unit: '%' }],
    ['١٬٢٠٠٫٥ kg', { number: 1200.5, unit: 'kg' }],
    ['۱٬۲۰۰–۱٬۵۰۰', { range: [1200, 1500] }],
    ['5\u200E%\u200E', { number: 5, unit: '%' }],
    ['\u061C-٥٪\u061C', { number: -5, unit: '%' }],
    ['\u200F12\u00A0\u200F₪', { number: 12, unit: 'ILS' }],
    ['\u200E-5', { number: -5 }],
    ['¥980/月', { number: 980, unit: 'JPY/month' }],
    ['9800円/年', { number: 9800, unit: 'JPY/year' }],
    ['12 €/utilisateur/mois', { number: 12, unit: 'EUR/user/month' }],
    ['12 € par jour', { number: 12, unit: 'EUR/day' }],
    ['12 €/semaine', { number: 12, unit: 'EUR/week' }],
    ['12 € por usuario/mes', { number: 12, unit: 'EUR/user/month' }],
    ['R$ 12/hora', { number: 12, unit: 'BRL/hour' }],
    ['12 €/Nutzer/Monat', { number: 12, unit: 'EUR/user/month' }],
    ['12 € pro Tag', { number: 12, unit: 'EUR/day' }],
  ])('reads %s, and keeps it', (cell, expected) => {
    expect(value(cell)).toEqual({ text: cell, ...expected });
  });

  it('needs no text for a bare number', () => {
    expect(value('34')).toBe(34);
    expect(value('1.50')).toEqual({ text: '1.50', number: 1.5 });
  });

  it('reads fractions as the page’s language writes them', () => {
    expect(value('1.234,5 kg', '---\nlang: de\n---\n')).toMatchObject({ number: 1234.5 });
    expect(value('1.234 kg', '---\nlang: de\n---\n')).toMatchObject({ number: 1234 });
    expect(value('1,5 kg')).toMatchObject({ number: 1.5 });
    expect(value('1.200 €')).toMatchObject({ number: 1200 });
    expect(value('1.200–1.500 EUR')).toMatchObject({ range: [1200, 1500] });
    expect(value('€1.200')).toMatchObject({ number: 1.2 });
    expect(value('1.200 %')).toMatchObject({ number: 1.2 });
    expect(value('3.060 USD/hour')).toMatchObject({ number: 3.06 });
    expect(value('1,799 €', '---\nlang: de\n---\n')).toMatchObject({ number: 1.799 });
    expect(value('1,234 kg')).toMatchObject({ number: 1234 });
    expect(value('1.299,00 €')).toMatchObject({ number: 1299 });
    expect(value('$1,299.50', '---\nlang: de\n---\n')).toMatchObject({ number: 1299.5 });
    expect(value('1.234.567 kg')).toMatchObject({ number: 1_234_567 });
    expect(value('0,125 kg')).toMatchObject({ number: 0.125 });
    expect(value('1.299 €', '---\nlang: it\n---\n')).toMatchObject({ number: 1299 });
    expect(value('$1,299', '---\nlang: es-MX\n---\n')).toMatchObject({ number: 1299 });
    expect(value('3 Mio.', '---\nlang: de\n---\n')).toMatchObject({ number: 3_000_000 });
  });

  const tableOf = (...cells: readonly string[]): ReturnType<typeof importCsv> =>
    importCsv(`Feature;A;B\n${cells.map((cell, at) => `r${at};${cell};text`).join('\n')}\n`);
  const numbersOf = ({ data }: ReturnType<typeof importCsv>): unknown[] =>
    (data as ComparisonInput).criteria.map(({ values: { a } }) =>
      typeof a === 'object' && 'number' in a ? a.number : a,
    );
  const doubtsOf = ({ report }: ReturnType<typeof importCsv>): unknown[] =>
    report.filter(({ code }) => code === 'decimal-mark').map(({ line, message }) => `${line} ${message}`);

  it('reads fractions as the other cells of a table write them, where no language is known', () => {
    expect(numbersOf(tableOf('1.200 km', '49,90 €', '1,7'))).toEqual([1200, 49.9, 1.7]);
    expect(numbersOf(tableOf('1.200 km', '1,7', '1.5 kg'))).toEqual([1.2, 1.7, 1.5]);
    expect(numbersOf(tableOf('1.200 km', '1,7', '3.11.2'))).toEqual([1200, 1.7, '3.11.2']);
    expect(numbersOf(tableOf('1.200 km', '1,300 km', '2.5 kg'))).toEqual([1.2, 1300, 2.5]);
  });

  it('doubts a point that may be of thousands, where nothing tells', () => {
    const unsure = tableOf('5 kg', '1.200 km', '1.300 km');
    expect(numbersOf(unsure)).toEqual([5, 1.2, 1.3]);
    expect(doubtsOf(unsure)).toEqual([expect.stringMatching(/^3 “1.200 km” may/)]);
    for (const sure of ['1.5 kg', '1,5 kg', '1,500 kg']) expect(doubtsOf(tableOf('1.200 km', sure))).toEqual([]);
    for (const none of ['0.125 kg', '1.200 €', '1.200 is a long text', '1.200.000 km']) {
      expect(doubtsOf(tableOf('5 kg', none))).toEqual([]);
    }
    expect(
      importMarkdown('---\nlang: en\n---\n# A vs B\n\n| | A | B |\n|-|-|-|\n| x | 1.200 km | 2 |\n').report,
    ).toMatchObject([{ code: 'no-winner' }]);
  });

  it.each([
    '€2m', '$5 B', '$900 M', '$1e6', '$2½', '10 $ CAD', '$10 CA',
    'Starting at $10', 'as low as $5', 'maximum 10%', '10% or less', '$10 and up', 'bis zu 50 %', 'jusqu’à 5 €', 'dès 5 €', 'hasta 50%', '50%以上', 'Free, then $10/mo', '0800 123 456',
    'up to 10%', '60Lまで', '10GB以上', 'from $5', '$5+', '2019', '2026-01-02', 'v1.2', '3.11.2', '24/7', '1st', '$20 or $30', 'x86',
    '5 tools and 7 more', '60-40%', 'Free / $12 per month', '$12 / free', 'Free or $12', '₹12,34,567', '1.234,567.89', '1,234.567,89',
    'Free (a $15 value)', 'Not included (+$12/month)', 'Free with Prime ($14.99/mo)', 'No extra cost (saves $40)', 'Costs $20 more', 'Save $50',
    'Saves you $40', '$5 off', '$5/month more', 'Pro plan ($15/month)', 'Kostenlos (sonst 5 €)', '10 € mehr', 'An extra $5 a month',
    '5 GB – 10 TB', 'Since 2 of them', '3 or more words here',
  ])('takes %s for text', (cell) => {
    expect(value(cell)).toBe(cell);
  }); // prettier-ignore
});

describe('ratings', () => {
  it.each<[string, object]>([
    ['★★★★☆', { rating: { value: 4, of: 5 } }],
    ['★\uFE0E★\uFE0E☆', { rating: { value: 2, of: 3 } }],
    ['★★★½☆', { rating: { value: 3.5, of: 5 } }],
    ['⭐⭐⭐', { rating: { value: 3, of: 5 } }],
    ['☆☆☆☆☆', { rating: { value: 0, of: 5 } }],
    [':star::star:', { rating: { value: 2, of: 5 } }],
    ['4.5/5', { rating: { value: 4.5, of: 5 }, text: '4.5/5' }],
    ['8 out of 10', { rating: { value: 8, of: 10 }, text: '8 out of 10' }],
    ['4 stars', { rating: { value: 4, of: 5 }, text: '4 stars' }],
    ['4,5 em 5', { rating: { value: 4.5, of: 5 }, text: '4,5 em 5' }],
    ['٤٫٥ من ٥', { rating: { value: 4.5, of: 5 }, text: '٤٫٥ من ٥' }],
    ['4.5 מתוך 5', { rating: { value: 4.5, of: 5 }, text: '4.5 מתוך 5' }],
    ['4 von 5 Sternen', { rating: { value: 4, of: 5 }, text: '4 von 5 Sternen' }],
    ['3,5 sur 5 étoiles', { rating: { value: 3.5, of: 5 }, text: '3,5 sur 5 étoiles' }],
    ['4 de 5 estrellas', { rating: { value: 4, of: 5 }, text: '4 de 5 estrellas' }],
    ['5段階中4', { rating: { value: 4, of: 5 }, text: '5段階中4' }],
    ['5つ星中4.5', { rating: { value: 4.5, of: 5 }, text: '5つ星中4.5' }],
    ['10点満点中8点', { rating: { value: 8, of: 10 }, text: '10点満点中8点' }],
    ['5点中4.5点', { rating: { value: 4.5, of: 5 }, text: '5点中4.5点' }],
    ['4.5 分（满分 5 分）', { rating: { value: 4.5, of: 5 }, text: '4.5 分（满分 5 分）' }],
  ])('reads %s', (cell, expected) => {
    expect(value(cell)).toEqual(expected);
  });

  it('doubts stars without a scale, and refuses more than there can be', () => {
    const { report } = importMarkdown('# A vs B\n\n| | A | B |\n|-|-|-|\n| x | ⭐⭐ | ★☆ |\n');
    expect(report.filter(({ code }) => code === 'rating-scale').map(({ path }) => path)).toEqual([
      'criteria.0.values.a',
    ]);
    expect(value('7/5')).toBe('7/5');
    expect(value('9 stars')).toMatchObject({ number: 9 });
  });
});

describe('winners', () => {
  it.each([
    '**Fast**',
    'Fast 🏆',
    'Fast 🏆\uFE0E',
    '🥇 Fast',
    'Fast (winner)',
    '**Fast (Winner)**',
    'Fast （勝ち）',
    'Fast (Sieg)',
  ])('reads %s as one', (cell) => {
    expect(row(cell)).toMatchObject({ winner: 'a', values: { a: 'Fast', b: 'text' } });
  });

  it('takes a bold word in a cell, and all bold cells of a row, for emphasis', () => {
    expect(row('**1** tool, 7 more').winner).toBeUndefined();
    const all = read('# A vs B\n\n| | A | B |\n|-|-|-|\n| x | **a** | **b** |\n');
    expect(all.criteria[0]!.winner).toBeUndefined();
  });

  it('takes two signs for a tie, and one of three for the winner', () => {
    const page = (cells: string): ComparisonInput =>
      read(`# A vs B vs C\n\n| | A | B | C |\n|-|-|-|-|\n| x | ${cells} |\n`);
    expect(page('1 🏆 | 2 🏆 | 3 🏆').criteria[0]!.winner).toBe('tie');
    expect(page('1 🏆 | 2 🏆 | 3').criteria[0]!.winner).toEqual(['a', 'b']);
  });

  it('takes a column that is bold from top to bottom for style, and says so', () => {
    const result = importMarkdown(
      '# A vs B\n\n| | A | B |\n|-|-|-|\n| x | **1** | 2 |\n| y | **3** | 4 |\n| z | **5** | 6 |\n',
    );
    expect((result.data as ComparisonInput).criteria.map(({ winner }) => winner)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(result.report.map(({ code }) => code)).toContain('bold-column');
  });
});

describe('rich text, notes and sources', () => {
  it('keeps code, emphasis, links and breaks', () => {
    expect(value('use `x` _or_ [y](/z)<br>now')).toEqual([
      { type: 'text', value: 'use ' },
      { type: 'inlineCode', value: 'x' },
      { type: 'text', value: ' ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'or' }] },
      { type: 'text', value: ' ' },
      { type: 'link', url: '/z', children: [{ type: 'text', value: 'y' }] },
      { type: 'break' },
      { type: 'text', value: 'now' },
    ]);
  });

  it('keeps struck words as such, raised digits, and words for pictures', () => {
    expect(value('~~old~~ m<sup>2</sup> ![a dog](/dog.png)')).toBe('~~old~~ m² a dog');
  });

  it('reads a link that only says “source” as one, for numbers too', () => {
    expect(value('34 [source](https://s.example)')).toEqual({
      number: 34,
      source: { label: 'source', href: 'https://s.example' },
    });
    expect(value('Fast [1](/s)')).toEqual({ text: 'Fast', source: { label: '1', href: '/s' } });
  });

  it('knows by its number which of two sources of one address a value is from, and by its address where they differ', () => {
    const { criteria } = read(
      '# A vs B\n\n| | A | B |\n| - | - | - |\n| x | a [[2]](/s) | b [[1]](/s) |\n\n## Sources\n\n1. [First](/s)\n2. [Second](/s)\n',
    );
    expect(criteria[0]!.values).toMatchObject({ a: { source: 'second' }, b: { source: 'first' } });
    const counted = read(
      '# A vs B\n\n| | A | B |\n| - | - | - |\n| x | a [2](/a) | b [9](/c) |\n\n## Sources\n\n- [First](/a)\n- [Second](/b)\n',
    );
    expect(counted.criteria[0]!.values).toMatchObject({ a: { source: 'first' }, b: { source: { href: '/c' } } });
  });

  it('has what stands below a label, and its footnote, below each other', () => {
    const { criteria, contenders } = read(
      '# A vs B\n\n| | A[^a]<br>first | B |\n| - | - | - |\n| Price[^p]<br>per month | 1 | 2 |\n\n[^a]: Since 2020.\n[^p]: Billed yearly.\n',
    );
    expect(toPlainText(contenders[0]!.description!)).toBe('first\nSince 2020.');
    expect(toPlainText(criteria[0]!.description!)).toBe('per month\nBilled yearly.');
  });

  it('reads footnotes as notes, and footnotes that are a link as sources', () => {
    const { criteria } = read(
      '# A vs B\n\n| | A | B |\n|-|-|-|\n| x[^l] | ✅[^n] | 3 [ref](/r)[^s] |\n| y | a[^s] | m² |\n\n[^n]: With **care**.\n[^s]: [Timetable](/t)\n[^l]: What x is.\n',
    );
    expect(criteria[0]).toMatchObject({ label: 'x', description: 'What x is.' });
    expect(criteria[0]!.values.a).toEqual({
      state: 'yes',
      note: [
        { type: 'text', value: 'With ' },
        { type: 'strong', children: [{ type: 'text', value: 'care' }] },
        { type: 'text', value: '.' },
      ],
    });
    expect(criteria[0]!.values.b).toEqual({
      number: 3,
      source: { label: 'ref', href: '/r' },
      note: [{ type: 'link', url: '/t', children: [{ type: 'text', value: 'Timetable' }] }],
    });
    expect(criteria[1]!.values).toEqual({ a: { text: 'a', source: { label: 'Timetable', href: '/t' } }, b: 'm²' });
  });

  it('refuses links that could run, and keeps their words', () => {
    const result = importMarkdown('# A vs B\n\n| | A | B |\n|-|-|-|\n| x | [go](javascript:x) | y |\n');
    expect((result.data as ComparisonInput).criteria[0]!.values.a).toBe('go');
    expect(result.report).toContainEqual(
      expect.objectContaining({ code: 'refused-link', line: 5, text: 'javascript:x' }),
    );
  });
});

describe('a column of winners', () => {
  const column = (rows: string, names = 'Old Hut (wood) | New Hut (stone)', head = 'Winner'): ImportResult =>
    importMarkdown(`# Huts\n\n| | ${names} | ${head} |\n|-|-|-|-|\n${rows}\n`);
  const winners = ({ data }: ImportResult): unknown[] =>
    (data as ComparisonInput).criteria.map(({ winner, reason }) => [winner, reason]);

  it('names them with signs, in bold, by what stands in brackets, or by one word of a name', () => {
    const result = column(
      [
        '| Heat | low | high | ✅ **New Hut** |',
        '| Smell | good | none | 🏆 Wood |',
        '| Light | one | two | ➡️ New Hut (larger windows) |',
        '| Room | 4 | 8 | ✅ New hut, by far |',
        '| Age | 9 | 1 | New |',
        '| Beds | 8 | 8 | 🤝 Tie |',
        '| Walls | thin | thick | Stone |',
      ].join('\n'),
    );
    expect((result.data as ComparisonInput).contenders).toHaveLength(2);
    expect(winners(result)).toEqual([
      ['new-hut-stone', undefined],
      ['old-hut-wood', undefined],
      ['new-hut-stone', '(larger windows)'],
      ['new-hut-stone', 'by far'],
      ['new-hut-stone', undefined],
      ['tie', undefined],
      ['new-hut-stone', undefined],
    ]);
  });

  it('says what it can’t be sure of', () => {
    const result = column(
      '| Heat | low | high | ✅ New Hut |\n| Price | 1 | 2 | ⚠️ Hut |\n| Size | 1 | 2 | ⚠️ Unclear |',
    );
    expect(winners(result).slice(1)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(result.report.filter(({ code }) => code === 'unknown-winner').map(({ message }) => message)).toEqual([
      '“⚠️ Hut” is nobody who is compared',
      '“⚠️ Unclear” is nobody who is compared',
    ]);
  });

  it('gives a row to one whose name another begins with', () => {
    expect(winners(column('| Price | 1 | 2 | Pro |\n| SSO | 1 | 2 | Pro (annual) |', 'Pro | Pro (annual)'))).toEqual([
      ['pro', undefined],
      ['pro-annual', undefined],
    ]);
  });

  it('is a contender as others are where its cells name nobody', () => {
    const { data } = column('| Games | +1 | +1 | +1 |\n| Streak | 0 | 0 | +1 |', 'Loser | Draw');
    expect((data as ComparisonInput).contenders.map(({ name }) => name)).toEqual(['Loser', 'Draw', 'Winner']);
  });
});
