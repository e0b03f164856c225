/** Edits of JSON by path. Nothing is written into: what is not on the path is shared with the JSON before. */

export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
export type Path = readonly (string | number)[];

export const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list at a place, empty where there is none: an import may hold anything. */
export const listAt = (data: Json, ...path: Path): readonly Json[] => {
  const found = getAt(data, path);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
};

export const objectAt = (data: Json, ...path: Path): JsonObject => {
  const found = getAt(data, path);
  return isObject(found) ? found : {};
};

/** The text at a place; empty where something else is there. */
export const textAt = (data: Json, ...path: Path): string => {
  const found = getAt(data, path);
  return typeof found === 'string' ? found : '';
};

export function getAt(data: Json, path: Path): Json {
  return path.reduce<Json>((found, key) => {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    return (found as JsonObject)[key];
  }, data);
}

/** Puts a value at a place, and whatever is missing on the way; `undefined` takes the place away. */
export function setAt(data: Json, path: Path, value: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inside = setAt(getAt(data, [key]), rest, value);
  if (typeof key === 'number') {
    const list = listAt(data);
    return inside === undefined ? list.toSpliced(key, 1) : Object.assign([...list], { [key]: inside });
  }
  return inside === undefined ? without(objectAt(data), key) : { ...objectAt(data), [key]: inside };
}

const without = (object: JsonObject, key: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([each]) => each !== key));

/** Adds to the end of a list. */
export const append = (data: Json, path: Path, item: Json): Json => setAt(data, path, [...listAt(data, ...path), item]);

/** Takes an item out of a list; an optional list that has become empty goes, too. */
export function removeAt(data: Json, path: Path, index: number): Json {
  const list = listAt(data, ...path).toSpliced(index, 1);
  return setAt(data, path, list.length > 0 ? list : undefined);
}

/** Swaps an item of a list with the one before (`-1`) or after (`1`) it. */
export function moveAt(data: Json, path: Path, index: number, step: -1 | 1): Json {
  const list = [...listAt(data, ...path)];
  const other = index + step;
  if (!(index in list) || !(other in list)) return data;
  [list[index], list[other]] = [list[other], list[index]];
  return setAt(data, path, list);
}

/** Changes every item of a list. */
export const mapAt = (data: Json, path: Path, change: (item: Json) => Json): Json => {
  const list = listAt(data, ...path);
  return list.length > 0 ? setAt(data, path, list.map(change)) : data;
};
