/** A data set in YAML is the same data set; what is wrong with it is told where it stands. */
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { checkComparison, findFormat, importFile, importYaml } from '../../src/formats/index.js';
import firstPage from '../../stories/data/ai-pm-vs-traditional-pm.json' with { type: 'json' };

const TENT = `# Two roofs.
title: "Tent vs Hut: which?"
lang: no
updated: 2026-11-20
contenders:
  - { id: tent, name: Tent }
  - id: hut
    name: Hut
criteria:
  - id: heated
    label: Heated
    values:
      tent: { state: no }
      hut: yes # a word, and no truth value
    winner: hut
`;

describe('YAML', () => {
  it('says what JSON says', () => {
    const { data, report } = importYaml(stringify(firstPage));
    expect(data).toEqual(firstPage);
    expect(report).toEqual([]);
  });

  it('keeps words and days as they are written', () => {
    const { data, report } = importYaml(TENT);
    expect(data).toMatchObject({
      title: 'Tent vs Hut: which?',
      lang: 'no',
      updated: '2026-11-20',
      criteria: [{ values: { tent: { state: 'no' }, hut: 'yes' }, winner: 'hut' }],
    });
    expect(report).toEqual([]);
  });

  it('says once what is meant twice', () => {
    const { data } = importYaml(
      TENT.replace('state: no }', 'state: no } ')
        .replace('hut: yes', 'hut: &yes yes')
        .replace('label: Heated', 'label: &label Heated\n    description: *label'),
    );
    expect(data).toMatchObject({ criteria: [{ label: 'Heated', description: 'Heated' }] });
  });

  it('is known by the name of its file, and by its two lists', () => {
    expect(findFormat('', 'data/comparison.yaml')).toBe('yaml');
    expect(findFormat('', 'comparison.YML')).toBe('yaml');
    expect(findFormat(TENT)).toBe('yaml');
    expect(findFormat(`---\n${TENT}`)).toBe('yaml');
    expect(findFormat('# Tent vs Hut\n\ncontenders: two of them.\ncriteria: many.\n')).toBe('markdown');
    expect(importFile({ text: TENT, name: 'tent.yml' }).data).toMatchObject({ lang: 'no' });
  });

  it('has a line for each part: of a list that of its name, of a value its own', () => {
    const { report } = importYaml(
      TENT.replace('state: no }', 'state: never }')
        .replace('name: Hut', 'nmae: Hut')
        .replace('winner: hut', 'winner: cave'),
    );
    expect(report.map(({ code, path, line, column }) => ({ code, path, line, column }))).toEqual([
      { code: 'missing', path: 'contenders.1.name', line: 7, column: 5 },
      { code: 'unknown-field', path: 'contenders.1.nmae', line: 8, column: 11 },
      { code: 'wrong-value', path: 'criteria.0.values.tent.state', line: 13, column: 22 },
    ]);
    const { data, places } = importYaml(TENT.replace('winner: hut', 'winner: cave'));
    expect(checkComparison(data, { places })).toContainEqual(
      expect.objectContaining({ code: 'unknown-reference', path: 'criteria.0.winner', line: 15, column: 13 }),
    );
    expect(importYaml('title: Tent vs Hut\ncontenders:\n  - 1\ncriteria: []').report).toContainEqual(
      expect.objectContaining({ path: 'contenders', line: 2, column: 1 }),
    );
  });

  it.each([
    ['title: Tent: or hut', { line: 1, column: 8 }],
    ['title: Tent\n\tlang: en', { line: 2, column: 1 }],
    ['title: Tent\ntitle: Hut', { line: 2, column: 1 }],
    ['title: Tent\n---\ntitle: Hut', { line: 2, column: 1 }],
    ['title: [Tent', { line: 1, column: 13 }],
    [' \n', { line: 1, column: 1 }],
  ])('that is broken says where: %j', (text, place) => {
    const { data, report } = importYaml(text);
    expect(data).toBeUndefined();
    expect(report).toEqual([expect.objectContaining({ path: 'data', code: 'bad-yaml', severity: 'error', ...place })]);
    expect(report[0]!.message).toMatch(/^expected YAML\b/);
  });

  it('without an end, or a bottom, is refused', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (const [name, from] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf']) {
      bomb.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${from}`).join(',')}]`);
    }
    expect(importYaml(bomb.join('\n')).report[0]).toMatchObject({ code: 'bad-yaml', severity: 'error' });
    for (const opened of ['[', '{a: ', '- ']) {
      expect(importYaml(opened.repeat(100_000)).report).toMatchObject([
        {
          severity: 'error',
          message: 'expected YAML: it is nested too deeply',
          advice: 'Take out what doesn’t belong to the comparison.',
        },
      ]);
    }
  });

  it('that holds nothing is to hold something', () => {
    expect(importYaml('\n').report).toMatchObject([{ advice: 'Put the page, or the table, into it.' }]);
  });

  it('that is no data set is no data set', () => {
    expect(importYaml('just words').report[0]).toMatchObject({ code: 'wrong-type', severity: 'error', line: 1 });
    expect(importYaml('# a remark alone').report[0]).toMatchObject({ severity: 'error' });
  });
});
