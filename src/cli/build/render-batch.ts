import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DocumentOptions } from '../../server.js';
import { version } from '../version.js';
import type { Assets } from './assets.js';
import type { BuildJob, BuildOptions } from './build-job.js';
import { toAbsolute, toRelative } from './hrefs.js';
import { isFile } from './is-file.js';
import type { DonePage } from './manifest.js';
import type { PageRecord } from './page-record.js';
import { findRelated } from './related.js';

/** What came of a batch of pages. */
interface RenderedBatch {
  /** The pages that are there in the end. */
  readonly pages: readonly DonePage[];
  readonly rendered: number;
  readonly unchanged: number;
  readonly failed: number;
}

/**
 * Renders the pages at these places of the records, except those that were done `before` and are as they would be.
 * `begin` is called before one of those that were done is written over.
 */
export type RenderBatch = (
  places: readonly number[],
  before: ReadonlyMap<string, DonePage>,
  begin: () => Promise<void>,
) => Promise<RenderedBatch>;

/** A page that is to be there, with the hash of all that it is made from. */
interface WantedPage extends DonePage {
  readonly options: DocumentOptions;
}

export function createRenderBatch(job: BuildJob, assets: Assets, options: BuildOptions): RenderBatch {
  const { records, temporary, pool, reporter } = job;
  const { out } = options;
  const relatedTo = findRelated(records);
  const toWanted = (place: number): WantedPage | undefined => {
    const record = records.get(place);
    if (!record) return undefined;
    const related = relatedTo(place, record).map((other) => records.get(other)!);
    const documentOptions = toDocumentOptions(record, related, assets, options);
    return { record, options: documentOptions, made: toHash(record.input, documentOptions) };
  };

  return async (places, before, begin) => {
    const wanted = places.map(toWanted).filter((page) => page !== undefined);
    const isThere = await Promise.all(
      wanted.map(
        async ({ record: { page }, made }) => before.get(page)?.made === made && (await isFile(join(out, page))),
      ),
    );
    const missing = wanted.filter((_, at) => !isThere[at]);
    if (missing.some(({ record: { page } }) => before.has(page))) await begin();
    const results = await pool.render({
      out,
      temporary,
      pages: missing.map(({ record: { file, page }, options: documentOptions }) => ({
        file,
        page,
        options: documentOptions,
      })),
    });
    const failed = new Set<DonePage>();
    results.forEach((result, at) => {
      if (result.status === 'written') return;
      failed.add(missing[at]!);
      reporter.tell(missing[at]!.record.file, result.problems);
    });
    return {
      pages: wanted.filter((page) => !failed.has(page)).map(({ record, made }) => ({ record, made })),
      rendered: missing.length - failed.size,
      unchanged: wanted.length - missing.length,
      failed: failed.size,
    };
  };
}

function toDocumentOptions(
  { page }: PageRecord,
  related: readonly PageRecord[],
  { styles, elements }: Assets,
  { base, mode }: BuildOptions,
): DocumentOptions {
  const toHref = (path: string): string => toRelative(page, path);
  return {
    mode,
    canonical: toAbsolute(base, page),
    styles: { ...styles, href: toHref(styles.href) },
    script: elements && { ...elements, href: toHref(elements.href) },
    related: related.map(({ title, lang, page: other }) => ({ title, lang, href: toHref(other) })),
    index: { href: toHref('index.html') },
  };
}

/** A page is made anew when any of these changes: what it says, how it is rendered, by which version. */
const toHash = (input: string, options: DocumentOptions): string =>
  createHash('sha256')
    .update(JSON.stringify([version, input, options]))
    .digest('base64url');
