/** A build's own thread: what it does there, it tells to the thread that has begun it. */
import { parentPort, workerData } from 'node:worker_threads';
import { buildSite, leaveSite, type BuildResult } from './build-site.js';
import type { BuildReporter } from './build-job.js';
import { findInputs } from './inputs.js';
import type { BuildMessage, BuildOrder } from './run-build.js';
import { countUnfound, tellPassedOver } from './unfound.js';

const { globs, options } = workerData as BuildOrder;
const port = parentPort!;
const tell = (message: BuildMessage): void => port.postMessage(message);

let isStopped = false;
port.once('message', () => {
  isStopped = true;
});
const reporter: BuildReporter = {
  start(what, total) {
    tell({ type: 'start', what, total });
    return { advance: (count) => tell({ type: 'advance', count }), end: () => tell({ type: 'end' }) };
  },
  tell: (file, problems) => tell({ type: 'tell', file, problems }),
  isStopped: () => isStopped,
};

const found = await findInputs(globs, options.out, options.cache);
const build = (): Promise<BuildResult> | BuildResult | undefined => {
  if (found.inputs.length + found.doubles.length > 0) return buildSite(found, options, reporter);
  if (countUnfound(found) > 0) return leaveSite(found, reporter);
  tellPassedOver(found, reporter);
  return undefined;
};
tell({ type: 'done', result: await build() });
port.close();
