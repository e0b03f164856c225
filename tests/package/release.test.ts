/** The steps of a release, each in a copy of what it reads, without the registry. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Manifest } from './entries.js';

const copy = join(inject('consumer'), 'release');
const version = (): string => (JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as Manifest).version;

interface Ran {
  readonly status: number | null;
  readonly said: string;
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_REF_TYPE: '', npm_config_offline: 'true', ...env },
    shell: process.platform === 'win32',
  });
  return { status, said: stdout + stderr };
}
const runTool = (name: string, ...args: readonly string[]): Ran => run(process.execPath, [`tools/${name}`, ...args]);

beforeEach(() => {
  mkdirSync(copy);
  for (const path of [
    'package.json',
    'README.md',
    'LICENSE',
    '.changeset',
    'tools',
    'dist',
    'custom-elements.json',
    'docs',
  ]) {
    cpSync(path, join(copy, path), { recursive: true });
  }
  rmSync(join(copy, '.changeset'), { recursive: true });
  mkdirSync(join(copy, '.changeset'));
  cpSync('.changeset/config.json', join(copy, '.changeset/config.json'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const addChange = (): void =>
  writeFileSync(join(copy, '.changeset/a.md'), "---\n'role-compare': minor\n---\n\nTables fly.\n");

describe('npm run version', () => {
  it('raises the version and writes what changed', () => {
    const before = version();
    const [major, minor] = before.split('.').map(Number) as [number, number];
    addChange();
    run('git', ['init', '--quiet']);
    const { status, said } = run(process.execPath, ['node_modules/@changesets/cli/bin.js', 'version']);
    expect(said).not.toContain('error');
    expect(status).toBe(0);
    expect(version()).toBe(`${major}.${minor + 1}.0`);
    expect(readFileSync(join(copy, 'CHANGELOG.md'), 'utf8')).toMatch(
      /## \d+\.\d+\.\d+\n\n### Minor Changes\n\n- .*Tables fly\./,
    );
    expect(existsSync(join(copy, '.changeset/a.md'))).toBe(false);
  });

  it('writes the hash of the build into the README, and finds a README that has another', () => {
    const file = join(copy, 'dist/cdn/integrity.json');
    const integrity = JSON.parse(readFileSync(file, 'utf8')) as { version: string; files: Record<string, string> };
    const hash = `sha384-${'A'.repeat(64)}`;
    writeFileSync(file, JSON.stringify({ ...integrity, files: { 'role-compare.min.js': hash } }));

    expect(runTool('script-tag.mjs', '--check')).toMatchObject({
      status: 1,
      said: expect.stringContaining('README.md has the script tag of another build') as string,
    });
    expect(runTool('script-tag.mjs').status).toBe(0);
    expect(readFileSync(join(copy, 'README.md'), 'utf8')).toContain(
      `@${version()}/dist/cdn/role-compare.min.js"\n  integrity="${hash}"`,
    );
    const guide = readFileSync(join(copy, 'docs/embedding.md'), 'utf8');
    expect(guide.match(/integrity="[^"]+"/g)?.every((found) => found.includes(hash))).toBe(true);
    expect(runTool('script-tag.mjs', '--check')).toEqual({ status: 0, said: '' });
  });

  it('does not write the hash of another version', () => {
    const file = join(copy, 'dist/cdn/integrity.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"version": "[^"]+"/, '"version": "9.9.9"'));
    const { status, said } = runTool('script-tag.mjs');
    expect(status).toBe(1);
    expect(said).toContain('dist/ is of version 9.9.9');
  });
});

describe('npm run release', () => {
  it('publishes nothing while changes wait for a version, or the tag is of another', () => {
    addChange();
    const env = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v0.0.1' };
    const { status, said } = run(process.execPath, ['tools/release.mjs'], env);
    expect(status).toBe(1);
    expect(said).toContain('There are changes that no version has yet');
    expect(said).toContain(`The tag v0.0.1 is not of version ${version()}`);
  });

  it.each([
    { tests: 0, published: true },
    { tests: 1, published: false },
  ])('where tests end with $tests, published: $published', ({ tests, published }) => {
    // In place of the tests, which this is one of; in place of the build, which is here already.
    writeFileSync(join(copy, 'tools/test.mjs'), `process.exitCode = ${tests};`);
    writeFileSync(join(copy, 'tools/build.mjs'), '');
    runTool('script-tag.mjs');
    const { status, said } = run(process.execPath, ['tools/release.mjs', '--dry-run']);
    expect(status).toBe(published ? 0 : 1);
    expect(said.includes(`+ role-compare@${version()}`)).toBe(published);
    expect(said.includes('with tag latest and public access (dry-run)')).toBe(published);
    expect(said.includes('Nothing was published')).toBe(!published);
  });

  it('publishes nothing where the README has another hash than the build', () => {
    writeFileSync(join(copy, 'tools/test.mjs'), '');
    writeFileSync(join(copy, 'tools/build.mjs'), '');
    runTool('script-tag.mjs');
    const readme = join(copy, 'README.md');
    writeFileSync(readme, readFileSync(readme, 'utf8').replace(/sha384-\w/, 'sha384-_'));
    const { status, said } = run(process.execPath, ['tools/release.mjs', '--dry-run']);
    expect(status).toBe(1);
    expect(said).not.toContain('+ role-compare@');
  });

  it('is public, and says where it comes from', () => {
    const { publishConfig } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly publishConfig: unknown };
    expect(publishConfig).toEqual({ access: 'public', provenance: true });
  });
});
