/** The commands as a shell runs them: what they print where, their exit codes, and the files they leave behind. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trainVsPlane } from '../../stories/data/comparisons.js';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
/** Two folders below package.json as in `dist/`. */
const built = new URL('../../reports/cli/main.mjs', import.meta.url).pathname;

const toDataUrl = (script: string): string => `data:text/javascript,${encodeURIComponent(script)}`;

const PAGE = '# Train vs Plane\n\n| | Train | Plane |\n|---|---|---|\n| Power | **✅** | ❌ |\n\nLoose words.\n';

describe('role-compare', { timeout: 60_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    await build({
      entryPoints: [main],
      outdir: dirname(built),
      bundle: true,
      // What a command doesn't ask for, it doesn't wait for.
      splitting: true,
      platform: 'node',
      format: 'esm',
      // A report lies above it that is called package.json.
      outExtension: { '.js': '.mjs' },
      // Packages of several hundred files are read in a third of the time as one.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
    writeFileSync(join(folder, 'page.md'), PAGE);
    writeFileSync(join(folder, 'good.json'), JSON.stringify({ ...trainVsPlane, updated: '2026-01-01' }));
    writeFileSync(join(folder, 'bad.json'), '{\n  "title": "A",\n  "contenders": []\n}\n');
    writeFileSync(join(folder, 'comment.json'), '{\n  // no\n  "title": "A"\n}\n');
    writeFileSync(join(folder, 'picture.md'), Buffer.from([0, 1, 2, 255]));
    writeFileSync(join(folder, 'excel.csv'), Buffer.from('Feature;Zug;Flug\nGröße;groß;klein\n', 'latin1'));
    writeFileSync(join(folder, 'wide.csv'), Buffer.from('\uFEFFFeature\tA\tB\nPower\tyes\tno\n', 'utf16le'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (
    args: readonly string[],
    {
      input,
      closeOutput = false,
      closeErrors = false,
      env,
    }: { input?: string | Buffer; closeOutput?: boolean; closeErrors?: boolean; env?: Record<string, string> } = {},
  ): Promise<Ran> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [built, ...args], {
        cwd: folder,
        env: { ...process.env, NO_COLOR: '1', ...env },
      });
      let out = '';
      let err = '';
      if (closeOutput) child.stdout.destroy();
      else child.stdout.on('data', (chunk) => (out += String(chunk)));
      if (closeErrors) child.stderr.destroy();
      else child.stderr.on('data', (chunk) => (err += String(chunk)));
      child.once('close', (code) => resolve({ code, out, err }));
      child.stdin.on('error', () => undefined);
      child.stdin.end(input ?? '');
    });
  const files = (): string[] => readdirSync(folder).sort();

  it.each([[[]], [['import']], [['check']], [['export']], [['render']], [['build']]])(
    '%s --help says what it does, its options and exit codes',
    async (command) => {
      const { code, out, err } = await run([...command, '--help']);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^Usage: role-compare/);
      expect(out).toContain('--help');
      if (command.length > 0) expect(out).toMatch(/Exit codes: 0 .*1 .*2 wrong usage/);
    },
  );

  it.each([
    [['check', 'good.json'], 0],
    [['export', 'good.json', '--to', 'csv'], 0],
    [['import', 'good.json'], 0],
    [['check', 'page.md'], 1],
  ])('%j waits for the parser of pages only where there is a page', async (args, parsers) => {
    // The bundle says which files each part of it is made of.
    const hooks = `export const load = async (url, context, next) => {
      const loaded = await next(url, context);
      if (/^\\/\\/ .*\\/remark-parse\\//m.test(Buffer.from(loaded.source ?? ''))) console.error('parser');
      return loaded;
    }`;
    const start = `import { register } from 'node:module'; register(${JSON.stringify(toDataUrl(hooks))});`;
    const { err } = await run(args, { env: { NODE_OPTIONS: `--import=${toDataUrl(start)}` } });
    expect(err.match(/^parser$/gm) ?? []).toHaveLength(parsers);
  });

  it.skipIf(!existsSync('/dev/full'))('says that standard output can’t be written, and shows no stack', async () => {
    const child = spawn(process.execPath, [built, 'export', 'good.json', '--to', 'json'], {
      cwd: folder,
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    let err = '';
    child.stderr!.on('data', (chunk) => (err += String(chunk)));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, err]).toEqual([1, 'role-compare: standard output can’t be written: the disk is full\n']);
  });

  it.each([
    [['import', '--wrong']],
    [['import', 'page.md', '--from', 'word']],
    [['check']],
    [['export', 'good.json']],
    [['check', 'good.json', '--today', 'tomorrow']],
    [['check', 'good.json', '--stale-after', 'x']],
    [['render', 'good.json', '--stale-after', '']],
    [['build', 'good.json', '--out', '']],
    [['build', 'good.json', '--out', 'site', '--cache', ' ']],
    [['build', 'good.json', '--out', 'site', '--base', 'https://example.com/?page=']],
    [['check', 'good.json', '']],
    [['check', '', '--json']],
    [['import', '']],
    [['export', ' ', '--to', 'csv']],
    [['render', '']],
    [['render', 'good.json', '--theme', '']],
    [['render', 'good.json', '--styles', '']],
    [['render', 'good.json', '--mode', 'light', '--script', ' ']],
    [['build', '', '--out', 'site']],
    [['build', 'good.json', '', '--out', 'site']],
    [['build', 'good.json', '--out', 'site', '--theme', '']],
    [['render', 'good.json', '--lang', 'en_US']],
    [['render', 'good.json', '--lang', '']],
    [['render', 'good.json', '--canonical', '/here']],
    [['render', 'good.json', '--canonical', 'javascript:alert(1)']],
    [['render', 'good.json', '--canonical', '']],
    [['render', 'good.json', '--styles', 'https://']],
    [['render', 'good.json', '--mode', 'light', '--script', 'https://a*b/c.js']],
    [['fly']],
  ])('%j is wrong usage', async (args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^error: /);
    expect(err).toContain('Usage: role-compare');
  });

  it.each([
    ['--lang', 'en_US', 'a language tag, such as en or pt-BR'],
    ['--canonical', '/here', 'a whole address, such as https://'],
    ['--styles', 'https://', 'the address of a file'],
  ])('blames %s, and no file, for %s', async (option, value, expected) => {
    const { err } = await run(['render', 'good.json', option, value]);
    expect(err).toMatch(
      new RegExp(`^error: option '${option} <\\w+>' argument '${value}' is invalid. Expected ${expected}`),
    );
    expect(err).not.toContain('good.json');
  });

  it('blames a theme that would end its own rules, and not the data set', async () => {
    writeFileSync(join(folder, 'ends.css'), 'a { color: red } </style>');
    const { code, out, err } = await run(['render', 'good.json', '--theme', 'ends.css']);
    expect([code, out, err]).toEqual([1, '', 'ends.css: error: theme: expected style rules, found </style\n']);
    rmSync(join(folder, 'ends.css'));
  });

  it.each([
    ['import', '-dash.md'],
    ['check', '-quick.md'],
    ['export', '--json.md', '--to', 'csv'],
    ['render', '-without'],
  ])('%s reads a file whose name begins as an option does: %s', async (command, name, ...options) => {
    writeFileSync(join(folder, name), PAGE);
    const { code, err } = await run([command, ...options, name]);
    expect(code).toBe(2);
    expect(err).toContain(`\n(If it is a file: write ./${name}, or -- before it and behind all options.)\n\nUsage:`);
    for (const named of [[`./${name}`], ['--', name]]) {
      expect((await run([command, ...options, ...named])).code).toBe(0);
    }
    rmSync(join(folder, name));
  });

  it('takes an option for one where there is no such file', async () => {
    expect((await run(['import', '--jsn', 'page.md'])).err).toMatch(
      /^error: unknown option '--jsn'\n\(Did you mean --json\?\)\n\nUsage:/,
    );
  });

  it('without a command shows the help, and that it needs one', async () => {
    const { code, err } = await run([]);
    expect(code).toBe(2);
    expect(err).toContain('Commands:');
  });

  it.each([
    ['nowhere.md', 'there is no such file'],
    ['good.json/page.md', 'a part of the path is no folder'],
    ['.', 'it is a folder, expected a file'],
    ['picture.md', 'it is no text'],
    ['https://example.com/page.md', 'it is an address, expected a file; save what is there into one'],
  ])('says that %s can’t be read, and leaves no file', async (name, reason) => {
    const before = files();
    for (const args of [
      ['import', name, '-o', 'out.json'],
      ['check', name],
      ['export', name, '--to', 'csv', '-o', 'out.csv'],
    ]) {
      const { code, out, err } = await run(args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(new RegExp(`^role-compare: ${name} can’t be read: ${reason}`));
    }
    expect(files()).toEqual(before);
  });

  it.each([
    ['page.html', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj', 'it is a PDF; copy its text'],
    ['page.md', '{\\rtf1\\ansi Train vs Plane}', 'it is in RTF; save it as plain text'],
    ['table.csv', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', 'it is in an old format of Office; save it as CSV'],
    [
      'page.md',
      'PK\u0003\u0004..[Content_Types].xml..word/document.xml',
      'it is a document of Word; save it as plain text',
    ],
    [
      'table.csv',
      'PK\u0003\u0004..[Content_Types].xml..xl/workbook.xml',
      'it is a workbook of Excel; save its sheet as CSV',
    ],
    ['page.html', 'PK\u0003\u0004..ppt/presentation.xml', 'it is a presentation; copy its text'],
    [
      'table.csv',
      'PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
      'it is an OpenDocument spreadsheet',
    ],
    ['page.md', 'PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.text', 'it is an OpenDocument text'],
    ['page.md', 'PK\u0003\u0004..notion/page.md', 'it is a ZIP file; unpack it'],
  ])('says of %s what it is in truth: %j', async (name, content, kind) => {
    const file = join(folder, `other-${name}`);
    writeFileSync(file, Buffer.from(content, 'latin1'));
    const { code, out, err } = await run(['check', file]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`can’t be read: ${kind}`);
    rmSync(file);
  });

  it('import prints the data set, and the report with the line and a marker beside it', async () => {
    const { code, out, err } = await run(['import', 'page.md']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: 'Train vs Plane', criteria: [{ winner: 'train' }] });
    expect(err).toBe(
      [
        'page.md:7:1 warning: the paragraph “Loose words.” has no place in a comparison and was left out (not-placed)',
        '  7 | Loose words.',
        '    | ^',
        '  Nothing to do, if readers can do without; or move the text below a heading that is known, such as “Overview” or “FAQ”.',
        '',
        'Made: “Train vs Plane”, 2 compared, 1 row. 1 warning.',
        '',
      ].join('\n'),
    );
  });

  it('import says what it has made, of a data set that has everything', async () => {
    const { err } = await run(['import', 'good.json']);
    expect(err).toBe(
      'Made: “Train vs Plane”, 2 compared, 6 rows, 2 lists of reasons, 3 questions, a call to action. No problems.\n',
    );
  });

  it('import reads standard input, and tells a table by its looks', async () => {
    expect((await run(['import'], { input: 'Feature,A,B\nPower,yes,no\n' })).out).toContain('"label": "Power"');
    expect((await run(['import', '-', '--from', 'text'], { input: PAGE })).code).toBe(0);
  });

  it('import --json reports for machines; --quiet leaves notes out', async () => {
    const { err } = await run(['import', 'page.md', '--json']);
    expect(JSON.parse(err)).toMatchObject({ file: 'page.md', report: [{ line: 7, column: 1, code: 'not-placed' }] });
    const nowhere = await run(['import', 'nowhere', '--json']);
    expect([nowhere.code, JSON.parse(nowhere.err)]).toMatchObject([
      1,
      {
        file: 'nowhere',
        report: [{ message: 'nowhere can’t be read: there is no such file', severity: 'error' }],
        found: [],
      },
    ]);
    const quiet = await run(['import', '--quiet', '--from', 'markdown'], { input: `---\nid: x\n---\n${PAGE}` });
    expect(quiet.err).not.toContain('note');
  });

  it('import -o writes the file whole, and nothing where there is an error', async () => {
    const before = files();
    expect((await run(['import', 'page.md', '-o', 'made.json'])).out).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8'))).toMatchObject({ title: 'Train vs Plane' });
    rmSync(join(folder, 'made.json'));
    for (const input of ['bad.json', 'comment.json']) {
      const { code, err } = await run(['import', input, '-o', 'made.json']);
      expect(code).toBe(1);
      expect(err).toContain('No data set was made.');
    }
    expect(files()).toEqual(before);
  });

  it('import says what can’t be written', async () => {
    const before = files();
    const { code, err } = await run(['import', 'page.md', '-o', '.']);
    expect([code, err]).toEqual([1, 'role-compare: . can’t be written: it is a folder, expected a file\n']);
    expect((await run(['import', 'page.md', '-o', 'page.md/where.json'])).code).toBe(1);
    expect(files()).toEqual(before);
  });

  it('reads what spreadsheets on Windows save', async () => {
    const old = await run(['import', 'excel.csv']);
    expect(old.out).toContain('"label": "Größe"');
    expect(old.err).toContain('excel.csv is not in UTF-8 and was read as Windows-1252');
    const [imported, checked] = [
      await run(['import', 'excel.csv', '--json']),
      await run(['check', 'excel.csv', '--json']),
    ];
    const remark = { line: 1, severity: 'warning', message: expect.stringContaining('read as Windows-1252') as string };
    expect((JSON.parse(imported.err) as { report: unknown }).report).toContainEqual(expect.objectContaining(remark));
    expect(JSON.parse(checked.out)).toMatchObject([
      { problems: expect.arrayContaining([expect.objectContaining(remark)]) as unknown },
    ]);
    expect((await run(['import', 'wide.csv'])).out).toContain('"label": "Power"');
    const japanese = Buffer.from('8d8096da2c93648ed42c94f28d738b400a91ac82b32c927882a22c91ac82a20a', 'hex');
    const eastern = await run(['import', '--from', 'csv'], { input: japanese });
    expect(eastern.out).toContain('"label": "速さ"');
    expect(eastern.err).toContain('standard input is not in UTF-8 and was read as Shift_JIS; check its words.');
  });

  it('prints nothing that a terminal would obey, whatever stands in a file or in its name', async () => {
    const escapes = '\u001b[2J\u001b]0;owned\u0007\u009b31m';
    const data = JSON.stringify({ ...trainVsPlane, title: escapes, [escapes]: 1 });
    const latin = Buffer.from('Feature;Zug;Flug\nGröße;groß;klein\n', 'latin1');
    const files = { 'data.json': data, 'no.json': `{ ${escapes}`, [`a${escapes}.csv`]: latin };
    for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
    for (const args of [
      ['import', 'data.json', '-o', 'out'],
      ['render', 'data.json', '-o', 'out'],
      ['render', 'no.json'],
      ['check', `a${escapes}.csv`, `missing${escapes}.json`],
      ['import', `missing${escapes}.json`],
    ]) {
      const { out, err } = await run(args);
      expect(out + err, JSON.stringify(args)).not.toMatch(/[^\P{Cc}\n]/u);
    }
    for (const file of Object.keys(files)) rmSync(join(folder, file));
  });

  it('check lists what is wrong, and tells errors from warnings by its exit code', async () => {
    const good = await run(['check', 'good.json', '--today', '2026-02-01']);
    expect(good.code).toBe(0);
    const bad = await run(['check', 'good.json', 'bad.json', 'page.md', '--today', '2026-02-01']);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain(
      'bad.json:3:17 error: expected at least 2, found 0 (too-few at contenders)\n  3 |   "contenders": []\n    |                 ^',
    );
    expect(bad.out).toContain('page.md:1:1 warning: nobody can see how old this is (no-date at updated)');
    const lines = [...bad.out.matchAll(/^page\.md:(\d+)/gm)].map(([, line]) => Number(line));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(bad.out).toMatch(/\n3 checked: 2 errors, \d+ warnings\.\n$/);
    expect((await run(['check', '--from', 'json', '-'], { input: 'null' })).out).toMatch(/\n1 checked: 1 error\.\n$/);
  });

  it.each([
    [['--today', '2027-01-01'], 0],
    [['--today', '2027-01-02'], 1],
    [['--today', '2027-01-02', '--stale-after', '366'], 0],
  ])('check finds what is older than a year, or than it may be: %j', async (args, count) => {
    const { out } = await run(['check', 'good.json', ...args]);
    expect(out.match(/ at updated\)/g) ?? []).toHaveLength(count);
  });

  it('check --json is for machines; a file that can’t be read doesn’t hide the others', async () => {
    const { code, out, err } = await run(['check', 'nowhere', 'comment.json', '-', '--json'], { input: PAGE });
    expect(code).toBe(1);
    expect(err).toContain('nowhere can’t be read');
    expect(JSON.parse(out)).toMatchObject([
      { file: 'nowhere', problems: [{ message: 'nowhere can’t be read: there is no such file', severity: 'error' }] },
      { file: 'comment.json', problems: [{ line: 2, column: 3, code: 'json-comment', severity: 'error' }] },
      { file: 'standard input' },
    ]);
  });

  it('takes a data set in YAML wherever it takes one', async () => {
    const yaml = [
      'title: Train vs Plane # two ways',
      'contenders: [{ id: train, name: Train }, { id: plane, name: Plane }]',
      'criteria:',
      '  - { id: power, label: Power, values: { train: yes, plane: no }, winner: bus }',
      '',
    ].join('\n');
    const bad = await run(['check', '--from', 'yaml', '-'], { input: yaml });
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('standard input:4:75 error: unknown contender "bus"');
    const good = yaml.replace('bus', 'train');
    expect((await run(['export', '--to', 'csv'], { input: good })).out).toBe(
      'Category,Train,Plane\r\nPower,yes (Winner),no\r\n',
    );
    expect((await run(['render', '-'], { input: good })).out).toContain('<title>Train vs Plane</title>');
    // Neither looks like what it is.
    const other = good.replace('criteria:', '"criteria":');
    expect((await run(['render', '-', '--from', 'yaml'], { input: other })).out).toContain(
      '<title>Train vs Plane</title>',
    );
    const refused = await run(['render', 'good.json', '--from', 'csv']);
    expect([refused.code, refused.out]).toEqual([1, '']);
    writeFileSync(join(folder, 'good.txt'), JSON.stringify(trainVsPlane));
    expect((await run(['render', 'good.txt', '--from', 'json'])).code).toBe(0);
    rmSync(join(folder, 'good.txt'));
  });

  it('export writes each format, and nothing of a data set with errors', async () => {
    expect((await run(['export', 'page.md', '--to', 'csv'])).out).toBe(
      'Category,Train,Plane\r\nPower,Yes (Winner),No\r\n',
    );
    expect((await run(['export', 'page.md', '--to', 'markdown', '-o', '-'])).out).toContain('| Power | **✅** | ❌ |');
    expect((await run(['export', 'page.md', '--to', 'html'])).out).toContain('<th scope="row">Power</th>');
    expect((await run(['export', '--to', 'json'], { input: PAGE })).out).toContain('"title": "Train vs Plane"');
    const rest = `${PAGE}\n## Next steps\n`;
    const left = await run(['export', '--to', 'json'], { input: rest });
    expect([left.code, left.err]).toEqual([0, expect.stringContaining('“Next steps” has no place')]);
    const german = await run(['export', '--to', 'html'], { input: `---\nlang: de\n---\n\n${PAGE}` });
    expect(german.out).toContain('<table lang="de">');
    expect(german.out).toContain('(Sieg)');
    const bad = await run(['export', 'bad.json', '--to', 'csv', '-o', 'out.csv']);
    expect([bad.code, bad.out]).toEqual([1, '']);
    expect(bad.err).toContain('Nothing was written.');
    expect(files()).not.toContain('out.csv');
  });

  it('writes into what a name stands for, and leaves that what it is', async () => {
    const real = join(folder, 'real.csv');
    writeFileSync(real, 'before', { mode: 0o600 });
    symlinkSync('real.csv', join(folder, 'link.csv'));
    expect((await run(['export', 'page.md', '--to', 'csv', '-o', 'link.csv'])).code).toBe(0);
    expect(readFileSync(real, 'utf8')).toContain('Category,Train,Plane');
    expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
    expect(statSync(real).mode & 0o777).toBe(0o600);

    symlinkSync('later.csv', join(folder, 'astray.csv'));
    expect((await run(['export', 'page.md', '--to', 'csv', '-o', 'astray.csv'])).code).toBe(0);
    expect(readFileSync(join(folder, 'later.csv'), 'utf8')).toContain('Category,Train,Plane');
    expect(lstatSync(join(folder, 'astray.csv')).isSymbolicLink()).toBe(true);

    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const reader = execFile('cat', [join(folder, 'pipe')]);
    let heard = '';
    reader.stdout!.on('data', (chunk: string) => (heard += chunk));
    const ended = new Promise((done) => reader.once('close', done));
    expect((await run(['export', 'page.md', '--to', 'csv', '-o', 'pipe'])).code).toBe(0);
    await ended;
    expect(heard).toContain('Category,Train,Plane');
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true);
  });

  it.each([
    ['import', 'own.md', '-o', 'own.md'],
    ['import', 'own.md', '-o', './x/../own.md'],
    ['import', 'own.md', '-o', 'to-own.md'],
    ['import', 'to-own.md', '-o', 'own.md', '--json'],
    ['export', 'own.md', '--to', 'markdown', '-o', 'own.md'],
    ['render', 'own.md', '-o', 'own.md'],
    ['render', 'good.json', '--theme', 'own.md', '-o', 'to-own.md'],
  ])('%s doesn’t write over what it reads: %j %s %s', async (...args) => {
    const own = join(folder, 'own.md');
    writeFileSync(own, PAGE);
    mkdirSync(join(folder, 'x'));
    symlinkSync('own.md', join(folder, 'to-own.md'));
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/would be written over (to-)?own\.md, which is read; name another file\./);
    expect(readFileSync(own, 'utf8')).toBe(PAGE);
    for (const name of ['own.md', 'to-own.md', 'x']) rmSync(join(folder, name), { recursive: true });
  });

  it('doesn’t write over what standard input comes from', async () => {
    const own = join(folder, 'own.md');
    writeFileSync(own, PAGE);
    for (const args of [['import'], ['import', '-'], ['export', '--to', 'json'], ['render', '-']]) {
      const child = spawn(process.execPath, [built, ...args, '-o', own], {
        stdio: [openSync(own, 'r'), 'ignore', 'pipe'],
      });
      let err = '';
      child.stderr!.on('data', (chunk) => (err += String(chunk)));
      const code = await new Promise((resolve) => child.once('close', resolve));
      expect([code, err]).toEqual([2, expect.stringContaining('would be written over standard input')]);
      expect(readFileSync(own, 'utf8')).toBe(PAGE);
    }
    rmSync(own);
  });

  it.each([
    ['import', 'good.json'],
    ['export', 'good.json', '--to', 'csv'],
    ['render', 'good.json'],
  ])('%s writes no file without a name', async (...args) => {
    for (const name of ['', ' ']) {
      const { code, out, err } = await run([...args, '-o', name]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('Expected the name of a file.');
    }
    expect(files()).not.toContain(' ');
  });

  it('is quiet where whoever reads its output has left', async () => {
    const long = `# A vs B\n\n| | A | B |\n|-|-|-|\n${'| row | 1 | 2 |\n'.repeat(5_000)}`;
    const { err } = await run(['import', '-', '--json', '--from', 'markdown'], { input: long, closeOutput: true });
    expect(err).not.toContain('EPIPE');
    expect(err).not.toContain('    at ');
  });

  it('goes on where nobody reads what it tells of it', async () => {
    const { code, out } = await run(['check', 'nowhere', 'good.json', 'none'], { closeErrors: true });
    expect([code, out]).toEqual([1, expect.stringMatching(/\n1 checked: /)]);
  });
});
