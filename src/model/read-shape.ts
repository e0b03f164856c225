import { error, isError, warning, type Problem, type ProblemCode } from './problem.js';
import type { Kind, ObjectShape, Shape, ShapeReference } from './shape.js';

/** Deep enough for any list that a person writes, shallow enough to end a cycle at once. */
const MAX_DEPTH = 24;
/** More than anybody mends in one go; a data set with a mistake a row would flood the console. */
const MAX_PROBLEMS = 100;

const EXPECTED: Record<Kind, string> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
};

export interface Reading {
  /** A frozen copy of what was read; whole only when no problem is an error. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Copies what the shape knows out of anything at all, and names each place that doesn't fit.
 *
 * Only own keys are read, so a polluted `Object.prototype` is not seen; a getter or a proxy that throws
 * is a problem at its path; what comes out shares nothing with what came in.
 */
export function readShape(shape: Shape, input: unknown): Reading {
  const path: (string | number)[] = [];
  const problems: Problem[] = [];

  const place = (): string => path.join('.') || 'data';
  const report = (code: ProblemCode, message: string): undefined => {
    problems.push(error(place(), code, message));
    if (problems.length >= MAX_PROBLEMS) throw TOO_MANY;
  };

  const readAt = (key: string | number, reference: ShapeReference, found: unknown): unknown => {
    path.push(key);
    const value = read(reference, found);
    path.pop();
    return value;
  };

  const readObject = ({ required, optional = {} }: ObjectShape, found: object): unknown => {
    const copy: Record<string, unknown> = {};
    const source = found as Record<string, unknown>;
    let known = 0;
    for (const key of Object.keys(required)) {
      if (Object.hasOwn(found, key) && source[key] !== undefined) {
        known += 1;
        copy[key] = readAt(key, required[key]!, source[key]);
      } else {
        path.push(key);
        report('missing', `missing: expected ${describeShape(required[key]!)}`);
        path.pop();
      }
    }
    for (const key of Object.keys(optional)) {
      if (!Object.hasOwn(found, key)) continue;
      known += 1;
      if (source[key] !== undefined) copy[key] = readAt(key, optional[key]!, source[key]);
    }
    if (Object.keys(found).length > known) warnOfUnknown(found, { ...required, ...optional });
    return Object.freeze(copy);
  };

  const warnOfUnknown = (found: object, fields: object): void => {
    for (const key of Object.keys(found)) {
      // `$schema` and its like speak to editors, not to us.
      if (Object.hasOwn(fields, key) || key.startsWith('$')) continue;
      const message = `unknown field, not used: expected ${Object.keys(fields).join(', ')}`;
      problems.push(warning([...path, key].join('.'), 'unknown-field', message));
    }
  };

  const read = (reference: ShapeReference, found: unknown): unknown => {
    const shape = resolve(reference);
    const refuse = (code: ProblemCode): undefined => report(code, mismatch(shape, found));
    const refuseSize = (max: number | undefined, size: number): undefined =>
      report('too-large', `expected a length of at most ${max}, found ${size}`);
    if (shape.is === 'union') {
      const branch = shape.by[kindOf(found) as Kind];
      return branch ? read(branch, found) : refuse('wrong-type');
    }
    if (kindOf(found) !== kindFor(shape)) return refuse('wrong-type');

    switch (shape.is) {
      case 'text': {
        const text = found as string;
        if (text.length > (shape.max ?? Infinity)) return refuseSize(shape.max, text.length);
        if (shape.format?.test(text) === false || shape.oneOf?.includes(text) === false) {
          return refuse('wrong-value');
        }
        return text;
      }
      case 'number':
        return (found as number) < (shape.min ?? -Infinity) ? refuse('wrong-value') : found;
      case 'boolean':
        return found;
      case 'list': {
        // Whatever nests, nests through a list.
        if (path.length > MAX_DEPTH) return report('too-deep', `nested deeper than ${MAX_DEPTH} levels`);
        const list = found as readonly unknown[];
        const { length } = list;
        if (length > shape.max) return refuseSize(shape.max, length);
        if (length < shape.min) return report('too-few', `expected at least ${shape.min}, found ${length}`);
        const copy: unknown[] = [];
        for (let index = 0; index < length; index += 1) copy.push(readAt(index, shape.of, list[index]));
        return Object.freeze(copy);
      }
      case 'tuple': {
        const list = found as readonly unknown[];
        const { of } = shape;
        if (list.length !== of.length) {
          return report('wrong-value', `expected ${of.length} items, found ${list.length}`);
        }
        return Object.freeze(of.map((item, index) => readAt(index, item, list[index])));
      }
      case 'record': {
        // Without a prototype, a key such as `__proto__` is a key like any other.
        const copy = Object.create(null) as Record<string, unknown>;
        const source = found as Record<string, unknown>;
        for (const key of Object.keys(source)) copy[key] = readAt(key, shape.of, source[key]);
        return Object.freeze(copy);
      }
      case 'node': {
        const type = Object.hasOwn(found as object, 'type') ? (found as { type: unknown }).type : undefined;
        if (typeof type === 'string' && Object.hasOwn(shape.by, type)) {
          return readObject(resolve(shape.by[type]!) as ObjectShape, found as object);
        }
        path.push('type');
        report(
          'wrong-value',
          `expected one of ${Object.keys(shape.by).map(quote).join(', ')}, found ${describe(type)}`,
        );
        path.pop();
        return undefined;
      }
      case 'object':
        return readObject(shape, found as object);
    }
  };

  let value: unknown;
  try {
    value = read(shape, input);
  } catch (reason) {
    problems.push(
      reason === TOO_MANY
        ? error(place(), 'too-many-problems', `more than ${MAX_PROBLEMS} problems: reading stopped here`)
        : error(place(), 'unreadable', `unreadable: ${describeError(reason)}`),
    );
  }
  return { value: problems.some(isError) ? undefined : value, problems };
}

/** Thrown by this module to itself, past all that is still to be read. */
const TOO_MANY = new Error();

const resolve = (reference: ShapeReference): Shape => (typeof reference === 'function' ? reference() : reference);

function kindOf(value: unknown): Kind | undefined {
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return Number.isFinite(value) ? 'number' : undefined;
    case 'boolean':
      return 'boolean';
    case 'object':
      return Array.isArray(value) ? 'list' : value === null ? undefined : 'object';
    default:
      return undefined;
  }
}

