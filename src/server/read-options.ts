import { isError, type Problem } from '../model/problem.js';
import { readShape } from '../model/read-shape.js';
import { list, object, text, type Shape } from '../model/shapes.js';
import { day } from '../model/text-formats.js';
import { assetAddress } from './asset.js';
import type { DocumentOptions } from './document-options.js';
import type { FragmentOptions } from './fragment-options.js';

/** What is judged, or made something of, where it is used. */
const anything: Shape = { expected: 'anything', read: (found): unknown => found };
const words = text(Infinity);
const asset = object({ href: text(Infinity, assetAddress) }, { integrity: words });

const fragment: Readonly<Record<keyof FragmentOptions, Shape>> = {
  lang: words,
  dir: anything,
  headingLevel: anything,
  layout: anything,
  // As an element reads its attribute, which is not there where a framework writes `false`.
  staleAfter: {
    expected: 'a number',
    read: (found) => (found === false || Number.isNaN(Number(found)) ? undefined : Number(found)),
  },
  today: text(Infinity, day),
  mode: anything,
  element: anything,
  attributes: { kind: 'object', expected: 'an object of attributes', read: (found): unknown => found },
  inlineData: anything,
  nonce: words,
};

const document: Readonly<Record<keyof DocumentOptions, Shape>> = {
  ...fragment,
  canonical: words,
  description: words,
  styles: asset,
  theme: words,
  script: asset,
  related: list(object({ href: words, title: words }, { lang: words }), 0, Infinity),
  index: object({ href: words }, { title: words }),
  jsonLd: { expected: 'true or false', read: Boolean },
};

const options = (shapes: Readonly<Record<string, Shape>>): Shape => ({
  ...object({}, shapes),
  expected: 'an object of options',
});

const SHAPES = { fragment: options(fragment), document: options(document) };

interface Kinds {
  readonly fragment: FragmentOptions;
  readonly document: DocumentOptions;
}

/** Not everybody has types: what can't be used as an option is a problem, and none is left out by `null`, too. */
export function readOptions<Kind extends keyof Kinds>(
  kind: Kind,
  given: Kinds[Kind] | null,
): { readonly options: Kinds[Kind] } | { readonly problems: readonly Problem[] } {
  const { value, problems } = readShape(SHAPES[kind], withoutNulls(given ?? {}), { finish: (copy) => copy });
  // An option of another name is nobody's.
  return value === undefined
    ? { problems: problems.filter(isError).map(toOptionProblem) }
    : { options: value as Kinds[Kind] };
}

/** A reading calls the whole of what it reads a data set. */
const toOptionProblem = (problem: Problem): Problem =>
  problem.path === 'data' ? { ...problem, path: 'options' } : problem;

/** Databases, front matter and frameworks say `null` where there is nothing. */
const withoutNulls = (given: object): object =>
  hasNull(given)
    ? Object.fromEntries(
        Object.entries(given)
          .filter(([, value]) => value !== null)
          .map(([name, value]: [string, unknown]) => [name, isRecord(value) ? withoutNulls(value) : value]),
      )
    : given;

const hasNull = (given: object): boolean =>
  Object.values(given).some((value: unknown) => value === null || (isRecord(value) && hasNull(value)));

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(Symbol.iterator in value);
