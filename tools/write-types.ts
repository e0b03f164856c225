/** Writes what frameworks and editors know of the elements, from the custom elements manifest. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { vscodeData, webTypes } from './editor-data.js';
import { frameworkTypes, frameworks } from './framework-types.js';
import { readElements } from './manifest.js';
import { markupTypes } from './markup-types.js';

const elements = await readElements();
const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
const toJson = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

const files: Readonly<Record<string, string>> = {
  'dist/types/elements.d.ts': markupTypes(elements),
  ...Object.fromEntries(frameworks.map((name) => [`dist/types/${name}.d.ts`, frameworkTypes(name, elements)])),
  // A compiler that looks for every module finds one for a style sheet, too.
  'dist/types/theme.d.ts': '/** A theme is imported for how things look then. */\nexport {};\n',
  'dist/editors/vscode.html-custom-data.json': toJson(vscodeData(elements)),
  'dist/editors/web-types.json': toJson(webTypes(elements, version)),
};
await mkdir('dist/types', { recursive: true });
await mkdir('dist/editors', { recursive: true });
for (const [path, text] of Object.entries(files)) await writeFile(path, text);
