import { isServer } from 'lit';
import { claim } from './claims.js';

/** A key of the query string for one element alone: its `url-state`, its id, or a word of its own. */
export const toUrlKey = (
  element: Element & { readonly urlState: string | undefined },
  word: string,
): string | undefined =>
  typeof element.urlState === 'string' ? claim(element, element.urlState || element.id || word) : undefined;

/** A server renders for everybody, whatever the address. */
export const readUrl = (key: string): string | null =>
  isServer ? null : new URLSearchParams(location.search).get(key);

/** Keeps a text in the address of the page, without a step in its history; `undefined` takes it out. */
export function writeUrl(key: string, text: string | undefined): void {
  const url = new URL(location.href);
  if (text === undefined) url.searchParams.delete(key);
  else url.searchParams.set(key, text);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A frame without an address of its own keeps none.
  }
}
