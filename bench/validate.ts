/** The check of a data set that the rivals make inside the clock: by hand, down to every field, without a copy. */
import type { Comparison } from './data.js';

type Check = (value: unknown, path: string) => void;

const fail = (path: string, expected: string): never => {
  throw new TypeError(`${path}: expected ${expected}`);
};

const text: Check = (value, path) => {
  if (typeof value !== 'string') fail(path, 'text');
};

const number: Check = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) fail(path, 'a number');
};

const list =
  (item: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return fail(path, 'a list');
    for (let index = 0; index < value.length; index += 1) item(value[index], path);
  };

const object =
  (required: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(path, 'an object');
    const fields = value as Record<string, unknown>;
    for (const key in required) required[key]!(fields[key], key);
    for (const key in optional) if (fields[key] !== undefined) optional[key]!(fields[key], key);
  };

const record =
  (item: Check): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(path, 'an object');
    for (const key of Object.keys(value)) item((value as Record<string, unknown>)[key], key);
  };

const textOr =
  (other: Check): Check =>
  (value, path) => {
    if (typeof value !== 'string') other(value, path);
  };

const href: Check = (value, path) => {
  text(value, path);
  if (!/^(https?|mailto|tel):/i.test(value as string)) fail(path, 'a link');
};

const checkShape = object(
  {
    title: text,
    contenders: list(object({ id: text, name: text })),
    criteria: list(
      object(
        {
          id: text,
          label: text,
          values: record(textOr(object({ text }, { range: list(number), unit: text }))),
        },
        { winner: text },
      ),
    ),
  },
  {
    subtitle: text,
    summary: text,
    overview: text,
    lang: text,
    audiences: list(
      object({
        contender: text,
        heading: text,
        reasons: list(textOr(object({ text }, { criteria: list(text) }))),
      }),
    ),
    faq: list(object({ id: text, question: text, answer: text })),
    cta: object({ heading: text, text, label: text, href }),
    declaredScore: record(number),
  },
);

/** Returns what it was given, or throws. */
export function validate(input: unknown): Comparison {
  checkShape(input, 'data');
  const data = input as Comparison;
  const contenders = collectIds(data.contenders);
  const criteria = collectIds(data.criteria);
  for (const { values, winner } of data.criteria) {
    if (winner !== undefined) expectKnown(winner, contenders);
    for (const id of Object.keys(values)) expectKnown(id, contenders);
  }
  for (const { contender, reasons } of data.audiences ?? []) {
    expectKnown(contender, contenders);
    for (const reason of reasons) {
      if (typeof reason !== 'string') reason.criteria?.forEach((id) => expectKnown(id, criteria));
    }
  }
  return data;
}

function collectIds(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) fail(id, 'an id of its own');
    ids.add(id);
  }
  return ids;
}

function expectKnown(id: string, known: ReadonlySet<string>): void {
  if (!known.has(id)) fail(id, 'a known id');
}
