/** Reading and changing plain data by paths; own keys only, so that `__proto__` is a key like any other. */

export type Path = readonly (string | number)[];

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The id that names an item of a list. */
export const idOf = (item: unknown): string | undefined =>
  isRecord(item) && Object.hasOwn(item, 'id') && typeof item.id === 'string' ? item.id : undefined;

/** What an item of a list is known by, wherever it stands: what it asks, for whom it speaks, or its id. */
export const nameOf = (item: unknown): string | undefined =>
  isRecord(item) ? [item.question, item.contender, item.id].find((name) => typeof name === 'string') : undefined;

/** What stands at a path. In a list, a number is a place and a text is a name. */
export function readAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (Array.isArray(found)) found = (found as unknown[]).find((item, index) => isAt(key, item, index));
    else if (isRecord(found) && Object.hasOwn(found, key)) found = found[key];
    else return undefined;
  }
  return found;
}

/** A copy with another value at a path; without one where that is nothing. */
export function writeAt(value: unknown, path: Path, part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (isAt(key, item, index) ? writeAt(item, rest, part) : item));
  }
  const entries = Object.entries(isRecord(value) ? value : {});
  const before = entries.find(([name]) => name === key)?.[1];
  const others = entries.filter(([name]) => name !== key);
  const next = writeAt(before, rest, part);
  return Object.fromEntries(next === undefined ? others : [...others, [key, next]]);
}

const isAt = (key: string | number, item: unknown, index: number): boolean =>
  typeof key === 'number' ? index === key : nameOf(item) === key;
