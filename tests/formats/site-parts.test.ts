/** What wikis, help centers and blogs put around an article, and into it. */
import { describe, expect, it } from 'vitest';
import { importHtml, type ImportResult } from '../../src/formats/index.js';
import type { ComparisonInput } from '../../src/model/schema.js';

const TABLE = '<table><tr><th>Trait<th>Tent<th>Hut<tr><th>Beds<td>1<td>12</table>';
const read = (above: string, below = ''): ImportResult =>
  importHtml(`<div><h1>Tent vs Hut</h1>${above}<p>Two roofs.</p>${TABLE}${below}</div>`);
const dataOf = ({ data }: ImportResult): ComparisonInput => data as ComparisonInput;
const leftOut = ({ report }: ImportResult): unknown[] =>
  report.filter(({ code }) => code === 'left-out').map(({ severity, text }) => [severity, text]);

describe('what a program calls a part of the site', () => {
  it.each([
    ['<div class="page-metadata">Created by <span class="author">Ann</span></div>', 'Created by Ann'],
    ['<div class="toc-macro rbtoc1"><ul><li><a href="#beds">Beds</a></li></ul></div>', 'Beds'],
    ['<div id="siteSub">From Wikipedia</div>', 'From Wikipedia'],
    ['<a class="mw-jump-link" href="#x">Jump to navigation</a>', 'Jump to navigation'],
    ['<div id="toc" role="navigation"><input type="checkbox" role="button"><h2>Contents</h2></div>', 'Contents'],
    ['<div class="entry-meta">Posted by <a href="/ann">Ann</a></div>', 'Posted by Ann'],
    ['<div class="article-author"><a href="/ann">Ann</a></div>', 'Ann'],
    ['<button class="article-subscribe">Follow</button>', 'Follow'],
  ])('is no introduction: %s', (part, words) => {
    const result = read(part);
    expect(dataOf(result)).toMatchObject({ title: 'Tent vs Hut', subtitle: 'Two roofs.' });
    expect([dataOf(result).summary, dataOf(result).overview]).toEqual([undefined, undefined]);
    expect(leftOut(result)).toEqual([['note', words]]);
  });

  it('is no offer, no source and no question', () => {
    const result = read(
      '',
      '<h2>FAQ</h2><h3>Is it dry?</h3><p>Yes.</p><div class="sharedaddy"><h3>Share this:</h3><a href="/s">Mail</a></div><div class="pageSection group"><h2>Attachments:</h2><a href="/hut.png">hut.png</a></div><h2>Sources</h2><ul><li><a href="/s">Survey</a></ul><div id="catlinks"><a href="/c">Categories</a></div><div role="contentinfo"><a href="/w">A wiki</a></div>',
    );
    const { faq, sources, cta } = dataOf(result);
    expect(faq).toEqual([{ question: 'Is it dry?', answer: 'Yes.' }]);
    expect(sources).toMatchObject([{ label: 'Survey' }]);
    expect(cta).toBeUndefined();
    expect(leftOut(result)).toEqual(
      ['Share this:Mail', 'Attachments:hut.png', 'Categories', 'A wiki'].map((words) => ['note', words]),
    );
  });

  it('is no title, though it has a heading', () => {
    const { title } = dataOf(importHtml(`<div id="dokuwiki__header"><h1>Wiki</h1></div><h1>Tent vs Hut</h1>${TABLE}`));
    expect(title).toBe('Tent vs Hut');
  });

  it('is the page where the table stands in it', () => {
    expect(dataOf(importHtml(`<body class="toc"><div class="pageSection"><h1>Roofs</h1>${TABLE}</div>`))).toMatchObject(
      { title: 'Roofs', criteria: [{ label: 'Beds' }] },
    );
  });

  it('says the day of the last change', () => {
    const times = '<time datetime="2024-03-04T10:00:00Z">4</time><time datetime="2024-03-05T10:00:00Z">5</time>';
    expect(dataOf(read(`<p class="entry-meta">${times}</p>`)).updated).toBe('2024-03-05');
    expect(dataOf(read(`<div class="article-relatives">${times}</div>`)).updated).toBeUndefined();
  });
});

describe('a remark of a wiki’s in a cell', () => {
  it('is no part of the value', () => {
    const result = importHtml(
      `<h1>Tent vs Hut</h1>${TABLE.replace('12', '12<sup class="noprint Inline-Template">[<i>citation needed</i>]</sup>')}<div class="noprint"><h2>FAQ</h2><h3>Is it dry?</h3><p>Yes.</p></div>`,
    );
    expect(dataOf(result)).toMatchObject({ criteria: [{ values: { hut: 12 } }], faq: [{ question: 'Is it dry?' }] });
    expect(leftOut(result)).toEqual([['note', '[citation needed]']]);
  });
});
