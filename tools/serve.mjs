/** Serves the first page the way a site owner would: one script tag, one data set, the page's own markup. */
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const root = new URL('..', import.meta.url);
const folder = (path) => fileURLToPath(new URL(path, root));

// Like a CDN, so that a page from elsewhere may import the module and load the data set.
const shared = { dev: true, setHeaders: (response) => response.setHeader('access-control-allow-origin', '*') };

// The first folder that has a file answers for its prefix.
const mounts = [
  { prefix: '/cdn/', handle: sirv(folder('dist/cdn'), shared) },
  { prefix: '/data/', handle: sirv(folder('stories/data'), shared) },
  { prefix: '/themes/', handle: sirv(folder('dist/themes'), shared) },
  { prefix: '/builder/', handle: sirv(folder('demo/builder/dist'), { dev: true }) },
  { prefix: '/', handle: sirv(folder('demo'), { dev: true }) },
];

/** The first page as this library's own server room renders it, in each of its modes. */
async function renderFirstPage(mode) {
  const { renderDocument } = await import('../dist/server.js');
  const input = JSON.parse(await readFile(folder('stories/data/ai-pm-vs-traditional-pm.json'), 'utf8'));
  return renderDocument(input, { mode, script: { href: '/cdn/role-compare.hydrate.min.js' } });
}

async function answerRendered(mode, response) {
  const { html, csp } = await renderFirstPage(mode);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': csp });
  response.end(html);
}

/** Leads to the modes, for whoever typed their folder alone. */
const RENDERED = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rendered without a browser</title>
<h1>Rendered without a browser</h1>
<ul>${['static', 'light', 'shadow'].map((mode) => `<li><a href="${mode}.html">${mode}</a></li>`).join('')}</ul></html>`;

/** Folders whose pages have links of their own: without the stroke behind it, these would lead elsewhere. */
const FOLDERS = ['/builder', '/rendered'];

/** Starts the server; `port` 0 takes any free one. Resolves to the server once it listens. */
export function serve(port) {
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (FOLDERS.includes(url)) return void response.writeHead(302, { location: `${url}/` }).end();
    if (url === '/rendered/') {
      return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(RENDERED);
    }
    const [, mode] = /^\/rendered\/(static|light|shadow)\.html$/.exec(url) ?? [];
    if (mode) return void answerRendered(mode, response);
    const mount = mounts.find(({ prefix }) => url.startsWith(prefix));
    request.url = `/${url.slice(mount.prefix.length)}`;
    mount.handle(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`Nothing here: ${url}\n`);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(folder('dist/cdn/role-compare.min.js'))) {
    console.error('dist/ is missing: run npm run build first.');
    process.exit(1);
  }
  const port = Number(process.env.PORT ?? 4173);
  try {
    const server = await serve(port);
    const address = `http://localhost:${server.address().port}/`;
    console.log(`The first page is at ${address}`);
    console.log(`The builder, which makes pages without code, is at ${address}builder/`);
    console.log(`Rendered without a browser: ${address}rendered/static.html, light.html and shadow.html beside it`);
  } catch (reason) {
    console.error(
      reason.code === 'EADDRINUSE'
        ? `Port ${port} is taken: choose another with PORT=4174 npm start.`
        : `The server could not start: ${reason.message}`,
    );
    process.exit(1);
  }
}
