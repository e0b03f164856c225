import type { Problem } from '../model/problem.js';
import { toLine } from '../model/rich-text.js';
import type { Comparison, RichText } from '../model/schema.js';
import { adviceFor } from './advice.js';
import { findNearest } from './nearest.js';

/**
 * What to do about a problem of a data set that somebody wrote as one: as `adviceFor`, with an eye to what was written
 * and what there is. What is read out of a page has no field and no id that anybody could misspell.
 */
export function adviceByPlace(problem: Problem, input: unknown): string {
  const { path, code, message } = problem;
  if (message.endsWith('found null')) return 'Leave it out, or replace it by what was expected.';
  if (code === 'too-few' && path !== 'contenders' && path !== 'criteria') {
    return path.endsWith('.winner')
      ? 'Name who wins, write "tie" or "depends", or leave it out where nobody said who wins.'
      : 'Take it out, or write into it what is missing.';
  }
  if (lacksTable(problem)) return adviceFor({ ...problem, code: 'too-few' });
  const meant = findMeant(problem, input);
  return meant === undefined ? adviceFor(problem) : `Did you mean "${meant}"? ${adviceFor(problem)}`;
}

/** Where there is no table at all, nobody is helped by the name of a field. */
export const lacksTable = ({ code, path }: { readonly code: string; readonly path: string }): boolean =>
  code === 'missing' && (path === 'contenders' || path === 'criteria');

/**
 * The field, or the id, that was probably meant by one that there is not. Problems say so in words alone: what a browser
 * loads for every page has no room for more.
 */
function findMeant({ path, code, message }: Problem, input: unknown): string | undefined {
  if (code === 'unknown-field') {
    const fields = message.slice(message.indexOf('expected ') + 'expected '.length).split(', ');
    return findNearest(path.slice(path.lastIndexOf('.') + 1), fields);
  }
  const [, what, id] = /^unknown (\w+) "(.*)": expected /s.exec(message) ?? [];
  if (code !== 'unknown-reference' || what === undefined || id === undefined) return undefined;
  // Only in a data set of the right shape is a reference looked up.
  const known = KNOWN[what]!(input as Comparison);
  const nobody = path.endsWith('.winner') ? ['tie', 'depends'] : [];
  // Many write the name in place of the id.
  const byName = known.find(({ name }) => toLine(name).toLowerCase() === id.trim().toLowerCase());
  return byName?.id ?? findNearest(id, [...known.map((each) => each.id), ...nobody]);
}

interface Known {
  readonly id: string;
  readonly name: RichText;
}

const byLabel = (items: readonly { readonly id: string; readonly label: RichText }[] = []): readonly Known[] =>
  items.map(({ id, label }) => ({ id, name: label }));

/** Where what a reference names is to be found. */
const KNOWN: Readonly<Record<string, (comparison: Comparison) => readonly Known[]>> = {
  contender: ({ contenders }) => contenders,
  criterion: ({ criteria }) => byLabel(criteria),
  group: ({ groups }) => byLabel(groups),
  source: ({ sources }) => byLabel(sources),
};
