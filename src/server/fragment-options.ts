import type { RenderOptions } from './render-options.js';
import type { SectionTag } from './section-tags.js';

/** How an element is rendered for a page of somebody else’s. */
export interface FragmentOptions extends RenderOptions {
  /**
   * `light`: plain markup inside the element, which gives way when the script arrives. `shadow`: declarative shadow
   * DOM, which the script takes over as it is; the page has to load the hydrating script. `light` where left out.
   */
  readonly mode?: 'light' | 'shadow' | undefined;
  /** The element to render. `role-page`, all of it, where left out. */
  readonly element?: SectionTag | undefined;
  /**
   * Further attributes of the element, such as `{ controls: 'copy' }`. No names of event handlers (`onclick`): a script
   * listens to events instead.
   */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /** Puts the data set into the markup, so that the script needs no request for it. True where left out. */
  readonly inlineData?: boolean | undefined;
  /** The nonce for the styles in shadow roots, under a content security policy that asks for one. */
  readonly nonce?: string | undefined;
}
