import { isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { START, type Place } from '../../model/import/grid.js';
import { EMPTY } from '../report.js';
import { below, type ReadData } from './read-data.js';

/** Reads a data set in YAML 1.2, in which `yes` and `no` are words, and a day is a text. */
export function readYaml(text: string): ReadData {
  if (text.trim() === '') return failed('expected YAML, found nothing', START, EMPTY.advice);
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'error', prettyErrors: false });
    const [failure] = document.errors;
    if (failure?.code === 'RESOURCE_EXHAUSTION') return tooDeep(placeOf(failure.pos[0]));
    if (failure) return failed(`expected YAML: ${failure.message}`, placeOf(failure.pos[0]));
    const places = new Map<string, Place>();
    const visit = (node: unknown, path: string): void => {
      if (isNode(node) && node.range) places.set(path, placeOf(node.range[0]));
      if (isSeq(node)) node.items.forEach((item, index) => visit(item, below(path, index)));
      if (!isMap(node)) return;
      for (const { key, value } of node.items) {
        const name = below(path, String(isScalar(key) ? key.value : key));
        visit(value, name);
        // What stands in lines of its own begins with its name.
        if (isScalar(key) && key.range && !isInLine(value)) places.set(name, placeOf(key.range[0]));
      }
    };
    visit(document.contents, '');
    return { data: document.toJS(), places, problem: undefined, remarks: [] };
  } catch (reason) {
    // Nested deeper than the stack reaches, or so many aliases that they would never end.
    return reason instanceof RangeError ? tooDeep(START) : failed(`expected YAML: ${(reason as Error).message}`, START);
  }
}

const isInLine = (value: unknown): boolean => isScalar(value) || (isCollection(value) && value.flow === true);

const tooDeep = (place: Place): ReadData =>
  failed('expected YAML: it is nested too deeply', place, 'Take out what doesn’t belong to the comparison.');

const failed = (
  message: string,
  place: Place,
  advice = 'Indent with spaces, and put texts with a colon, a bracket or braces in quotes.',
): ReadData => ({
  data: undefined,
  places: new Map(),
  remarks: [],
  problem: {
    path: 'data',
    ...place,
    severity: 'error',
    code: 'bad-yaml',
    message,
    advice,
  },
});
