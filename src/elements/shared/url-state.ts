import type { LitElement } from 'lit';
import { isServer } from '../../sources/is-server.js';
import { claim } from './claims.js';

/** An element that can keep something of its reader's in the address. */
interface UrlHost extends LitElement {
  readonly urlState: string | undefined;
}

/** A text of one element that stands in the query string of the page, where `url-state` asks for it. */
export interface UrlState {
  /** `null` where there is none. */
  read(): string | null;
  /** Without a step in the history; `undefined` takes the text out. */
  write(text: string | undefined): void;
}

/**
 * The text under a key for one element alone: its `url-state`, its id, or the word of its kind. Following a link within
 * the page is a step in its history, so that an earlier text may come back with the reader: `onReturn` gets it then.
 */
export function createUrlState(host: UrlHost, word: string, onReturn: (text: string | null) => void): UrlState {
  const toKey = (): string | undefined =>
    typeof host.urlState === 'string' ? claim(host, host.urlState || host.id || word) : undefined;

  const read = (): string | null => {
    const key = toKey();
    // A server renders for everybody, whatever the address.
    return isServer || key === undefined ? null : new URLSearchParams(location.search).get(key);
  };

  const write = (text: string | undefined): void => {
    const key = toKey();
    if (key === undefined) return;
    const url = new URL(location.href);
    if (text === undefined) url.searchParams.delete(key);
    else url.searchParams.set(key, text);
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // A frame without an address of its own keeps none.
    }
  };

  const onPopState = (): void => {
    if (toKey() !== undefined) onReturn(read());
  };
  host.addController({
    hostConnected: () => isServer || addEventListener('popstate', onPopState),
    hostDisconnected: () => removeEventListener('popstate', onPopState),
  });

  return { read, write };
}
