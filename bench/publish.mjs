/** Puts what was measured where users read it. */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';

const FILE = new URL('../docs/performance.md', import.meta.url);
const BEGIN = '<!-- figures: written by npm run bench -- --publish -->';
const END = '<!-- /figures -->';

export async function publish(figures) {
  const [before, rest] = (await readFile(FILE, 'utf8')).split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error('docs/performance.md has no place for figures.');
  const day = new Date().toISOString().slice(0, 10);
  const text = [`${before}${BEGIN}`, `Measured on ${day}.`, ...figures, `${END}${after}`].join('\n\n');
  await writeFile(FILE, await format(text, { parser: 'markdown', printWidth: 120 }));
}
