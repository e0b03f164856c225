/**
 * The shapes that a data set is made of. Each knows what it expects, in words, and reads what it is given into a
 * copy, own keys only. `shape.generated.ts` puts them together as the schema says.
 */
import { isDeepEqual } from './deep-equal.js';
import type { ProblemCode } from './problem.js';
import type { TextFormat } from './text-formats.js';

type Kind = 'text' | 'number' | 'boolean' | 'list' | 'object';

/** One reading of one input. */
export interface Reading {
  /** Where in the input the reading is. */
  readonly path: (string | number)[];
  readonly report: (code: ProblemCode, message: string) => undefined;
  readonly warnOfUnknown: (found: object, fields: Readonly<Record<string, Shape>>) => void;
  /** Is done to every object and list of the copy: it may be frozen. */
  readonly finish: <Copy extends object>(copy: Copy) => Copy;
}

export interface Shape {
  /** What an input has to be for `read` to be called; a shape that takes several kinds leaves it out. */
  readonly kind?: Kind | undefined;
  /** What was expected, in words. */
  readonly expected: string;
  /**
   * Reads an input. `known` is what was read in the same place before: as much of it as is the same again is
   * handed out again, so that whoever shows it can see at a glance what has changed.
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- `kind` says what it is
  readonly read: (found: any, reading: Reading, known?: any) => unknown;
}

type Fields = Readonly<Record<string, Shape>>;

/** Deep enough for any list that a person writes, shallow enough to end a cycle at once. */
const MAX_DEPTH = 24;

export function readAs(shape: Shape, found: unknown, reading: Reading, known?: unknown): unknown {
  return !shape.kind || shape.kind === kindOf(found)
    ? shape.read(found, reading, known)
    : refuse('wrong-type', shape.expected, found, reading);
}

/** Control characters that are no white space, and halves of characters. */
const UNWRITABLE = /[^\P{Cc}\t\n\f\r]|\p{Cs}/gu;
/** Those, and whatever else only few texts hold. Looking for no more than that takes less than half the time. */
const DOUBTFUL = /[^ -~\u00A0-\uD7FF\uE000-\uFFFF]/;

/**
 * Text without what no document may hold. It is seen to be missing, not taken out: else `java\0script:` became a
 * scheme, and two ids one. Slides break their lines at a vertical tab.
 */
const toWritable = (text: string): string =>
  DOUBTFUL.test(text) ? text.replace(UNWRITABLE, (found) => (found === '\v' ? ' ' : '\uFFFD')) : text;

export const text = (max: number, format?: TextFormat): Shape => ({
  kind: 'text',
  expected: format?.expected ?? 'text',
  read(found: string, reading) {
    if (found.length > max) return refuseSize(max, found.length, reading);
    return !format || format.test(found) ? toWritable(found) : refuse('wrong-value', format.expected, found, reading);
  },
});

export const oneOf = (...words: readonly string[]): Shape => {
  const expected = `one of ${words.map(quote).join(', ')}`;
  return {
    kind: 'text',
    expected,
    read: (found: string, reading) => (words.includes(found) ? found : refuse('wrong-value', expected, found, reading)),
  };
};

export const number = (min = -Infinity): Shape => {
  const expected = min > -Infinity ? `a number from ${min}` : 'a number';
  return {
    kind: 'number',
    expected,
    // No reader is shown a nought below nought, which JSON can say.
    read: (found: number, reading) => (found < min ? refuse('wrong-value', expected, found, reading) : found + 0),
  };
};

export const boolean: Shape = { kind: 'boolean', expected: 'true or false', read: (found) => found as unknown };

export const list = (of: Shape, min: number, max: number): Shape => ({
  kind: 'list',
  expected: 'a list',
  read(found: readonly unknown[], reading, known?: readonly unknown[]) {
    // Whatever nests, nests through a list.
    if (reading.path.length > MAX_DEPTH) return reading.report('too-deep', `nested deeper than ${MAX_DEPTH} levels`);
    const { length } = found;
    if (length > max) return refuseSize(max, length, reading);
    if (length < min) return reading.report('too-few', `expected at least ${min}, found ${length}`);
    // As long as it will be: one that grows takes room for more.
    const copy = new Array<unknown>(length);
    let isSame = known?.length === length;
    for (let index = 0; index < length; index += 1) {
      const item = found[index];
      const before = known?.[index];
      const value =
        before !== undefined && isDeepEqual(before, item) ? before : readAt(index, of, item, reading, before);
      isSame &&= value === before;
      copy[index] = value;
    }
    return isSame ? known : reading.finish(copy);
  },
});

export const tuple = (...of: readonly Shape[]): Shape => ({
  kind: 'list',
  expected: 'a list',
  read: (found: readonly unknown[], reading) =>
    found.length === of.length
      ? reading.finish(of.map((item, index) => readAt(index, item, found[index], reading)))
      : reading.report('wrong-value', `expected ${of.length} items, found ${found.length}`),
});

/** What a page has put on `Object.prototype` must not look like a field that an author wrote. */
const BARE = Object.freeze(Object.create(null) as object);

export const object = (required: Fields, optional: Fields = {}): Shape => {
  const requiredKeys = Object.keys(required);
  const optionalKeys = Object.keys(optional);
  return {
    kind: 'object',
    expected: `an object with ${requiredKeys.join(', ')}`,
    read(found: Record<string, unknown>, reading, known?: Record<string, unknown>) {
      const copy = Object.create(BARE) as Record<string, unknown>;
      let count = 0;
      for (const key of requiredKeys) {
        const value = Object.hasOwn(found, key) ? found[key] : undefined;
        if (value === undefined) {
          reading.path.push(key);
          reading.report('missing', `missing: expected ${required[key]!.expected}`);
          reading.path.pop();
        } else {
          count += 1;
          copy[key] = readAt(key, required[key]!, value, reading, known?.[key]);
        }
      }
      for (const key of optionalKeys) {
        if (!Object.hasOwn(found, key)) continue;
        const value = found[key];
        count += 1;
        if (value !== undefined) copy[key] = readAt(key, optional[key]!, value, reading, known?.[key]);
      }
      if (Object.keys(found).length > count) reading.warnOfUnknown(found, { ...required, ...optional });
      return reading.finish(copy);
    },
  };
};

export const record = (of: Shape): Shape => ({
  kind: 'object',
  // Whatever a data set says by key, it says of contenders.
  expected: 'an object keyed by contender id',
  read(found: Record<string, unknown>, reading) {
    // Without `Object.prototype`, a key such as `__proto__` is a key like any other.
    const copy = Object.create(BARE) as Record<string, unknown>;
    for (const key of Object.keys(found)) {
      // As in a field that may be left out: code that has no value yet says so by `undefined`.
      const value = found[key];
      if (value !== undefined) copy[toWritable(key)] = readAt(key, of, value, reading);
    }
    return reading.finish(copy);
  },
});

/** The field `type` says which of several objects it is. */
export const node = (by: Fields): Shape => {
  const expected = `one of ${Object.keys(by).map(quote).join(', ')}`;
  return {
    kind: 'object',
    expected: 'an object with type',
    read(found: { readonly type?: unknown }, reading) {
      const type = Object.hasOwn(found, 'type') ? found.type : undefined;
      if (typeof type === 'string' && Object.hasOwn(by, type)) return by[type]!.read(found, reading);
      reading.path.push('type');
      refuse('wrong-value', expected, type, reading);
      reading.path.pop();
      return undefined;
    },
  };
};

/** The kind of what was found says which of several shapes it is. */
export const either = (...options: readonly Shape[]): Shape => {
  const expected = options.map(({ kind }) => WORDS[kind!]).join(' or ');
  return {
    kind: undefined,
    expected,
    read(found, reading) {
      const kind = kindOf(found);
      const option = options.find((each) => each.kind === kind);
      return option ? option.read(found, reading) : refuse('wrong-type', expected, found, reading);
    },
  };
};

/** A list that may hold itself. */
export const listOf = (get: () => Shape): Shape => ({
  kind: 'list',
  expected: 'a list',
  read: (found, reading) => get().read(found, reading),
});

const WORDS: Readonly<Record<Kind, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
};

