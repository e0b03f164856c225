import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { built } from './built.js';

const dist = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** What a page is answered with. */
export interface ServedPage {
  readonly html: string;
  readonly csp?: string;
}

/** Serves pages by path, and the library's files below `/cdn/`; what is asked for with `?bare`, without a charset. */
export async function servePages(
  pages: Readonly<Record<string, ServedPage>>,
): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const answer = (body: string | Buffer, csp?: string): void => {
      const type = TYPES[pathname.split('.').at(-1)!] ?? 'text/plain';
      response.setHeader('content-type', search === '?bare' ? type.replace(/;.*/, '') : type);
      if (csp) response.setHeader('content-security-policy', csp);
      response.end(body);
    };
    const page = pages[pathname];
    if (page) return answer(page.html, page.csp);
    // As servers of libraries do: a frame without an origin may have the parts, too.
    if (pathname.startsWith('/cdn/')) response.setHeader('access-control-allow-origin', '*');
    if (pathname === '/cdn/role-compare.css') return answer(built.elementStyles);
    if (pathname.startsWith('/cdn/')) return answer(readFileSync(dist(pathname.slice(1))));
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}
