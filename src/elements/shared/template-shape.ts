import { nothing, type TemplateResult } from 'lit';

/** A list that is part of the template it stands in: with another length, it is another template. */
class Inline {
  constructor(readonly items: readonly unknown[]) {}
}

/** Marks a list to be taken into the template around it. Any other list stays Lit's, item by item. */
export const inline = (items: readonly unknown[]): unknown => new Inline(items);

/** A text of our own that is part of the template it stands in, as the value of an attribute. */
class Fixed {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** Marks a text of our own, never one of the author's, that may be written into the template around it. */
export const fixed = (text: string): unknown => new Fixed(text);

/** What results have in common whose templates, joined, are the same. */
interface Shape {
  readonly next: Map<unknown, Shape>;
  /** The strings of the joined template, once there is one that ends here. */
  strings?: TemplateStringsArray;
}

export interface Flat {
  readonly shape: Shape & { readonly strings: TemplateStringsArray };
  readonly values: unknown[];
}

const newShape = (): Shape => ({ next: new Map() });
let start = newShape();

/** More than any site has; a server that renders strangers' data sets, or a page that goes on and on, starts again. */
const MAX_SHAPES = 10_000;
let count = 0;

/** A result with the results in its places as one template and its values. What is `nothing` is left out. */
export function flatten(result: TemplateResult): Flat {
  if (count > MAX_SHAPES) {
    start = newShape();
    count = 0;
  }
  const values: unknown[] = [];
  const shape = visit(result, start, values);
  shape.strings ??= join(result);
  return { shape: shape as Flat['shape'], values };
}

function visit(value: unknown, from: Shape, kept: unknown[]): Shape {
  if (value instanceof Inline) {
    return value.items.reduce<Shape>((shape, item) => visit(item, shape, kept), step(from, value.items.length));
  }
  if (!isResult(value)) {
    if (value !== nothing) kept.push(value);
    return step(from, value === nothing);
  }
  const { strings, values } = value;
  const isInTag = tagsOf(strings);
  let shape = step(from, strings);
  values.forEach((each, index) => {
    if (!isInTag[index]) shape = visit(each, shape, kept);
    else if (each instanceof Fixed) shape = step(shape, each.text);
    else kept.push(each);
  });
  return shape;
}

function step({ next }: Shape, token: unknown): Shape {
  let shape = next.get(token);
  if (!shape) {
    next.set(token, (shape = newShape()));
    count += 1;
  }
  return shape;
}

/** The strings around the values that `visit` keeps, in its order. Nothing but templates and fixed texts goes in. */
function join(result: TemplateResult): TemplateStringsArray {
  const joined = [''];
  const add = (text: string): void => void (joined[joined.length - 1] += text);
  const write = (value: unknown): void => {
    if (value instanceof Inline) value.items.forEach(write);
    else if (!isResult(value)) {
      if (value !== nothing) joined.push('');
    } else {
      const { strings, values } = value;
      const isInTag = tagsOf(strings);
      strings.forEach((text, index) => {
        add(text);
        const each = values[index];
        if (index === values.length) return;
        if (!isInTag[index]) write(each);
        else if (each instanceof Fixed) add(text.endsWith('=') ? `"${each.text}"` : each.text);
        else joined.push('');
      });
    }
  };
  write(result);
  return Object.assign(joined, { raw: joined });
}

const known = new WeakMap<TemplateStringsArray, readonly boolean[]>();

/** For each value of a template, whether it stands inside a tag. */
function tagsOf(strings: TemplateStringsArray): readonly boolean[] {
  let places = known.get(strings);
  if (!places) {
    let isInTag = false;
    places = strings.map((text) => {
      if (/[<>]/.test(text)) isInTag = text.lastIndexOf('<') > text.lastIndexOf('>');
      return isInTag;
    });
    known.set(strings, places);
  }
  return places;
}

const isResult = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;
