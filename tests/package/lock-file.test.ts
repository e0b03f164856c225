/** The check of the lock file finds what it looks for. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const file = join(inject('consumer'), 'lock.json');
const sound = { version: '1.0.0', integrity: 'sha512-abc' };

function check(entry: Readonly<Record<string, unknown>>): { readonly status: number | null; readonly said: string } {
  writeFileSync(file, JSON.stringify({ packages: { '': {}, 'node_modules/a': { ...sound, ...entry } } }));
  const { status, stderr } = spawnSync(process.execPath, ['tools/check-lock.mjs', file], { encoding: 'utf8' });
  return { status, said: stderr.trim() };
}

describe('the check of the lock file', () => {
  it('has nothing against a package of the registry with its hash', () => {
    expect(check({ resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' })).toEqual({ status: 0, said: '' });
    expect(check({ hasInstallScript: true, dev: true })).toEqual({ status: 0, said: '' });
  });

  it.each([
    ['no hash', { integrity: undefined }, 'node_modules/a has no sha512'],
    ['a weak hash', { integrity: 'sha1-abc' }, 'node_modules/a has no sha512'],
    ['another origin', { resolved: 'git+ssh://git@example.com/a.git' }, 'node_modules/a comes from git+ssh'],
    ['a script', { hasInstallScript: true }, 'node_modules/a runs a script'],
    ['a platform that is missing', { optionalDependencies: { b: '1' } }, 'node_modules/a@1.0.0 needs b'],
  ])('finds %s', (_, entry, words) => {
    const { status, said } = check(entry);
    expect(status).toBe(1);
    expect(said).toContain(words);
  });
});
