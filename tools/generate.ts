/** Brings every file that is derived from the sources up to date; with `--check` it only says which are not. */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { comparisonSchema } from '../src/model/schema.js';
import { findUndocumentedExports, readApi } from './api-reference.js';
import { toLlmsText, toReference } from './documents.js';
import { generateShape } from './generate-shape.js';
import { generateStyles } from './generate-styles.js';
import { readElements } from './manifest.js';
import { dataSetReference, elementReference, findUndocumented } from './reference.js';

const isCheck = process.argv.includes('--check');

const elements = await readElements();
const api = readApi();
const toMarkdown = (text: string): Promise<string> => format(text, { parser: 'markdown', printWidth: 120 });

/** Puts a text between the two comments that mark its place. */
function fillPlace(document: string, place: string, text: string): string {
  const begin = `<!-- ${place}: written by npm run generate -->`;
  const end = `<!-- /${place} -->`;
  const [before, rest] = document.split(begin);
  if (rest === undefined) throw new Error(`README.md has no place for ${place}.`);
  return `${before}${begin}\n\n${text}\n\n${end}${rest.split(end)[1]}`;
}

const readme = await readFile('README.md', 'utf8');
const outputs: Record<string, string> = {
  'src/model/shape.generated.ts': generateShape(comparisonSchema),
  'src/server/styles.generated.ts': await generateStyles(),
  'README.md': await toMarkdown(
    fillPlace(fillPlace(readme, 'data set', dataSetReference()), 'elements', elementReference(elements)),
  ),
  'docs/reference.md': toReference(elements, api),
  'llms.txt': await toMarkdown(toLlmsText(elements)),
};

const stale: string[] = [];
for (const [path, text] of Object.entries(outputs)) {
  if ((await readFile(path, 'utf8').catch(() => '')) === text) continue;
  stale.push(path);
  if (!isCheck) await writeFile(path, text);
}

const undocumented = [...findUndocumented(elements), ...findUndocumentedExports(api)];
for (const name of undocumented) console.error(`${name} has no description`);
if (isCheck) for (const path of stale) console.error(`${path} is out of date: run npm run generate`);
else console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'nothing to write');
process.exitCode = undocumented.length > 0 || (isCheck && stale.length > 0) ? 1 : 0;
