/** The library itself, registered by the module of its build; it checks the data set by its own parser. */
import type { Comparison } from '../data.js';
import type { Rival, View } from './rival.js';

interface RoleElement extends HTMLElement {
  data: unknown;
  onlyDifferences: boolean;
  readonly updateComplete: Promise<boolean>;
}

const isRoleElement = (element: Element): element is RoleElement => 'updateComplete' in element;

/** A page is rendered when the elements that it is made of are. */
async function whenRendered(page: RoleElement): Promise<void> {
  await page.updateComplete;
  for (const element of page.shadowRoot!.querySelectorAll('*')) {
    if (isRoleElement(element)) await element.updateComplete;
  }
}

const page: View<Comparison> = {
  mount(host, data) {
    const element = document.createElement('role-page') as RoleElement;
    element.data = data;
    host.append(element);
    return { rendering: whenRendered(element), unmount: () => element.remove() };
  },
};

const table: View<Comparison> = {
  mount(host, data, controls) {
    const element = document.createElement('role-compare') as RoleElement;
    if (controls) element.setAttribute('controls', 'differences');
    element.data = data;
    host.append(element);
    return {
      rendering: element.updateComplete,
      update(changed) {
        element.data = changed;
        return element.updateComplete;
      },
      ...('onlyDifferences' in element && {
        showOnlyDifferences(on: boolean) {
          element.onlyDifferences = on;
          return element.updateComplete;
        },
      }),
      unmount: () => element.remove(),
    };
  },
};

export const rival: Rival = { page, table };
