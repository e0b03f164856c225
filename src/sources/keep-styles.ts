import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Makes an element's root with the styles of its kind. No document takes a sheet that belongs to another one. */
export function giveStyles(host: LitElement): ShadowRoot {
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
  if (host.shadowRoot?.adoptedStyleSheets?.length === 0) giveStyles(host);
}
