import { error } from '../model/problem.js';
import { invalid, parseComparisonText, type ComparisonState } from '../model/state.js';

/** How long a server may take, in milliseconds. */
const TIMEOUT = 15_000;

/**
 * Fetches a data set. Whatever goes wrong is an invalid state with a problem at `src`; it never rejects.
 * Credentials stay at home: they are sent to the page's own origin only.
 */
export async function loadComparison(
  src: string,
  base: string,
  signal: AbortSignal,
  timeout: number = TIMEOUT,
): Promise<ComparisonState> {
  try {
    const response = await fetch(new URL(src, base), {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    if (!response.ok) return notLoaded(`${src} answered ${response.status} ${response.statusText}`.trim());
    return parseComparisonText(await response.text(), 'src');
  } catch (reason) {
    return notLoaded(`${src} could not be loaded: ${(reason as Error).message}`);
  }
}

const notLoaded = (message: string): ComparisonState =>
  invalid(error('src', 'not-loaded', `${message}; expected a data set as JSON`));
