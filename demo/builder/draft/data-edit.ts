/** Edits of a data set. What goes takes along what refers to it, so that nothing is left pointing at nothing. */
import { toUniqueSlug } from '../../../src/model/slug.js';
import { toPlainText } from '../../../src/model/rich-text.js';
import type { RichText } from '../../../src/model/schema.js';
import { append, isObject, listAt, mapAt, objectAt, removeAt, setAt, textAt, type Json } from './path-edit.js';

/** The name that something is called by in the forms. */
export function nameOf(item: Json, fields: readonly string[] = ['name', 'label', 'question', 'heading']): string {
  const value: unknown = fields.map((field) => objectAt(item)[field]).find((each) => each !== undefined);
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? toPlainText(value as RichText) : '';
}

export const idsIn = (data: Json, list: string): readonly string[] =>
  listAt(data, list)
    .map((item) => textAt(item, 'id'))
    .filter((id) => id !== '');

/** An id that no other item of its list has; `"tie"` and `"depends"` say something else about a winner. */
export const newId = (data: Json, list: string, name: string): string =>
  toUniqueSlug(name, new Map([...idsIn(data, list), 'tie', 'depends'].map((id) => [id, 1])));

export function addContender(data: Json, name: string): Json {
  return append(data, ['contenders'], { id: newId(data, 'contenders', name), name });
}

export function removeContender(data: Json, index: number): Json {
  const id = textAt(data, 'contenders', index, 'id');
  const without = removeAt(data, ['contenders'], index);
  const forgetIn = (key: string) => (from: Json) => setAt(from, [key, id], undefined);
  const criteria = mapAt(without, ['criteria'], (criterion) => withoutWinner(forgetIn('values')(criterion), id));
  const audiences = listAt(criteria, 'audiences').filter((audience) => textAt(audience, 'contender') !== id);
  const left = setAt(criteria, ['audiences'], audiences.length > 0 ? audiences : undefined);
  const scored = 'declaredScore' in objectAt(left) ? forgetIn('declaredScore')(left) : left;
  return textAt(scored, 'pick') === id ? setAt(scored, ['pick'], undefined) : scored;
}

function withoutWinner(criterion: Json, id: string): Json {
  const { winner } = objectAt(criterion);
  if (winner === id) return setAt(criterion, ['winner'], undefined);
  if (!Array.isArray(winner)) return criterion;
  const others = (winner as readonly Json[]).filter((each) => each !== id);
  return setAt(criterion, ['winner'], others.length > 0 ? others : undefined);
}

export function addCriterion(data: Json, label: string): Json {
  return append(data, ['criteria'], { id: newId(data, 'criteria', label), label, values: {} });
}

/** Takes a row away, and the reasons' references to it. */
export function removeCriterion(data: Json, index: number): Json {
  const id = textAt(data, 'criteria', index, 'id');
  return mapAt(removeAt(data, ['criteria'], index), ['audiences'], (audience) =>
    mapAt(audience, ['reasons'], (reason) => {
      const criteria = listAt(reason, 'criteria');
      if (!criteria.includes(id)) return reason;
      const others = criteria.filter((each) => each !== id);
      return others.length > 0 ? setAt(reason, ['criteria'], others) : (objectAt(reason).text ?? '');
    }),
  );
}

/** Takes a group away; its rows stay, without one. */
export function removeGroup(data: Json, index: number): Json {
  const id = textAt(data, 'groups', index, 'id');
  return mapAt(removeAt(data, ['groups'], index), ['criteria'], (criterion) =>
    textAt(criterion, 'group') === id ? setAt(criterion, ['group'], undefined) : criterion,
  );
}

/** Takes a source away, and the references of values to it. */
export function removeSource(data: Json, index: number): Json {
  const id = textAt(data, 'sources', index, 'id');
  return mapAt(removeAt(data, ['sources'], index), ['criteria'], (criterion) => {
    const values = Object.entries(objectAt(criterion, 'values')).map(([contender, value]) => [
      contender,
      isObject(value) && value.source === id ? setAt(value, ['source'], undefined) : value,
    ]);
    return setAt(criterion, ['values'], Object.fromEntries(values) as Json);
  });
}
