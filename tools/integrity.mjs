/** What each script of `dist/cdn/` must hold, as a page's `integrity` says it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of one file. */
export const toIntegrity = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Every script in a folder and below it, by its path from there, with its hash; in the order of their names. */
export function integrityOf(folder) {
  const scripts = readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js'))
    .sort();
  return Object.fromEntries(scripts.map((path) => [path, toIntegrity(readFileSync(join(folder, path)))]));
}
