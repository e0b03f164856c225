/** Reasons, verdicts and questions in the forms that pages give them beside their headings. */
import { describe, expect, it } from 'vitest';
import { importHtml, importMarkdown, type ImportResult } from '../../src/formats/index.js';
import type { ComparisonInput } from '../../src/model/schema.js';

const dataOf = ({ data }: ImportResult): ComparisonInput => data as ComparisonInput;
const reasons = (result: ImportResult): unknown =>
  dataOf(result).audiences?.map(({ contender, reasons: all }) => [contender, ...all]);
const left = ({ report }: ImportResult): unknown[] =>
  report.filter(({ code }) => code === 'not-placed').map(({ text }) => text);
const table = '| | Tent | Hut |\n|-|-|-|\n| Heated | No | Yes |\n';
const page = (rest: string): ImportResult => importMarkdown(`# Tent vs Hut\n\n${table}\n${rest}\n`);

describe('reasons', () => {
  it('may stand below a line with a sign, and a heading above that', () => {
    const result = page('## When to choose the tent\n\n✅ **Choose the tent if:**\n\n- you walk\n\n### ✅ Choose Hut when\n\n- it rains');
    expect(reasons(result)).toEqual([['tent', 'you walk'], ['hut', 'it rains']]);
    expect(left(result)).toEqual([]);
  }); // prettier-ignore

  it('may stand below two headings of one level', () => {
    const result = page('### When to choose the tent\n\n✅ **Choose the tent when:**\n\n- you walk');
    expect(reasons(result)).toEqual([['tent', 'you walk']]);
    expect(left(result)).toEqual([]);
  });

  it('may be lists inside the items of one', () => {
    const result = page('## Which to choose\n\n- **Choose Tent** when:\n  - you walk\n  - it is dry\n- **Choose Hut** when:\n  - it rains');
    expect(reasons(result)).toEqual([['tent', 'you walk', 'it is dry'], ['hut', 'it rains']]);
  }); // prettier-ignore

  it('are not made of “and cons”, nor of boxes to tick', () => {
    const result = page('## Tent: pros and cons\n\n### Pros\n\n- [ ] light\n- [x] cheap\n\n### Cons\n\n- cold');
    expect(reasons(result)).toEqual([['tent', 'light', 'cheap']]);
    expect(left(result)).toEqual(['Cons', '- cold']);
  });

  it('may be paragraphs with bullets of their own, as a word processor writes them', () => {
    const bullet = (words: string): string =>
      `<p class=MsoListParagraph><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;&nbsp; </span></span>${words}</p>`;
    const result = importHtml(
      `<p class=MsoTitle>Tent vs Hut</p><p class=MsoSubtitle>Two roofs.</p><h1>Comparison</h1><table><tr><th><th>Tent<th>Hut<tr><th>Heated<td>No<td>Yes</table><h1>Choose the tent if</h1>${bullet('you walk')}${bullet('it is dry')}`,
    );
    expect(dataOf(result)).toMatchObject({ title: 'Tent vs Hut', subtitle: 'Two roofs.' });
    expect(reasons(result)).toEqual([['tent', 'you walk', 'it is dry']]);
    const card = '<p class="title">Cards</p><h2>Tent vs Hut</h2><p class="c3 title">Roofs</p>';
    expect(dataOf(importHtml(card.replace('<p class="c3 title">Roofs</p>', ''))).title).toBe('Tent vs Hut');
    expect(dataOf(importHtml(card)).title).toBe('Roofs');
  });

  it('are not the button below them', () => {
    const result = importHtml(
      '<h1>Tent vs Hut</h1><table><tr><th><th>Tent<th>Hut<tr><th>Heated<td>No<td>Yes</table><h3>Pros of the tent</h3><ul><li>light</ul><div><div><a href="https://t.example">Buy the tent</a></div></div>',
    );
    expect(reasons(result)).toEqual([['tent', 'light']]);
    expect(JSON.stringify([result.data, result.report])).toContain('https://t.example');
  });
});

describe('a verdict', () => {
  it.each(['**Verdict:** Take the hut.', '**Recommendation**: Take the hut.', '**結論**: Take the hut.'])(
    'may stand below the table: %s',
    (line) => {
      const result = page(line);
      expect(dataOf(result).summary).toBe('Take the hut.');
      expect(left(result)).toEqual([]);
    },
  );

  it('may stand below reasons, and is none of them', () => {
    const result = page('### Reasons to choose Hut\n\n- dry\n\n**Verdict:** Take the hut.');
    expect(reasons(result)).toEqual([['hut', 'dry']]);
    expect(dataOf(result).summary).toBe('Take the hut.');
  });
});

describe('questions', () => {
  it('may be lists that open, or items with answers below them', () => {
    const result = importHtml(
      '<h1>Tent vs Hut</h1><table><tr><th><th>Tent<th>Hut<tr><th>Heated<td>No<td>Yes</table><ul><li><details><summary>Is it dry?</summary><p>The hut.</p></details></li></ul>',
    );
    expect(dataOf(result).faq).toEqual([{ question: 'Is it dry?', answer: 'The hut.' }]);
    expect(dataOf(page('- Is it dry?\n\n    The hut.\n\n- Is it warm?\n\n    No.')).faq).toEqual([
      { question: 'Is it dry?', answer: 'The hut.' },
      { question: 'Is it warm?', answer: 'No.' },
    ]);
  });

  it('are not what programs are called with', () => {
    const result = page('### `pitch(tent, place?)`\n\nPitches it.\n\n### Is it dry (and warm?)\n\nYes.');
    expect(dataOf(result).faq).toEqual([{ question: 'Is it dry (and warm?)', answer: 'Yes.' }]);
  });
});

describe('a column', () => {
  it.each(['Description', 'Difference', 'Improvement', 'Beschreibung', 'Descripción', 'Différence', '差异', '優劣の説明'.slice(3)])(
    'describes the row: %s',
    (head) => {
      const result = importMarkdown(`# Tent vs Hut\n\n| | Tent | Hut | ${head} |\n|-|-|-|-|\n| Weight | 2 kg | 900 kg | a lot |\n`);
      expect(dataOf(result).contenders.map(({ name }) => name)).toEqual(['Tent', 'Hut']);
      expect(dataOf(result).criteria[0]).toMatchObject({ description: 'a lot' });
    },
  ); // prettier-ignore
});

describe('a first column', () => {
  it.each(['Algorithm', 'Method', 'Language', 'Database', 'Verfahren', 'Método', 'Méthode', '框架', '言語'])(
    'of what is compared turns the table: %s',
    (corner) => {
      const result = importMarkdown(`| ${corner} | Fast | Small |\n|-|-|-|\n| Uno | ✅ | ❌ |\n| Duo | ❌ | ✅ |\n`);
      expect(dataOf(result).contenders.map(({ name }) => name)).toEqual(['Uno', 'Duo']);
    },
  );
});
