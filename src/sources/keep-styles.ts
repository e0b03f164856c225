import type { LitElement } from 'lit';

/** A style sheet belongs to a document: an element that another one adopts loses its own, and gets them again here. */
export function keepStyles(host: LitElement): void {
  if (!host.hasUpdated) return;
  const { shadowRoot: root, ownerDocument } = host;
  const view = ownerDocument.defaultView;
  // Where sheets can't be shared, they are elements, which move along.
  if (!view || root?.adoptedStyleSheets?.length !== 0) return;
  root.adoptedStyleSheets = (host.constructor as typeof LitElement).elementStyles.map((styles) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync('cssText' in styles ? styles.cssText : '');
    return sheet;
  });
}
