import { compareText } from './compare-text.js';
import { inBatches, type BuildJob, type BuildReporter } from './build-job.js';

/**
 * Finds out what each page is about, and returns how many files can't be read; these have no record, and are told.
 * Of a file that holds what it held before, what was found out then is taken.
 */
export async function scanInputs({
  found: { inputs },
  buckets,
  records,
  manifest,
  pool,
  reporter,
}: BuildJob): Promise<number> {
  const told: Parameters<BuildReporter['tell']>[] = [];
  let failed = 0;
  const progress = reporter.start('Reading', inputs.length);
  await pool.feed(
    buckets.entries(),
    async ([bucket, places]) => {
      if (places.length === 0) return;
      const done = await manifest.read(bucket);
      for (const batch of inBatches(places)) {
        const scanned = batch.map((place) => {
          const input = inputs[place]!;
          const record = done.get(input.page)?.record;
          return { ...input, place, known: record?.file === input.file ? record : undefined };
        });
        const results = await pool.scan({
          inputs: scanned.map(({ file, page, known }) => ({ file, page, known: known?.input })),
        });
        results.forEach((result, at) => {
          const { place, file, known } = scanned[at]!;
          if (result.status === 'failed') failed += 1;
          else records.set(place, result.status === 'same' ? known! : result.record);
          if (result.status !== 'same' && result.problems.length > 0) told.push([file, result.problems]);
        });
        progress.advance(batch.length);
      }
    },
    () => reporter.isStopped(),
  );
  progress.end();
  // Not between the lines of the progress, and in an order in which people find them again.
  for (const each of told.sort(([a], [b]) => compareText(a, b))) reporter.tell(...each);
  return failed;
}
