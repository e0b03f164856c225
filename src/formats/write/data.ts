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
    if (Array.isArray(found)) found = (found as unknown[])[placeIn(found, key)];
    else if (isRecord(found) && Object.hasOwn(found, key)) found = found[key];
    else return undefined;
  }
  return found;
}

/** Writes another value to a path, in place; where that is nothing, what stood there is taken away. */
export function writeAt(value: unknown, path: Path, part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  if (Array.isArray(value)) {
    const list = value as unknown[];
    const place = placeIn(list, key);
    if (Object.hasOwn(list, place)) list[place] = writeAt(list[place], rest, part);
    return list;
  }
  const record = isRecord(value) ? value : {};
  const next = writeAt(Object.hasOwn(record, key) ? record[key] : undefined, rest, part);
  if (next === undefined) Reflect.deleteProperty(record, key);
  else Object.defineProperty(record, key, { value: next, configurable: true, enumerable: true, writable: true });
  return record;
}

const places = new WeakMap<readonly unknown[], ReadonlyMap<unknown, number>>();

/** Where an item of a list is. Its names are looked up once: a page of thousands of rows has as many changes. */
function placeIn(list: readonly unknown[], key: string | number): number {
  if (typeof key === 'number') return key;
  let known = places.get(list);
  if (!known) {
    known = new Map(list.map((item, index) => [nameOf(item), index] as const).reverse());
    places.set(list, known);
  }
  return known.get(key) ?? -1;
}
