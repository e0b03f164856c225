import type { Comparison } from './schema.js';
import { toShown } from './shown.js';
import { decodeWord, encodeWord } from './url-words.js';

/** What the reader chose to see of a table. It is an input to the view, and changes no data set. */
export interface Choice {
  /** Rows in which all are alike are left out. */
  readonly differences: boolean;
  /** Ids of the contenders that are shown, in this order. All of them where nobody chose. */
  readonly contenders: readonly string[] | undefined;
}

/** What the reader asks for. */
export type Wish =
  | { readonly type: 'differences'; readonly only: boolean }
  /** A contender comes first (`place` 0) or second (1); who stood there moves to where it was. */
  | { readonly type: 'pick'; readonly place: number; readonly id: string }
  /** The first and the second contender change over. */
  | { readonly type: 'swap' }
  /** A contender is left out, or shown again behind the others. Two always stay. */
  | { readonly type: 'toggle'; readonly id: string };

/** What the reader sees after a wish. */
export function choose(choice: Choice, comparison: Comparison, wish: Wish): Choice {
  const ids = shownIds(comparison, choice);
  switch (wish.type) {
    case 'differences':
      return { ...choice, differences: wish.only };
    case 'pick':
      return { ...choice, contenders: pick(ids, wish.place, wish.id) };
    case 'swap':
      return { ...choice, contenders: pick(ids, 0, ids[1]!) };
    case 'toggle':
      return { ...choice, contenders: toggle(ids, wish.id) };
  }
}

const pick = (ids: readonly string[], place: number, id: string): string[] => {
  const moved = [...ids];
  const from = ids.indexOf(id);
  if (from >= 0) moved[from] = ids[place]!;
  moved[place] = id;
  return moved;
};

function toggle(ids: readonly string[], id: string): readonly string[] {
  if (!ids.includes(id)) return [...ids, id];
  return ids.length > 2 ? ids.filter((each) => each !== id) : ids;
}

/** The ids of the contenders that are shown, in their order. */
export const shownIds = (comparison: Comparison, { contenders }: Choice): readonly string[] =>
  toShown(comparison, contenders).map(({ contender }) => contender.id);

const DIFFERENCES = '*';

/** A choice as one value of a query string: ids, and `*` for only differences. */
export const formatChoice = ({ differences, contenders = [] }: Choice): string =>
  [...(differences ? [DIFFERENCES] : []), ...contenders.map(encodeWord)].join(' ');

/** Reads what `formatChoice` wrote, in another life of the page: ids that are no contenders are passed over. */
export function parseChoice(text: string, comparison: Comparison): Choice {
  const words = text.split(' ');
  const ids = words
    .filter((word) => word !== DIFFERENCES)
    .map(decodeWord)
    .filter((id) => comparison.contenders.some((contender) => contender.id === id));
  return { differences: words.includes(DIFFERENCES), contenders: ids.length > 1 ? ids : undefined };
}
