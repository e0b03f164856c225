/** Pages as publishing systems make them, with a site around the article. */
import { describe, expect, it } from 'vitest';
import { importHtml, importMarkdown, type ImportResult } from '../../src/formats/index.js';
import type { ComparisonInput } from '../../src/model/schema.js';

const TABLE = '<table><tr><th><th>Tent<th>Hut<tr><th>Heated<td>No<td><b>Yes</b></table>';
const dataOf = ({ data }: ImportResult): ComparisonInput => data as ComparisonInput;
const lost = ({ report }: ImportResult): unknown[] =>
  report.filter(({ code }) => code === 'not-placed').map(({ text }) => text);

describe('what stands above the title of a page', () => {
  it('is its site’s, and no introduction', () => {
    const result = importHtml(
      `<header><a href="/">My blog</a> <a href="/cart">Cart (0)</a></header><div>Menu</div><h1>Tent vs Hut</h1><p>Two roofs.</p>${TABLE}`,
    );
    expect(dataOf(result)).toMatchObject({ title: 'Tent vs Hut', subtitle: 'Two roofs.' });
    expect(dataOf(result).overview).toBeUndefined();
    expect(lost(result)).toEqual(['My blog (/) Cart (0) (/cart)', 'Menu']);
  });

  it('may be the short answer where it says so, and the introduction where the title is one by its words', () => {
    expect(dataOf(importHtml(`<p>TL;DR: Take the hut.</p><h1>Tent vs Hut</h1>${TABLE}`)).summary).toBe('Take the hut.');
    expect(dataOf(importHtml(`<p>Two roofs.</p><h2>Tent vs Hut</h2>${TABLE}`)).subtitle).toBe('Two roofs.');
  });
});

describe('the day of an article', () => {
  const page = (head: string, line: string, lang = 'de'): ImportResult =>
    importHtml(
      `<html lang="${lang}"><head>${head}</head><body><h1>Tent vs Hut</h1><p>Two roofs.</p>${line}<p>Both are dry.</p>${TABLE}`,
    );

  it('is a line that is nothing else, and no short answer', () => {
    const { updated, summary } = dataOf(page('', '<time datetime="2026-04-11">11. Apr. 2026</time>'));
    expect([updated, summary]).toEqual(['2026-04-11', 'Both are dry.']);
    expect(dataOf(page('', '<p>April 11, 2026</p>', 'en')).updated).toBe('2026-04-11');
  });

  it('is what its head says before that', () => {
    const published = '<meta property="article:published_time" content="2026-04-11T08:00:00Z">';
    const modified = '<meta property="article:modified_time" content="2026-05-12T08:00:00Z">';
    expect(dataOf(page(published, '')).updated).toBe('2026-04-11');
    const result = page(published + modified, '<p>11. April 2026</p>');
    expect([dataOf(result).updated, dataOf(result).summary]).toEqual(['2026-05-12', 'Both are dry.']);
    expect(lost(result)).toEqual(['date: 2026-04-11T08:00:00Z', '11. April 2026']);
  });
});

describe('a block of Ghost’s that opens', () => {
  const toggle = (inside: string): string =>
    `<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4><span>Is it dry?</span></h4><button aria-label="Expand"><svg></svg></button></div>${inside}</div>`;

  it('is a question, and makes no offer of a button below it', () => {
    const result = importHtml(
      `<h1>Tent vs Hut</h1>${TABLE}${toggle('<div class="kg-toggle-content"><p>Yes.</p></div>')}<p>More words.</p><div><a href="/x">Course</a></div>`,
    );
    expect(dataOf(result).faq).toEqual([{ question: 'Is it dry?', answer: 'Yes.' }]);
    expect(dataOf(result).cta).toBeUndefined();
    expect(lost(result)).toEqual(['More words.', 'Course (/x)']);
  });

  it('is any other box where it holds none', () => {
    expect(dataOf(importHtml(`<h1>Tent vs Hut</h1>${TABLE}${toggle('<p>Yes.</p>')}`)).faq).toEqual([
      { question: 'Is it dry?', answer: 'Yes.' },
    ]);
  });
});

describe('a logo in place of a name', () => {
  it('is the name alone', () => {
    const { contenders } = dataOf(
      importHtml(
        '<table><tr><th><th><img src="t.png" alt="Tent logo"><th><img src="l.png" alt="Logo"><tr><th>x<td>1<td>2</table>',
      ),
    );
    expect(contenders.map(({ name }) => name)).toEqual(['Tent', 'Logo']);
  });
});

describe('the last column', () => {
  const read = (head: string, ...cells: readonly string[]): ComparisonInput =>
    dataOf(
      importMarkdown(
        `# Tent vs Hut\n\n| | Tent | Hut | ${head} |\n|-|-|-|-|\n${cells.map((cell, at) => `| r${at} | 1 | 2 | ${cell} |\n`).join('')}`,
      ),
    );

  it.each(['Our pick', 'Notre avis', 'Unser Tipp', 'おすすめ', 'Advantage'])(
    'says who wins where it names the others and nobody else, whatever is above it: %s',
    (head) => {
      const { contenders, criteria } = read(head, 'Hut', '**Tent**', 'Tie', '—', '');
      expect(contenders.map(({ id }) => id)).toEqual(['tent', 'hut']);
      expect(criteria.map(({ winner }) => winner)).toEqual(['hut', 'tent', 'tie', undefined, undefined]);
    },
  );

  it('is a contender where it says anything else', () => {
    expect(read('Igloo', 'Hut', 'ice').contenders).toHaveLength(3);
    expect(read('Igloo', 'Tie', '').contenders).toHaveLength(3);
    const alone = importMarkdown('# A vs B\n\n| | A | B |\n|-|-|-|\n| Name | x | A |\n');
    expect(dataOf(alone).contenders).toHaveLength(2);
  });
});

describe('a row without a label', () => {
  it('is told of', () => {
    const result = importMarkdown(
      '# Tent vs Hut\n\n| | Tent | Hut |\n|-|-|-|\n| Heated | No | **Yes** |\n| | [Buy](/t) | [Rent](/h) |\n',
    );
    expect(result.report.filter(({ code }) => code === 'no-label')).toMatchObject([
      { path: 'criteria.1.label', line: 6, severity: 'warning' },
    ]);
  });
});
