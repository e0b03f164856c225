import { checkReferences } from './check-references.js';
import { error, isError, type Problem } from './problem.js';
import { readShape, type ReadOptions } from './read-shape.js';
import type { Comparison } from './schema.js';
import { comparisonShape } from './shape.generated.js';

/** Where an element stands with its data set: exactly one of these. */
export type ComparisonState =
  /** Nobody has given a data set. */
  | { readonly status: 'empty' }
  /** A data set is on its way. */
  | { readonly status: 'loading' }
  /** What was given is no data set; at least one problem is an error. */
  | { readonly status: 'invalid'; readonly problems: readonly Problem[] }
  /** The data set, frozen; problems are warnings. */
  | { readonly status: 'ready'; readonly comparison: Comparison; readonly problems: readonly Problem[] };

export type ReadyState = Extract<ComparisonState, { status: 'ready' }>;
export type InvalidState = Extract<ComparisonState, { status: 'invalid' }>;

export const EMPTY: ComparisonState = Object.freeze({ status: 'empty' });
export const LOADING: ComparisonState = Object.freeze({ status: 'loading' });

/** The state of an input that could not even be read as data. */
export const invalid = (problems: readonly Problem[]): InvalidState =>
  Object.freeze({ status: 'invalid', problems: Object.freeze(problems) });

const parsed = new WeakMap<object, ComparisonState>();

/**
 * The one door: turns anything into a state, and never throws.
 *
 * The answer is remembered by the identity of the input, so that many elements may be given one data
 * set; to change a data set, pass a new object. `undefined` and `null` mean that there is none yet. What is the
 * same as in the comparison `before` keeps its identity, so that a view of it need not be made again.
 */
export function parseComparison(input: unknown, before?: Comparison): ComparisonState {
  if (input === undefined || input === null) return EMPTY;
  if (typeof input !== 'object') return parse(input);

  const known = parsed.get(input);
  if (known) return known;
  const state = parse(input, { before });
  parsed.set(input, state);
  return state;
}

/**
 * As `parseComparison`, for whoever sees an input once, and hands the comparison to nobody: it is not remembered, and
 * held by its type alone. Freezing thousands of them, and clearing them away, would take as long as reading them.
 */
export const readComparison = (input: unknown): ComparisonState =>
  input === undefined || input === null ? EMPTY : parse(input, { finish: (copy) => copy });

/** Reads JSON text; `origin` names where it came from, for text that is no JSON at all. */
export function parseComparisonText(text: string, origin: string): ComparisonState {
  let input: unknown;
  try {
    // Some programs put a mark before a file, and whoever includes that puts it into a page; it counts as a space.
    input = JSON.parse(text.trim());
  } catch (reason) {
    return invalid([error(origin, 'bad-json', `expected JSON: ${(reason as SyntaxError).message}`)]);
  }
  // In a file, `null` is a mistake; from a framework it only means "not yet".
  return input === null ? parse(input) : parseComparison(input);
}

function parse(input: unknown, options: ReadOptions<Comparison> = {}): ComparisonState {
  const { value, problems } = readShape(comparisonShape, input, options);
  if (problems.some(isError)) return invalid(problems);

  const comparison = value as Comparison;
  const all = [...problems, ...checkReferences(comparison, options.before)];
  return all.some(isError)
    ? invalid(all)
    : Object.freeze({ status: 'ready', comparison, problems: Object.freeze(all) });
}
