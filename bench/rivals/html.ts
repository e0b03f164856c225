/** The finished markup, set through `innerHTML` of a shadow root: what the browser needs by itself, with nothing checked. */
import type { Comparison } from '../data.js';
import { toPageMarkup, toTableMarkup } from './markup.js';
import type { Rival, View } from './rival.js';
import { sharedSheet } from './styles.js';

const toView = (prepare: (data: Comparison) => string): View<string> => ({
  prepare,
  mount(host, markup) {
    const element = document.createElement('div');
    const root = element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sharedSheet()];
    root.innerHTML = markup;
    host.append(element);
    return {
      update(changed) {
        root.innerHTML = changed;
        return undefined;
      },
      unmount: () => element.remove(),
    };
  },
});

export const rival: Rival<string> = { page: toView(toPageMarkup), table: toView(toTableMarkup) };
