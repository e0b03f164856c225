/**
 * Registers an element unless its tag is taken: the first one wins. The same class again is silence,
 * another one a warning, because half of a page would then be of another version.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (known === undefined) customElements.define(tag, element);
  else if (known !== element) warnOnce(tag);
}

let hasWarned = false;

function warnOnce(tag: string): void {
  if (hasWarned) return;
  hasWarned = true;
  console.warn(`<${tag}> is defined already: role-compare was loaded twice, and the first copy is used.`);
}
