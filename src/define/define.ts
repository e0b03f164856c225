/**
 * Registers an element unless its tag is taken: the first one wins. The same class again is silence,
 * another one a warning, because half of a page would then be of another version.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // Templates are HTML: in a page of XML they would end in errors, and what the author left there would be gone.
  if (globalThis.document && document.contentType !== 'text/html') {
    warnOnce(`<${tag}> stays as it is: role-compare works in HTML pages only.`);
    return;
  }
  const known = customElements.get(tag);
  if (known === undefined) customElements.define(tag, element);
  else if (known !== element) {
    warnOnce(`<${tag}> is defined already: role-compare was loaded twice, and the first copy is used.`);
  }
}

let hasWarned = false;

function warnOnce(message: string): void {
  if (hasWarned) return;
  hasWarned = true;
  console.warn(message);
}
