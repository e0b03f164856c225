/** Puts what was measured where users read it: between two marks of a document, the first of which says by what. */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';

const END = '<!-- /figures -->';

/** `command` is what the figures are written by; `figures` are pieces of Markdown; `measured` is when that was. */
export async function putFigures(file, command, figures, measured = new Date()) {
  const begin = `<!-- figures: written by ${command} -->`;
  const path = new URL(`../${file}`, import.meta.url);
  const [before, rest] = (await readFile(path, 'utf8')).split(begin);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${file} has no place for the figures of ${command}.`);
  const day = measured.toISOString().slice(0, 10);
  const text = [`${before}${begin}`, `Measured on ${day}.`, ...figures, `${END}${after}`].join('\n\n');
  await writeFile(path, await format(text, { parser: 'markdown', printWidth: 120 }));
}
