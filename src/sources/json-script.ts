/** The text of an element's `<script type="application/json">` child, or nothing where it has none. */
export function readJsonScript(host: Element): string | undefined {
  for (const child of host.children) {
    if (child.localName === 'script' && child.getAttribute('type') === 'application/json') {
      return child.textContent ?? '';
    }
  }
  return undefined;
}
