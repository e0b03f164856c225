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
  // A server renders for everybody, whatever the address.
  const toKey = (): string | false =>
    !isServer && typeof host.urlState === 'string' && claim(host, host.urlState || host.id || word);

  const read = (): string | null => {
    const key = toKey();
    return key ? new URLSearchParams(location.search).get(key) : null;
  };

  const write = (text: string | undefined): void => {
    const key = toKey();
    if (!key) return;
    try {
      const url = new URL(location.href);
      // What else stands there is the page's, whose server may read it as it is written, and no other way.
      const pairs = location.search.split('&').filter((pair) => pair && !new URLSearchParams(pair).has(key));
      url.search = (text === undefined ? pairs : [...pairs, new URLSearchParams({ [key]: text })]).join('&');
      history.replaceState(history.state, '', url);
    } catch {
      // A frame without an address of its own, as one of `srcdoc`, keeps none.
    }
  };

  const onPopState = (): void => {
    if (toKey()) onReturn(read());
  };
  host.addController({
    hostConnected: () => isServer || addEventListener('popstate', onPopState),
    hostDisconnected: () => removeEventListener('popstate', onPopState),
  });

  return { read, write };
}
