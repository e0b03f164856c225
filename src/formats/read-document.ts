import type { SourceDocument } from './document.js';
import { recognise } from './recognise/recognise.js';
import { EMPTY } from './report.js';
import { toResult, type ImportResult } from './result.js';
import { applyAside } from './write/aside.js';

/** Whatever a parser may trip over, an editor gets a report and no exception. */
export function readDocument(text: string, toDocument: () => SourceDocument): ImportResult {
  if (text.trim() === '') return { data: undefined, report: [EMPTY], found: [], places: new Map() };
  try {
    const document = toDocument();
    const recognised = recognise(document);
    return toResult(document.aside === undefined ? recognised : applyAside(recognised, document.aside));
  } catch (reason) {
    // What has no room left on the stack is nested, too.
    const why = reason instanceof RangeError ? 'it is nested too deeply' : (reason as Error).message;
    const message = `this text can’t be read: ${why}`;
    const advice = 'Take out what doesn’t belong to the comparison, and close what is left open.';
    const entry = {
      path: 'document',
      line: 1,
      column: 1,
      code: 'unreadable',
      message,
      advice,
      severity: 'error',
    } as const;
    return { data: undefined, report: [{ ...entry, text }], found: [], places: new Map() };
  }
}
