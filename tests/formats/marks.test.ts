/** Marks and icons as pages have them: behind words, with names of their own, in legends. */
import { describe, expect, it } from 'vitest';
import { importHtml, importMarkdown, type ImportResult } from '../../src/formats/index.js';
import type { ComparisonInput } from '../../src/model/schema.js';

const valuesOf = ({ data }: ImportResult): unknown => (data as ComparisonInput).criteria[0]!.values;
const markdown = (a: string, b = '1'): ImportResult =>
  importMarkdown(`# A vs B\n\n| | A | B |\n|-|-|-|\n| Speed | ${a} | ${b} |\n`);
const html = (a: string, b = '1'): ImportResult =>
  importHtml(`<h1>A vs B</h1><table><tr><th><th>A<th>B<tr><th>Speed<td>${a}<td>${b}</table>`);

describe('a mark behind the words of a cell', () => {
  it.each([
    ['One system ✅', { state: 'yes', text: 'One system' }],
    ['Missing ❌', { state: 'no', text: 'Missing' }],
    ['Some of it :warning:', { state: 'partial', text: 'Some of it' }],
    ['Yes ✅', { state: 'yes' }],
    ['نظام موحد ✅', { state: 'yes', text: 'نظام موحد' }],
    ['**One** `x` ✔️', { state: 'yes', text: [
      { type: 'strong', children: [{ type: 'text', value: 'One' }] },
      { type: 'text', value: ' ' },
      { type: 'inlineCode', value: 'x' },
    ] }],
  ])('says what it says in front of them: %s', (cell, value) => {
    expect(valuesOf(markdown(cell))).toMatchObject({ a: value });
  }); // prettier-ignore

  it.each(['Linux ✅ Windows ❌', 'No ✅', '12 ms ✅', 'Rated ⭐', 'x✅'])('is left where it may say something else: %s', (cell) => {
    expect(valuesOf(markdown(cell))).toMatchObject({ a: cell });
  }); // prettier-ignore
});

describe('a sign of East Asia with words behind it', () => {
  const read = (lang: string, a: string, b = 'x'): unknown =>
    valuesOf(importMarkdown(`---\nlang: ${lang}\n---\n# A vs B\n\n| | A | B |\n|-|-|-|\n| Speed | ${a} | ${b} |\n`));

  it.each([
    ['ja', '×（有料）', { state: 'no', text: '（有料）' }],
    ['ja', '× 有料', { state: 'no', text: '有料' }],
    ['ja', '○ アプリ', { state: 'yes', text: 'アプリ' }],
    ['ja', '**○、アプリのみ**', { state: 'yes', text: 'アプリのみ' }],
    ['ja', '○ 5GBまで', { state: 'yes', text: '5GBまで' }],
    ['ja', '○（iOSのみ）*', { state: 'yes', text: '（iOSのみ）*' }],
    ['ja', '△ 一部', { state: 'partial' }],
    ['ja', '× 非対応', { state: 'no' }],
    ['ja', '◎ 最速', { state: 'yes', text: '最速' }],
    ['ja', '○ [アプリ](/a)', { state: 'yes', text: [{ type: 'link', url: '/a' }] }],
    ['zh', '×（付费）', { state: 'no', text: '（付费）' }],
    ['zh', '△ 付费', { state: 'partial', text: '付费' }],
    ['zh', '✅（付费）', { state: 'yes', text: '（付费）' }],
  ])('is its state, and they say more of it (%s): %s', (lang, cell, value) => {
    expect(read(lang, cell)).toMatchObject({ a: value });
  });

  it('keeps the double circle where a single one stands beside it', () => {
    expect(read('ja', '◎ 最速', '○ 速い')).toEqual({
      a: { state: 'yes', text: '◎ 最速' },
      b: { state: 'yes', text: '速い' },
    });
  });

  it.each([
    ['ja', '× 3'],
    ['ja', '×三倍'],
    ['ja', '△ 数万円'],
    ['ja', '○ 速い、× 高い'],
    ['ja', '○○会社'],
    ['zh', '○ 付费'],
    ['en', '× (n+1)'],
  ])('is left where it may say something else (%s): %s', (lang, cell) => {
    expect(read(lang, cell)).toMatchObject({ a: cell });
  });

  it('means what the legend says', () => {
    const result = importMarkdown(
      '# A vs B\n\n| | A | B |\n|-|-|-|\n| x | ○ | × |\n| y | ○ 付费 | × |\n\n○：支持，×：不支持\n',
    );
    expect((result.data as ComparisonInput).criteria[1]!.values).toMatchObject({ a: { state: 'yes', text: '付费' } });
  });
});

