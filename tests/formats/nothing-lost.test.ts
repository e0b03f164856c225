/** Whatever is thrown at the importers, nothing is thrown back, and no word is dropped in silence. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile, importMarkdown, type Format, type ImportResult } from '../../src/formats/index.js';
import { parseComparison } from '../../src/model/state.js';
import { markdownPage, mutated } from './arbitrary-page.js';

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** All that came of a text: the data set, what was understood, and what was reported. */
const outcome = ({ data, found, report }: ImportResult): string => JSON.stringify([data, found, report]);

/** Names of tags and fields, and addresses of references, are marks rather than words. */
const MARKS = /<[^>]*>|^\[[^\]]+\]: .*$|\]\(#[^)]*\)|^\w+:(?= )/gm;

const words = (text: string): string[] => text.replace(MARKS, ' ').match(/[\p{L}\p{N}]{2,}/gu) ?? [];

describe('importing', () => {
  it.each(fixtures)('drops no word of $name', ({ name, text }) => {
    const known = outcome(importFile({ name, text }));
    expect(words(text).filter((word) => !known.includes(word))).toEqual([]);
  });

  it('drops no word of a page made of headings, paragraphs, lists, tables and questions', () => {
    let count = 0;
    const unique = fc.constant(null).map(() => `word${(count += 1)}`);
    const line = fc.array(unique, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
    const heads = fc.constantFrom(
      'Overview',
      'FAQ',
      'Verdict',
      'Head-to-head',
      'Sources',
      'Notes',
      'Choose Train if…',
      'Pros',
      'Train',
    );
    const block = fc.oneof(
      line,
      line.map((text) => `${text}?`),
      fc
        .tuple(fc.integer({ min: 1, max: 4 }), fc.oneof(line, heads))
        .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
      fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
      fc.tuple(line, line).map(([q, a]) => `**${q}?** ${a}`),
      fc.tuple(line, line).map(([q, a]) => `<details><summary>${q}</summary>\n\n${a}\n\n</details>`),
      fc
        .array(fc.tuple(line, line, fc.array(line, { maxLength: 3 })), { minLength: 1, maxLength: 3 })
        .map((rows) =>
          ['| | Train | Plane |', '|-|-|-|', ...rows.map(([a, b, c]) => `| ${[a, b, ...c].join(' | ')} |`)].join('\n'),
        ),
      fc.tuple(line, line).map(([head, text]) => `## Want to ${head}?\n\n${text}\n\n[${text}](/x)`),
      line.map((text) => `> ${text}`),
      line.map((text) => `\`\`\`\n${text}\n\`\`\``),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
        const page = blocks.join('\n\n');
        const known = outcome(importMarkdown(page));
        expect(words(page).filter((word) => !known.includes(word))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  const table = '<table><tr><th>x<th>Train<th>Plane<tr><th>Speed<td>slow<td>fast</table>';

  it.each([
    [
      'a list that stands in a list',
      `<h1>Train vs Plane</h1>${table}<h2>Verdict</h2><ul><li>outer</li><ul><li>inner</li></ul></ul>`,
    ],
    [
      'a text that stands in a list',
      `<h1>Train vs Plane</h1>${table}<h2>Choose Train if…</h2><ul>loose<li>item</li>behind</ul>`,
    ],
  ])('drops no word of %s', (_, text) => {
    const known = outcome(importFile({ text, format: 'html' }));
    expect(words(text).filter((word) => !known.includes(word))).toEqual([]);
  });

  it('says that front matter in TOML is not read, and what stands in it', () => {
    const text = '+++\ntitle = "Hugo"\n+++\n# Train vs Plane\n\n| | Train | Plane |\n|-|-|-|\n| x | 1 | 2 |\n';
    const { data, report } = importMarkdown(text);
    expect(data).toMatchObject({ title: 'Train vs Plane' });
    expect(report).toContainEqual(
      expect.objectContaining({ code: 'front-matter', severity: 'warning', line: 1, text: 'title = "Hugo"' }),
    );
  });

  it('says which of two parts of JSON is lost, because they have one name', () => {
    const text = `{"title":"One",\n"contenders":[{"id":"a","name":"A"},{"id":"b","name":"B"}],\n"criteria":[{"id":"c","label":"C","values":{"a":1,"a":2}}],\n"title":"Two"}`;
    const { report } = importFile({ text, format: 'json' });
    expect(report.filter(({ code }) => code === 'duplicate-key')).toMatchObject([
      { path: 'title', line: 1, severity: 'warning' },
      { path: 'criteria.0.values.a', line: 3 },
    ]);
  });

  it('takes the quote off a text that a spreadsheet would have run', () => {
    const { data } = importFile({ text: "x,A,B\nCold,'-5 °C,'=SUM\n", format: 'csv' });
    expect(data).toMatchObject({ criteria: [{ values: { a: { number: -5, unit: '°C' }, b: '=SUM' } }] });
    expect(importFile({ text: "x,A,B\nYears,'90s,O'=\n", format: 'csv' }).data).toMatchObject({
      criteria: [{ values: { a: "'90s", b: "O'=" } }],
    });
  });

  it('throws nothing, whatever the text and the format', () => {
    const page = fc.oneof(
      mutated(fixtures.map(({ text }) => text)),
      markdownPage,
      fc.string({ unit: 'binary' }),
      fc.json(),
    );
    const format = fc.constantFrom<Format | undefined>('markdown', 'html', 'csv', 'json', 'text', undefined);
    fc.assert(
      fc.property(page, format, (text, chosen) => {
        const { data, report } = importFile({ text, ...(chosen ? { format: chosen } : {}) });
        const state = parseComparison(data);
        if (state.status !== 'ready') expect(report.some(({ severity }) => severity === 'error')).toBe(true);
        for (const { line, column, message, advice } of report) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message && advice).toBeTruthy();
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('reports a text that nests deeper than can be read', () => {
    const { data, report } = importFile({ text: '<div>'.repeat(20_000), format: 'html' });
    expect(data).toBeUndefined();
    expect(report).toMatchObject([{ code: 'unreadable', severity: 'error', line: 1 }]);
  });
});
