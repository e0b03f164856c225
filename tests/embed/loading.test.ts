/**
 * What a server can do to `src`. Whatever it is, the author's fallback stays in sight until there is something to
 * show, the page hears of it once, nothing is left unhandled, and a second try works.
 */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { trainVsPlane } from '../../stories/data/comparisons.js';
import { browserPath, CHROMIUM_FLAGS } from '../../tools/browser.mjs';
import { servePages } from './serve-pages.js';

const DATA = JSON.stringify(trainVsPlane);
const titled = (title: string): string => JSON.stringify({ ...trainVsPlane, title });

type Answer = (response: ServerResponse, url: string) => void;

const json = (response: ServerResponse, body: string | Buffer = DATA): void => {
  response.setHeader('content-type', 'application/json');
  response.end(body);
};

/** What the server answers, and what the problem says then. */
const FAULTS: Readonly<Record<string, readonly [Answer, RegExp]>> = {
  'a 404': [(response) => void response.writeHead(404).end('gone'), /answered 404/],
  'a 500': [(response) => void response.writeHead(500).end(DATA), /answered 500/],
  'a 204': [(response) => void response.writeHead(204).end(), /expected JSON/],
  'an empty body': [(response) => json(response, ''), /expected JSON/],
  'a page to log in': [
    (response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><script>window.ran = true</script><p>Log in');
    },
    /expected JSON/,
  ],
  'a picture': [
    (response) => {
      response.setHeader('content-type', 'image/png');
      response.end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    },
    /could not be loaded/,
  ],
  'redirects in a circle': [
    (response, url) => void response.writeHead(302, { location: `${url}?again` }).end(),
    /could not be loaded/,
  ],
  'bytes that are no UTF-8': [
    (response) =>
      json(response, Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])),
    /it is not text in UTF-8/,
  ],
  'half of the JSON': [(response) => json(response, DATA.slice(0, DATA.length / 2)), /expected JSON/],
  'a connection that breaks': [
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': DATA.length });
      response.write(DATA.slice(0, 100), () => response.socket!.destroy());
    },
    /could not be loaded/,
  ],
  'no connection at all': [(response) => void response.socket!.destroy(), /could not be loaded/],
  'JSON that is no comparison': [(response) => json(response, '{"title":42}'), /expected/],
  null: [(response) => json(response, 'null'), /expected/],
};

/** Runs in the page before anything else: hears what there is to hear, and keeps the long timer for us to fire. */
const LISTEN = `
  window.heard = [];
  for (const type of ['role-error', 'role-ready']) addEventListener(type, ({ detail }) => heard.push([type, ...detail.problems.map(({ path, message }) => path + ': ' + message)]));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(['unhandled', String(reason)]));
  const real = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (delay) => {
    if (delay !== 15000) return real(delay);
    const controller = new AbortController();
    window.giveUp = () => controller.abort(new DOMException('signal timed out', 'TimeoutError'));
    return controller.signal;
  };
`;

