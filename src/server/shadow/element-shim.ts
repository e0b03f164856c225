/**
 * Elements ask those around them for the language. The elements of a server are no DOM; each knows the one that gets
 * its events next, and that is the one around it.
 */
import { LitElement } from 'lit';

interface ServerElement {
  readonly __eventTargetParent?: ServerElement;
  getAttribute?(name: string): string | null;
}

const findWith = (element: ServerElement | undefined, attribute: string): ServerElement | null => {
  if (!element) return null;
  const isFound = (element.getAttribute?.(attribute) ?? null) !== null;
  return isFound ? element : findWith(element.__eventTargetParent, attribute);
};

Object.defineProperty(LitElement.prototype, 'closest', {
  configurable: true,
  // `[lang]` is all that is ever asked for.
  value(this: ServerElement, selector: string): ServerElement | null {
    return findWith(this, selector.slice(1, -1));
  },
});
