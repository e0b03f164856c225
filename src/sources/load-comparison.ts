import { error } from '../model/problem.js';
import { invalid, parseComparison, parseComparisonText, type ComparisonState } from '../model/state.js';
import { isMarkdown, markdownOffer } from './markdown.js';

/** How long a server may take, in milliseconds. */
const TIMEOUT = 15_000;

/**
 * Fetches a data set: JSON, or a Markdown page. Whatever goes wrong is an invalid state with a problem at `src`; it never rejects.
 * Credentials stay at home: they are sent to the page's own origin only.
 */
export async function loadComparison(
  src: string,
  base: string,
  signal: AbortSignal,
  timeout: number = TIMEOUT,
): Promise<ComparisonState> {
  try {
    const url = new URL(src, base);
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { accept: isMarkdown(url) ? 'text/markdown, text/plain' : 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    if (!response.ok) return notLoaded(`${src} answered ${response.status} ${response.statusText}`.trim());
    const text = await response.text();
    if (!isMarkdown(url)) return parseComparisonText(text, 'src');
    const read = await markdownOffer.take();
    return read ? parseComparison(read(text)) : notLoaded(`${src} is Markdown, and define/markdown.js is not loaded`);
  } catch (reason) {
    return notLoaded(`${src} could not be loaded: ${(reason as Error).message}`);
  }
}

const notLoaded = (message: string): ComparisonState =>
  invalid(error('src', 'not-loaded', `${message}; expected a data set as JSON`));
