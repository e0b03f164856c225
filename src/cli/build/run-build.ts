import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { Failure, reasonOf } from '../failure.js';
import type { FileProblem } from '../file-problem.js';
import type { BuildOptions } from './build-job.js';
import type { BuildResult } from './build-site.js';
import { HEAP } from './heap.js';
import type { Progress } from './progress.js';

/** What is to be built. */
export interface BuildOrder {
  readonly globs: readonly string[];
  readonly options: BuildOptions;
}

/** What a build says of itself. */
export type BuildMessage =
  | { readonly type: 'start'; readonly what: string; readonly total: number }
  | { readonly type: 'advance'; readonly count: number }
  | { readonly type: 'end' }
  | { readonly type: 'tell'; readonly file: string; readonly problems: readonly FileProblem[] }
  /** Without a result, where no file was found. */
  | { readonly type: 'done'; readonly result: BuildResult | undefined };

/** Whom a build tells what happens. */
export interface BuildListener {
  start(what: string, total: number): Progress;
  tell(file: string, problems: readonly FileProblem[]): void;
}

/** Builds a site; when the signal is given, what is under way is finished, and the next build does the rest. */
export function runBuild(
  order: BuildOrder,
  listener: BuildListener,
  signal: AbortSignal,
): Promise<BuildResult | undefined> {
  // What a page takes is free again soon after: better to look for it often than to let heaps grow meanwhile.
  setFlagsFromString('--optimize-for-size');
  const worker = new Worker(new URL('./site-thread.js', import.meta.url), { workerData: order, resourceLimits: HEAP });
  signal.addEventListener('abort', () => worker.postMessage('stop'));
  return new Promise((resolve, reject) => {
    let progress: Progress | undefined;
    worker.on('error', (reason: NodeJS.ErrnoException) =>
      reject(
        reason.code ? new Failure(`${reason.path ?? order.options.out} can’t be written: ${reasonOf(reason)}`) : reason,
      ),
    );
    // Whoever has done all has said so before.
    worker.on('exit', (code) => reject(new Error(`the build ended before it was done (${code})`)));
    worker.on('message', (message: BuildMessage) => {
      switch (message.type) {
        case 'start':
          progress = listener.start(message.what, message.total);
          break;
        case 'advance':
          progress?.advance(message.count);
          break;
        case 'end':
          progress?.end();
          break;
        case 'tell':
          listener.tell(message.file, message.problems);
          break;
        case 'done':
          resolve(message.result);
      }
    });
  });
}
