/** `engines` says which Node is enough: for what we wrote, and for what is installed with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { minVersion, subset } from 'semver';
import { describe, expect, inject, it } from 'vitest';
import type { Manifest } from './entries.js';

interface Locked {
  readonly dev?: boolean;
  readonly engines?: { readonly node?: string };
  readonly hasInstallScript?: boolean;
}

const library = join(inject('consumer'), 'node_modules/role-compare');
const { engines } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** What `npm install role-compare` brings. */
const installed = Object.entries(packages).filter(([path, { dev = false }]) => path && !dev);

describe('engines', () => {
  it('every package that is installed with it runs on each Node that it names', () => {
    expect(installed.length).toBeGreaterThan(50);
    expect(installed.filter(([, { engines: needed }]) => needed?.node && !subset(engines.node, needed.node))).toEqual(
      [],
    );
  });

  it('no package that is installed with it runs a script then', () => {
    expect(installed.filter(([, { hasInstallScript = false }]) => hasInstallScript)).toEqual([]);
  });

  it('the oldest of them is the one that types and CI hold us to', () => {
    const { version } = JSON.parse(readFileSync('node_modules/@types/node/package.json', 'utf8')) as Manifest;
    expect(Number(version.split('.')[0])).toBe(minVersion(engines.node)!.major);
  });

  it('no file has a syntax that is younger than ES2022', () => {
    const scripts = inject('packed').filter((path) => path.endsWith('.js'));
    const refused = scripts.flatMap((path) => {
      try {
        parse(readFileSync(join(library, path), 'utf8'), {
          ecmaVersion: 2022,
          sourceType: 'module',
          allowHashBang: true,
        });
        return [];
      } catch (reason) {
        return [`${path}: ${String(reason)}`];
      }
    });
    expect(refused).toEqual([]);
  });
});
