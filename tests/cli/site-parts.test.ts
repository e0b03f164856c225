import { readFile, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBuckets, type BuildJob } from '../../src/cli/build/build-job.js';
import { toAbsolute, toRelative } from '../../src/cli/build/hrefs.js';
import { findInputs, type Inputs } from '../../src/cli/build/inputs.js';
import { Manifest, type DonePage } from '../../src/cli/build/manifest.js';
import type { PageRecord } from '../../src/cli/build/page-record.js';
import { RecordFile } from '../../src/cli/build/record-file.js';
import { findRelated } from '../../src/cli/build/related.js';
import { renderPages, type RenderCounts } from '../../src/cli/build/render-pages.js';
import { BUCKETS, WHOLE, hasBucket, parseShard, toBucket } from '../../src/cli/build/shard.js';
import { writeLists, writeSitemaps } from '../../src/cli/build/write-lists.js';
import { writeFileAtomically } from '../../src/cli/write-file.js';
import { renderSitemap, SITEMAP_LIMIT } from '../../src/server.js';
import { makeFolder } from './run-cli.js';

const record = (page: string, ...contenders: string[]): PageRecord => ({
  file: page,
  page,
  title: page,
  contenders,
  lang: undefined,
  updated: undefined,
  input: '',
});

describe('writeLists', () => {
  const listOf = async (titles: readonly string[]): Promise<string[]> => {
    const out = await makeFolder({});
    const records = new RecordFile(join(out, 'records'), titles.length);
    for (const [place, title] of titles.entries()) records.set(place, { ...record(`${place}.html`), title });
    const asset = { href: 'a' };
    const options = {
      out,
      temporary: out,
      integrity: false,
      mode: 'static',
      base: undefined,
      lang: 'en',
      title: undefined,
    } as const;
    await writeLists(records, { styles: asset, search: asset, elements: undefined }, options);
    records.close();
    const html = await readFile(join(out, 'index.html'), 'utf8');
    return [...html.matchAll(/<li><a href="[^"]*">([^<]*)/g)].map(([, title]) => title!);
  };

  it('has titles as a reader looks for them, whatever their letter case and marks', async () => {
    const titles = ['Ärzte', 'Asana', 'eBay', 'Éclair', 'iPhone', 'Notion', 'Ｎｏｔｉｏｎ Ⅱ', 'Zoom'];
    expect(await listOf(titles.toReversed())).toEqual(titles);
  });

  it('has one order of titles that differ by letter case alone, or by a mark that is a letter', async () => {
    const titles = ['NOTION', 'Notion', 'notion', 'nótion', 'はは', 'ばば'];
    expect(await listOf(titles)).toEqual(titles);
    expect(await listOf(titles.toReversed())).toEqual(titles);
  });
});

it('names all pages once, in sitemaps of as many as one may have', async () => {
  const out = await makeFolder({});
  // Not on a disk, where so many take seconds.
  const records = {
    size: SITEMAP_LIMIT + 2,
    *[Symbol.iterator]() {
      for (let place = 0; place < this.size; place += 1) yield [place, record(`${place}.html`)] as const;
    },
  };
  await writeSitemaps(records, { out, temporary: out, base: 'https://a.example' });
  const read = async (name: string): Promise<string[]> =>
    [...(await readFile(join(out, name), 'utf8')).matchAll(/<loc>https:\/\/a\.example\/(.*?)<\/loc>/g)].map(
      ([, path]) => path!,
    );
  expect(await read('sitemap.xml')).toEqual(['sitemap-1.xml', 'sitemap-2.xml']);
  const [first, second] = await Promise.all(['sitemap-1.xml', 'sitemap-2.xml'].map(read));
  expect([first!.length, first![0], second]).toEqual([50_000, '0.html', ['50000.html', '50001.html']]);
  await rm(out, { recursive: true });
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
    const relatedTo = findRelated(records.entries());
    expect(relatedTo(0, records[0]!).map((place) => records[place]!.page)).toEqual(['c', 'b']);
    expect(relatedTo(3, records[3]!).map((place) => records[place]!.page)).toEqual(['b']);
  });

  it('links to every page as often as to another', () => {
    const records = Array.from({ length: 100 }, (_, index) => record(`${index}`, 'x', `only ${index}`));
    const relatedTo = findRelated(records.entries());
    const links = records.flatMap((each, place) => relatedTo(place, each));
    for (const place of records.keys()) expect(links.filter((other) => other === place)).toHaveLength(8);
    expect(relatedTo(0, records[0]!)).not.toContain(0);
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
  const find = (patterns: readonly string[]): Promise<Inputs> => findInputs(patterns, 'site', 'site/.role-compare');

  it('places pages as in the folder that a pattern begins with', async () => {
    const folder = await makeFolder({
      'content/a/b.json': {},
      'content/c.json': {},
      'content/c.md': '',
      'content/index.json': {},
      'content/pages/2.json': {},
    });
    const { inputs, doubles, missing } = await find([
      `!${folder}/drafts/**`,
      `${folder}/content/**/*.{md,json}`,
      `${folder}/content/c.json`,
      `${folder}/content/typo.json`,
      `${folder}/drafts/*.json`,
    ]);
    expect(inputs.map(({ page }) => page)).toEqual(['a/b.html', 'c.html']);
    expect(missing).toEqual([`${folder}/content/typo.json`]);
    expect(doubles.map(({ page, by }) => [page, by.replace(/.*\//, '')])).toEqual([
      ['c.html', 'c.json'],
      ['index.html', 'the list of all pages'],
      ['pages/2.html', 'the list of all pages'],
    ]);
    await rm(folder, { recursive: true });
  });

  it('places them so, too, where a pattern leads out of the folder that it is asked from', async () => {
    const folder = await makeFolder({ 'content/a.b/c.d.json': {}, 'inside/other.json': {} });
    for (const pattern of ['content/**/*.json', '../**/content/**/*.json', 'content/a.b/c.d.json']) {
      const { inputs } = await find([join(folder, pattern.startsWith('..') ? 'inside' : '', pattern)]);
      expect(inputs[0]?.page).toMatch(/c\.d\.html$/);
    }
    expect((await find([`${folder}/content/**/*.json`])).inputs[0]!.page).toBe('a.b/c.d.html');
    const around = await find([`../${basename(process.cwd())}/stories/data/ai-pm*.json`]);
    expect(around.inputs).toEqual([
      { file: 'stories/data/ai-pm-vs-traditional-pm.json', page: 'ai-pm-vs-traditional-pm.html' },
    ]);
    await rm(folder, { recursive: true });
  });

  it('places none outside of the site, wherever a pattern leads', async () => {
    const { inputs } = await find(['stories/*/../../package.json']);
    expect(inputs).toEqual([{ file: 'package.json', page: 'package.html' }]);
  });
});

describe('Manifest', () => {
  it('remembers no page that is none of the site', async () => {
    const out = await makeFolder({});
    const manifest = new Manifest(join(out, '.role-compare'), out);
    const pages = ['a.html', 'b/c..d.html', '../e.html', 'f/../../g.html', '..\\h.html', 'notes.txt'];
    await manifest.write(
      0,
      pages.map((page) => ({ record: record(page), made: '' })),
    );
    expect([...(await manifest.read(0)).keys()]).toEqual(['a.html', 'b/c..d.html']);
    await rm(out, { recursive: true });
  });
});

it('a page is made anew once a build was killed that had begun to make it otherwise', async () => {
  const out = await makeFolder({});
  const records = new RecordFile(join(out, 'work'), 1);
  records.set(0, record('a.html', 'a'));
  const inputs = [{ file: 'a.json', page: 'a.html' }];
  const render = (base: string, end: () => Promise<unknown>): Promise<RenderCounts> =>
    renderPages(
      {
        found: { inputs },
        buckets: toBuckets(inputs),
        records,
        manifest: new Manifest(join(out, '.role-compare'), out),
        pool: {
          feed: async (items: Iterable<unknown>, act: (item: unknown) => Promise<void>) => {
            for (const item of items) await act(item);
          },
          render: async ({ pages }: { pages: readonly unknown[] }) => {
            if (pages.length > 0) await writeFileAtomically(join(out, 'a.html'), base);
            await end();
            return pages.map(() => ({ status: 'written' }));
          },
        },
        reporter: { start: () => ({ advance: () => undefined, end: () => undefined }), isStopped: () => false },
      } as unknown as BuildJob,
      { styles: { href: 'a.css' }, search: { href: 'a.js' }, elements: undefined },
      {
        ...{ out, base, cache: out, lang: 'en', mode: 'static', integrity: true, shard: WHOLE },
        ...{ title: undefined, theme: undefined, threads: 1 },
      },
    );
  const asEver = (): Promise<void> => Promise.resolve();
  expect(await render('https://old.example/', asEver)).toMatchObject({ rendered: 1 });
  await expect(render('https://new.example/', () => Promise.reject(new Error('killed')))).rejects.toThrow('killed');
  expect(await render('https://old.example/', asEver)).toMatchObject({ rendered: 1, unchanged: 0 });
  expect(await readFile(join(out, 'a.html'), 'utf8')).toBe('https://old.example/');
  expect(await render('https://old.example/', asEver)).toMatchObject({ rendered: 0, unchanged: 1 });
  // One that somebody has taken away is noted again as it was.
  await rm(join(out, 'a.html'));
  expect(await render('https://old.example/', asEver)).toMatchObject({ rendered: 1 });
  expect(await render('https://old.example/', asEver)).toMatchObject({ rendered: 0, unchanged: 1 });
  records.close();
  await rm(out, { recursive: true });
});

describe('a cache that somebody has changed', () => {
  it('is believed as far as it has what pages have', async () => {
    const out = await makeFolder({});
    const manifest = new Manifest(join(out, '.role-compare'), out);
    const done = { record: { ...record('a.html', 'a'), updated: '2026-11-26' }, made: 'x' };
    const forged = [
      ...[
        { title: ['<b>'] },
        { updated: '<b>' },
        { updated: ['2026-11-26'] },
        { contenders: 'a' },
        { contenders: [1] },
      ],
      ...[{ input: null }, { file: 1 }, { page: undefined }],
    ].map((change, index) => ({ ...done, record: { ...done.record, page: `${index}.html`, ...change } }));
    const pages: unknown[] = [done, ...forged, { record: done.record }];
    await manifest.write(0, pages as DonePage[]);
    expect([...(await manifest.read(0))]).toEqual([['a.html', done]]);
    await rm(out, { recursive: true });
  });

  it('puts no markup into a sitemap', () => {
    const [, entry] = renderSitemap([{ url: 'https://a.example/?a&b', updated: '</lastmod><script>' }]);
    expect(entry).toBe(
      '<url><loc>https://a.example/?a&amp;b</loc><lastmod>&lt;/lastmod&gt;&lt;script&gt;</lastmod></url>\n',
    );
  });
});

describe('RecordFile', () => {
  it('holds records by their places, in whatever order they come', async () => {
    const folder = await makeFolder({});
    const records = new RecordFile(join(folder, 'not/there/yet'), 4);
    const [first, last] = [{ ...record('b.html', 'ä', '漢'), updated: '2026-11-26' }, record('a.html')];
    records.set(3, last);
    records.set(1, first);
    expect([records.size, records.get(0), records.get(1), records.get(3)]).toEqual([2, undefined, first, last]);
    expect([...records]).toEqual([
      [1, first],
      [3, last],
    ]);
    records.close();
    await rm(folder, { recursive: true });
  });
});

describe('writeFileAtomically', () => {
  it('writes through no link that somebody has laid where it might begin', async () => {
    const folder = await makeFolder({ 'theirs.txt': 'theirs' });
    for (let count = 0; count < 100; count += 1) {
      await symlink(join(folder, 'theirs.txt'), join(folder, `${threadId}-${process.pid}-${count}.tmp`));
    }
    await writeFileAtomically(join(folder, 'ours.txt'), 'ours');
    expect(await readFile(join(folder, 'ours.txt'), 'utf8')).toBe('ours');
    expect(await readFile(join(folder, 'theirs.txt'), 'utf8')).toBe('theirs');
    await rm(folder, { recursive: true });
  });

  it('writes a long list as it is, however short its pieces are', async () => {
    const folder = await makeFolder({});
    const lines = Array.from({ length: 30_000 }, (_, index) => `line ${index}\n`);
    await writeFileAtomically(join(folder, 'list'), lines);
    expect(await readFile(join(folder, 'list'), 'utf8')).toBe(lines.join(''));
    await rm(folder, { recursive: true });
  });
});
