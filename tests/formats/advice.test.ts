/** What an author is told to do about a mistake, by the mistakes that are made most. */
import { describe, expect, it } from 'vitest';
import { checkComparison, importFile, importJson } from '../../src/formats/index.js';

const CONTENDERS = [
  { id: 'train', name: 'Train' },
  { id: 'ai-pm', name: [{ type: 'strong', children: [{ type: 'text', value: 'AI Product Manager' }] }] },
];
const ROW = { id: 'time', label: 'Time', values: { train: '4 h' } };

/** What is said of a data set with these fields, at each place that something is said of. */
function toAdvice(fields: object, row: object = {}): Record<string, string> {
  const data = {
    title: 'A vs B',
    updated: '2026-06-01',
    contenders: CONTENDERS,
    criteria: [{ ...ROW, ...row }],
    ...fields,
  };
  const entries = checkComparison(data, { today: '2026-06-02' });
  const imported = importJson(JSON.stringify(data)).report;
  for (const { path, advice } of imported) {
    expect(entries.find((entry) => entry.path === path)).toMatchObject({ advice });
  }
  return Object.fromEntries(entries.map(({ path, advice }) => [path, advice]));
}

describe('advice', () => {
  it.each([
    ['a letter too few', { winer: 'train' }, 'winer', 'winner'],
    ['two letters that changed places', { lable: 'Time' }, 'lable', 'label'],
    ['a letter too many', { grouped: 'g' }, 'grouped', 'group'],
    ['another case', { Reason: 'Quick.' }, 'Reason', 'reason'],
  ])('asks whether a field with %s is the one that there is', (_what, row, field, meant) => {
    expect(toAdvice({}, row)[`criteria.0.${field}`]).toBe(
      `Did you mean "${meant}"? Take it out, or correct its spelling.`,
    );
  });

  it('asks so of fields of the whole, and of those of a value', () => {
    expect(toAdvice({ declared_score: { train: 1 } }).declared_score).toContain('Did you mean "declaredScore"?');
    expect(toAdvice({}, { values: { train: { sate: 'yes' } } })['criteria.0.values.train.sate']).toContain('"state"');
  });

  it.each([
    ['an id that is misspelt', { winner: 'trian' }, 'criteria.0.winner', 'train'],
    ['an id in another case', { winner: 'Train' }, 'criteria.0.winner', 'train'],
    ['a name in place of an id', { winner: 'AI product manager' }, 'criteria.0.winner', 'ai-pm'],
    ['“Tie”', { winner: 'Tie' }, 'criteria.0.winner', 'tie'],
    ['one of several winners', { winner: ['train', 'ai_pm'] }, 'criteria.0.winner.1', 'ai-pm'],
    ['the key of a value', { values: { trian: '4 h' } }, 'criteria.0.values.trian', 'train'],
  ])('asks whether %s means the one that there is', (_what, row, path, meant) => {
    expect(toAdvice({}, row)[path]).toMatch(new RegExp(`^Did you mean "${meant}"\\? Use one of the ids`));
  });

  it('looks for groups, sources and rows where these belong, however many there are', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...ROW, id: `row-${index}`, label: `Row ${index}` }));
    const audiences = [{ contender: 'train', reasons: [{ text: 'So', criteria: ['Row 17'] }] }];
    expect(toAdvice({ criteria: many, audiences })['audiences.0.reasons.0.criteria.0']).toContain('"row-17"');
    const groups = [{ id: 'costs', label: 'What it costs' }];
    expect(toAdvice({ groups }, { group: 'cost' })['criteria.0.group']).toContain('"costs"');
    const sources = [{ id: 'timetable', label: 'Timetable', href: '/t' }];
    const values = { train: { text: '4 h', source: 'time-table' } };
    expect(toAdvice({ sources }, { values })['criteria.0.values.train.source']).toContain('"timetable"');
  });

  it('asks nothing where nothing is near', () => {
    expect(toAdvice({}, { winner: 'ship' })['criteria.0.winner']).toMatch(/^Use one of the ids/);
    expect(toAdvice({}, { price: '4 €' })['criteria.0.price']).toMatch(/^Take it out/);
    expect(toAdvice({}, { winner: 'x'.repeat(100) })['criteria.0.winner']).toMatch(/^Use one of the ids/);
    expect(toAdvice({}, { '': 1 })['criteria.0.""']).toMatch(/^Take it out/);
  });

  it('says what a page without a table needs, and a data set without what is compared', () => {
    const advice = 'Add what is missing: a comparison needs at least two columns that are compared, and one row.';
    for (const { report } of [
      importFile({ text: '# Train vs Plane\n\nWords alone.\n' }),
      importJson('{"title":"A"}'),
    ]) {
      for (const path of ['contenders', 'criteria']) {
        expect(report.find((entry) => entry.path === path)).toMatchObject({ code: 'missing', advice });
      }
    }
    expect(importJson('{}').report.find(({ path }) => path === 'title')).toMatchObject({ advice: 'Add it.' });
  });

  it('says what an empty list, or null, is to become', () => {
    expect(toAdvice({}, { winner: [] })['criteria.0.winner']).toBe(
      'Name who wins, write "tie" or "depends", or leave it out where nobody said who wins.',
    );
    expect(toAdvice({ contenders: [] }).contenders).toContain('two columns');
    expect(toAdvice({ audiences: [{ contender: 'train', reasons: [] }] })['audiences.0.reasons']).toMatch(
      /^Take it out/,
    );
    expect(toAdvice({ subtitle: null }).subtitle).toMatch(/^Leave it out/);
  });
});
