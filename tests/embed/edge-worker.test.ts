/** The example worker in the runtime that it is for, bundled as its tools bundle it. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPage, threeWays, withUnknownWinner } from '../../stories/data/comparisons.js';
import { validate } from '../server/helpers.js';

const bundleWorker = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../demo/edge/worker.js', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
  });
  return outputFiles[0]!.text;
};

interface Problem {
  readonly status: number;
  readonly title: string;
  readonly problems?: readonly { readonly path: string }[];
}

describe('the edge worker', () => {
  let worker: Miniflare;

  beforeAll(async () => {
    worker = new Miniflare({
      modules: true,
      script: await bundleWorker(),
      compatibilityDate: '2026-04-01',
      kvNamespaces: ['COMPARISONS'],
    });
    await put('ai-pm', JSON.stringify(firstPage));
    await put('drei Wege', JSON.stringify(threeWays));
    await put('broken', JSON.stringify(withUnknownWinner));
    await put('half', '{"title": "A');
    await put(
      'long',
      JSON.stringify({
        ...firstPage,
        audiences: [],
        criteria: Array.from({ length: 2000 }, (_, index) => ({ ...firstPage.criteria[0], id: `row-${index}` })),
      }),
    );
  });
  afterAll(() => worker.dispose());

  // Miniflare's own types of a store need those of its runtime, which are of another DOM than ours.
  const put = async (key: string, text: string): Promise<void> => {
    const store = (await worker.getKVNamespace('COMPARISONS')) as unknown as {
      put(key: string, text: string): Promise<void>;
    };
    await store.put(key, text);
  };
  const ask = (
    path: string,
    init?: Parameters<Miniflare['dispatchFetch']>[1],
  ): ReturnType<Miniflare['dispatchFetch']> => worker.dispatchFetch(`https://example.com${path}`, init);

  async function expectProblem(path: string, status: number, init?: Parameters<typeof ask>[1]): Promise<Problem> {
    const response = await ask(path, init);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await response.json()) as Problem;
    expect(problem.status).toBe(status);
    return problem;
  }

  it('answers with a page that may be cached, and names its address', async () => {
    const response = await ask('/compare/ai-pm');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('public, max-age=300');
    expect(response.headers.get('etag')).toMatch(/^"[\da-f]{32}"$/);
    expect(response.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    const html = await response.text();
    expect(html).toContain('<link rel="canonical" href="https://example.com/compare/ai-pm">');
    expect(html).toContain('Growing 40-60% YoY — acute talent shortage');
    expect(await validate(html)).toEqual([]);
  });

  it('streams: the head is there before the last row', async () => {
    // Over a real connection: whoever has the whole of an answer knows how long it is.
    const response = await fetch(new URL('/compare/long', await worker.ready));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(null);
    const chunks: string[] = [];
    const decoder = new TextDecoder();
    for await (const chunk of response.body!) chunks.push(decoder.decode(chunk, { stream: true }));
    expect(chunks.length).toBeGreaterThan(5);
    expect(chunks[0]).toContain('<title>');
    expect(chunks[0]).not.toContain('</html>');
    expect(chunks.at(-1)).toContain('</html>');
  });

  it.each(['/compare/ai-pm', '/fragments/ai-pm?mode=shadow'])(
    'sends %s once, while it stays the same',
    async (path) => {
      const etag = (await ask(path)).headers.get('etag')!;
      for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const response = await ask(path, { headers: { 'if-none-match': known } });
        expect(response.status).toBe(304);
        expect(response.headers.get('etag')).toBe(etag);
        expect(await response.text()).toBe('');
      }
      expect((await ask(path, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
    },
  );

  it('has another tag for another data set', async () => {
    await put('changes', JSON.stringify(firstPage));
    const before = (await ask('/compare/changes')).headers.get('etag');
    await put('changes', JSON.stringify({ ...firstPage, title: 'Changed' }));
    const response = await ask('/compare/changes', { headers: { 'if-none-match': before! } });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Changed</title>');
  });

  it('renders elements with declarative shadow DOM, and in plain markup', async () => {
    const shadow = await (await ask('/fragments/ai-pm?mode=shadow')).text();
    expect(shadow.match(/<template shadowrootmode="open">/g)!.length).toBeGreaterThan(4);
    const light = await (await ask('/fragments/drei%20Wege')).text();
    expect(light).toMatch(/^<role-page /);
    expect(light).not.toContain('<template');
  });

  it('answers to HEAD without a body', async () => {
    const response = await ask('/compare/ai-pm', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toBeTruthy();
    expect(await response.text()).toBe('');
  });

  it('renders a data set that it is sent, and keeps none', async () => {
    const response = await ask('/preview', { method: 'POST', body: JSON.stringify(threeWays) });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await validate(await response.text())).toEqual([]);
  });

  it('says what is wrong, and how', async () => {
    expect((await expectProblem('/compare/broken', 422)).problems).toMatchObject([{ path: 'criteria.0.winner' }]);
    await expectProblem('/compare/half', 400);
    await expectProblem('/preview', 400, { method: 'POST', body: '{' });
    await expectProblem('/preview', 422, { method: 'POST', body: 'null' });
    await expectProblem('/preview', 413, { method: 'POST', body: `"${'x'.repeat(1_000_001)}"` });
    await expectProblem('/preview', 405);
    await expectProblem('/compare/ai-pm', 405, { method: 'POST', body: '{}' });
    await expectProblem('/fragments/ai-pm?mode=static', 400);
    for (const path of ['/', '/compare', '/compare/', '/compare/nobody', '/compare/%E0%A4%A', '/compare/ai-pm/more']) {
      await expectProblem(path, 404);
    }
  });
});
