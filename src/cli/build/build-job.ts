import type { PageMode } from '../page-mode.js';
import type { FileProblem } from '../file-problem.js';
import type { Input, Inputs } from './inputs.js';
import type { Manifest } from './manifest.js';
import type { BuildPool } from './pool.js';
import type { Progress } from './progress.js';
import type { RecordFile } from './record-file.js';
import { BUCKETS, toBucket, type Shard } from './shard.js';

/** The folder in the site that remembers what was done, where no other is named. */
export const DEFAULT_CACHE = '.role-compare';

export interface BuildOptions {
  readonly out: string;
  /** The folder that remembers what was done. */
  readonly cache: string;
  /** The address of the site. */
  readonly base: string | undefined;
  readonly lang: string;
  readonly title: string | undefined;
  readonly mode: PageMode;
  /** Style rules behind those of the pages. */
  readonly theme: string | undefined;
  readonly integrity: boolean;
  readonly shard: Shard;
  readonly threads: number | undefined;
}

/** Whom the build tells what happens. */
export interface BuildReporter {
  start(what: string, total: number): Progress;
  tell(file: string, problems: readonly FileProblem[]): void;
  /** Whether somebody wants it to end: what is under way is finished, and the next build does the rest. */
  isStopped(): boolean;
}

/** What the steps of a build have in common. */
export interface BuildJob {
  /** What was found, in the order of its pages: a page's place is its index in `inputs`. */
  readonly found: Inputs;
  /** The places of each bucket. */
  readonly buckets: readonly (readonly number[])[];
  /** What is known of each page, once its file has been read. */
  readonly records: RecordFile;
  readonly manifest: Manifest;
  /** Where files of the site lie until they are whole. */
  readonly temporary: string;
  readonly pool: BuildPool;
  readonly reporter: BuildReporter;
}

export function toBuckets(inputs: readonly Input[]): BuildJob['buckets'] {
  const buckets: number[][] = Array.from({ length: BUCKETS }, () => []);
  inputs.forEach(({ page }, place) => buckets[toBucket(page)]!.push(place));
  return buckets;
}

/** What a thread is handed at once: enough to be worth the way, and not more where there are more pages. */
const BATCH = 50;

export function* inBatches(places: readonly number[]): Generator<readonly number[]> {
  for (let start = 0; start < places.length; start += BATCH) yield places.slice(start, start + BATCH);
}
