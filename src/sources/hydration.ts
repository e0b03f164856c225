import type { LitElement } from 'lit';

/** How an element meets what a server has rendered into its shadow root. `define/hydrate.js` puts another way here. */
export interface Hydration {
  /** Called while the element is made; `isReady` tells whether it has all that the server had. */
  adopt(host: LitElement, isReady: () => boolean): void;
  /** The rows behind the start of a part of Lit's, if a server has rendered as many. */
  adoptRows?(start: Node, count: number): readonly HTMLTableRowElement[] | undefined;
}

/** Without hydration, what a server has rendered gives way: otherwise everything would stand there twice. */
export const hydration: Hydration = {
  adopt: ({ shadowRoot }) => shadowRoot?.replaceChildren(),
};
