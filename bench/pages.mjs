/** The pages in which the rivals are measured once they are loaded: one page a rival, in one browser. */
import { bundleBench } from './bundle.mjs';

const html = (name) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${name}</title>
    <link rel="icon" href="data:," />
    <style>
      body { margin: 0 auto; max-width: 62rem; font-family: Arial, sans-serif; }
    </style>
    <script src="/${name}.js" defer></script>
  </head>
  <body>
    <main></main>
  </body>
</html>
`;

/** The files of a rival's page, by path. */
export async function toBenchFiles(rival, options) {
  const { name } = rival;
  return { [`/${name}.html`]: html(name), [`/${name}.js`]: await bundleBench(rival, options) };
}

/** Opens a rival's page, and makes sure that it shows what the others show. */
export async function openBenchPage(browser, origin, { name }) {
  const page = await browser.newPage();
  page.on('pageerror', ({ message }) => console.error(`${name}: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') console.error(`${name}: ${message.text()}`);
  });
  await page.goto(`${origin}/${name}.html`);
  if (!(await page.evaluate('crossOriginIsolated'))) throw new Error(`${name}: the clock of the page is too coarse`);
  await page.evaluate('bench.check()').catch(({ message }) => {
    throw new Error(`${name} doesn't show what the others show: ${message}`);
  });
  return page;
}

/** The samples of one round; nothing where the rival takes no part. */
export async function runScenario(page, scenario) {
  // Only the page in front is sure to produce frames.
  await page.bringToFront();
  return page.evaluate(`bench.run(${JSON.stringify(scenario)})`);
}
