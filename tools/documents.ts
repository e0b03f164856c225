/** The documents that are written from the sources as a whole: the reference, and where a coding assistant begins. */
import { apiReference, type EntryReference } from './api-reference.js';
import { cliReference } from './cli-reference.js';
import type { ManifestElement } from './manifest.js';
import { dataSetReference, elementReference } from './reference.js';

export const toReference = (
  elements: readonly ManifestElement[],
  api: readonly EntryReference[],
): string => `# Reference

Written from the sources by \`npm run generate\`. The [README](../README.md) says what all of this is for.

- [Data set](#data-set)
- [Elements](#elements)
- [Command line](#command-line)
- [Functions](#functions)

## Data set

\`?\` marks what may be left out. Rich text is a string, which is plain text and never markup, or a list of phrasing nodes in
mdast’s shape: \`text\`, \`strong\`, \`emphasis\`, \`inlineCode\`, \`link\`, \`break\`. The same as a JSON Schema:
\`role-compare/schema/comparison.schema.json\`.

${dataSetReference()}

## Elements

\`import 'role-compare/define/<tag>.js'\` registers one, \`role-compare/define/all.js\` all; the script tag does it by itself.
What an attribute needs besides in app code is said of each.

${elementReference(elements)}

## Command line

\`npx role-compare <command>\`.

${cliReference()}

## Functions

${apiReference(api)}`;

export const toLlmsText = (elements: readonly ManifestElement[]): string => `# role-compare

> Custom elements that put an honest, accessible “X vs Y” comparison on any web page: one data set in; a head-to-head table
> with a winner per row, the derived tally, “Choose X if…” lists, questions, sources and a call to action out.

Things to know before writing code with it:

- The data set is JSON: \`title\`, \`contenders\` (2 to 32, each \`id\` and \`name\`) and \`criteria\` (each \`id\`, \`label\`, \`values\` by
  contender id, and optionally \`winner\`: a contender id, a list of ids, \`"tie"\` or \`"depends"\`). All else is optional.
- The tally is derived from the rows. There is no field to set it; a \`declaredScore\` is only checked against it.
- \`data\` is a property. Pass a new object to change it; an object that has been read is not read again. Without script code,
  use \`src\`, or a \`<script type="application/json">\` inside the element.
- No string of a data set is parsed as HTML or Markdown: rich text is a list of mdast phrasing nodes. A Markdown page is a
  data set as a whole: \`src="page.md"\`, \`importMarkdown\` or \`npx role-compare import\`.
- In app code, \`role-compare/define/all.js\` registers all elements and all that they may need. With single modules, \`controls\`, \`only-differences\`,
  \`url-state\` and \`layout="pair"\` need \`define/role-controls.js\` (\`define/role-page.js\` has it), \`json-ld\` needs
  \`define/json-ld.js\`, languages other than English \`define/languages.js\`, an author's own \`<table>\` or \`<details>\`
  \`define/light-dom.js\`, \`src\` with Markdown \`define/markdown.js\`. Without the module an attribute does nothing; of
  \`controls\` and \`json-ld\` the console says so, of Markdown \`role-error\`, of all else nobody.
- What stands inside an element besides the data set is its fallback, and stays when the data set is invalid.
- Check a data set with \`npx role-compare check file.json\`: each problem has a path, what was found and what was expected.

Elements: ${elements
  .filter(({ attributes = [] }) => attributes.length > 0)
  .map(({ tagName }) => `\`<${tagName}>\``)
  .join(', ')}.

## Docs

- [README](README.md): what it is, the script tag, imports, the parts of a page, languages, problems
- [Reference](docs/reference.md): every field, element, attribute, event, part, custom property, command and function
- [Embedding](docs/embedding.md): WordPress, Webflow, Shopify, Next.js, Astro, analytics, content security policy
- [Frameworks and editors](docs/frameworks.md): React, Preact, Solid, Vue, Svelte, Angular, Eleventy; types
- [Theming](docs/theming.md): presets, and colours from Bootstrap, Tailwind and Material
- [Honesty checks](docs/honesty-checks.md): what \`check\` warns of, each with an example
- [JSON Schema](dist/schema/comparison.schema.json): the data set, for validators and editors

## Optional

- [Which one fits?](docs/fit.md): how the reader's own result is counted
- [Versioning](docs/versioning.md): what a version promises
`;
