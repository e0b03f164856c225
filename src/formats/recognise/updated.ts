import { toWesternDigits } from '../../model/import/numbers.js';
import { plain } from '../../model/import/words.js';
import type { Block, Paragraph } from '../document.js';
import { understand, type Context } from './context.js';
import { toUpdated } from './updated-day.js';
import { readDay } from './written-day.js';

/** Reads “Last updated: March 2, 2026” above the table, in whatever language, or a day alone; front matter that says another day comes first. */
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
  if (draft.updated !== undefined) return;
  const block = lines.find((each) => dayAlone(context, each) !== undefined);
  if (!block) return;
  draft.updated = dayAlone(context, block)!;
  places.set('updated', block.place);
  understand(context, 'day of the last change', (block as Paragraph).words, block.place);
  used.add(block);
}

/** The day that a line is, and nothing else, as publishing systems write it below a title. */
export const dayAlone = ({ draft }: Context, block: Block): string | undefined =>
  block.type === 'paragraph' ? readDay(toWesternDigits(plain(block.words)), draft.lang ?? 'en') : undefined;
