import { isServer } from 'lit';

const owners = new Map<string, Element>();

/** A key of the query string for one element alone: a second element that wants the same one gets a number. */
export function claimKey(element: Element, wanted: string): string {
  let key = wanted;
  for (let copy = 2; owners.get(key)?.isConnected && owners.get(key) !== element; copy += 1) key = `${wanted}-${copy}`;
  owners.set(key, element);
  return key;
}

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
