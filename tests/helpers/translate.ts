/**
 * What a browser's translator makes of a page, in open shadow roots, too: an element of its own in the place of each
 * text, of the element's and of those around it. Without `toWords`, it speaks the language of the page.
 */
export function translate(element: Element, toWords = (text: string): string => text): void {
  const around = element.parentElement!;
  if (!around.querySelector(':scope > p')) {
    around.append(Object.assign(document.createElement('p'), { textContent: 'Words of the page itself' }));
  }
  translateTexts(around, toWords);
}

function translateTexts(node: Node, toWords: (text: string) => string): void {
  for (const child of [...((node as Partial<Element>).shadowRoot?.childNodes ?? []), ...node.childNodes]) {
    if (['SCRIPT', 'STYLE', 'FONT'].includes(child.nodeName)) continue;
    if (child.nodeType !== Node.TEXT_NODE) translateTexts(child, toWords);
    else if (child.nodeValue!.trim()) {
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      outer.firstElementChild!.textContent = toWords(child.nodeValue!);
      child.replaceWith(outer);
    }
  }
}
