import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstPage, trainVsPlane, withUnknownWinner } from '../../stories/data/comparisons.js';
import { validate } from '../server/helpers.js';
import { makeFolder, readFolder, runCli, writeFiles, type Ended } from './run-cli.js';

// Each of these starts the program several times.
vi.setConfig({ testTimeout: 60_000 });

const NAMES = ['Train', 'Plane', 'Bus', 'Car', 'Ship', 'Bike', 'Tram'];

/** A small comparison of two of seven. */
const compare = (index: number, more: object = {}): object => {
  const [first, second] = [NAMES[index % 7]!, NAMES[(index * 3 + 1) % 7]!];
  const { contenders, ...rest } = trainVsPlane;
  return {
    ...rest,
    title: `${first} vs ${second}, ${index}`,
    contenders: contenders.map((each, at) => ({ ...each, name: [first, second][at] })),
    ...more,
  };
};

const many = (count: number): Record<string, object> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`content/${index % 5}/${index}.json`, compare(index)]),
  );

describe('role-compare build', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });
  const start = async (files: Record<string, unknown>): Promise<string> => {
    folders.push(await makeFolder(files));
    return folders.at(-1)!;
  };
  const build = (cwd: string, ...args: string[]): Promise<Ended> =>
    runCli(['build', 'content/**/*.json', '--base', 'https://example.com/vs', ...args], { cwd });
  const summary = ({ err }: Ended): string => /\d+ rendered.*failed(, \d+ removed)?/.exec(err)?.[0] ?? err;

  it('puts a theme behind the styles of all pages, and renders them anew when it has changed', async () => {
    const cwd = await start({ 'content/a.json': firstPage, 'brand.css': ':root { --role-radius: 0 }' });
    await build(cwd, '--out', 'site', '--theme', 'brand.css');
    const files = await readFolder(join(cwd, 'site'));
    const styles = Object.keys(files).find((name) => name.endsWith('.css'))!;
    expect(files[styles]).toMatch(/\}:root \{ --role-radius: 0 \}$/);
    expect(files['a.html']).toContain(styles);
    await writeFile(join(cwd, 'brand.css'), ':root { --role-radius: 1em }');
    expect(summary(await build(cwd, '--out', 'site', '--theme', 'brand.css'))).toContain('1 rendered');
    expect(await build(cwd, '--out', 'site', '--theme', 'none.css')).toMatchObject({ code: 1 });
    await writeFile(join(cwd, 'brand.css'), Buffer.from('/* Größe */', 'latin1'));
    expect((await build(cwd, '--out', 'site', '--theme', 'brand.css')).err).toMatch(
      /^brand\.css is not in UTF-8 and was read as Windows-1252; check accents and quotes\.\n/,
    );
  });

  it('makes pages, a list, a sitemap and assets that pages can trust', async () => {
    const cwd = await start({ 'content/pm/a.json': firstPage, 'content/b & c.json': trainVsPlane });
    const ended = await build(cwd, '--out', 'site', '--title', 'All of them');
    expect([ended.code, summary(ended)]).toEqual([0, '2 rendered, 0 unchanged, 0 failed']);
    expect(ended.err).not.toContain('note:');

    const files = await readFolder(join(cwd, 'site'));
    const names = Object.keys(files).filter((name) => !name.startsWith('.role-compare/'));
    const [styles, search] = names.filter((name) => name.startsWith('assets/')).sort();
    expect(names.sort()).toEqual([styles, search, 'b & c.html', 'index.html', 'pm/a.html', 'sitemap.xml'].sort());
    expect(styles).toMatch(/^assets\/role-compare\.[\da-f]{10}\.css$/);
    expect(search).toMatch(/^assets\/search\.[\da-f]{10}\.js$/);

    const page = files['pm/a.html']!;
    expect(page).toContain('<link rel="canonical" href="https://example.com/vs/pm/a.html">');
    const integrity = `sha384-${createHash('sha384').update(files[styles!]!).digest('base64')}`;
    expect(page).toContain(`<link rel="stylesheet" href="../${styles}" integrity="${integrity}">`);
    expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(files['index.html']).toContain('<title>All of them</title>');
    expect(files['index.html']).toContain('<a href="b%20%26%20c.html">Train vs Plane</a>');
    expect(files['sitemap.xml']).toContain(
      '<url><loc>https://example.com/vs/b%20%26%20c.html</loc><lastmod>2026-10-01</lastmod></url>',
    );
    for (const name of ['pm/a.html', 'b & c.html', 'index.html']) expect(await validate(files[name]!)).toEqual([]);
  });

  it('links pages that share a contender', async () => {
    const named = (first: string, second: string): object => ({
      ...compare(0),
      title: `${first} vs ${second}`,
      contenders: [
        { id: 'train', name: first },
        { id: 'plane', name: second },
      ],
    });
    const cwd = await start({
      'content/x/ab.json': named('A', 'B'),
      'content/y/ac.json': named('a', 'C'),
      'content/de.json': named('D', 'E'),
    });
    await build(cwd, '--out', 'site');
    const { 'x/ab.html': ab, 'de.html': de } = await readFolder(join(cwd, 'site'));
    expect(ab).toContain('<a href="../y/ac.html">a vs C</a>');
    expect(ab).not.toContain('de.html');
    expect(de).not.toContain('ac.html');
  });

  it('says the language of titles that are not in that of the page they stand on', async () => {
    const cwd = await start({
      'content/a.json': compare(0, { lang: 'de' }),
      'content/b.json': compare(1, { lang: 'he' }),
      'content/c.json': compare(2),
    });
    await build(cwd, '--out', 'site', '--lang', 'de');
    const { 'index.html': list, 'a.html': german, 'b.html': hebrew } = await readFolder(join(cwd, 'site'));
    const linksOf = (html = ''): string[] => [...html.matchAll(/<li><a( href="[abc][^>]*)>/g)].map(([, link]) => link!);
    expect(linksOf(list).sort()).toEqual([' href="a.html"', ' href="b.html" lang="he" dir="rtl"', ' href="c.html"']);
    expect(linksOf(german)).toEqual([' href="b.html" lang="he" dir="rtl"', ' href="c.html"']);
    expect(linksOf(hebrew)).toEqual([' href="a.html" lang="de" dir="ltr"']);
  });

  it('renders again what has changed, and nothing else', async () => {
    const cwd = await start(many(12));
    await build(cwd, '--out', 'site');
    const before = (await stat(join(cwd, 'site/0/0.html'))).mtimeMs;
    expect(summary(await build(cwd, '--out', 'site'))).toBe('0 rendered, 12 unchanged, 0 failed');
    expect((await stat(join(cwd, 'site/0/0.html'))).mtimeMs).toBe(before);

    await writeFiles(cwd, { 'content/3/3.json': compare(3, { subtitle: 'Changed' }) });
    expect(summary(await build(cwd, '--out', 'site'))).toBe('1 rendered, 11 unchanged, 0 failed');
    expect(await readFile(join(cwd, 'site/3/3.html'), 'utf8')).toContain('Changed');
    await rm(join(cwd, 'site/4/4.html'));
    expect(summary(await build(cwd, '--out', 'site'))).toBe('1 rendered, 11 unchanged, 0 failed');
    // What the other pages link to has another title.
    await writeFiles(cwd, { 'content/3/3.json': compare(3, { title: 'Another' }) });
    expect(summary(await build(cwd, '--out', 'site'))).toMatch(/^[2-9] rendered/);

    await rm(join(cwd, 'content/2/7.json'));
    expect(summary(await build(cwd, '--out', 'site'))).toMatch(/, 1 removed$/);
    await expect(stat(join(cwd, 'site/2/7.html'))).rejects.toThrow('ENOENT');
    expect(summary(await build(cwd, '--out', 'site'))).toBe('0 rendered, 11 unchanged, 0 failed');
  });

  it('tells of a bad file, and builds the others', async () => {
    const cwd = await start({
      ...many(3),
      'content/bad.json': withUnknownWinner,
      'content/half.json': '{',
      'content/null.json': 'null',
      'content/index.json': compare(1),
    });
    const ended = await build(cwd, '--out', 'site');
    expect([ended.code, summary(ended)]).toEqual([1, '3 rendered, 0 unchanged, 4 failed']);
    expect(ended.err).toContain('content/null.json: error: data: expected a data set, found null');
    expect(ended.err).toContain('content/bad.json: error: criteria.0.winner: unknown contender "ship"');
    expect(ended.err).toContain('content/half.json: error: data: expected JSON');
    expect(ended.err).toContain('content/index.json: error: data: becomes index.html, which is taken by the list');
    expect((await readFolder(join(cwd, 'site')))['index.html']).not.toContain('bad.html');
  });

  it('says of what it reads anew what it leaves out, and which pattern finds nothing', async () => {
    const page = '# A vs B\n\n| | A | B |\n|-|-|-|\n| x | 1 | 2 |\n\n## Next steps\n\nTry both.\n';
    const cwd = await start({ 'content/a.json': compare(1, { colour: 'red' }) });
    await writeFile(join(cwd, 'content/b.md'), page);
    const args = ['content/*.md', 'nothing/*.md', '--out', 'site'];
    const first = await build(cwd, ...args);
    expect([first.code, summary(first)]).toEqual([0, '2 rendered, 0 unchanged, 0 failed']);
    expect(first.err).toContain('content/a.json: warning: colour: unknown field, not used');
    expect(first.err).toMatch(
      /^content\/b\.md: warning: .*\(line 7, column 4\): the heading “Next steps” has no place/m,
    );
    expect(first.err).toContain('nothing/*.md: warning: data: no file matches');
    const second = await build(cwd, ...args);
    expect(second.err).not.toContain('content/a.json');
    expect(second.err).not.toContain('content/b.md');
    expect(second.err).toContain('nothing/*.md: warning');
  });

  it('puts no page in the place of a file that pages are made of', async () => {
    const page =
      '<h1>A vs B</h1><table><tr><th></th><th>A</th><th>B</th></tr><tr><th>x</th><td>1</td><td>2</td></tr></table>';
    const cwd = await start({ 'c/a.html': page, 'c/b.json': compare(1) });
    const ended = await runCli(['build', 'c/a.html', 'c/b.json', '--out', 'c'], { cwd });
    expect([ended.code, summary(ended)]).toEqual([1, '1 rendered, 0 unchanged, 1 failed']);
    expect(ended.err).toContain('c/a.html: error: data: becomes a.html, which is taken by c/a.html');
    expect(await readFile(join(cwd, 'c/a.html'), 'utf8')).toBe(page);
  });

  it('puts no page, and no list, in the place of a file that is read under another name', async () => {
    const page =
      '<h1>A vs B</h1><table><tr><th></th><th>A</th><th>B</th></tr><tr><th>x</th><td>1</td><td>2</td></tr></table>';
    const cwd = await start({ 'c/a.html': page, 'c/index.html': page, 'c/d/b.html': page, 'c/e.json': compare(1) });
    await symlink('c', join(cwd, 'site'));
    const run = (...args: string[]): Promise<Ended> => runCli(['build', ...args], { cwd });
    const linked = await run('c/**/*.html', 'c/e.json', '--out', 'site');
    expect([linked.code, summary(linked)]).toEqual([1, '1 rendered, 0 unchanged, 4 failed']);
    expect(linked.err).toContain('c/a.html: error: data: becomes a.html, which is taken by c/a.html');
    expect(linked.err).toContain(
      'site/index.html: error: data: stands in the place of the list of all pages, which was left out: expected another name',
    );
    await mkdir(join(cwd, 'other'));
    await symlink('../c/d', join(cwd, 'other/d'));
    const inside = await run('c/**/*.html', '--out', 'other');
    expect(inside.err).toContain('c/d/b.html: error: data: becomes d/b.html, which is taken by c/d/b.html');
    expect(await run('c/index.html', '--out', 'c')).toMatchObject({ code: 1 });
    for (const file of ['a', 'index', 'd/b']) expect(await readFile(join(cwd, `c/${file}.html`), 'utf8')).toBe(page);
    await run('c/e.json', '--out', 'site');
    expect(await readFile(join(cwd, 'c/index.html'), 'utf8')).toContain('class="comparisons"');
  });

  it('keeps the pages of a pattern that matches nothing any more', async () => {
    const cwd = await start({ 'a/x.json': compare(1), 'b/y.json': compare(2), 'b/z.json': compare(3) });
    const run = (): Promise<Ended> => runCli(['build', 'a/*.json', 'b/*.json', '--out', 'site'], { cwd });
    await run();
    await rename(join(cwd, 'b'), join(cwd, 'c'));
    const without = await run();
    expect([without.code, summary(without)]).toEqual([0, '0 rendered, 1 unchanged, 0 failed']);
    expect(without.err).toContain('b/*.json: warning: data: no file matches; pages of files that did are kept');
    expect(Object.keys(await readFolder(join(cwd, 'site')))).toEqual(expect.arrayContaining(['y.html', 'z.html']));
    await rename(join(cwd, 'c'), join(cwd, 'b'));
    await rm(join(cwd, 'b/y.json'));
    expect(summary(await run())).toMatch(/0 failed, 1 removed$/);
  });

  it('remembers in one cache what was done of two sites', async () => {
    const cwd = await start({ 'content/x.json': compare(1), 'content/y.json': compare(2) });
    const to = (out: string): Promise<Ended> => build(cwd, '--out', out, '--cache', 'cache');
    await to('one');
    await writeFiles(cwd, { 'content/x.json': compare(1, { subtitle: 'Newer' }) });
    await rm(join(cwd, 'content/y.json'));
    await to('two');
    expect(summary(await to('one'))).toBe('1 rendered, 0 unchanged, 0 failed, 1 removed');
    expect(await readFile(join(cwd, 'one/x.html'), 'utf8')).toContain('Newer');
    // What it remembers is no data set.
    expect(summary(await runCli(['build', '**/*.json', '--out', 'two', '--cache', 'cache'], { cwd }))).toMatch(
      /0 failed/,
    );
  });

  it('says that a folder is none of its files', async () => {
    const cwd = await start({ 'content/x.json': compare(1) });
    const ended = await runCli(['build', 'content/', '--out', 'site'], { cwd });
    expect([ended.code, ended.err]).toEqual([
      1,
      expect.stringContaining('content/: error: data: is a folder, expected files, such as "content/**/*.json"'),
    ]);
  });

  it('goes round in no circle of links, and follows those that lead elsewhere', async () => {
    const cwd = await start({
      'content/a/x.json': compare(1),
      'content/b/y.json': compare(2),
      'more/z.json': compare(3),
    });
    const links = { self: '.', 'a/up': '../..', 'a/b': '../b', 'b/a': '../a', more: '../more' };
    for (const [link, target] of Object.entries(links)) await symlink(target, join(cwd, 'content', link));
    const ended = await build(cwd, '!content/a/up/**', '--out', 'site');
    const told = ended.err.split('\n').filter((line) => line.includes('link'));
    const passedOver = 'warning: data: is a link to a folder that it is in, and was passed over';
    const loops = ['a/b/a', 'b/a/b', 'b/a/up', 'self'];
    expect(told).toEqual(loops.map((link) => `content/${link}: ${passedOver}`));
    expect(ended.code).toBe(0);
    const pages = Object.keys(await readFolder(join(cwd, 'site'))).filter((name) => /\b[xyz]\.html$/.test(name));
    expect(pages.sort()).toEqual(['a/b/y.html', 'a/x.html', 'b/a/x.html', 'b/y.html', 'more/z.html']);
    expect((await runCli(['build', 'content/a/*.json', '--out', 'other'], { cwd })).err).not.toContain(
      'link to a folder',
    );
  });

  it('says which pipes it passes over, and that a page is made of a file', async () => {
    const cwd = await start({ 'content/a.json': compare(1) });
    const file = 'is a pipe, a socket or a device, expected a file';
    for (const name of ['content/pipe.json', 'content/pipe.txt']) execFileSync('mkfifo', [join(cwd, name)]);
    await symlink('pipe.json', join(cwd, 'content/link.json'));
    const ended = await build(cwd, '--out', 'site');
    expect([ended.code, summary(ended)]).toEqual([0, '1 rendered, 0 unchanged, 0 failed']);
    expect(ended.err.split('\n').filter((line) => line.includes('pipe,'))).toEqual([
      `content/link.json: warning: data: ${file}`,
      `content/pipe.json: warning: data: ${file}`,
    ]);
    const named = await runCli(['build', 'content/a.json', 'content/pipe.json', '--out', 'site'], { cwd });
    expect([named.code, named.err]).toEqual([1, expect.stringContaining(`content/pipe.json: error: data: ${file}`)]);
    const alone = await runCli(['build', 'content/p*.json', '--out', 'site'], { cwd });
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining(`content/pipe.json: warning: data: ${file}`)]);
  });

  it.runIf(existsSync('/dev/full'))('is built though its log has no room, and says so once', async () => {
    const cwd = await start(many(20));
    const full = openSync('/dev/full', 'w');
    const ended = await runCli(['build', 'content/**/*.json', '--out', 'site'], { cwd, stderr: full });
    closeSync(full);
    expect(ended).toMatchObject({
      code: 1,
      out: 'role-compare: standard error can’t be written: the disk is full; the build goes on\n',
    });
    expect(Object.keys(await readFolder(join(cwd, 'site'))).filter((name) => name.endsWith('.html'))).toHaveLength(21);
  });

  it('leaves a site alone when the one file of it that was named is not there', async () => {
    const cwd = await start({ 'content/a.json': compare(1) });
    await build(cwd, '--out', 'site');
    const before = await readFolder(join(cwd, 'site'));
    const ended = await runCli(['build', 'typo.json', '--out', 'site'], { cwd });
    expect([ended.code, ended.err]).toEqual([
      1,
      expect.stringContaining('typo.json: error: data: there is no such file'),
    ]);
    expect((await runCli(['build', 'https://a.example/b.json', '--out', 'site'], { cwd })).err).toContain(
      'https://a.example/b.json: error: data: it is an address, expected a file',
    );
    expect(await readFolder(join(cwd, 'site'))).toEqual(before);
  });

  it('keeps the page of a file that was named and is not there, and tells of it', async () => {
    const cwd = await start({ 'content/a.json': compare(1), 'content/b.json': compare(2) });
    const run = (): Promise<Ended> => runCli(['build', 'content/a.json', 'content/b.json', '--out', 'site'], { cwd });
    await run();
    await rm(join(cwd, 'content/b.json'));
    const ended = await run();
    expect([ended.code, summary(ended)]).toEqual([1, '0 rendered, 1 unchanged, 1 failed']);
    expect(Object.keys(await readFolder(join(cwd, 'site')))).toContain('b.html');
  });

  it('takes away no page of which pages are now made', async () => {
    const cwd = await start({ 'c/a.json': compare(1), 'c/b.json': compare(2) });
    const run = (...files: string[]): Promise<Ended> => runCli(['build', ...files, '--out', 'c'], { cwd });
    await run('c/a.json', 'c/b.json');
    await rm(join(cwd, 'c/b.json'));
    expect((await run('c/a.json', 'c/b.html')).err).toContain('becomes b.html, which is taken by c/b.html');
    expect(Object.keys(await readFolder(join(cwd, 'c')))).toContain('b.html');
  });

  it('makes a list in its language, and pages that can be opened from a disk, where nobody knows an address', async () => {
    const cwd = await start({ 'content/a.json': compare(1) });
    const args = ['--out', 'site', '--lang', 'DE-at', '--no-integrity', '--threads', '1'];
    const { code, err } = await runCli(['build', 'content/*.json', ...args], { cwd });
    expect([code, err]).toEqual([0, expect.stringContaining('note: without --base the pages have no canonical link')]);
    const { 'index.html': list, 'a.html': page, 'sitemap.xml': sitemap } = await readFolder(join(cwd, 'site'));
    expect(list).toContain('<html lang="de-AT">');
    expect(list).toContain('<title>Vergleiche</title>');
    expect(`${list}${page}`).not.toMatch(/integrity=|rel="canonical"/);
    expect(sitemap).toContain('<loc>http://localhost/a.html</loc>');
  });

  it('reads files as the other commands do, whatever wrote them, and misses those that were named', async () => {
    const cwd = await start({ 'content/plain.json': compare(1) });
    const page = (word: string): string => `# ${word} vs Plane\n\n| | ${word} | Plane |\n|-|-|-|\n| x | 1 | 2 |\n`;
    await writeFile(join(cwd, 'content/bom.json'), `\uFEFF${JSON.stringify(compare(2))}`);
    await writeFile(join(cwd, 'content/wide.json'), Buffer.from(`\uFEFF${JSON.stringify(compare(3))}`, 'utf16le'));
    await writeFile(join(cwd, 'content/latin.md'), Buffer.from(page('Café'), 'latin1'));
    const ended = await build(cwd, 'content/latin.md', 'content/typo.json', '--out', 'site');
    expect([ended.code, summary(ended)]).toEqual([1, '4 rendered, 0 unchanged, 1 failed']);
    expect(ended.err).toContain('content/typo.json: error: data: there is no such file');
    expect(ended.err).toContain('content/latin.md: warning: data: content/latin.md is not in UTF-8');
    expect((await readFolder(join(cwd, 'site')))['latin.html']).toContain('Café');
  });

  it.each([['taken'], ['taken/site']])('says where it can’t write, and shows no stack: %s', async (out) => {
    const cwd = await start({ 'content/plain.json': compare(1), taken: 'a file' });
    const { code, err } = await build(cwd, '--out', out);
    expect(code).toBe(1);
    expect(err).toMatch(/taken.* can’t be written: /);
    expect(err).not.toMatch(/^ +at /m);
  });

  it('makes of four shards what one run makes, byte for byte', async () => {
    const cwd = await start(many(60));
    await build(cwd, '--out', 'whole');
    const together = await mkdtemp(join(tmpdir(), 'role-compare-'));
    folders.push(together);
    let pages = 0;
    for (const index of [1, 2, 3, 4]) {
      const ended = await build(cwd, '--out', `shard-${index}`, '--shard', `${index}/4`);
      expect(ended.code).toBe(0);
      const own = Number(/(\d+) rendered/.exec(ended.err)![1]);
      expect(own).toBeGreaterThan(0);
      expect(own).toBeLessThan(60);
      pages += own;
      await cp(join(cwd, `shard-${index}`), together, { recursive: true });
    }
    expect(pages).toBe(60);
    expect(await readFolder(together)).toEqual(await readFolder(join(cwd, 'whole')));
  });

  it('builds shards side by side in one folder', async () => {
    const cwd = await start(many(60));
    await build(cwd, '--out', 'whole');
    const ended = await Promise.all([1, 2, 3].map((index) => build(cwd, '--out', 'site', '--shard', `${index}/3`)));
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await readFolder(join(cwd, 'site'))).toEqual(await readFolder(join(cwd, 'whole')));
  });

  it('clears up after a build that was killed, and after none that is under way', async () => {
    const cwd = await start({ 'content/a.json': compare(1) });
    // No process has a number as high.
    await writeFiles(join(cwd, 'site/.role-compare'), {
      'role-compare-99999999.tmp/records': '',
      [`role-compare-${process.pid}.tmp/records`]: '',
      'notes.tmp/mine': '',
    });
    await build(cwd, '--out', 'site');
    const left = Object.keys(await readFolder(join(cwd, 'site'))).filter((name) => name.includes('.tmp'));
    expect(left.sort()).toEqual([
      '.role-compare/notes.tmp/mine',
      `.role-compare/role-compare-${process.pid}.tmp/records`,
    ]);
  });

  it.skipIf(statSync('/dev/shm', { throwIfNoEntry: false })?.dev === statSync(tmpdir()).dev || !existsSync('/dev/shm'))(
    'remembers on another disk what was done',
    async () => {
      const cache = await mkdtemp('/dev/shm/role-compare-');
      folders.push(cache);
      const cwd = await start(many(3));
      expect(summary(await build(cwd, '--out', 'site', '--cache', cache))).toBe('3 rendered, 0 unchanged, 0 failed');
      expect(summary(await build(cwd, '--out', 'site', '--cache', cache))).toBe('0 rendered, 3 unchanged, 0 failed');
      expect(Object.keys(await readFolder(join(cwd, 'site'))).filter((name) => name.startsWith('.'))).toEqual([]);
    },
  );

  it('takes away the parts of a longer sitemap', async () => {
    const cwd = await start({ 'content/a.json': compare(1) });
    const parts = [1, 2].map((part) => `<sitemap><loc>https://example.com/vs/sitemap-${part}.xml</loc></sitemap>`);
    await writeFiles(join(cwd, 'site'), {
      'sitemap.xml': `<sitemapindex>${parts.join('')}</sitemapindex>`,
      'sitemap-1.xml': '<urlset/>',
      'sitemap-2.xml': '<urlset/>',
      'sitemap-3.xml': '<urlset/>',
    });
    await build(cwd, '--out', 'site');
    const left = Object.keys(await readFolder(join(cwd, 'site'))).filter((name) => name.startsWith('sitemap'));
    expect(left.sort()).toEqual(['sitemap-3.xml', 'sitemap.xml']);
  });

  it('finishes what it was interrupted in', async () => {
    const cwd = await start(many(400));
    let isKilled = false;
    const first = await runCli(['build', 'content/**/*.json', '--out', 'site', '--threads', '1'], {
      cwd,
      onErr: (text, kill) => {
        if (isKilled || !text.includes('Rendering: ')) return;
        isKilled = true;
        kill();
      },
    });
    expect(first.code).toBe(1);
    const done = Number(/(\d+) rendered/.exec(first.err)![1]);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(400);
    const second = await runCli(['build', 'content/**/*.json', '--out', 'site'], { cwd });
    expect([second.code, summary(second)]).toEqual([0, `${400 - done} rendered, ${done} unchanged, 0 failed`]);
    await runCli(['build', 'content/**/*.json', '--out', 'whole'], { cwd });
    expect(await readFolder(join(cwd, 'site'))).toEqual(await readFolder(join(cwd, 'whole')));
  });

  it('takes away what is gone, though it is interrupted', async () => {
    const cwd = await start(many(400));
    await build(cwd, '--out', 'site');
    for (let index = 0; index < 400; index += 2) await rm(join(cwd, `content/${index % 5}/${index}.json`));
    const removed = async (stop: boolean): Promise<number> => {
      const { err } = await runCli(
        ['build', 'content/**/*.json', '--base', 'https://example.com/vs', '--out', 'site'],
        {
          cwd,
          onErr: (text, kill) =>
            void (stop && text.includes('Rendering: ') && !text.includes('stopping') && kill('SIGTERM')),
        },
      );
      return Number(/(\d+) removed/.exec(err)?.[1] ?? 0);
    };
    expect((await removed(true)) + (await removed(false))).toBe(200);
    await build(cwd, '--out', 'whole');
    expect(await readFolder(join(cwd, 'site'))).toEqual(await readFolder(join(cwd, 'whole')));
  });

  it('cuts a long list into pages, and hands the search all of it', async () => {
    const cwd = await start(
      Object.fromEntries(
        Array.from({ length: 501 }, (_, index) => [
          `content/${index}.json`,
          compare(index, index === 9 ? { lang: 'ar' } : {}),
        ]),
      ),
    );
    await build(cwd, '--out', 'site');
    const files = await readFolder(join(cwd, 'site'));
    const all = Object.keys(files).find((name) => /^assets\/all\.[\da-f]{10}\.json$/.test(name))!;
    const listed = JSON.parse(files[all]!) as [title: string, href: string, language?: object][];
    expect(listed).toHaveLength(501);
    expect(listed.filter(([, , language]) => language).map(([, ...found]) => found)).toEqual([
      ['9.html', { lang: 'ar', dir: 'rtl' }],
    ]);
    expect(files['index.html']!.match(/<li><a href="\d+\.html"/g)).toHaveLength(500);
    expect(files['pages/2.html']!.match(/<li><a href="\.\.\/\d+\.html">/g)).toHaveLength(1);
    expect(files['pages/2.html']).toContain(`data-all="../${all}"`);
    expect(files['pages/2.html']).toContain('<link rel="canonical" href="https://example.com/vs/pages/2.html">');
    expect(files['pages/2.html']).toContain('<a href="../index.html">1</a></li><li><span aria-current="page">2</span>');
    expect(files['index.html']).toContain('<span aria-current="page">1</span></li><li><a href="pages/2.html">2</a>');
    expect(await validate(files['pages/2.html']!)).toEqual([]);

    // What stands there by somebody else's hand stays.
    await writeFiles(join(cwd, 'site'), { 'pages/3.html': 'Mine' });
    await rm(join(cwd, 'content/7.json'));
    await build(cwd, '--out', 'site');
    const left = Object.keys(await readFolder(join(cwd, 'site'))).filter((name) => name.startsWith('pages/'));
    expect(left).toEqual(['pages/3.html']);
  });

  it('takes none of its own pages and assets for data sets', async () => {
    const cwd = await start({ 'content/a.json': compare(1), 'site/b.json': compare(2) });
    // What the search of a long list looks through.
    await writeFiles(cwd, { 'site/assets/all.0123456789.json': '[]' });
    const patterns = ['**/*.{html,json}'];
    const first = await build(cwd, ...patterns, '--out', 'site');
    const second = await build(cwd, ...patterns, '--out', 'site');
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(summary(second)).toBe(summary(first).replace(/\d+ rendered, \d+ unchanged/, '0 rendered, 2 unchanged'));
  });

  it('makes pages with elements, and brings what these load', async () => {
    const cwd = await start({ 'content/a/b.json': firstPage });
    expect((await build(cwd, '--out', 'site', '--mode', 'shadow')).code).toBe(0);
    const files = await readFolder(join(cwd, 'site'));
    const [, script] = /<script src="\.\.\/(assets\/role-compare\.hydrate\.[\da-f]{10}\.min\.js)"/.exec(
      files['a/b.html']!,
    )!;
    expect(Object.keys(files)).toEqual(expect.arrayContaining([script, 'assets/messages/ar.js', 'assets/json-ld.js']));
    expect(files['a/b.html']).toContain('<template shadowrootmode="open">');
  });

  it('reads anew what another version has read', async () => {
    const cwd = await start({ 'content/a.json': compare(1) });
    await build(cwd, '--out', 'site');
    const text = await readFile(join(cwd, 'content/a.json'), 'utf8');
    const remembered = await readFolder(join(cwd, 'site/.role-compare'));
    for (const [name, pages] of Object.entries(remembered)) {
      const [page] = JSON.parse(pages) as [{ record: object }];
      const record = {
        ...page.record,
        title: 'Old words',
        input: createHash('sha256').update(text).digest('base64url'),
      };
      await writeFiles(cwd, { [`site/.role-compare/${name}`]: [{ ...page, record }] });
    }
    await build(cwd, '--out', 'site');
    expect((await readFolder(join(cwd, 'site')))['index.html']).not.toContain('Old words');
  });

  it('remembers where a file has gone, and says of it once what it leaves out', async () => {
    const cwd = await start({
      'a/x.json': compare(1, { colour: 'red' }),
      'a/y.json': compare(2),
      'b/z.json': compare(3),
    });
    const run = (): Promise<Ended> => runCli(['build', 'a/*.json', 'b/*.json', '--out', 'site'], { cwd });
    await run();
    await rename(join(cwd, 'a/x.json'), join(cwd, 'b/x.json'));
    expect((await run()).err).toContain('b/x.json: warning: colour');
    expect((await run()).err).not.toContain('colour');
  });

  it('takes away what is gone before it writes what is new, with folders that nothing is left in', async () => {
    const cwd = await start({ 'content/a.json': compare(1), 'content/old/b/c.json': compare(2) });
    await build(cwd, '--out', 'site');
    await rm(join(cwd, 'content/a.json'));
    await rename(join(cwd, 'content/old/b'), join(cwd, 'content/a.html'));
    const moved = await build(cwd, '--out', 'site');
    expect([moved.code, summary(moved)]).toEqual([0, '1 rendered, 0 unchanged, 0 failed, 2 removed']);
    await expect(stat(join(cwd, 'site/old'))).rejects.toThrow('ENOENT');

    await rename(join(cwd, 'content/a.html/c.json'), join(cwd, 'content/a.json'));
    const back = await build(cwd, '--out', 'site');
    expect([back.code, summary(back)]).toEqual([0, '1 rendered, 0 unchanged, 0 failed, 1 removed']);
  });

  it('leaves alone what stands where a page was', async () => {
    const cwd = await start({
      'content/a.json': compare(1),
      'content/b.json': compare(2),
      'content/c.json': compare(3),
    });
    await build(cwd, '--out', 'site');
    for (const page of ['a.html', 'b.html']) await rm(join(cwd, 'site', page));
    await writeFiles(cwd, { 'site/a.html/mine.txt': 'Mine', 'content/kept.json': compare(4) });
    await rm(join(cwd, 'content/a.json'));
    await rm(join(cwd, 'content/b.json'));
    const ended = await build(cwd, '--out', 'site');
    expect([ended.code, summary(ended)]).toEqual([0, '1 rendered, 1 unchanged, 0 failed']);
    expect((await readFolder(join(cwd, 'site')))['a.html/mine.txt']).toBe('Mine');
  });

  it('names the file that it can’t write', async () => {
    const cwd = await start({
      'content/a.json': compare(1),
      'site/a.html/mine.txt': '',
      'other/index.html/mine.txt': '',
    });
    const page = await build(cwd, '--out', 'site');
    expect(page.err).toContain('content/a.json: error: data: site/a.html can’t be written: it is a folder');
    const list = await build(cwd, '--out', 'other');
    expect([list.code, list.err]).toEqual([
      1,
      expect.stringContaining('role-compare: other/index.html can’t be written: it is a folder'),
    ]);
  });

  it('ends where no folder can be made, and says where', async () => {
    const cwd = await start({ 'content/a.json': compare(1), file: '' });
    await symlink('nowhere', join(cwd, 'astray'));
    const reasons = {
      'file/site': 'file/site can’t be written: a part of the path is no folder',
      'astray/site': 'astray can’t be written: there is something else of that name',
      // Here the system says that the folder is missing in which it makes none.
      ...(existsSync('/proc/self') && { '/proc/site': '/proc/site can’t be written: no folder can be made there' }),
    };
    for (const [out, reason] of Object.entries(reasons)) {
      expect(await build(cwd, '--out', out)).toMatchObject({ code: 1, err: `role-compare: ${reason}\n` });
    }
  });

  it('tells of files in their order, in a line each, and steers no terminal', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `content/${String(index).padStart(2, '0')}.json`);
    const cwd = await start({
      ...Object.fromEntries(names.map((name) => [name, '{'])),
      'content/\u001b[31mred.json': '// a\nb\u001b[2J',
    });
    const { err } = await build(cwd, '--out', 'site');
    const told = err.split('\n').filter((line) => line.includes(': error: '));
    expect(told.map((line) => line.replace(/:.*/, ''))).toEqual(['content/ [31mred.json', ...names]);
    expect(err).not.toContain('\u001b');
  });

  it('calls a page whose title is blank by its contenders, and a list whose title is blank what it is', async () => {
    const blank = [{ type: 'text', value: ' ' }];
    const cwd = await start({ 'content/a.json': compare(1, { title: blank }), 'content/b.json': compare(1) });
    await build(cwd, '--out', 'site', '--title', ' ');
    const files = await readFolder(join(cwd, 'site'));
    expect(files['index.html']).toContain('<title>Comparisons</title>');
    expect(files['index.html']).toContain('<a href="a.html">Plane vs Ship</a>');
    expect(files['b.html']).toContain('<a href="a.html">Plane vs Ship</a>');
    expect(files['a.html']).toContain('<title>Plane vs Ship</title>');
  });

  it('takes none of its own pages for data sets, wherever it is called from', async () => {
    const cwd = await start({ 'content/a.json': compare(1), 'tools/.keep': '' });
    const run = (): Promise<Ended> =>
      runCli(['build', '../**/*.{html,json}', '--out', '../site'], { cwd: join(cwd, 'tools') });
    await run();
    const second = await run();
    expect([second.code, summary(second)]).toEqual([0, '0 rendered, 1 unchanged, 0 failed']);
  });

  it('leaves out what a pattern behind an exclamation mark matches', async () => {
    const cwd = await start({
      'content/a.json': compare(1),
      'content/drafts/b.json': compare(2),
      'content/drafts/deep/c.json': compare(3),
    });
    await build(cwd, '--out', 'site');
    const without = await build(cwd, 'content/drafts/b.json', '!./content/drafts/**', '--out', 'site');
    expect([without.code, summary(without)]).toEqual([0, '0 rendered, 1 unchanged, 0 failed, 2 removed']);
    expect(without.err).not.toContain('no file');
    expect((await runCli(['build', '!content/**', '--out', 'site'], { cwd })).code).toBe(2);
  });

  it('takes the name of a file for a name, whatever signs are in it', async () => {
    const names = ['content/(en)/a.json', 'content/[b]/c {d,e}.json', '!f.json', 'content/.g.json'];
    const cwd = await start(Object.fromEntries(names.map((name, index) => [name, compare(index)])));
    const ended = await runCli(['build', ...names, '--out', 'site'], { cwd });
    expect([ended.code, summary(ended)]).toEqual([0, '4 rendered, 0 unchanged, 0 failed']);
    expect(Object.keys(await readFolder(join(cwd, 'site')))).toEqual(
      expect.arrayContaining(['a.html', 'c {d,e}.html', '!f.html', '.g.html']),
    );
  });

  it.skipIf(process.getuid?.() === 0)('keeps the pages of a folder that it can’t look into', async () => {
    const cwd = await start({ 'content/a.json': compare(1), 'content/b/c.json': compare(2) });
    await build(cwd, '--out', 'site');
    await chmod(join(cwd, 'content/b'), 0);
    const ended = await build(cwd, '--out', 'site');
    await chmod(join(cwd, 'content/b'), 0o700);
    expect([ended.code, summary(ended)]).toEqual([1, '0 rendered, 1 unchanged, 1 failed']);
    expect(ended.err).toContain('content/b: error: data: is a folder that can’t be read: you have no permission');
    expect(Object.keys(await readFolder(join(cwd, 'site')))).toContain('b/c.html');
  });

  it.each([
    [['content/**/*.json']],
    [['nothing/*.json', '--out', 'site']],
    [['content/**/*.json', '--out', 'site', '--shard', '5/4']],
    [['content/**/*.json', '--out', 'site', '--base', 'example.com']],
    [['content/**/*.json', '--out', 'site', '--threads', '0']],
    [['content/**/*.json', '--out', 'site', '--lang', 'en_US']],
  ])('says how it is used, for %j', async (args) => {
    const cwd = await start(many(1));
    expect((await runCli(['build', ...args], { cwd })).code).toBe(2);
  });
});
