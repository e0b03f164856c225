/** Ways to begin. */
import { importFile, type Format, type ImportResult, type ReportEntry } from '../../../src/formats/index.js';
import { newId } from './data-edit.js';
import { isObject, listAt, type Json } from './path-edit.js';

/** A data set with two contenders and a row to fill in. */
export function toBlank(first: string, second: string): Json {
  const names = [first.trim() || 'First contender', second.trim() || 'Second contender'] as const;
  const contenders = names.reduce<Json[]>(
    (list, name) => [...list, { id: newId({ contenders: list }, 'contenders', name), name }],
    [],
  );
  return {
    title: names.join(' vs '),
    lang: 'en',
    contenders,
    criteria: [{ id: 'first-row', label: 'First row', values: {} }],
  };
}

export interface Imported {
  /** What was read; `undefined` where there is no comparison in it. */
  readonly data: Json;
  readonly result: ImportResult;
}

/** Reads what somebody pasted, or a file. */
export function toImported(text: string, name?: string, format?: Format): Imported {
  const result = importFile({ text, ...(name === undefined ? {} : { name }), ...(format ? { format } : {}) });
  const data = result.data as Json;
  // Without a table there is nothing that forms could go on with.
  const hasTable = listAt(data, 'contenders').length > 0 || listAt(data, 'criteria').length > 0;
  return { data: isObject(data) && hasTable ? data : undefined, result };
}

const DOCUMENT = { path: 'document', line: 1, column: 1, severity: 'error' } as const;
/** Why nothing could be begun with. */
export const NO_TEXT: ReportEntry = {
  ...DOCUMENT,
  code: 'no-text',
  message: 'the file holds no text',
  advice: 'Expected Markdown, CSV, HTML, JSON, YAML or plain text.',
};
export const NO_FIRST_PAGE: ReportEntry = {
  ...DOCUMENT,
  code: 'not-loaded',
  message: 'the first page could not be loaded',
  advice: 'Try again when you are connected, or paste a comparison.',
};
