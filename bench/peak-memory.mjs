/** Loaded into a process that is measured: says at its end how much memory it had at most, all threads together. */
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.once('exit', () => {
    process.stderr.write(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB\n`);
  });
}
