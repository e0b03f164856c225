import type { ReportEntry } from '../formats/index.js';
import type { Failure } from './failure.js';

const WHOLE = { path: 'document', line: 1, column: 1 } as const;

/** For whoever reads a report as JSON, and nothing beside it: a file that could not be read or written. */
export const toFailureEntry = ({ message }: Failure): ReportEntry => ({
  ...WHOLE,
  code: 'file-error',
  message,
  advice: 'Check the name of the file, and whether you have permission for it.',
  severity: 'error',
});

/** For them, too: how a file was read, where that was unsure. */
export const toRemarkEntries = (remark: string | undefined): readonly ReportEntry[] =>
  remark === undefined
    ? []
    : [{ ...WHOLE, code: 'guessed-charset', message: remark, advice: 'Save it in UTF-8.', severity: 'warning' }];
