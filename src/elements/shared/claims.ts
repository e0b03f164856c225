const owners = new Map<string, WeakRef<Element>>();

/**
 * The word itself for the first element that claims it, and with a number behind it for each one after. An element
 * keeps what it has claimed; one that is in no document any more lets go as soon as another wants it.
 */
export function claim(element: Element, word: string): string {
  let free: string | undefined;
  for (let copy = 1; ; copy += 1) {
    const key = copy === 1 ? word : `${word}-${copy}`;
    const owner = owners.get(key)?.deref();
    if (owner === element) return key;
    if (!owner?.isConnected) free ??= key;
    if (owners.has(key)) continue;
    owners.set(free!, new WeakRef(element));
    return free!;
  }
}
