import { parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Place } from '../../model/import/grid.js';
import { EMPTY, type ReportEntry } from '../report.js';
import { below, type ReadData } from './read-data.js';

export function readJson(source: string): ReadData {
  const text = source.replace(/^\uFEFF/, '');
  try {
    const data: unknown = JSON.parse(text);
    return { data, ...placesIn(text), problem: undefined };
  } catch (reason) {
    return { data: undefined, places: new Map(), problem: toProblem(text, (reason as Error).message), remarks: [] };
  }
}

function placesIn(text: string): Pick<ReadData, 'places' | 'remarks'> {
  const places = new Map<string, Place>();
  const remarks: ReportEntry[] = [];
  const visit = (node: ValueNode, path: string): void => {
    const { line, column } = node.loc.start;
    const before = places.get(path);
    if (before) remarks.push(toDouble(path, before));
    places.set(path, { line, column });
    if (node.type === 'Array') node.elements.forEach(({ value }, index) => visit(value, below(path, index)));
    if (node.type !== 'Object') return;
    for (const { name, value } of node.members) {
      visit(value, below(path, name.type === 'String' ? name.value : name.name));
    }
  };
  try {
    visit(parse(text).body, '');
  } catch {
    // Nested deeper than the stack reaches: the parser of data sets refuses that, without a place.
  }
  return { places, remarks };
}

const toDouble = (path: string, place: Place): ReportEntry => ({
  path,
  ...place,
  code: 'duplicate-key',
  message: `“${path}” is written twice in one place; the first of the two is lost`,
  advice: 'Keep one of them.',
  severity: 'warning',
});

function toProblem(text: string, reason: string): ReportEntry {
  const isComment = holdsComment(text);
  const place = isComment ?? whereBroken(text, reason);
  return {
    path: 'data',
    ...place,
    severity: 'error',
    ...(isComment
      ? {
          code: 'json-comment',
          message: 'JSON can’t hold comments, and here is one',
          advice: 'Take the comment out; what it says may go into a field whose name begins with $.',
        }
      : {
          code: 'bad-json',
          message: text.trim() === '' ? 'expected JSON, found nothing' : `expected JSON: ${reason}`,
          advice: text.trim() === '' ? EMPTY.advice : adviceAt(text, place),
        }),
  };
}

/** A comment is what keeps a text from being JSON if the text without comments would be read. */
function holdsComment(text: string): Place | undefined {
  try {
    const { tokens } = parse(text, { mode: 'jsonc', allowTrailingCommas: true, tokens: true });
    const comment = tokens?.find(({ type }) => type === 'LineComment' || type === 'BlockComment');
    return comment && { line: comment.loc.start.line, column: comment.loc.start.column };
  } catch {
    return undefined;
  }
}

/** What a person has most likely done, by the character that no JSON goes on with. */
function adviceAt(text: string, { line, column }: Place): string {
  const [found = ''] = (text.split('\n')[line - 1] ?? '').slice(column - 1);
  if (/[“”„«»‘’']/.test(found)) return 'Write straight double quotes (") around names and texts.';
  if (found === '')
    return 'Where a text goes on in another line, write \\n in it; else look for a missing quote or bracket.';
  return 'Look for a comma, quote or bracket that is missing, or one too many, at this place, or the one before it.';
}

/** The parser that knows places lets line breaks stand in texts; what the platform's own says of those has a number. */
function whereBroken(text: string, reason: string): Place {
  try {
    parse(text);
  } catch (thrown) {
    const { line = 1, column = 1 } = thrown as Partial<Place>;
    return { line, column };
  }
  const before = text.slice(0, Number(/position (\d+)/.exec(reason)?.[1] ?? 0)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
