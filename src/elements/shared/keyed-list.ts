import { Directive, directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import { getCommittedValue, insertPart, removePart } from 'lit/directive-helpers.js';
import { hasFocus } from './place-before.js';

class KeyedListDirective extends Directive {
  #keys: readonly unknown[] = [];

  render(_keys: readonly unknown[], results: readonly unknown[]): readonly unknown[] {
    return results;
  }

  override update(part: ChildPart, [keys, results]: [readonly unknown[], readonly unknown[]]): readonly unknown[] {
    const before = this.#keys;
    this.#keys = keys;
    if (before.length > 0 && before.join('\n') !== keys.join('\n')) rearrange(part, before, keys);
    return results;
  }
}

/** Brings the parts of a list of Lit's into the order of the keys; Lit then fills each with the result of its place. */
function rearrange(list: ChildPart, before: readonly unknown[], keys: readonly unknown[]): void {
  const parts = getCommittedValue(list) as ChildPart[];
  const left = new Map(before.map((key, index) => [key, parts[index]!]));
  const arranged = keys.map((key) => {
    const part = left.get(key);
    left.delete(key);
    return part;
  });
  for (const part of left.values()) {
    removePart(part);
    // Lit leaves the mark of its end, one more each time.
    (part.endNode as Comment).remove();
  }
  // From the end on, so that what stands in front of something new is not moved.
  let next: ChildPart | undefined;
  for (let index = arranged.length - 1; index >= 0; index -= 1) {
    const part = arranged[index];
    if (part) keepFocus(part, next ? next.startNode : list.endNode);
    arranged[index] = next = insertPart(list, next, part);
  }
  parts.splice(0, parts.length, ...(arranged as ChildPart[]));
}

/** What has the focus would lose it on its way to another place: what lies between goes out of its way. */
function keepFocus({ startNode, endNode, parentNode }: ChildPart, end: Node | null): void {
  if (!hasFocus((startNode as Comment).nextElementSibling!)) return;
  while (endNode!.nextSibling !== end) parentNode.insertBefore(endNode!.nextSibling!, startNode);
}

/**
 * Renders a list whose items keep their nodes, and with them what a reader has opened and where the focus is, by a
 * key of their own: an id, once each.
 */
export const keyedList: (keys: readonly unknown[], results: readonly unknown[]) => DirectiveResult =
  directive(KeyedListDirective);
