import type { Criterion } from './schema.js';

/** The criteria by the id of their group, in the order in which a reader meets them. Those without one are of `''`. */
export function toGroups(criteria: readonly Criterion[]): ReadonlyMap<string, readonly Criterion[]> {
  const groups = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const id = criterion.group ?? '';
    const members = groups.get(id);
    if (members) members.push(criterion);
    else groups.set(id, [criterion]);
  }
  return groups;
}
