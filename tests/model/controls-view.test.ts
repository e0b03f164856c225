import { describe, expect, it } from 'vitest';
import { controlsFor } from '../../src/model/controls.js';
import { toControlsView, type ControlsView } from '../../src/model/controls-view.js';
import { isAlike } from '../../src/model/difference.js';
import { toTableView } from '../../src/model/table-view.js';
import type { ViewOptions } from '../../src/model/view-options.js';
import { findMessages } from '../../src/server/language.js';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { hosting } from '../../stories/data/hosting.js';
import { parseReady } from '../helpers/parse-ready.js';

const viewOf = (
  data: unknown,
  words: string,
  differences = false,
  contenders?: readonly string[],
  wording: ViewOptions = {},
): ControlsView => {
  const comparison = parseReady(data);
  const choice = { differences, contenders };
  const table = toTableView(comparison, { contenders, isAlike });
  return toControlsView({ comparison, table, choice, controls: controlsFor(words, 'auto', comparison), wording });
};

describe('controlsFor', () => {
  const [two, five] = [parseReady(trainVsPlane), parseReady(hosting(5))];

  it('reads words in any order and passes over others', () => {
    expect(controlsFor('copy  differences\nzoom', 'auto', two)).toEqual(['differences', 'copy']);
    expect(controlsFor('', 'auto', five)).toEqual([]);
  });

  it('gives a table of pairs its lists, where there is something to pick', () => {
    expect(controlsFor('copy', 'pair', five)).toEqual(['contenders', 'copy']);
    expect(controlsFor('', 'pair', two)).toEqual([]);
  });
});

describe('toControlsView', () => {
  it('shows what was asked for and nothing else', () => {
    expect(viewOf(trainVsPlane, '')).toMatchObject({ differences: undefined, contenders: undefined, copy: [] });
    expect(viewOf(trainVsPlane, 'copy').copy.map(({ format, label }) => [format, label])).toEqual([
      ['markdown', 'Copy as Markdown'],
      ['csv', 'Copy as CSV'],
      ['link', 'Copy link'],
    ]);
  });

  it('counts the rows that are left', () => {
    expect(viewOf(hosting(5), 'differences').differences).toEqual({
      label: 'Show only differences',
      checked: false,
      count: '6 of 6 rows shown',
    });
    expect(viewOf(hosting(5), 'differences', true).differences).toMatchObject({
      checked: true,
      count: '5 of 6 rows shown',
    });
  });

  it('never counts a row out that has a winner', () => {
    const data = {
      ...trainVsPlane,
      criteria: [
        { id: 'won', label: 'Won', values: { train: 'Yes', plane: 'Yes' }, winner: 'train' },
        { id: 'even', label: 'Even', values: { train: 'Yes', plane: 'Yes' }, winner: 'tie' },
      ],
    };
    expect(viewOf(data, 'differences', true).differences?.count).toBe('1 of 2 rows shown');
  });

  it('lets two contenders change over, and has nothing to pick', () => {
    expect(viewOf(trainVsPlane, 'contenders').contenders).toEqual({
      picks: [],
      swap: 'Swap',
      label: 'Compared',
      summary: 'Compared: Train and Plane',
      options: [],
    });
  });

  it.each([
    ['fr', 'À comparer\u202F: Train et Plane'],
    ['zh', '对比对象：Train和Plane'],
    ['ja', '比較対象：Train、Plane'],
    ['ar', 'المقارنة بين: Train وPlane'],
  ])('says who is compared as %s lists names', (lang, summary) => {
    const wording = { messages: findMessages(lang) };
    expect(viewOf(trainVsPlane, 'contenders', false, undefined, wording).contenders!.summary).toBe(summary);
  });

  it('lets the reader pick from all, and take out all but two', () => {
    const { picks, options, summary } = viewOf(hosting(4), 'contenders', false, ['edge', 'self']).contenders!;
    expect(picks.map(({ options: each }) => each.find(({ selected }) => selected)?.id)).toEqual(['edge', 'self']);
    expect(picks[0]!.options.map(({ name }) => name)).toEqual(['Hosted', 'Self-hosted', 'Hybrid', 'Edge']);
    expect(options.map(({ id, checked, fixed }) => [id, checked, fixed])).toEqual([
      ['hosted', false, false],
      ['self', true, true],
      ['hybrid', false, false],
      ['edge', true, true],
    ]);
    expect(summary).toBe('Compared: Edge and Self-hosted');
    expect(viewOf(hosting(4), 'contenders').contenders!.options.some(({ fixed }) => fixed)).toBe(false);
  });
});
