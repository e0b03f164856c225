/**
 * What a browser's translator makes of a page, in open shadow roots, too: an element of its own in the place of each
 * text. Without `toWords`, it speaks the language of the page.
 */
export function translate(node: Node, toWords = (text: string): string => text): void {
  for (const child of [...((node as Partial<Element>).shadowRoot?.childNodes ?? []), ...node.childNodes]) {
    if (['SCRIPT', 'STYLE', 'FONT'].includes(child.nodeName)) continue;
    if (child.nodeType !== Node.TEXT_NODE) translate(child, toWords);
    else if (child.nodeValue!.trim()) {
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      outer.firstElementChild!.textContent = toWords(child.nodeValue!);
      child.replaceWith(outer);
    }
  }
}
