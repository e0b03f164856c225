import { error, type Problem } from './problem.js';
import type { Comparison, DetailedValue, Value } from './schema.js';

/** A declared winner that is no contender; so no contender may be called that. */
const RESERVED_WINNERS: ReadonlySet<string> = new Set(['tie', 'depends']);

/**
 * What the shape of a data set can't tell: that ids are unique and refer to something, and that
 * numbers that belong together make sense together. `before` is a comparison that has been found right.
 */
export function checkReferences(comparison: Comparison, before?: Comparison): Problem[] {
  const problems: Problem[] = [];
  const { contenders, groups = [], criteria, audiences = [], faq = [], sources = [] } = comparison;
  // A row that has been checked against the same things is right again.
  const checked =
    before?.contenders === contenders && before.groups === comparison.groups && before.sources === comparison.sources
      ? before.criteria
      : [];
  // Ids that were unique in the same order are so again; who doesn't refer to rows need not know them.
  const isSameRows =
    audiences.length === 0 &&
    checked.length === criteria.length &&
    criteria.every(({ id }, index) => id === checked[index]!.id);

  const contenderIds = collectIds('contenders', contenders, problems);
  const groupIds = collectIds('groups', groups, problems);
  const criterionIds = collectIds('criteria', isSameRows ? [] : criteria, problems);
  const sourceIds = collectIds('sources', sources, problems);
  collectIds('faq', faq, problems);

  // Called for a problem alone: a long table has thousands of places, and hardly ever a problem.
  const refuse = (known: Iterable<string>, what: string, id: string, ...path: (string | number)[]): void => {
    problems.push(error(path.join('.'), 'unknown-reference', `unknown ${what} "${id}": expected ${listIds(known)}`));
  };

  contenders.forEach(({ id }, index) => {
    if (!RESERVED_WINNERS.has(id)) return;
    problems.push(error(`contenders.${index}.id`, 'reserved-id', `"${id}" says that nobody wins; expected another id`));
  });

  // By `forEach`: of `entries`, Prototype.js makes something else.
  criteria.forEach((criterion, index) => {
    if (criterion === checked[index]) return;
    const { group, values, winner = [] } = criterion;
    if (group !== undefined && !groupIds.has(group)) refuse(groupIds, 'group', group, 'criteria', index, 'group');
    Object.keys(values).forEach((id) => {
      if (!contenderIds.has(id)) refuse(contenderIds, 'contender', id, 'criteria', index, 'values', id);
      const value = values[id];
      if (!isDetailed(value)) return;
      checkNumbers(value, `criteria.${index}.values.${id}`, problems);
      const { source } = value;
      if (typeof source === 'string' && !sourceIds.has(source)) {
        refuse(sourceIds, 'source', source, 'criteria', index, 'values', id, 'source');
      }
    });
    if (typeof winner !== 'string') {
      winner.forEach((id, place) => {
        if (!contenderIds.has(id)) refuse(contenderIds, 'contender', id, 'criteria', index, 'winner', place);
      });
    } else if (!contenderIds.has(winner) && !RESERVED_WINNERS.has(winner)) {
      refuse([...contenderIds, ...RESERVED_WINNERS], 'contender', winner, 'criteria', index, 'winner');
    }
  });

  audiences.forEach(({ contender, reasons }, index) => {
    if (!contenderIds.has(contender)) refuse(contenderIds, 'contender', contender, 'audiences', index, 'contender');
    reasons.forEach((reason, place) => {
      if (typeof reason === 'string' || !('criteria' in reason)) return;
      reason.criteria?.forEach((id, at) => {
        if (!criterionIds.has(id))
          refuse(criterionIds, 'criterion', id, 'audiences', index, 'reasons', place, 'criteria', at);
      });
    });
  });

  const { pick } = comparison;
  if (pick !== undefined && !contenderIds.has(pick)) refuse(contenderIds, 'contender', pick, 'pick');
  for (const id of Object.keys(comparison.declaredScore ?? {})) {
    if (!contenderIds.has(id)) refuse(contenderIds, 'contender', id, 'declaredScore', id);
  }
  return problems;
}

/** Whether a value is an object of its own, not text, a number or rich text. */
export const isDetailed = (value: Value | undefined): value is DetailedValue =>
  typeof value === 'object' && !Array.isArray(value);

function checkNumbers({ range, rating }: DetailedValue, path: string, problems: Problem[]): void {
  if (range && range[0] > range[1]) {
    problems.push(error(`${path}.range`, 'wrong-value', `expected the lower number first, found ${range.join(', ')}`));
  }
  if (rating && !(rating.of > 0 && rating.value >= 0 && rating.value <= rating.of)) {
    const found = `${rating.value} of ${rating.of}`;
    problems.push(error(`${path}.rating`, 'wrong-value', `expected a value from 0 to \`of\`, found ${found}`));
  }
}

function collectIds(
  field: string,
  items: readonly { readonly id?: string | undefined }[],
  problems: Problem[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  items.forEach(({ id }, index) => {
    if (id === undefined) return;
    if (ids.has(id))
      problems.push(error(`${field}.${index}.id`, 'duplicate-id', `"${id}" is taken; expected a unique id`));
    ids.add(id);
  });
  return ids;
}

function listIds(ids: Iterable<string>): string {
  const listed: string[] = [];
  // There may be thousands of ids, and as many references to none of them.
  for (const id of ids) if (listed.push(listed.length < 8 ? `"${id}"` : '…') > 8) break;
  return listed.length > 0 ? `one of ${listed.join(', ')}` : 'none, for there are none';
}
