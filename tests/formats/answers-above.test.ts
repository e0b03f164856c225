/** Short answers above the table, picks below it, and headings that ask for whom something is. */
import { describe, expect, it } from 'vitest';
import { importMarkdown, type ImportResult } from '../../src/formats/index.js';
import type { ComparisonInput } from '../../src/model/schema.js';

const TABLE = '| | Tent | Hut |\n|-|-|-|\n| Heated | No | **Yes** |\n';
const read = (before: string, after: string): ImportResult =>
  importMarkdown(`# Tent vs Hut\n\n${before}\n\n${TABLE}\n${after}\n`);
const dataOf = ({ data }: ImportResult): ComparisonInput => data as ComparisonInput;
const codes = ({ report }: ImportResult): string[] => report.map(({ code }) => code);

describe('a short answer above the table', () => {
  it('is the one, whatever is recommended further down', () => {
    const result = read('Quick answer: Take the hut.', '## Our Recommendation\n\nTake a map, too.');
    expect(dataOf(result).summary).toBe('Take the hut.');
    expect(result.report.find(({ code }) => code === 'second-summary')!.text).toBe(
      'Our Recommendation Take a map, too.',
    );
  });
});

describe('a bold line that names a winner', () => {
  it.each(['**Winner: Hut**', '**Our pick: the Hut**', '**Winner: Hut**\n\n## FAQ\n\n### Is it dry?\n\nYes.'])(
    'says whom the page picks: %s',
    (line) => {
      const result = read('## Verdict\n\nBoth are fine.', line);
      expect([dataOf(result).pick, dataOf(result).summary]).toEqual(['hut', 'Both are fine.']);
      expect(codes(result)).not.toContain('not-placed');
    },
  );

  it('says nothing where it names nobody who is compared', () => {
    const result = read('', '**Winner: Igloo**');
    expect(dataOf(result).pick).toBeUndefined();
    expect(codes(result)).toContain('not-placed');
  });
});

describe('a heading that asks for whom something is', () => {
  const LIST = '- You walk\n- You have time';

  it.each(['Who should buy Tent?', 'When should I use Tent?', 'Für wen lohnt sich Tent?', '¿Cuándo elegir Tent?'])(
    'is over reasons, and a question among others: %s',
    (head) => {
      const above = dataOf(read('', `## ${head}\n\n${LIST}`));
      expect([above.audiences, above.faq]).toEqual([
        [{ contender: 'tent', heading: head, reasons: ['You walk', 'You have time'] }],
        undefined,
      ]);
      const among = dataOf(read('', `## FAQ\n\n### ${head}\n\n${LIST}`));
      expect([among.audiences, among.faq]).toMatchObject([undefined, [{ question: head }]]);
    },
  );
});
