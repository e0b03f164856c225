/** React, rendered at once through `flushSync`. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Comparison } from '../data.js';
import { Compare, Page } from './react-page.js';
import type { Rival, View } from './rival.js';
import { sharedSheet } from './styles.js';

document.adoptedStyleSheets.push(sharedSheet());

function createHost(host: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  host.append(element);
  return element;
}

const page: View<Comparison> = {
  mount(host, data) {
    const element = createHost(host);
    const root = createRoot(element);
    flushSync(() => root.render(<Page input={data} />));
    return {
      unmount() {
        root.unmount();
        element.remove();
      },
    };
  },
};

const table: View<Comparison> = {
  mount(host, initial, controls) {
    const element = createHost(host);
    const root = createRoot(element);
    let input = initial;
    let onlyDifferences = false;
    const render = (): undefined => {
      flushSync(() =>
        root.render(
          <Compare
            input={input}
            controls={controls}
            onlyDifferences={onlyDifferences}
            onChange={showOnlyDifferences}
          />,
        ),
      );
      return undefined;
    };
    const showOnlyDifferences = (on: boolean): undefined => {
      onlyDifferences = on;
      return render();
    };
    render();
    return {
      update(changed) {
        input = changed;
        return render();
      },
      showOnlyDifferences,
      unmount() {
        root.unmount();
        element.remove();
      },
    };
  },
};

export const rival: Rival = { page, table };
