import { describe, expect, it } from 'vitest';
import { toImported } from '../../demo/builder/draft/starts.js';
import { exportCsv, exportHtml, exportJson, exportMarkdown } from '../../src/formats/index.js';
import { parseComparison, type ReadyState } from '../../src/model/state.js';
import { firstPage } from '../../stories/data/comparisons.js';

const { comparison } = parseComparison(firstPage) as ReadyState;

describe('what is pasted', () => {
  it.each([
    ['Markdown', exportMarkdown],
    ['CSV', exportCsv],
    ['HTML', exportHtml],
    ['JSON', exportJson],
  ])('is begun with: %s', (_, write) => {
    const { data } = toImported(write(comparison));
    expect(data).toMatchObject({ criteria: firstPage.criteria.map(({ label }) => ({ label })) });
    expect(parseComparison(data).status).toBe('ready');
  });

  it('is a file, whose name says what it is written in', () => {
    const { data } = toImported('a;Train;Plane\nTime;4 h;5 h\n', 'times.csv');
    expect(data).toMatchObject({ contenders: [{ name: 'Train' }, { name: 'Plane' }] });
  });

  it.each(['', 'Just words', '{"title":', '{"title":"T"}', '[1,2]', 'null'])('is no comparison: %s', (text) => {
    const { data, result } = toImported(text);
    expect(data).toBe(undefined);
    expect(result.report.length).toBeGreaterThan(0);
  });
});
