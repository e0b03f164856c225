/**
 * Measures the first page as a reader gets it: a new browser profile, slow 4G, a processor slowed four times, each
 * rival by one script tag, with the same words in the page until it is there. *shown* is the time from the start of
 * the navigation until the first frame with the widget; *shift* the layout shift until half a second after it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';

const DATA = JSON.parse(
  await readFile(new URL('../stories/data/ai-pm-vs-traditional-pm.json', import.meta.url), 'utf8'),
);

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const CPU_SLOWED = 4;

/** The files of the page that loads a rival, by path. */
export async function toLoadFiles({ name, load }, { dist }) {
  if (!load) return {};
  const entry = `import { rival } from './rivals/${name}.js'; globalThis.rival = rival;`;
  const script = load.file ? await readFile(join(dist, load.file)) : await bundle(entry, { dist });
  return { [`/load/${name}.html`]: toHtml(name, load), [`/load/${name}.js`]: script };
}

export async function measureLoad(browser, origin, { name, load }) {
  if (!load) return undefined;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
    await page.goto(`${origin}/load/${name}.html`);
    return await page.evaluate('measured');
  } finally {
    await context.close();
  }
}

const toHtml = (name, { tag, start, isShown }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escape(DATA.title)}</title>
    <link rel="icon" href="data:," />
    <style>
      body { margin: 0 auto; max-width: 62rem; font-family: Arial, sans-serif; }
      /* Margins of what is inside don’t move what is outside. */
      main { display: flow-root; }
    </style>
    <script>
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
      const measured = new Promise((resolve) => {
        const look = () => {
          const widget = document.querySelector('#widget');
          if (!(widget && ${isShown})) return requestAnimationFrame(look);
          // Sent in the frame's own callback, so delivered when the frame is done.
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            const shown = performance.now();
            setTimeout(() => resolve({ shown, shift }), 500);
          };
          channel.port2.postMessage(undefined);
        };
        requestAnimationFrame(look);
      });
    </script>
    <script src="/load/${name}.js" defer></script>
  </head>
  <body>
    <header><p>The site’s own header</p></header>
    <main><${tag} id="widget">${toFallback(DATA)}</${tag}></main>
    <footer><p>The site’s own footer</p></footer>
    <script type="application/json" id="data">${JSON.stringify(DATA).replaceAll('<', '\\u003c')}</script>
    <script type="module">
      const widget = document.querySelector('#widget');
      const data = JSON.parse(document.querySelector('#data').textContent);
      ${start}
    </script>
  </body>
</html>
`;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What stands in the page for readers without script, and until the script is there. */
function toFallback({ title, subtitle, summary, overview, contenders, criteria, audiences, faq }) {
  const toText = (value) => escape(typeof value === 'string' ? value : value.text);
  const paragraphs = [subtitle, summary, overview].map((text) => `<p>${escape(text)}</p>`);
  const rows = criteria.map(
    ({ label, values }) =>
      `<tr><th>${escape(label)}</th>${contenders.map(({ id }) => `<td>${toText(values[id])}</td>`).join('')}</tr>`,
  );
  const lists = audiences.map(
    ({ heading, reasons }) =>
      `<h2>${escape(heading)}</h2><ul>${reasons.map((reason) => `<li>${toText(reason)}</li>`).join('')}</ul>`,
  );
  const questions = faq.map(({ question, answer }) => `<h2>${escape(question)}</h2><p>${escape(answer)}</p>`);
  return `<h1>${escape(title)}</h1>${paragraphs.join('')}<table>${rows.join('')}</table>${lists.join('')}${questions.join('')}`;
}
