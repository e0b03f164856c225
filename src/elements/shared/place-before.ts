/** Whether the focus is in an element, and lost once that is moved. */
export const hasFocus = (element: Element): boolean =>
  element.contains((element.getRootNode() as ShadowRoot).activeElement);

/**
 * Brings an element in front of a sibling, and hands back what stands behind it then. One that has the focus stays: what
 * lies between goes out of its way.
 */
export function placeBefore(parent: Node, element: Element, next: ChildNode | null): ChildNode | null {
  if (element === next) return element.nextSibling;
  if (!hasFocus(element)) return parent.insertBefore(element, next).nextSibling;
  while (next !== element) {
    const other: ChildNode = next!;
    next = other.nextSibling;
    element.after(other);
  }
  return element.nextSibling;
}
