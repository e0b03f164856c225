import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAbsolute, toRelative } from '../../src/cli/build/hrefs.js';
import { findInputs } from '../../src/cli/build/inputs.js';
import type { PageRecord } from '../../src/cli/build/page-record.js';
import { findRelated } from '../../src/cli/build/related.js';
import { BUCKETS, hasBucket, parseShard, toBucket } from '../../src/cli/build/shard.js';
import { makeFolder } from './run-cli.js';

const record = (page: string, ...contenders: string[]): PageRecord => ({
  file: page,
  page,
  title: page,
  contenders,
  updated: undefined,
  input: '',
});

describe('shards', () => {
  it('have each bucket once, however many they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: BUCKETS }), fc.integer({ min: 0, max: BUCKETS - 1 }), (count, bucket) => {
        const owners = Array.from({ length: count }, (_, at) => ({ index: at + 1, count })).filter((shard) =>
          hasBucket(shard, bucket),
        );
        expect(owners).toHaveLength(1);
      }),
    );
  });

  it('are of about one size', () => {
    const counts = [0, 0, 0, 0];
    for (let page = 0; page < 4000; page += 1) {
      const bucket = toBucket(`${page}.html`);
      counts[[1, 2, 3, 4].findIndex((index) => hasBucket({ index, count: 4 }, bucket))]! += 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(850);
  });

  it.each([
    ['2/4', { index: 2, count: 4 }],
    ['0/4', undefined],
    ['5/4', undefined],
    ['1/257', undefined],
    ['1', undefined],
    ['-1/4', undefined],
  ])('are written %s', (text, shard) => expect(parseShard(text)).toEqual(shard));
});

describe('findRelated', () => {
  it('finds pages that share a contender, those that share more first', () => {
    const records = [record('a', 'x', 'y'), record('b', 'x', 'z'), record('c', 'y', 'x'), record('d', 'q', 'z')];
    const relatedTo = findRelated(records);
    expect(relatedTo(records[0]!).map(({ page }) => page)).toEqual(['c', 'b']);
    expect(relatedTo(records[3]!).map(({ page }) => page)).toEqual(['b']);
  });

  it('links to every page as often as to another', () => {
    const records = Array.from({ length: 100 }, (_, index) => record(`${index}`, 'x', `only ${index}`));
    const relatedTo = findRelated(records);
    const links = records.flatMap((each) => relatedTo(each));
    for (const each of records) expect(links.filter((other) => other === each)).toHaveLength(8);
    expect(relatedTo(records[0]!)).not.toContain(records[0]);
  });
});

describe('addresses', () => {
  it('lead from one page to another', () => {
    expect(toRelative('a/b/c.html', 'assets/x.css')).toBe('../../assets/x.css');
    expect(toRelative('c.html', 'ä & b.html')).toBe('%C3%A4%20%26%20b.html');
  });

  it.each(['https://example.com/vs', 'https://example.com/vs/'])('begin with %s', (base) => {
    expect(toAbsolute(base, 'a/b#c.html')).toBe('https://example.com/vs/a/b%23c.html');
  });
});

describe('findInputs', () => {
  it('places pages as in the folder that a pattern begins with', async () => {
    const folder = await makeFolder({
      'content/a/b.json': {},
      'content/c.json': {},
      'content/c.md': '',
      'content/index.json': {},
    });
    const { inputs, doubles } = await findInputs([`${folder}/content/**/*.{md,json}`, `${folder}/content/c.json`]);
    expect(inputs.map(({ page }) => page)).toEqual(['a/b.html', 'c.html']);
    expect(doubles.map(({ page, by }) => [page, by.replace(/.*\//, '')])).toEqual([
      ['c.html', 'c.json'],
      ['index.html', 'the list of all pages'],
    ]);
    await rm(folder, { recursive: true });
  });
});
