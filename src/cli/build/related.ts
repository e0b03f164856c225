import type { PageRecord } from './page-record.js';

/** How many other pages a page links to. */
const LINKS = 8;

/** Which contenders a page is about, and where it stands in the order of all pages. */
type Placed = readonly [place: number, record: Pick<PageRecord, 'contenders'>];

/**
 * Finds the places of the pages that share a contender with a page, those that share most of them first.
 *
 * Where more share one than can be linked to, each page links to those that come after it in the order of their
 * paths, and the last to the first: so every page is linked to as often as another.
 */
export function findRelated(pages: Iterable<Placed>): (...page: Placed) => readonly number[] {
  const byContender = new Map<string, number[]>();
  for (const [place, { contenders }] of pages) {
    for (const contender of contenders) {
      const places = byContender.get(contender);
      if (places) places.push(place);
      else byContender.set(contender, [place]);
    }
  }

  return (place, { contenders }) => {
    const shared = new Map<number, number>();
    for (const contender of contenders) {
      const places = byContender.get(contender)!;
      const own = findIndex(places, place);
      for (let step = 1; step <= LINKS && step < places.length; step += 1) {
        const other = places[(own + step) % places.length]!;
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return [...shared]
      .sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
      .slice(0, LINKS)
      .map(([other]) => other);
  };
}

/** The index of a number in a sorted list that has it. */
function findIndex(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