function kindFor({ is }: Exclude<Shape, { is: 'union' }>): Kind {
  if (is === 'tuple') return 'list';
  return is === 'record' || is === 'node' ? 'object' : is;
}

const mismatch = (shape: Shape, found: unknown): string => `expected ${describeShape(shape)}, found ${describe(found)}`;

function describeShape(reference: ShapeReference): string {
  const shape = resolve(reference);
  if (shape.is === 'union')
    return Object.keys(shape.by)
      .map((kind) => EXPECTED[kind as Kind])
      .join(' or ');
  if (shape.is === 'text' && shape.oneOf) return `one of ${shape.oneOf.map(quote).join(', ')}`;
  if (shape.is === 'text' && shape.format) return shape.format.expected;
  if (shape.is === 'number' && shape.min !== undefined) return `a number from ${shape.min}`;
  return EXPECTED[kindFor(shape)];
}

/** Says what was found without calling anything of it: its `toString` may throw, or lie. */
function describe(found: unknown): string {
  if (found === undefined) return 'nothing';
  if (typeof found === 'string') return quote(found);
  if (typeof found === 'number' || typeof found === 'boolean' || found === null) return `${found}`;
  const kind = kindOf(found);
  return kind ? EXPECTED[kind] : `a ${typeof found}`;
}

const quote = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

function describeError(reason: unknown): string {
  try {
    return reason instanceof Error ? reason.message : 'something was thrown';
  } catch {
    return 'something was thrown';
  }
}
