/**
 * Serves pages from memory on the loopback: brotli for all alike, and isolated from other origins, because only then
 * a page's clock has steps of 5 µs.
 */
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/** Resolves to the server's address, and a function that ends it. `files` maps paths to contents. */
export function serve(files) {
  const compressed = new Map(Object.entries(files).map(([path, content]) => [path, brotliCompressSync(content)]));
  const server = createServer((request, response) => {
    const body = compressed.get(request.url);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[request.url.split('.').pop()],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () =>
      resolve({ origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    );
  });
}
