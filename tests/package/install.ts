/**
 * Packs the library and installs it into an empty project outside of this one. Beside it lie the packages that
 * `dependencies` names and no others, so that whatever else it needs is missed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the project that the library is installed in. */
    readonly consumer: string;
    /** Paths of all files of the tarball, as npm lists them. */
    readonly packed: readonly string[];
  }
}

interface Pack {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

export default function install({ provide }: TestProject): () => void {
  const consumer = realpathSync(mkdtempSync(join(tmpdir(), 'role-compare-consumer-')));
  const modules = join(consumer, 'node_modules');
  const library = join(modules, 'role-compare');
  mkdirSync(library, { recursive: true });

  const shell = process.platform === 'win32';
  const answer = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], {
    encoding: 'utf8',
    shell,
  });
  const [pack] = JSON.parse(answer) as [Pack];
  execFileSync('tar', ['-xzf', join(consumer, pack.filename), '-C', library, '--strip-components=1']);

  const { dependencies } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join('node_modules', name)), link, 'junction');
  }
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));

  provide('consumer', consumer);
  provide(
    'packed',
    pack.files.map(({ path }) => path),
  );
  return () => rmSync(consumer, { recursive: true, force: true });
}
