/** What runs on every core: reading data sets, and rendering pages. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toLine } from '../../model/rich-text.js';
import type { Comparison } from '../../model/schema.js';
import { readComparison } from '../../model/state.js';
import { toTitleText } from '../../model/title-text.js';
import { streamDocument, type DocumentOptions } from '../../server.js';
import { reasonOf } from '../failure.js';
import { aboutFile, type FileProblem } from '../file-problem.js';
import { decode } from '../input.js';
import { readComparisonFile } from '../read-input.js';
import { version } from '../version.js';
import { writeFileAtomically } from '../write-file.js';
import type { Input } from './inputs.js';
import type { PageRecord } from './page-record.js';

export interface ScanTask {
  /** Files, each with the hash of what it held when it was read before. */
  readonly inputs: readonly (Input & { readonly known: string | undefined })[];
}

interface Failed {
  readonly status: 'failed';
  readonly problems: readonly FileProblem[];
}

export type ScanResult =
  /** The file holds what it held before. */
  | { readonly status: 'same' }
  | { readonly status: 'read'; readonly record: PageRecord; readonly problems: readonly FileProblem[] }
  | Failed;

export interface RenderTask {
  readonly out: string;
  /** Where files lie until they are whole. */
  readonly temporary: string;
  readonly pages: readonly (Input & { readonly options: DocumentOptions })[];
}

export type RenderResult = { readonly status: 'written' } | Failed;

export const scan = ({ inputs }: ScanTask): Promise<ScanResult[]> => inEachTurn(inputs, scanFile);

export const render = ({ out, temporary, pages }: RenderTask): Promise<RenderResult[]> =>
  inEachTurn(pages, async ({ file, page, options }) => {
    const read = await readComparisonFile(file, await readText(file));
    if (read.status === 'failed') return read;
    const rendered = await streamDocument(read.input, options);
    if (rendered.status !== 'ready') return { status: 'failed', problems: rendered.problems };
    await writeFileAtomically(join(out, page), rendered.stream, temporary).catch((reason: unknown) => {
      throw new Error(`${join(out, page)} can’t be written: ${reasonOf(reason)}`);
    });
    return { status: 'written' };
  });

const readText = async (file: string): Promise<string> => (await readWithRemark(file)).text;

const readWithRemark = async (file: string): Promise<ReturnType<typeof decode>> => decode(await readFile(file), file);

/** One after the other; one that throws is one that failed, and stops no other. */
async function inEachTurn<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<(Result | Failed)[]> {
  const results: (Result | Failed)[] = [];
  const fail = (reason: unknown): Failed => ({ status: 'failed', problems: [aboutFile(reasonOf(reason))] });
  for (const item of items) results.push(await act(item).catch(fail));
  return results;
}

async function scanFile({ file, page, known }: ScanTask['inputs'][number]): Promise<ScanResult> {
  const { text, remark } = await readWithRemark(file);
  // Another version may make something else of it.
  const input = createHash('sha256').update(version).update(text).digest('base64url');
  if (input === known) return { status: 'same' };
  const read = await readComparisonFile(file, text);
  if (read.status === 'failed') return read;
  const state = readComparison(read.input);
  if (state.status !== 'ready') {
    return { status: 'failed', problems: state.status === 'invalid' ? state.problems : [] };
  }
  return {
    status: 'read',
    record: { file, page, input, ...toSummary(state.comparison) },
    problems: [...(remark === undefined ? [] : [aboutFile(remark, 'warning')]), ...(read.warnings ?? state.problems)],
  };
}

const toSummary = (comparison: Comparison): Pick<PageRecord, 'title' | 'lang' | 'contenders' | 'updated'> => ({
  title: toTitleText(comparison),
  lang: comparison.lang,
  contenders: [...new Set(comparison.contenders.map(({ name }) => toLine(name).toLowerCase()))],
  updated: comparison.updated,
});
