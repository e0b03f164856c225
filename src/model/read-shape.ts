import { error, isError, warning, type Problem, type ProblemCode } from './problem.js';
import { readAs, type Reading, type Shape } from './shapes.js';

/** More than anybody mends in one go; a data set with a mistake a row would flood the console. */
const MAX_PROBLEMS = 100;

/** What is known, or wanted, of a reading besides its input. */
export interface ReadOptions<Before> {
  /** What was read before: parts that are the same again are those of it. */
  readonly before?: Before | undefined;
  /** Is done to every object and list of the copy. They are frozen where left out. */
  readonly finish?: Reading['finish'] | undefined;
}

/**
 * Copies what the shape knows out of anything at all, and names each place that doesn't fit. What comes out
 * shares nothing with what came in, and is whole only when no problem is an error.
 *
 * Only own keys are read, so a polluted `Object.prototype` is not seen; a getter or a proxy that throws is a
 * problem at its path.
 */
export function readShape(
  shape: Shape,
  input: unknown,
  { before, finish = Object.freeze }: ReadOptions<unknown> = {},
): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const path: (string | number)[] = [];
  const problems: Problem[] = [];
  const place = (): string => path.join('.') || 'data';

  const report = (code: ProblemCode, message: string): undefined => {
    problems.push(error(place(), code, message));
    if (problems.length >= MAX_PROBLEMS) throw new TooManyProblems();
  };

  const warnOfUnknown = (found: object, fields: object): void => {
    for (const key of Object.keys(found)) {
      // `$schema` and its like speak to editors, not to us.
      if (Object.hasOwn(fields, key) || key.startsWith('$')) continue;
      const message = `unknown field, not used: expected ${Object.keys(fields).join(', ')}`;
      problems.push(warning([...path, key || '""'].join('.'), 'unknown-field', message));
    }
  };

  let value: unknown;
  try {
    value = readAs(shape, input, { path, report, warnOfUnknown, finish }, before);
  } catch (reason) {
    problems.push(
      reason instanceof TooManyProblems
        ? error(place(), 'too-many-problems', `more than ${MAX_PROBLEMS} problems: reading stopped here`)
        : error(place(), 'unreadable', `unreadable: ${describeError(reason)}`),
    );
  }
  return { value: problems.some(isError) ? undefined : value, problems };
}

/** Thrown by this module to itself, past all that is still to be read. */
class TooManyProblems extends Error {}

function describeError(reason: unknown): string {
  try {
    if (reason instanceof Error) return reason.message;
  } catch {
    // What was thrown may throw in its turn.
  }
  return 'something was thrown';
}
