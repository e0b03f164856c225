const SILENT = ['script', 'style', 'template'];

/** Whether an element's own children hold words that a reader can fall back on. */
export function hasFallback(node: Node): boolean {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim()) return true;
    if (child instanceof Element && !SILENT.includes(child.localName) && hasFallback(child)) return true;
  }
  return false;
}
