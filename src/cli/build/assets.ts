import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { documentStyles, type Asset } from '../../server.js';
import type { PageMode } from '../page-mode.js';
import { writeFileAtomically } from '../write-file.js';

const dist = new URL('../', import.meta.url);

/** What the pages of a site share, under names that change with what is in them. */
export interface Assets {
  readonly styles: Asset;
  readonly search: Asset;
  /** The script of the elements, for pages that have some. */
  readonly elements: Asset | undefined;
}

export interface AssetOptions {
  readonly out: string;
  readonly temporary: string;
  readonly mode: PageMode;
  readonly theme?: string | undefined;
  /** Whether pages say what the files must hold. A page that is read from a disk can't have that checked. */
  readonly integrity: boolean;
}

export async function writeAssets(options: AssetOptions): Promise<Assets> {
  const { mode, theme = '' } = options;
  const file = mode === 'shadow' ? 'role-compare.hydrate.min.js' : 'role-compare.min.js';
  return {
    styles: await writeAsset('role-compare.css', documentStyles + theme, options),
    search: await writeAsset('search.js', await readDist('cdn/search.min.js'), options),
    elements: mode === 'static' ? undefined : await writeElements(file, options),
  };
}

/** The script with what it loads from beside itself. */
async function writeElements(file: string, options: AssetOptions): Promise<Asset> {
  for (const name of [
    'json-ld.js',
    ...(await readdir(new URL('cdn/messages', dist))).map((each) => `messages/${each}`),
  ]) {
    await writeFileAtomically(join(options.out, 'assets', name), await readDist(`cdn/${name}`), options.temporary);
  }
  return writeAsset(file, await readDist(`cdn/${file}`), options);
}

const readDist = (path: string): Promise<string> => readFile(new URL(path, dist), 'utf8');

/**
 * Writes a file below `assets/` under a name with a hash of what is in it; `href` is its path in the site. What comes
 * in pieces is asked for twice.
 */
export async function writeAsset(
  name: string,
  content: string | Iterable<string>,
  { out, temporary, integrity }: Pick<AssetOptions, 'out' | 'temporary' | 'integrity'>,
): Promise<Asset> {
  const sum = createHash('sha384');
  for (const text of typeof content === 'string' ? [content] : content) sum.update(text);
  const hash = sum.digest();
  const href = `assets/${name.replace(/\.(?=(min\.)?\w+$)/, `.${hash.toString('hex').slice(0, 10)}.`)}`;
  await writeFileAtomically(join(out, href), content, temporary);
  return { href, integrity: integrity ? `sha384-${hash.toString('base64')}` : undefined };
}
