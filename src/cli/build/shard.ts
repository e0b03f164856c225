import { createHash } from 'node:crypto';

/**
 * Pages fall into this many buckets by the hash of their path. A bucket is what is handed to a worker, what is
 * written down as done, and what a shard is made of; so the parts of a site don't depend on who made them.
 */
export const BUCKETS = 256;

export const toBucket = (page: string): number => createHash('sha256').update(page).digest()[0]!;

/** One of `count` parts of a site: 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export const WHOLE: Shard = { index: 1, count: 1 };

/** Reads `2/4`; nothing where it isn't one. */
export function parseShard(text: string): Shard | undefined {
  const [, index = 0, count = 0] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  return index >= 1 && index <= count && count <= BUCKETS ? { index, count } : undefined;
}

/** Whether a shard has a bucket: each has one range of hashes, and together they have all. */
export const hasBucket = ({ index, count }: Shard, bucket: number): boolean =>
  bucket >= toStart(index - 1, count) && bucket < toStart(index, count);

const toStart = (index: number, count: number): number => Math.floor((index * BUCKETS) / count);
