/** Ids are read from labels; an export remembers those that were other ones. */
import { idOf, isRecord } from './data.js';

/** New ids by the ids that labels give. */
export type Renames = Readonly<Record<string, Readonly<Record<string, string>>>>;

const LISTS = ['contenders', 'groups', 'criteria', 'sources'] as const;

const itemsOf = (data: unknown, list: string): readonly unknown[] => {
  const items = isRecord(data) && Object.hasOwn(data, list) ? data[list] : undefined;
  return Array.isArray(items) ? (items as unknown[]) : [];
};

export function toRenames(read: unknown, meant: unknown): Renames {
  const entries = LISTS.map((list) => {
    const wanted = itemsOf(meant, list);
    const pairs = itemsOf(read, list).map((item, index) => [idOf(item), idOf(wanted[index])] as const);
    const others = pairs.filter((pair): pair is [string, string] => !pair.includes(undefined) && pair[0] !== pair[1]);
    return [list, Object.fromEntries(others)] as const;
  });
  return Object.fromEntries(entries.filter(([, renames]) => Object.keys(renames).length > 0));
}

/** A copy with other ids, wherever they are referred to. */
export function renameIds(data: unknown, renames: Renames): unknown {
  if (!isRecord(data)) return data;
  const to =
    (list: string) =>
    (id: unknown): unknown => {
      const known = isRecord(renames[list]) ? renames[list] : {};
      return typeof id === 'string' && Object.hasOwn(known, id) ? known[id] : id;
    };
  const contender = to('contenders');
  const group = to('groups');
  const fields: Readonly<Record<string, (value: unknown) => unknown>> = {
    ...Object.fromEntries(LISTS.map((list) => [list, each(field('id', to(list)))])),
    criteria: each((criterion) =>
      [
        field('id', to('criteria')),
        field('group', group),
        field('values', keys(contender)),
        field('winner', winner),
      ].reduce((value, rename) => rename(value), criterion),
    ),
    audiences: each(field('contender', contender)),
    declaredScore: keys(contender),
    pick: contender,
  };
  function winner(value: unknown): unknown {
    return Array.isArray(value) ? value.map(contender) : contender(value);
  }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, (fields[key] ?? same)(value)]));
}

const same = (value: unknown): unknown => value;

const each =
  (rename: (item: unknown) => unknown) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? value.map(rename) : value;

const field =
  (name: string, rename: (value: unknown) => unknown) =>
  (item: unknown): unknown =>
    isRecord(item) && Object.hasOwn(item, name)
      ? Object.fromEntries(Object.entries(item).map(([key, value]) => [key, key === name ? rename(value) : value]))
      : item;

const keys =
  (rename: (key: unknown) => unknown) =>
  (value: unknown): unknown =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [rename(key) as string, part]))
      : value;
