import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { day } from '../../model/text-formats.js';
import { writeFileAtomically } from '../write-file.js';
import type { PageRecord } from './page-record.js';
import { toWorkFolder } from './work-folder.js';

/** A page that is there, with the hash of all that it was made from. */
export interface DonePage {
  readonly record: PageRecord;
  readonly made: string;
}

const TEXTS = ['file', 'page', 'title', 'input'] as const;

const isText = (value: unknown): value is string => typeof value === 'string';

/** A cache may have been damaged, or written by somebody else. */
const isWhole = ({ record, made }: DonePage): boolean =>
  isText(made) &&
  TEXTS.every((name) => isText(record[name])) &&
  (record.lang === undefined || isText(record.lang)) &&
  Array.isArray(record.contenders) &&
  record.contenders.every(isText) &&
  (record.updated === undefined || (isText(record.updated) && day.test(record.updated)));

/** The folder of a site may be somebody else's, and the build takes away what it finds here and has no file for. */
const isOfSite = ({ record: { page } }: DonePage): boolean =>
  page.endsWith('.html') && !page.split(/[\\/]/).includes('..');

/** What was done of a site: one file a bucket, so that it can be written while the rest is still to do. */
export class Manifest {
  readonly folder: string;

  /** One cache may remember several sites, which stand in different folders from there. */
  constructor(cache: string, out: string) {
    const place = relative(cache, out);
    this.folder = place === '..' ? cache : join(cache, createHash('sha256').update(place).digest('hex').slice(0, 16));
  }

  /** The pages of a bucket by path. What can't be read is as if it weren't there: the pages are made again. */
  async read(bucket: number): Promise<ReadonlyMap<string, DonePage>> {
    try {
      const pages = JSON.parse(await readFile(this.#path(bucket), 'utf8')) as DonePage[];
      return new Map(pages.filter((page) => isWhole(page) && isOfSite(page)).map((page) => [page.record.page, page]));
    } catch {
      return new Map();
    }
  }

  /** A bucket without pages has no file. */
  async write(bucket: number, pages: readonly DonePage[]): Promise<void> {
    if (pages.length === 0) return rm(this.#path(bucket), { force: true });
    const text = `[\n${pages.map((page) => JSON.stringify(page)).join(',\n')}\n]\n`;
    await writeFileAtomically(this.#path(bucket), text, toWorkFolder(this.folder));
  }

  #path(bucket: number): string {
    return join(this.folder, `${bucket.toString(16).padStart(2, '0')}.json`);
  }
}
