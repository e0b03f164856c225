import { describe, expect, it } from 'vitest';
import { isAlike } from '../../src/model/difference.js';
import { toCsv, toMarkdown } from '../../src/model/table-text.js';
import { toTableView, type TableOptions } from '../../src/model/table-view.js';
import { findMessages } from '../../src/server/language.js';
import { threeWays, trainVsPlane } from '../../stories/data/comparisons.js';
import { parseReady } from '../helpers/parse-ready.js';

const withCells = (train: unknown, plane: unknown, label = 'Row', options: TableOptions = {}) =>
  toTableView(parseReady({ ...trainVsPlane, criteria: [{ id: 'row', label, values: { train, plane } }] }), options);

describe('toMarkdown', () => {
  it('writes the table with its winners and verdicts', () => {
    expect(toMarkdown(toTableView(parseReady(trainVsPlane)))).toBe(
      [
        '| Category | Train | Plane |',
        '| --- | --- | --- |',
        '| Time | 4.5 h | 4 h (Winner) |',
        '| CO₂ a person | 9 kg (Winner) | 120 kg |',
        '| Fare (It depends) | €18–€180 | €40–€300 |',
        '| Power at the seat | Yes (Winner) | No |',
        '| Delays (Tie) | Often | Often |',
        '| Takes a bicycle | With a reservation | No data |',
      ].join('\n'),
    );
  });

  it('escapes what would be read as a mark, and keeps a cell in its line', () => {
    const [, , line] = toMarkdown(withCells('a | b\nc &copy;', '*<b>_`[x]~\\')).split('\n');
    expect(line).toBe('| Row | a \\| b c \\&copy; | \\*\\<b\\>\\_\\`\\[x\\]\\~\\\\ |');
  });

  it('leaves out what the reader has left out', () => {
    const table = toTableView(parseReady(threeWays), { contenders: ['bus', 'train'], isAlike });
    expect(toMarkdown(table, true).split('\n')[0]).toBe('| Category | Bus | Train |');
    const alike = toTableView(
      parseReady({
        ...trainVsPlane,
        criteria: [
          { id: 'a', label: 'A', values: { train: 'Yes', plane: true } },
          { id: 'b', label: 'B', values: { train: 'Yes', plane: 'No' } },
        ],
      }),
      { isAlike },
    );
    expect(toMarkdown(alike, true)).not.toContain('| A |');
    expect(toMarkdown(alike, true)).toContain('| B | Yes | No |');
    expect(toMarkdown(alike, false)).toContain('| A | Yes | Yes |');
  });
});

describe('toCsv', () => {
  const lineOf = (train: unknown, plane: unknown): string | undefined =>
    toCsv(withCells(train, plane)).split('\r\n')[1];

  it('quotes commas, quotes and line breaks, and nothing else', () => {
    expect(lineOf('a, b', 'say "no"')).toBe('Row,"a, b","say ""no"""');
    expect(toCsv(withCells('a\nb', 'c'))).toBe('Category,Train,Plane\r\nRow,"a\nb",c');
  });

  it('lets no text run as a formula, and leaves numbers alone', () => {
    expect(lineOf('=1+1', '@SUM(A1)')).toBe("Row,'=1+1,'@SUM(A1)");
    expect(lineOf('+cmd', '-cmd|x')).toBe("Row,'+cmd,'-cmd|x");
    expect(lineOf('-5%', '+1.5')).toBe('Row,-5%,+1.5');
    expect(lineOf('a=b', 'me@example.com')).toBe('Row,a=b,me@example.com');
  });

  it('says a state that has words of its own', () => {
    const told = { state: 'partial', text: 'With a plugin' };
    expect(lineOf(told, { state: 'yes' })).toBe('Row,Partly: With a plugin,Yes');
    const inChinese = { messages: findMessages('zh') };
    expect(toMarkdown(withCells(told, true, 'Row', inChinese), false, inChinese)).toContain(
      '| 部分：With a plugin | 是 |',
    );
    const inFrench = { messages: findMessages('fr') };
    expect(toCsv(withCells(told, true, 'Row', inFrench), false, inFrench)).toContain('En partie\u202F: With a plugin');
  });
});
