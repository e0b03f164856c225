/** A value of a data set as a form shows it: its kind, and the fields of that kind. */
import { isObject, setAt, type Json, type JsonObject } from './path-edit.js';

export const VALUE_KINDS = {
  text: 'Text',
  yes: 'Yes',
  no: 'No',
  partial: 'Partly',
  number: 'Number',
  range: 'Range',
  rating: 'Rating',
  unknown: 'Unknown',
  undisclosed: 'Not disclosed',
  'not-applicable': 'Not applicable',
} as const;
export type ValueKind = keyof typeof VALUE_KINDS;

/** What a kind starts with: an empty number is a problem that the form shows until it is filled in. */
const STARTS: Readonly<Record<ValueKind, JsonObject>> = {
  text: {},
  yes: { state: 'yes' },
  no: { state: 'no' },
  partial: { state: 'partial' },
  number: { number: null },
  range: { range: [null, null] },
  rating: { rating: { value: null, of: 5 } },
  unknown: { state: 'unknown' },
  undisclosed: { state: 'undisclosed' },
  'not-applicable': { state: 'not-applicable' },
};

/** The fields that belong to one kind alone; the others (text, note, source) are kept from kind to kind. */
const FIELDS_OF_KINDS = ['state', 'number', 'range', 'rating', 'unit'];

/** Every value as the object that says the same. */
export function toDetailed(value: Json): JsonObject {
  if (isObject(value)) return value;
  if (typeof value === 'boolean') return { state: value ? 'yes' : 'no' };
  if (typeof value === 'number') return { number: value };
  return value === undefined || value === null || value === '' ? {} : { text: value };
}

export function kindOf(value: Json): ValueKind {
  const detailed = toDetailed(value);
  if (typeof detailed.state === 'string' && detailed.state in VALUE_KINDS) return detailed.state as ValueKind;
  return (['number', 'range', 'rating'] as const).find((kind) => detailed[kind] !== undefined) ?? 'text';
}

export function withKind(value: Json, kind: ValueKind): Json {
  if (kind === kindOf(value)) return value;
  const detailed = toDetailed(value);
  const kept = Object.entries(detailed).filter(([key]) => !FIELDS_OF_KINDS.includes(key));
  const unit = ['number', 'range'].includes(kind) && detailed.unit !== undefined ? { unit: detailed.unit } : {};
  return collapse({ ...STARTS[kind], ...unit, ...Object.fromEntries(kept) });
}

/** Changes a part of a value, such as its note; `undefined` takes the part away. */
export const withPart = (value: Json, path: readonly (string | number)[], part: Json): Json =>
  collapse(setAt(toDetailed(value), path, part) as JsonObject);

/** As little as says the same: `true` in place of `{ "state": "yes" }`; nothing in place of an empty object. */
function collapse(detailed: JsonObject): Json {
  const keys = Object.keys(detailed);
  if (keys.length === 0) return undefined;
  if (keys.length > 1) return detailed;
  if (detailed.text !== undefined) return detailed.text;
  if (typeof detailed.number === 'number') return detailed.number;
  if (detailed.state === 'yes') return true;
  return detailed.state === 'no' ? false : detailed;
}
