import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { RenderResult, RenderTask, ScanResult, ScanTask } from './page-thread.js';
import { HEAP } from './heap.js';

/** Threads that scan and render. */
export class BuildPool {
  readonly #pool: Tinypool;

  /** No more threads than there are pages: one that is started for nothing takes as long as a page. */
  constructor(threads: number | undefined, pages: number) {
    const maxThreads = Math.max(1, Math.min(threads ?? availableParallelism(), pages));
    this.#pool = new Tinypool({
      filename: new URL('./page-thread.js', import.meta.url).href,
      minThreads: maxThreads,
      maxThreads,
      resourceLimits: HEAP,
    });
  }

  scan = (task: ScanTask): Promise<ScanResult[]> => this.#pool.run(task, { name: 'scan' }) as Promise<ScanResult[]>;

  render = async (task: RenderTask): Promise<RenderResult[]> =>
    task.pages.length === 0 ? [] : ((await this.#pool.run(task, { name: 'render' })) as RenderResult[]);

  /**
   * Acts on items that are taken from the list only when a thread is about to need them, so that a long list is
   * never in the queue as a whole. Ends early once `isStopped` says so.
   */
  async feed<Item>(
    items: Iterable<Item>,
    act: (item: Item) => Promise<void>,
    isStopped: () => boolean = () => false,
  ): Promise<void> {
    const iterator = items[Symbol.iterator]();
    const lane = async (): Promise<void> => {
      for (let next = iterator.next(); !next.done && !isStopped(); next = iterator.next()) await act(next.value);
    };
    await Promise.all(Array.from({ length: this.#pool.options.maxThreads * 2 }, lane));
  }

  close = (): Promise<void> => this.#pool.destroy();
}
