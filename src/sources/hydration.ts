import type { LitElement } from 'lit';

/** A row of a table with what it shows. */
export interface HydratedRow<View> {
  readonly element: HTMLTableRowElement;
  readonly view: View;
}

/** Tells whether an element has all that a server had. */
export interface Completeness {
  hasAll(): boolean;
}

/** How an element meets what a server has rendered into its shadow root. `define/hydrate.js` puts another way here. */
export interface Hydration {
  /** Whether what a server has rendered is being taken over right now. */
  isAdopting?: boolean;
  /** Called while the element is made: takes what a server has rendered, once whoever runs in the same script has. */
  adopt(host: LitElement, waitsFor: Completeness): void;
  /** Called before the element renders. Until it has all, what the server has rendered stays as it is. */
  take(host: LitElement, waitsFor: Completeness): void;
  /** The rows behind the start of a part of Lit's, if a server has rendered one for each view; otherwise none. */
  adoptRows?<View>(start: Node, views: readonly View[]): readonly HydratedRow<View>[];
}

/** Without hydration, what a server has rendered gives way: otherwise everything would stand there twice. */
export const hydration: Hydration = {
  adopt: (host, waitsFor) => {
    // Bundlers may put define/hydrate.js behind the elements.
    if (host.shadowRoot) queueMicrotask(() => hydration.take(host, waitsFor));
  },
  take: ({ shadowRoot }) => shadowRoot!.replaceChildren(),
};
