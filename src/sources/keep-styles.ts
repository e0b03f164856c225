import { adoptStyles, LitElement, type CSSResult } from 'lit';
import { isServer } from './is-server.js';

/** What Lit keeps to subclasses. */
interface Rooted {
  createRenderRoot(): ShadowRoot;
}

/** An element's root, made where it has none, with the styles of its kind. No document takes a sheet of another one. */
export function toStyledRoot(host: LitElement): ShadowRoot {
  if (isServer) return (LitElement.prototype as unknown as Rooted).createRenderRoot.call(host);
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const { elementStyles } = host.constructor as typeof LitElement;
  const view = host.ownerDocument.defaultView;
  if (view === window) adoptStyles(root, elementStyles);
  else if (view) {
    root.adoptedStyleSheets = elementStyles.map((styles) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((styles as CSSResult).cssText);
      return sheet;
    });
  }
  return root;
}

/** An element that another document adopts loses its sheets. Where sheets are elements, they move along. */
export function keepStyles(host: LitElement): void {
  // Not where it stands for the first time: whoever reads the list has the browser keep an object for it.
  if (isServer || (!host.hasUpdated && host.ownerDocument === document)) return;
  if (host.shadowRoot?.adoptedStyleSheets?.length === 0) toStyledRoot(host);
}
