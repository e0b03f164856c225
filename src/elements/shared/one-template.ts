import { nothing, type TemplateResult } from 'lit';

/** A list that is part of the template it stands in: with another length, it is another template. */
class Inline {
  constructor(readonly items: readonly unknown[]) {}
}

/** Marks a list to be taken into the template around it. Any other list stays Lit's, item by item. */
export const inline = (items: readonly unknown[]): unknown => new Inline(items);

/**
 * Makes one template of a result and of the results in its places: one clone and a few places instead of dozens,
 * which is most of what a page costs. Results of one shape share one template, so that an update writes only what
 * differs; a result of another shape is rendered anew. What has state of its own, or comes and goes while it is
 * used, stays out by standing in a list.
 *
 * Only the strings of templates are joined: a value stays a value.
 */
export function oneTemplate(result: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  let shape = shapes;
  const step = (token: unknown): void => {
    let next = shape.next.get(token);
    if (!next) shape.next.set(token, (next = newShape()));
    shape = next;
  };
  visit(result, step, (value) => values.push(value));
  return { _$litType$: result._$litType$, strings: (shape.strings ??= join(result)), values };
}

/** What has been seen on the way to a result's end. */
interface Shape {
  readonly next: Map<unknown, Shape>;
  strings?: TemplateStringsArray;
}

const newShape = (): Shape => ({ next: new Map() });
const shapes = newShape();

function visit(value: unknown, step: (token: unknown) => void, keep: (value: unknown) => void): void {
  if (isResult(value)) {
    const { strings, values } = value;
    step(strings);
    const isAttribute = attributesOf(strings);
    values.forEach((each, index) => (isAttribute[index] ? keep(each) : visit(each, step, keep)));
  } else if (value instanceof Inline) {
    step(value.items.length);
    for (const item of value.items) visit(item, step, keep);
  } else {
    step(value === nothing);
    if (value !== nothing) keep(value);
  }
}

/** The strings between the values that `visit` keeps, in its order. */
function join(result: TemplateResult): TemplateStringsArray {
  const strings = [''];
  const write = (value: unknown): void => {
    if (isResult(value)) {
      const isAttribute = attributesOf(value.strings);
      value.strings.forEach((text, index) => {
        strings[strings.length - 1] += text;
        if (index === value.values.length) return;
        if (isAttribute[index]) strings.push('');
        else write(value.values[index]);
      });
    } else if (value instanceof Inline) value.items.forEach(write);
    else if (value !== nothing) strings.push('');
  };
  write(result);
  return Object.assign(strings, { raw: strings });
}

const known = new WeakMap<TemplateStringsArray, readonly boolean[]>();

/** For each place of a template, whether it stands inside a tag. */
function attributesOf(strings: TemplateStringsArray): readonly boolean[] {
  let places = known.get(strings);
  if (!places) {
    let isInTag = false;
    places = strings.map(
      (text) => (isInTag = /[<>]/.test(text) ? text.lastIndexOf('<') > text.lastIndexOf('>') : isInTag),
    );
    known.set(strings, places);
  }
  return places;
}

const isResult = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;
