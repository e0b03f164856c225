import { reasonMissing, reasonOf } from '../failure.js';
import { aboutFile } from '../file-problem.js';
import type { BuildReporter } from './build-job.js';
import { compareText } from './compare-text.js';
import type { Inputs } from './inputs.js';

/** How much of what was asked for can't be read; that a pattern matches nothing is a warning. */
export const countUnfound = ({ missing, folders, closed, streams }: Inputs): number =>
  missing.length + folders.length + closed.size + streams.named.size;

/** Tells of all that was asked for, or led to, and becomes no page. */
export function tellUnfound(found: Inputs, reporter: BuildReporter): void {
  const { missing, folders, unmatched, closed, streams } = found;
  for (const file of missing) reporter.tell(file, [aboutFile(reasonMissing(file))]);
  for (const folder of folders) {
    const example = `"${folder.replace(/\/$/, '')}/**/*.json"`;
    reporter.tell(folder, [aboutFile(`is a folder, expected files, such as ${example}`)]);
  }
  for (const { pattern } of unmatched) reporter.tell(pattern, [UNMATCHED]);
  for (const [folder, reason] of closed) {
    const message = `is a folder that can’t be read: ${reasonOf(reason)}; pages of its files are kept`;
    reporter.tell(folder, [aboutFile(message)]);
  }
  for (const file of streams.named) reporter.tell(file, [aboutFile(STREAM)]);
  tellPassedOver(found, reporter);
}

/** What patterns lead to, and nobody would take for a file of a site. */
export function tellPassedOver({ loops, streams }: Inputs, reporter: BuildReporter): void {
  for (const link of [...loops].sort(compareText)) reporter.tell(link, [LOOP]);
  for (const file of [...streams.matched].sort(compareText)) reporter.tell(file, [aboutFile(STREAM, 'warning')]);
}

const UNMATCHED = aboutFile('no file matches; pages of files that did are kept', 'warning');
const LOOP = aboutFile('is a link to a folder that it is in, and was passed over', 'warning');
/** Each file is read twice, and what such a name gives comes once. */
const STREAM = 'is a pipe, a socket or a device, expected a file';
