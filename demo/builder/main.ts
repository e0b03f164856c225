/** Puts the pieces together: one session, rendered whenever it changes. */
import { Builder } from './builder.js';
import type { Release } from './draft/embed.js';

function findStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

const release = (await (await fetch('../cdn/integrity.json')).json()) as Release;
new Builder(document.body, { release, storage: findStorage() }).start();
