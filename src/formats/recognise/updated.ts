import type { Block } from '../document.js';
import { understand, type Context } from './context.js';
import { toUpdated } from './updated-day.js';

/** Reads “Last updated: March 2, 2026” above the table, in whatever language; front matter that says another day comes first. */
export function readUpdated(context: Context, lines: readonly Block[]): void {
  const { draft, places, used } = context;
  for (const block of lines) {
    if (block.type !== 'paragraph' || used.has(block)) continue;
    const day = toUpdated(block.words);
    if (day === undefined || (draft.updated ?? day) !== day) continue;
    draft.updated = day;
    places.set('updated', block.place);
    understand(context, 'day of the last change', block.words, block.place);
    used.add(block);
  }
}