describe('an icon', () => {
  it.each([
    ['(tick)', { state: 'yes' }],
    ['Check mark', { state: 'yes' }],
    ['green check', { state: 'yes' }],
    ['Yes icon', { state: 'yes' }],
    ['(error)', { state: 'no' }],
    ['Red cross', { state: 'no' }],
    ['x-mark', { state: 'no' }],
    ['(warning)', { state: 'partial' }],
    ['Error', 'Error'],
    ['Checkout', 'Checkout'],
    ['No parking', 'No parking'],
    ['Not yes', 'Not yes'],
    ['Warning light', 'Warning light'],
  ])('is the mark that its name names: %s', (name, value) => {
    expect(valuesOf(html(`<img src="i.svg" alt="${name}">`))).toMatchObject({ a: value });
    expect(valuesOf(html(`<p><svg aria-label="${name}"></svg></p>`))).toMatchObject({ a: value });
  });

  it('may stand in front of words, and is told of with its name', () => {
    const result = html('<img src="i.svg" alt="(tick)"> with a plugin');
    expect(valuesOf(result)).toMatchObject({ a: { state: 'yes', text: 'with a plugin' } });
    expect(result.report).toContainEqual(
      expect.objectContaining({ message: 'the picture i.svg was read as “✔”, by its words “(tick)”' }),
    );
  });

  it('may be drawn by the font of a word processor', () => {
    const font = (sign: string): string => `<span style='font-family:Wingdings'>${sign}</span>`;
    expect(valuesOf(html(font('ü'), font('û')))).toEqual({ a: { state: 'yes' }, b: { state: 'no' } });
    expect(valuesOf(html('<font face="Wingdings">ü</font>', 'für'))).toEqual({ a: { state: 'yes' }, b: 'für' });
  });

  it('may be a component of a program, which is missed, and makes no row a heading', () => {
    const result = markdown('<Check no />', '<sl-icon name="check"></sl-icon>');
    expect(valuesOf(result)).toEqual({});
    expect((result.data as ComparisonInput).groups).toBeUndefined();
    expect(result.report.filter(({ code }) => code === 'left-out').map(({ text, line }) => [text, line])).toEqual([
      ['<check>', 5],
      ['<sl-icon>', 5],
    ]);
    const before = markdown('<Check /> with a plugin');
    expect(valuesOf(before)).toMatchObject({ a: 'with a plugin' });
    expect(before.report.map(({ text }) => text)).toContain('<check>');
  });
});

describe('a legend', () => {
  it.each([
    ':heavy_check_mark:: Done<br>\n:construction:: Planned<br>\n:x:: Not planned',
    '✔: Done, 🚧: Planned, ❌: Not planned',
    'Key: ✔ Done, 🚧 Planned, ❌ Not planned',
    '✔ Done.  🚧 Planned.  ❌ Not planned.',
  ])('may have colons behind its marks, or points between them: %s', (legend) => {
    const result = importMarkdown(
      `# A vs B\n\n${legend}\n\n| | A | B |\n|-|-|-|\n| Speed | :heavy_check_mark: | :construction: |\n`,
    );
    expect(valuesOf(result)).toEqual({ a: { state: 'yes' }, b: { state: 'partial', text: 'Planned' } });
    expect(result.report.filter(({ code }) => code === 'not-placed')).toEqual([]);
  });

  it.each([
    [
      'yes',
      [
        'Supported',
        'Supported everywhere',
        'Yes on all plans',
        'Full support',
        'Ja überall',
        'Oui partout',
        'Sí siempre',
        'Sim sempre',
        '是',
        'はい',
        'نعم',
        'כן',
      ],
    ],
    ['no', ['Missing', 'Unavailable', 'Unsupported', 'None', 'Not yet', 'Nein', 'Kein Plan', 'Não', '不支持', 'ない']],
    ['partial', ['Jacket included', 'Only where supported', 'Notes only', '不限']],
  ])('says by its words that a mark of no meaning is %s', (state, meanings) => {
    for (const meaning of meanings) {
      const result = importMarkdown(
        `# A vs B\n\n🔷 ${meaning}, 🔶 Planned\n\n| | A | B |\n|-|-|-|\n| Speed | 🔷 | 🔶 |\n`,
      );
      const a = state === 'partial' ? { state, text: meaning } : { state };
      expect(valuesOf(result)).toEqual({ a, b: { state: 'partial', text: 'Planned' } });
    }
  });

  it('has one meaning for a mark, and one in each item', () => {
    for (const none of ['✔ Done, ✔ Well done', '- ✔ Done\n- Planned for May']) {
      const result = importMarkdown(`# A vs B\n\n${none}\n\n| | A | B |\n|-|-|-|\n| Speed | ✔ | 🚧 |\n`);
      expect(result.found.map(({ as }) => as)).not.toContain('legend');
    }
  });

  it('takes what announces it along, and no other words in front of it', () => {
    const found = (lead: string): string[] =>
      importMarkdown(
        `# A vs B\n\n${lead}\n\n- ✔ Done\n- 🚧 Planned\n\n| | A | B |\n|-|-|-|\n| Speed | ✔ | 🚧 |\n`,
      ).found.flatMap(({ as, text }) => (as === 'heading of the legend' ? [text] : []));
    expect(['Legend:', 'Feature key:', 'Both are dry.'].map(found)).toEqual([['Legend:'], ['Feature key:'], []]);
  });
});
