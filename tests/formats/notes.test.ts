/** Notes that stand elsewhere on the page than the words which they explain. */
import { describe, expect, it } from 'vitest';
import { importHtml, importMarkdown, type ImportResult } from '../../src/formats/index.js';
import type { ComparisonInput } from '../../src/model/schema.js';

const first = ({ data }: ImportResult): ComparisonInput['criteria'][number] => (data as ComparisonInput).criteria[0]!;
const left = ({ report }: ImportResult): unknown[] =>
  report.filter(({ code }) => code === 'not-placed' || code === 'note-left-out').map(({ text }) => text);

const page = (cell: string, behind: string): ImportResult =>
  importHtml(
    `<h1>Tent vs Hut</h1><table><tr><th></th><th>Tent</th><th>Hut</th></tr><tr><th>Heated</th><td>No</td><td>${cell}</td></tr></table>${behind}`,
  );

const table = (yes: string): string => `# Tent vs Hut\n\n| | Tent | Hut |\n|-|-|-|\n| Heated | No | ${yes} |\n`;

describe('a note that a link leads to', () => {
  it.each([
    [
      'a word processor',
      'Yes<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>',
      '<div><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> In winter.</p></div></div>',
    ],
    [
      'an office in the browser',
      '<p><span>Yes</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p>',
      '<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;In winter.</span></p></div>',
    ],
    [
      'a wiki',
      'Yes<sup id="cite_ref-1"><a href="#cite_note-1">&#91;1&#93;</a></sup>',
      '<h2>References</h2><ol class="references"><li id="cite_note-1"><span><b><a href="#cite_ref-1">^</a></b></span> <span>In winter.</span></li></ol>',
    ],
    [
      'a manual',
      '<p>Yes <a class="footnote-reference" href="#id5" id="id2"><span>[</span>1<span>]</span></a></p>',
      '<aside><aside id="id5"><span><span>[</span><a href="#id2">1</a><span>]</span></span><p>In winter.</p></aside></aside>',
    ],
    ['letters', 'Yes <a href="#n-a">a</a>', '<ul><li id="n-a">a) In winter.</li></ul>'],
    ['a star', 'Yes <a href="#n">*</a>', '<p id="n">* In winter.</p>'],
    ['a list of terms', 'Yes <a href="#n">[1]</a>', '<dl><dt>[1]</dt><dd id="n">In winter.</dd></dl>'],
    ['a list of terms in boxes', 'Yes <a href="#n">1</a>', '<dl><div id="n"><dt>1</dt><dd>In winter.</dd></div></dl>'],
    ['a blog', 'Yes <a href="#n">1</a>', '<p id="n">In winter. <a href="#r">↩︎</a></p>'],
    [
      'a page that means it twice',
      'Yes <a href="#n">1</a>',
      '<p id="n">In winter. <a href="#r">1</a> <a href="#s">2</a></p>',
    ],
    [
      'a wiki that means it twice',
      'Yes<sup><a href="#n">[1]</a></sup>',
      '<ol><li id="n">↑ <sup><a href="#r">a</a></sup> <sup><a href="#s">b</a></sup> In winter.</li></ol>',
    ],
    ['a percent sign that is only that', 'Yes <a href="#5%">a</a>', '<ul><li id="5%">a) In winter.</li></ul>'],
  ])('is the note of the value, as %s writes it', (_, cell, behind) => {
    const result = page(cell, behind);
    expect(first(result).values.hut).toEqual({ state: 'yes', note: 'In winter.' });
    expect(left(result)).toEqual([]);
  });

  it('is a source where a link is all that it says', () => {
    const result = page(
      'Yes<sup><a href="#c1">[1]</a></sup>',
      '<ol><li id="c1"><a href="#back">^</a> <i><a href="https://hut.example">The warden</a>.</i></li></ol>',
    );
    expect(first(result).values.hut).toEqual({
      state: 'yes',
      source: { label: 'The warden', href: 'https://hut.example' },
    });
  });

  it.each(['a. ', 'a: ', '[a]: ', '[a]', '(a) ', '[ a ] ', '[a]]'])('is without its mark: %s', (mark) => {
    expect(first(page('Yes <a href="#n">a</a>', `<p id="n">${mark}In winter.</p>`)).values.hut).toEqual({
      state: 'yes',
      note: 'In winter.',
    });
  });

  it('keeps its words where they look like a mark, or like a link back', () => {
    const note = (words: string): unknown =>
      (first(page('Yes <a href="#n">1</a>', `<p id="n">${words}</p>`)).values.hut as { note: unknown }).note;
    expect(note('1st of May only.')).toBe('1st of May only.');
    expect(note('(1st of May only)')).toBe('(1st of May only)');
    expect(note('(in winter)')).toBe('(in winter)');
    expect(note('Sleeps <b>5</b>')).toEqual([
      { type: 'text', value: 'Sleeps ' },
      { type: 'strong', children: [{ type: 'text', value: '5' }] },
    ]);
    expect(note('See <a href="#t">the table</a>')).toEqual([
      { type: 'text', value: 'See ' },
      { type: 'link', url: '#t', children: [{ type: 'text', value: 'the table' }] },
    ]);
  });

  it('is one of several in a box', () => {
    const { data } = importMarkdown(
      '# Tent vs Hut\n\n| | Tent | Hut |\n|-|-|-|\n| Heated | No<a href="#n2">[2]</a> | Yes<a href="#n1">[1]</a> |\n\n<div><div id="n1">In winter.</div><div id="n2">In May.</div></div>\n',
    );
    expect((data as ComparisonInput).criteria[0]!.values).toEqual({
      tent: { state: 'no', note: 'In May.' },
      hut: { state: 'yes', note: 'In winter.' },
    });
  });

  it.each(['table', 'h5', 'section', 'article', 'nav'])('is none where the link leads to a part: <%s>', (tag) => {
    const part = tag === 'table' ? '<table><tr><td>Dry</td></tr></table>' : `<${tag}>Dry</${tag}>`;
    const { found } = page('<a href="#a">a</a>', `<div id="a">${part}<p>Both are dry.</p></div>`);
    expect(found.map(({ as }) => as)).not.toContain('note');
  });

  it('is none where the link leads to a section that readers know', () => {
    const result = page('<a href="#a">a</a>', '<div id="a"><h2>Overview</h2><p>Both are dry.</p></div>');
    expect((result.data as ComparisonInput).overview).toBe('Both are dry.');
  });

  it('is none where the link leads to no paragraph, or to the one that it stands in', () => {
    const result = page('Yes <a href="#n">1</a>', '<span id="n">In winter.</span>');
    expect(left(result)).toEqual(['In winter.']);
    const around = page('Yes', '<h2>Overview</h2><div><p>Dry <a href="#n">[1]</a></p><i id="n">they say.</i></div>');
    expect(JSON.stringify((around.data as ComparisonInput).overview)).toMatch(/Dry .*they say\./);
  });

  it('is none where those who write the page remark something', () => {
    const remark = '<p><a href="#cmnt_ref1" id="cmnt1">[a]</a> Is it?</p>';
    const result = page('Yes<sup><a href="#cmnt1">[a]</a></sup>', remark);
    expect(first(result).values.hut).toEqual({ state: 'yes', text: 'Yes[a]' });
    expect(left(result)).toEqual(['[a] (#cmnt_ref1) Is it?']);
  });
});

