import { mkdir, writeFile } from 'node:fs/promises';
import { comparisonJsonSchema } from './json-schema.js';

await mkdir('dist/schema', { recursive: true });
await writeFile('dist/schema/comparison.schema.json', `${JSON.stringify(comparisonJsonSchema(), undefined, 2)}\n`);
