import { error, type Problem } from './problem.js';
import type { Comparison, DetailedValue, Value } from './schema.js';

/** A declared winner that is no contender; so no contender may be called that. */
const RESERVED_WINNERS: readonly string[] = ['tie', 'depends'];

/**
 * What the shape of a data set can't tell: that ids are unique and refer to something, and that
 * numbers that belong together make sense together.
 */
export function checkReferences(comparison: Comparison): Problem[] {
  const problems: Problem[] = [];
  const { contenders, groups = [], criteria, audiences = [], faq = [], sources = [] } = comparison;

  const contenderIds = collectIds('contenders', contenders, problems);
  const groupIds = collectIds('groups', groups, problems);
  const criterionIds = collectIds('criteria', criteria, problems);
  const sourceIds = collectIds('sources', sources, problems);
  collectIds('faq', faq, problems);

  const expectKnown = (path: string, id: string, known: ReadonlySet<string>, what: string): void => {
    if (known.has(id)) return;
    problems.push(error(path, 'unknown-reference', `unknown ${what} "${id}": expected ${listIds(known)}`));
  };

  for (const [index, { id }] of contenders.entries()) {
    if (!RESERVED_WINNERS.includes(id)) continue;
    problems.push(error(`contenders.${index}.id`, 'reserved-id', `"${id}" says that nobody wins; expected another id`));
  }

  for (const [index, { group, values, winner }] of criteria.entries()) {
    const path = `criteria.${index}`;
    if (group !== undefined) expectKnown(`${path}.group`, group, groupIds, 'group');
    for (const id of Object.keys(values)) {
      expectKnown(`${path}.values.${id}`, id, contenderIds, 'contender');
      const value = values[id];
      if (isDetailed(value)) checkValue(value, `${path}.values.${id}`, sourceIds, problems, expectKnown);
    }
    if (typeof winner === 'string') {
      if (!RESERVED_WINNERS.includes(winner)) expectKnown(`${path}.winner`, winner, contenderIds, 'contender');
    } else {
      winner?.forEach((id, place) => expectKnown(`${path}.winner.${place}`, id, contenderIds, 'contender'));
    }
  }

  for (const [index, { contender, reasons }] of audiences.entries()) {
    expectKnown(`audiences.${index}.contender`, contender, contenderIds, 'contender');
    for (const [place, reason] of reasons.entries()) {
      if (typeof reason === 'string' || !('criteria' in reason)) continue;
      reason.criteria?.forEach((id, at) =>
        expectKnown(`audiences.${index}.reasons.${place}.criteria.${at}`, id, criterionIds, 'criterion'),
      );
    }
  }

  for (const id of Object.keys(comparison.declaredScore ?? {})) {
    expectKnown(`declaredScore.${id}`, id, contenderIds, 'contender');
  }
  return problems;
}

/** Whether a value is an object of its own, not text, a number or rich text. */
export const isDetailed = (value: Value | undefined): value is DetailedValue =>
  typeof value === 'object' && !Array.isArray(value);

function checkValue(
  { range, rating, source }: DetailedValue,
  path: string,
  sourceIds: ReadonlySet<string>,
  problems: Problem[],
  expectKnown: (path: string, id: string, known: ReadonlySet<string>, what: string) => void,
): void {
  if (range && range[0] > range[1]) {
    problems.push(error(`${path}.range`, 'wrong-value', `expected the lower number first, found ${range.join(', ')}`));
  }
  if (rating && !(rating.of > 0 && rating.value >= 0 && rating.value <= rating.of)) {
    const found = `${rating.value} of ${rating.of}`;
    problems.push(error(`${path}.rating`, 'wrong-value', `expected a value from 0 to \`of\`, found ${found}`));
  }
  if (typeof source === 'string') expectKnown(`${path}.source`, source, sourceIds, 'source');
}

function collectIds(
  field: string,
  items: readonly { readonly id?: string | undefined }[],
  problems: Problem[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (id === undefined) continue;
    if (ids.has(id))
      problems.push(error(`${field}.${index}.id`, 'duplicate-id', `"${id}" is taken; expected a unique id`));
    ids.add(id);
  }
  return ids;
}

const listIds = (ids: ReadonlySet<string>): string =>
  ids.size === 0
    ? 'none, for there are none'
    : `one of ${[...ids]
        .slice(0, 8)
        .map((id) => `"${id}"`)
        .join(', ')}${ids.size > 8 ? ', …' : ''}`;