describe('a note with a mark of its own', () => {
  it.each([
    ['a star', 'Yes*', '\\* In winter.'],
    ['a star behind a tick', '✅\\*', '*In winter.'],
    ['a star that the list took away', 'Yes*', '* In winter.'],
    ['a dagger', 'Yes<sup>†</sup>', '† In winter.'],
    ['a number in brackets', 'Yes [1]', '[1] In winter.'],
    ['a number in round brackets', 'Yes (1)', '(1) In winter.'],
    ['a raised number with a point', 'Yes<sup>1.</sup>', '* <sup>1.</sup> In winter.'],
    ['the number of an item', 'Yes<sup>1</sup>', '1. In winter.'],
  ])('belongs to the value with the same: %s', (_, cell, note) => {
    const result = importMarkdown(`${table(cell)}\n${note}\n`);
    expect(first(result).values.hut).toEqual({ state: 'yes', note: 'In winter.' });
    expect(left(result)).toEqual([]);
  });

  it('ends where the next line has another', () => {
    const result = importMarkdown(
      '# Tent vs Hut\n\n| | Tent\\* | Hut |\n|-|-|-|\n| Heated† | No‡ | Yes |\n\n\\* Of cotton.\n† By a stove.\nOr by hand.\n‡ Too hot.\n',
    );
    expect((result.data as ComparisonInput).contenders[0]).toEqual({
      id: 'tent',
      name: 'Tent',
      description: 'Of cotton.',
    });
    expect(first(result)).toMatchObject({
      label: 'Heated',
      description: 'By a stove. Or by hand.',
      values: { tent: { state: 'no', note: 'Too hot.' } },
    });
    expect(result.found.filter(({ as }) => as === 'note').map(({ line }) => line)).toEqual([7, 8, 10]);
  });

  it('leaves the answer what it is where nothing explains the mark, and the mark with it', () => {
    expect(first(importMarkdown(table('Yes*'))).values.hut).toEqual({ state: 'yes', text: 'Yes*' });
    expect(first(importMarkdown(table('m²'))).values.hut).toBe('m²');
  });

  it('is told from a note of the same number that a link leads to', () => {
    const { data } = importMarkdown(
      '# A vs B\n\n| | A | B |\n|-|-|-|\n| Price | 3<sup>1</sup> | 4[^1] |\n| Size | 5<sup>2</sup> | 6 |\n\n<sup>1</sup> net\n<sup>2</sup> in cm\n\n[^1]: per month\n',
    );
    expect((data as ComparisonInput).criteria.map(({ values }) => values)).toEqual([
      { a: { number: 3, note: 'net' }, b: { number: 4, note: 'per month' } },
      { a: { number: 5, note: 'in cm' }, b: 6 },
    ]);
  });

  it('is told from it wherever its line begins', () => {
    const written = '<p><sup>1</sup> net<br><sup>12</sup> in cm</p>';
    const result = importHtml(
      `<h1>A vs B</h1><table><tr><th></th><th>A</th><th>B</th></tr><tr><th>Price</th><td>3<sup>1</sup></td><td>4 <a href="#n">[12]</a></td></tr><tr><th>Size</th><td>5<sup>12</sup></td><td>6</td></tr></table>${written}<p id="n">per month</p>`,
    );
    expect((result.data as ComparisonInput).criteria.map(({ values }) => values)).toEqual([
      { a: { number: 3, note: 'net' }, b: { number: 4, note: 'per month' } },
      { a: { number: 5, note: 'in cm' }, b: 6 },
    ]);
  });

  it('takes no list for a note that no mark points at', () => {
    expect(left(importMarkdown(`${table('Yes')}\n* In winter.\n`))).toEqual(['- In winter.']);
  });
});