describe('a data set that is loaded', () => {
  let browser: Browser;
  let servers: Server[];
  let origin: string;
  let page: Page;
  let answer: Answer;
  let requests: { readonly url: string; readonly response: ServerResponse }[];
  let closed: string[];

  beforeAll(async () => {
    const pages = await servePages({
      '/index.html': {
        html: '<!doctype html><html lang="en"><title>Loading</title><link rel="icon" href="data:,"><script src="/cdn/role-compare.min.js"></script>',
      },
    });
    const data = createServer(({ url = '/' }, response) => {
      requests.push({ url, response });
      response.setHeader('access-control-allow-origin', '*');
      response.on('close', () => {
        if (!response.writableFinished) closed.push(url);
      });
      answer(response, url);
    });
    await new Promise<void>((resolve) => void data.listen(0, resolve));
    servers = [pages.server, data];
    origin = pages.origin;
    browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });
  beforeEach(async () => {
    requests = [];
    closed = [];
    answer = (response) => json(response);
    page = await browser.newPage();
    await page.evaluateOnNewDocument(LISTEN);
    await page.goto(`${origin}/index.html`);
  });
  afterEach(() => page.close());

  const url = (path: string): string => `http://localhost:${(servers[1]!.address() as AddressInfo).port}/${path}`;
  const embed = (path = 'data.json'): Promise<void> =>
    page.evaluate((src) => {
      document.body.innerHTML = `<role-page src="${src}"><p>The train wins two to one.</p></role-page>`;
    }, url(path));
  const set = (path: string): Promise<void> =>
    page.evaluate((src) => document.querySelector('role-page')!.setAttribute('src', src), url(path));
  const reload = (): Promise<void> => page.evaluate('document.querySelector("role-page").reload()') as Promise<void>;
  const until = (status: string): Promise<unknown> => page.waitForSelector(`role-page:state(${status})`);
  const heard = (): Promise<string[][]> => page.evaluate('heard') as Promise<string[][]>;
  const isFallbackShown = (): Promise<boolean> => page.$eval('role-page > p', (words) => words.checkVisibility());
  const title = (): Promise<string> =>
    page.$eval('role-page >>> role-intro >>> h1', (heading) => heading.textContent.replace(/\s+/g, ' ').trim());
  /** Comes back when the server has been asked so often. */
  const untilAsked = (times: number): Promise<void> => vi.waitFor(() => expect(requests).toHaveLength(times));

  describe.each(Object.entries(FAULTS))('and meets %s', (_, [fault, message]) => {
    it('keeps the fallback, says why, once, and is shown when it is loaded again', async () => {
      answer = fault;
      await embed();
      await until('invalid');
      expect(await isFallbackShown()).toBe(true);
      const [[type, ...problems], ...others] = (await heard()) as [string[], ...string[][]];
      expect(type).toBe('role-error');
      expect(problems.join('\n')).toMatch(message);
      expect(others).toEqual([]);
      expect(await page.evaluate('window.ran')).toBe(undefined);

      answer = (response) => json(response);
      await reload();
      await until('ready');
      expect(await isFallbackShown()).toBe(false);
      expect(await heard()).toEqual([[type, ...problems], ['role-ready']]);
    });
  });

  it('may begin with a byte order mark, and come in pieces that part a letter', async () => {
    const bytes = Buffer.from(`\uFEFF${titled('Zug – Flug')}`);
    const dash = bytes.indexOf(Buffer.from('–'));
    let finish = (): void => undefined;
    answer = (response) => {
      response.setHeader('content-type', 'application/json');
      response.write(bytes.subarray(0, dash + 1), () => {
        finish = (): void => void response.end(bytes.subarray(dash + 1));
      });
    };
    await embed();
    await until('loading');
    await untilAsked(1);
    expect(await isFallbackShown()).toBe(true);
    await vi.waitFor(() => {
      finish();
      expect(requests[0]!.response.writableEnded).toBe(true);
    });
    await until('ready');
    expect(await title()).toBe('Zug – Flug');
  });

  it('is not read to its end where it has none', async () => {
    answer = (response) => {
      response.setHeader('content-type', 'application/json');
      const piece = Buffer.alloc(1_000_000, ' ');
      const write = (): void => {
        while (!response.destroyed && response.write(piece));
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    };
    await embed();
    await until('invalid');
    expect(await heard()).toEqual([['role-error', expect.stringMatching(/larger than 10 MB/)]]);
    await vi.waitFor(() => expect(closed).toEqual(['/data.json']));
    expect(await isFallbackShown()).toBe(true);
  });

  it('is given up after 15 seconds without an end, and hangs up', async () => {
    answer = (response) => void response.write('{');
    await embed();
    await untilAsked(1);
    await page.waitForFunction('window.giveUp');
    await page.evaluate('giveUp()');
    await until('invalid');
    expect(await heard()).toEqual([['role-error', expect.stringMatching(/no answer within 15 s/)]]);
    await vi.waitFor(() => expect(closed).toEqual(['/data.json']));
  });

  it('is the last one asked for, whichever answers first', async () => {
    answer = () => undefined;
    await embed('1.json');
    await untilAsked(1);
    await set('2.json');
    await untilAsked(2);
    await set('3.json');
    await untilAsked(3);
    await vi.waitFor(() => expect(closed.sort()).toEqual(['/1.json', '/2.json']));
    json(requests[2]!.response, titled('Third'));
    await until('ready');
    expect(await title()).toBe('Third');
    expect(await heard()).toEqual([['role-ready']]);
  });

  it('is asked for once, however often `src` changes before that', async () => {
    await page.evaluate((srcs) => {
      document.body.innerHTML = '<role-page></role-page>';
      for (const src of srcs) document.querySelector('role-page')!.setAttribute('src', src);
    }, ['1.json', '2.json', '3.json'].map(url));
    await until('ready');
    expect(requests.map((request) => request.url)).toEqual(['/3.json']);
  });

  it('is not waited for by an element that is gone, and is asked for again by one that comes back', async () => {
    answer = () => undefined;
    await embed();
    await untilAsked(1);
    await page.evaluate('window.kept = document.querySelector("role-page"); kept.remove()');
    await vi.waitFor(() => expect(closed).toEqual(['/data.json']));
    expect(await heard()).toEqual([]);

    answer = (response) => json(response);
    await page.evaluate('document.body.append(kept)');
    await until('ready');
    expect(await heard()).toEqual([['role-ready']]);
    expect(requests).toHaveLength(2);
    expect(closed).toEqual(['/data.json']);
  });

  it('gives way to the fallback where the next one fails, and comes back', async () => {
    await embed('good.json');
    await until('ready');
    answer = FAULTS['a 404']![0];
    await set('bad.json');
    await until('invalid');
    expect(await isFallbackShown()).toBe(true);
    answer = (response) => json(response);
    await set('good.json');
    await until('ready');
    expect((await heard()).map(([type]) => type)).toEqual(['role-ready', 'role-error', 'role-ready']);
  });

  it('may be another one each time', async () => {
    answer = (response) => json(response, titled('First'));
    await embed();
    await until('ready');
    expect(await title()).toBe('First');
    answer = (response) => json(response, titled('Second'));
    await reload();
    await page.waitForFunction('heard.length === 2');
    await until('ready');
    expect(await title()).toBe('Second');
  });
});
