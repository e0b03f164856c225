/** Serves the first page the way a site owner would: one script tag, one data set, the page's own markup. */
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
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
  { prefix: '/', handle: sirv(folder('demo'), { dev: true }) },
];

/** Starts the server; `port` 0 takes any free one. Resolves to the server once it listens. */
export function serve(port) {
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
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
    console.log(`The first page is at http://localhost:${server.address().port}/`);
  } catch (reason) {
    console.error(
      reason.code === 'EADDRINUSE'
        ? `Port ${port} is taken: choose another with PORT=4174 npm start.`
        : `The server could not start: ${reason.message}`,
    );
    process.exit(1);
  }
}
