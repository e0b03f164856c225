import type { PageRecord } from './page-record.js';

/** How many other pages a page links to. */
const LINKS = 8;

/**
 * Finds the pages that share a contender with a page, those that share most of them first.
 *
 * Where more share one than can be linked to, each page links to those that come after it in the order of their
 * paths, and the last to the first: so every page is linked to as often as another.
 */
export function findRelated(records: readonly PageRecord[]): (record: PageRecord) => readonly PageRecord[] {
  const places = new Map(records.map((record, index) => [record, index]));
  const byContender = new Map<string, number[]>();
  records.forEach(({ contenders }, index) => {
    for (const contender of contenders) {
      const indexes = byContender.get(contender);
      if (indexes) indexes.push(index);
      else byContender.set(contender, [index]);
    }
  });

  return (record) => {
    const place = places.get(record)!;
    const shared = new Map<number, number>();
    for (const contender of record.contenders) {
      const indexes = byContender.get(contender)!;
      const own = findPlace(indexes, place);
      for (let step = 1; step <= LINKS && step < indexes.length; step += 1) {
        const other = indexes[(own + step) % indexes.length]!;
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return [...shared]
      .sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
      .slice(0, LINKS)
      .map(([index]) => records[index]!);
  };
}

/** The place of a number in a sorted list that has it. */
function findPlace(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
