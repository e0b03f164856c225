import { afterEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from '../../src/cli/build/progress.js';
import { toReportText } from '../../src/cli/print-report.js';

afterEach(() => vi.unstubAllEnvs());

describe('a report', () => {
  const entry = {
    path: 'document',
    line: 1,
    column: 1,
    code: 'x',
    message: 'm',
    advice: 'a',
    severity: 'error',
  } as const;

  it.each([
    [true, '', 'xterm', true],
    [false, '', 'xterm', false],
    [true, '1', 'xterm', false],
    [true, '', 'dumb', false],
  ])(
    'has colours on a terminal that shows them, and is wanted to: %j, NO_COLOR=%j, TERM=%j',
    (isTTY, no, term, has) => {
      vi.stubEnv('NO_COLOR', no);
      vi.stubEnv('TERM', term);
      const text = toReportText({ name: 'a', text: 'b', entries: [entry] }, { isTTY } as NodeJS.WriteStream);
      expect(text.includes('\u001b[31m')).toBe(has);
    },
  );
});

it('progress is told in a log by a line each tenth of the way', () => {
  const lines: string[] = [];
  const stream = { write: (line: string) => lines.push(line) } as unknown as NodeJS.WriteStream;
  const progress = startProgress('Reading', 42, stream);
  for (let count = 0; count < 42; count += 1) progress.advance(1);
  progress.end();
  expect(lines).toHaveLength(10);
  expect([lines[0], lines[9]]).toEqual(['Reading: 5 of 42\n', 'Reading: 42 of 42\n']);
});
