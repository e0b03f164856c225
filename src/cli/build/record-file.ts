import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.js';
import type { PageRecord } from './page-record.js';

/**
 * What is known of a site's pages, by their places in the order of their paths. It lies on the disk: in memory is where
 * each record begins, so that a site of a hundred thousand pages takes hardly more of it than one of ten.
 */
export class RecordFile {
  readonly #file: number;
  readonly #starts: Float64Array;
  readonly #lengths: Uint32Array;
  #end = 0;
  #size = 0;

  constructor(folder: string, count: number) {
    makeFolder(folder);
    this.#file = openSync(join(folder, 'records'), 'w+');
    this.#starts = new Float64Array(count);
    this.#lengths = new Uint32Array(count);
  }

  /** How many records there are. */
  get size(): number {
    return this.#size;
  }

  /** Once a place. */
  set(place: number, record: PageRecord): void {
    const bytes = Buffer.from(JSON.stringify(record));
    this.#starts[place] = this.#end;
    this.#lengths[place] = bytes.length;
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    this.#end += bytes.length;
    this.#size += 1;
  }

  /** Nothing for a file that can't be read. */
  get(place: number): PageRecord | undefined {
    const length = this.#lengths[place]!;
    if (length === 0) return undefined;
    const bytes = Buffer.allocUnsafe(length);
    readSync(this.#file, bytes, 0, length, this.#starts[place]!);
    return JSON.parse(bytes.toString()) as PageRecord;
  }

  /** The records with their places, one after the other. */
  *[Symbol.iterator](): Generator<readonly [place: number, record: PageRecord]> {
    for (let place = 0; place < this.#lengths.length; place += 1) {
      const record = this.get(place);
      if (record) yield [place, record];
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}
