import type { Choice } from './choice.js';

/** Where the reader starts: as the attributes `only-differences` and `show` say. */
export const toStart = ({
  onlyDifferences,
  show,
}: {
  readonly onlyDifferences: boolean;
  readonly show: string | undefined;
}): Choice => ({ differences: onlyDifferences, contenders: toIds(show) });

/** Ids as an attribute lists them. */
const toIds = (list: string | undefined): readonly string[] | undefined => list?.split(/[\s,]+/).filter(Boolean);
