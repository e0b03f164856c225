/* global Response, TextEncoder, crypto */
/**
 * Renders comparison pages on an edge worker: by URL, as a stream, from data sets in a key-value store.
 *
 *   GET  /compare/NAME                          the page of a data set
 *   GET  /fragments/NAME?mode=light|shadow      an element with its content, for a page of somebody else's
 *   POST /preview                               the page of the data set in the body
 */
import { streamDocument, streamFragment } from 'role-compare/server';

/** Part of every ETag: change it with the library, or with what is below. */
const RENDERER = '1';
const CACHE = 'public, max-age=300, stale-while-revalidate=86400';
/** Data sets above this are refused unread, in bytes. */
const MAX_BODY = 1_000_000;

export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const [, room, name, ...rest] = url.pathname.split('/');
    if (rest.length > 0) return notFound(url);
    if (room === 'preview' && name === undefined) return preview(request);
    if ((room !== 'compare' && room !== 'fragments') || !name) return notFound(url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed('GET, HEAD');

    const mode = url.searchParams.get('mode') ?? 'light';
    if (room === 'fragments' && mode !== 'light' && mode !== 'shadow') {
      return problem(400, 'Unknown mode', `expected light or shadow, found ${JSON.stringify(mode)}`);
    }
    const key = decode(name);
    const text = key && (await env.COMPARISONS.get(key));
    if (!text) return notFound(url);

    // Of what goes in, not of what comes out: so that nothing has to be rendered to know that nothing has changed.
    const etag = `"${await hash([RENDERER, url.pathname, room === 'compare' ? '' : mode, text].join('\n'))}"`;
    const headers = { etag, 'cache-control': CACHE };
    if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });

    return room === 'compare'
      ? answer(request, text, headers, (input) => streamDocument(input, { canonical: url.origin + url.pathname }))
      : answer(request, text, headers, (input) => streamFragment(input, { mode }));
  },
};

async function preview(request) {
  if (request.method !== 'POST') return notAllowed('POST');
  if (Number(request.headers.get('content-length')) > MAX_BODY) return tooLarge();
  const text = await request.text();
  if (text.length > MAX_BODY) return tooLarge();
  return answer(request, text, { 'cache-control': 'no-store' }, (input) => streamDocument(input));
}

async function answer(request, text, headers, render) {
  let input;
  try {
    input = JSON.parse(text);
  } catch (reason) {
    return problem(400, 'Not JSON', reason.message);
  }
  const rendered = await render(input);
  if (rendered.status !== 'ready') {
    return problem(422, 'Not a comparison', 'The data set has problems.', { problems: rendered.problems });
  }
  return new Response(request.method === 'HEAD' ? null : rendered.stream, {
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': rendered.csp,
      'x-content-type-options': 'nosniff',
    },
  });
}

/** What went wrong, as RFC 9457 says it. */
const problem = (status, title, detail, more = {}, headers = {}) =>
  new Response(JSON.stringify({ type: 'about:blank', status, title, detail, ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });

const notFound = ({ pathname }) => problem(404, 'Not found', `There is no comparison at ${pathname}.`);
const notAllowed = (allow) => problem(405, 'Method not allowed', `Expected ${allow}.`, {}, { allow });
const tooLarge = () => problem(413, 'Too large', `A data set may have ${MAX_BODY} bytes.`);

/** A name may have any letters in it; one that is no encoded text is no name. */
function decode(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

/** Whether one of the tags that a client knows is this one; proxies may have made it a weak one. */
const isKnown = (header, etag) =>
  header !== null && header.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));

async function hash(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
