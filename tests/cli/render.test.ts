import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { arabic, firstPage, withUnknownWinner } from '../../stories/data/comparisons.js';
import { validate } from '../server/helpers.js';
import { makeFolder, readFolder, runCli } from './run-cli.js';

// Each of these starts the program several times.
vi.setConfig({ testTimeout: 60_000 });

describe('role-compare render', () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await makeFolder({ 'a.json': firstPage, 'bad.json': withUnknownWinner, 'half.json': '{', 'a.txt': 'A' });
  });
  afterAll(() => rm(cwd, { recursive: true }));
  const run = (...args: string[]): ReturnType<typeof runCli> => runCli(['render', ...args], { cwd });

  it('writes a document', async () => {
    const { code, out, err } = await run('a.json', '--canonical', 'https://example.com/a');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('<link rel="canonical" href="https://example.com/a">');
    expect(await validate(out)).toEqual([]);
  });

  it('writes a document as its options say', async () => {
    const options = ['--mode=light', '--lang=de', '--dir=rtl', '--heading-level=4', '--stale-after=0', '--no-json-ld'];
    const own = ['--description', 'Whom for?', '--styles', '/a.css', '--script', '/a.js'];
    const { out } = await run('a.json', ...options, ...own);
    for (const markup of [
      '<html lang="de" dir="rtl">',
      '<meta name="description" content="Whom for?">',
      '<link rel="stylesheet" href="/a.css">',
      '<script src="/a.js" defer></script>',
      '<role-page lang="de" dir="rtl" heading-level="4" stale-after="0">',
      '<h4 part="heading">Direktvergleich',
    ]) {
      expect(out).toContain(markup);
    }
    expect(out).not.toContain('ld+json');
  });

  it('puts a theme into a document', async () => {
    await writeFile(join(cwd, 'brand.css'), '.role-page { --role-radius: 0 }\n');
    expect((await run('a.json', '--theme', 'brand.css')).out).toContain(
      '<style>.role-page { --role-radius: 0 }\n</style>',
    );
    await writeFile(join(cwd, 'latin.css'), Buffer.from('/* Größe */', 'latin1'));
    expect((await run('a.json', '--theme', 'latin.css')).err).toBe(
      'latin.css is not in UTF-8 and was read as Windows-1252; check accents and quotes.\n',
    );
    const { code, err } = await run('a.json', '--theme', 'none.css');
    expect(code).toBe(1);
    expect(err).toContain('none.css can’t be read: there is no such file');
  });

  it('reads the standard input, and writes a file as a whole', async () => {
    const { code, out } = await runCli(['render', '-', '--output', 'new/b.html'], {
      cwd,
      input: JSON.stringify(arabic),
    });
    expect([code, out]).toEqual([0, '']);
    expect(await readFile(join(cwd, 'new/b.html'), 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/);
    expect(Object.keys(await readFolder(join(cwd, 'new')))).toEqual(['b.html']);
  });

  it('writes a fragment in light and in shadow DOM', async () => {
    const light = await run('a.json', '--fragment', '--element', 'role-faq');
    expect(light.out).toMatch(/^<role-faq lang="en" dir="ltr">\n<script type="application\/json">/);
    const shadow = await run('a.json', '--fragment', '--mode', 'shadow', '--no-data', '--layout', 'stack');
    expect(shadow.out).toMatch(
      /^<role-page lang="en" dir="ltr" layout="stack" data-rendered="\w+">\n<template shadowrootmode="open">/,
    );
    expect(shadow.out).not.toContain('application/json');
  });

  it('says what it leaves out of a page, and once', async () => {
    const page = '# A vs B\n\n| | A | B |\n|-|-|-|\n| x | 1 | 2 |\n\n## Next steps\n';
    const input = Buffer.from(`${page}\nCafé\n`, 'latin1');
    await writeFile(join(cwd, 'page.md'), input);
    const { code, err } = await run('page.md');
    expect(code).toBe(0);
    expect(err).toContain('page.md is not in UTF-8');
    expect(err.match(/the heading “Next steps” has no place/g)).toHaveLength(1);
    await writeFile(join(cwd, 'field.json'), JSON.stringify({ ...firstPage, colour: 'red' }));
    expect((await run('field.json')).err.match(/colour: unknown field/g)).toHaveLength(1);
  });

  it.each([
    [
      'bad.json',
      'bad.json: error: criteria.0.winner: unknown contender "ship": expected one of "train", "plane", "tie", "depends"',
    ],
    ['half.json', 'half.json: error: data: expected JSON'],
    ['a.txt', 'a.txt: error: contenders (line 1, column 1): missing: expected a list'],
    ['none.json', 'none.json can’t be read: there is no such file'],
  ])('says what is wrong with %s', async (file, problem) => {
    const { code, out, err } = await run(file);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(problem);
  });

  it.each([
    [[]],
    [['a.json', '--mode', 'other']],
    [['a.json', '--fragment', '--mode', 'static']],
    [['a.json', '--element', 'role-faq']],
    [['a.json', '--fragment', '--canonical', 'https://example.com/']],
    [['a.json', '--fragment', '--description', 'For whom?']],
    [['a.json', '--fragment', '--styles', '/a.css']],
    [['a.json', '--fragment', '--script', '/a.js']],
    [['a.json', '--fragment', '--theme', 'a.css']],
    [['a.json', '--heading-level', '9']],
    [['a.json', '--unknown']],
  ])('says how it is used, for %j', async (args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--help');
  });

  it('refuses an address that is none', async () => {
    const { code, err } = await run('a.json', '--canonical', 'javascript:alert(1)');
    expect(code).toBe(2);
    expect(err).toContain("error: option '--canonical <url>' argument 'javascript:alert(1)' is invalid.");
    expect(err).not.toContain('a.json');
  });
});
