import { readFile } from 'node:fs/promises';
import { renderFragment } from 'role-compare/server';

const comparison = JSON.parse(await readFile(new URL('../../comparison.json', import.meta.url), 'utf8'));

/** The page is in the HTML, styled, before any script; the script takes it over as it is. */
export async function render() {
  const { html } = await renderFragment(comparison, { mode: 'shadow', attributes: { controls: 'copy' } });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>role-compare in Eleventy</title>
    <link rel="icon" href="data:,">
    <script src="/cdn/role-compare.hydrate.min.js" defer></script>
    <script src="/page.js" type="module"></script>
  </head>
  <body>
    <main>
      <p><button id="update">Update</button> <button id="toggle">Unmount</button> <output id="heard"></output></p>
      <div id="place">${html}</div>
    </main>
  </body>
</html>`;
}