function readAt(key: string | number, shape: Shape, found: unknown, reading: Reading, known?: unknown): unknown {
  reading.path.push(key);
  const value = readAs(shape, found, reading, known);
  reading.path.pop();
  return value;
}

function kindOf(value: unknown): Kind | undefined {
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return Number.isFinite(value) ? 'number' : undefined;
    case 'boolean':
      return 'boolean';
    case 'object':
      if (Array.isArray(value)) return 'list';
      // A Map and its like have their entries elsewhere, and would look like an object with nothing in it.
      return value === null || Symbol.iterator in value ? undefined : 'object';
    default:
      return undefined;
  }
}

const refuse = (code: ProblemCode, expected: string, found: unknown, { report }: Reading): undefined =>
  report(code, `expected ${expected}, found ${describe(found)}`);

const refuseSize = (max: number, size: number, { report }: Reading): undefined =>
  report('too-large', `expected a length of at most ${max}, found ${size}`);

/** Says what was found without calling anything of it: its `toString` may throw, or lie. */
function describe(found: unknown): string {
  if (typeof found === 'string') return quote(found);
  if (found === undefined) return 'nothing';
  const kind = kindOf(found);
  if (kind === 'list' || kind === 'object') return WORDS[kind];
  if (kind || typeof found === 'number' || found === null) return `${found as number}`;
  return typeof found === 'object' ? 'a collection such as a Map' : `a ${typeof found}`;
}

const quote = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
