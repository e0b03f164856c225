import { error, type ProblemCode } from '../model/problem.js';
import { invalid, parseComparison, parseComparisonText, type ComparisonState } from '../model/state.js';
import { isMarkdown, markdownOffer } from './markdown.js';

/** How long a server may take for all of it, in milliseconds. */
const TIMEOUT = 15_000;
/** How long a data set may be, in bytes: ten times what a thousand rows take. */
const MAX_BYTES = 10_000_000;

/**
 * Fetches a data set: JSON, or a Markdown page, in UTF-8. Whatever goes wrong is an invalid state with a problem at
 * `src`; it never rejects. Credentials stay at home, as `fetch` has it: they are sent to the page's own origin only.
 */
export async function loadComparison(
  src: string,
  base: string,
  signal: AbortSignal,
  timeout: number = TIMEOUT,
): Promise<ComparisonState> {
  let limit: AbortSignal | undefined;
  try {
    const url = new URL(src, base);
    limit = AbortSignal.timeout(timeout);
    const response = await fetch(url, {
      headers: { accept: isMarkdown(url) ? 'text/markdown, text/plain' : 'application/json' },
      signal: AbortSignal.any([signal, limit]),
    });
    if (!response.ok) return notLoaded(`${src} answered ${response.status} ${response.statusText}`.trim());
    const text = await readText(response);
    if (text === undefined) return notLoaded(`${src} is larger than ${MAX_BYTES / 1e6} MB`, 'too-large');
    if (!isMarkdown(url)) return parseComparisonText(text, 'src');
    const read = await markdownOffer.take();
    return read ? parseComparison(read(text)) : notLoaded(`${src} is Markdown, and define/markdown.js is not loaded`);
  } catch (reason) {
    // Of an answer that it broke off, a browser may say anything.
    const why = limit?.aborted ? `there was no answer within ${timeout / 1000} s` : (reason as Error).message;
    return notLoaded(`${src} could not be loaded: ${why}`);
  }
}

/** The text of an answer, piece by piece, so that what is too large is not read to its end; then there is none. */
async function readText({ body }: Response): Promise<string | undefined> {
  if (!body) return '';
  // What isn't UTF-8 has an unknown meaning; replaced by question marks it would look as if it were meant so.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  const reader = body.getReader();
  const decode = (piece?: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw new Error('it is not text in UTF-8');
    }
  };
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.length;
    if (bytes > MAX_BYTES) {
      void reader.cancel();
      return undefined;
    }
    text += decode(piece.value);
  }
  return text + decode();
}

const notLoaded = (message: string, code: ProblemCode = 'not-loaded'): ComparisonState =>
  invalid([error('src', code, `${message}; expected a data set`)]);
