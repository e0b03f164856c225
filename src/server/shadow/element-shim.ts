/**
 * Elements ask those around them for the language. The elements of a server are no DOM; each knows the one that gets
 * its events next, and that is the one around it.
 */
import { LitElement } from 'lit';

interface ServerElement {
  readonly __eventTargetParent?: ServerElement;
  getAttribute?(name: string): string | null;
  closest(selector: string): ServerElement | null;
}

Object.defineProperty(LitElement.prototype, 'closest', {
  configurable: true,
  value(this: ServerElement, selector: string): ServerElement | null {
    const name = selector.slice(1, -1);
    for (let element: ServerElement | undefined = this; element; element = element.__eventTargetParent) {
      if ((element.getAttribute?.(name) ?? null) !== null) return element;
    }
    return null;
  },
});
