import type { Place } from '../model/import/grid.js';
import { importJson } from './import-json.js';
import { findEmbeddedData, type EmbeddedData } from './read/embedded-data.js';
import { parseHtml, readHtml } from './read/html.js';
import { readDocument } from './read-document.js';
import type { ReportEntry } from './report.js';
import type { ImportResult } from './result.js';

/**
 * Reads an HTML page, or a piece of one such as a `<table>`. Where an element of the library stands in it with its data
 * set inside, that is read, and nothing else.
 */
export function importHtml(text: string): ImportResult {
  const [embedded, ...others] = findData(text);
  if (!embedded) return readDocument(text, () => readHtml(parseHtml(text)));
  const result = moveTo(embedded.place, importJson(embedded.text));
  return { ...result, report: [...result.report, ...others.map(toDoubt)] };
}

function findData(text: string): readonly EmbeddedData[] {
  // A page without such an element isn't looked through.
  if (!/<role-[a-z]/i.test(text)) return [];
  try {
    return findEmbeddedData(parseHtml(text));
  } catch {
    // What is nested too deeply to be looked through is too deep to be read, and then that is said.
    return [];
  }
}

const toDoubt = ({ place }: EmbeddedData): ReportEntry => ({
  path: 'data',
  ...place,
  code: 'left-out',
  message: 'another element has a data set of its own, which was left out',
  advice: 'Import its markup by itself.',
  severity: 'warning',
});

/** A report on a text that begins somewhere in another one. */
function moveTo(start: Place, { report, places, ...result }: ImportResult): ImportResult {
  const move = <Placed extends Place>(placed: Placed): Placed => ({
    ...placed,
    line: placed.line + start.line - 1,
    column: placed.line === 1 ? placed.column + start.column - 1 : placed.column,
  });
  return {
    ...result,
    report: report.map(move),
    places: new Map([...places].map(([path, place]) => [path, move(place)])),
  };
}
