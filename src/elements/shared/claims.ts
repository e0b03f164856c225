const owners = new Map<string, WeakRef<Element>>();

/**
 * The word itself for the first element that claims it, and with a number behind it for each one after. An element
 * keeps what it has claimed; one that is in no document any more lets go as soon as another wants it.
 */
export function claim(element: Element, word: string): string {
  let free: string | undefined;
  let key = word;
  for (let copy = 2; owners.has(key); copy += 1) {
    const owner = owners.get(key)!.deref();
    if (owner === element) return key;
    if (!owner?.isConnected) free ??= key;
    key = `${word}-${copy}`;
  }
  owners.set((free ??= key), new WeakRef(element));
  return free;
}
