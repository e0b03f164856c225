/** Writes `src/model/shape.generated.ts`, the browser's parser as data, from the zod schema. */
import type { $ZodObject, $ZodString, $ZodType, $ZodTypes, $ZodUnion } from 'zod/v4/core';
import * as formats from '../src/model/text-formats.js';

const BANNER = '// Written by `npm run generate` from schema.ts. Do not edit.';

/** What JSON has for each zod type; by that alone the parser chooses between the options of a union. */
const KINDS: Record<string, string> = {
  string: 'text',
  enum: 'text',
  literal: 'text',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  tuple: 'list',
  object: 'object',
  record: 'object',
  union: 'object',
};

/** The text of the module. It throws where the schema says something that no shape can say. */
export function generateShape(root: $ZodType): string {
  const shapes = new ShapeWriter();
  const rootName = shapes.write(root);
  return [
    BANNER,
    `import { ${[...shapes.makers].sort().join(', ')}, type Shape } from './shapes.js';`,
    `import { ${[...shapes.formats].sort().join(', ')} } from './text-formats.js';`,
    '',
    ...shapes.declarations,
    '',
    `export const comparisonShape: Shape = ${rootName};`,
    '',
  ].join('\n');
}

class ShapeWriter {
  /** The declarations so far: each uses nothing but those before it, and functions. */
  readonly declarations: string[] = [];
  /** What they need of `shapes.ts`. */
  readonly makers = new Set<string>();
  /** What they need of `text-formats.ts`. */
  readonly formats = new Set<string>();
  /** Equal shapes are written once: their text is their identity. */
  readonly #names = new Map<string, string>();
  readonly #lazies = new Map<$ZodType, string>();

  /** Declares the shape of a type, and what that is made of; returns what to call it by. */
  write(type: $ZodType): string {
    const { def } = (type as $ZodTypes)._zod;
    switch (def.type) {
      case 'string':
        return this.#writeText(type as $ZodString);
      case 'enum':
        return this.#declare('oneOf', ...Object.values(def.entries).map((word) => JSON.stringify(word)));
      case 'literal':
        return this.#declare('oneOf', ...def.values.map((word) => JSON.stringify(word)));
      case 'number':
        return this.#declare('number', findCheck(type, 'greater_than')?.['value']);
      case 'boolean':
        this.makers.add('boolean');
        return 'boolean';
      case 'array':
        return this.#declare(
          'list',
          this.write(def.element),
          findCheck(type, 'min_length')?.['minimum'],
          findCheck(type, 'max_length')?.['maximum'],
        );
      case 'tuple':
        return this.#declare('tuple', ...def.items.map((item) => this.write(item)));
      case 'record':
        return this.#declare('record', this.write(def.valueType));
      case 'lazy':
        return this.#writeLazy(def.getter());
      case 'object':
        return this.#writeObject(type as $ZodObject);
      case 'union':
        return this.#writeUnion(type as $ZodUnion<readonly $ZodType[]>);
      default:
        throw new Error(`No shape for a zod ${def.type}.`);
    }
  }

  #declare(maker: string, ...given: readonly unknown[]): string {
    this.makers.add(maker);
    const args = given.slice(0, given.findLastIndex((each) => each !== undefined) + 1);
    const body = `${maker}(${args.map(String).join(', ')})`;
    const known = this.#names.get(body);
    if (known) return known;
    const name = `shape${this.#names.size}`;
    this.#names.set(body, name);
    this.declarations.push(`const ${name} = ${body};`);
    return name;
  }

  #writeText(type: $ZodString): string {
    const test = checksOf(type).find((each) => each['fn'])?.['fn'];
    const format = Object.entries(formats).find(([, each]) => each.test === test)?.[0];
    if (test && !format) throw new Error('A check of the schema has no counterpart in text-formats.ts.');
    if (format) this.formats.add(format);
    return this.#declare('text', findCheck(type, 'max_length')?.['maximum'] ?? 'Infinity', format);
  }

  /** `tag` is the field by which the object was chosen among others: it need not be compared again. */
  #writeObject(type: $ZodObject, tag?: string): string {
    const required: Record<string, string> = {};
    const optional: Record<string, string> = {};
    for (const [key, field] of Object.entries(type._zod.def.shape)) {
      const { def } = (field as $ZodTypes)._zod;
      if (def.type === 'optional') optional[key] = this.write(def.innerType);
      else required[key] = key === tag ? this.#declare('text', 'Infinity') : this.write(field);
    }
    const hasOptional = Object.keys(optional).length > 0;
    return this.#declare('object', toFields(required), hasOptional ? toFields(optional) : undefined);
  }

  #writeUnion({ _zod: { def } }: $ZodUnion<readonly $ZodType[]>): string {
    const { discriminator } = def as { discriminator?: string };
    if (discriminator) {
      const branches = flatten(def.options).map((option) => [
        tagOf(option, discriminator),
        this.#writeObject(option, discriminator),
      ]);
      return this.#declare('node', toFields(Object.fromEntries(branches) as Record<string, string>));
    }
    const kinds = def.options.map((option) => KINDS[(option as $ZodTypes)._zod.def.type]);
    if (new Set(kinds).size < kinds.length) {
      throw new Error('Two options of a union are of one kind; the parser could not tell them apart.');
    }
    return this.#declare('either', ...def.options.map((option) => this.write(option)));
  }

  /** A list that contains itself is known by a function: declarations of functions are hoisted, constants are not. */
  #writeLazy(target: $ZodType): string {
    const known = this.#lazies.get(target);
    if (known) return known;
    const name = `recursive${this.#lazies.size}`;
    const use = `listOf(${name})`;
    this.makers.add('listOf');
    // Before what is in it is written, which comes back here.
    this.#lazies.set(target, use);
    this.declarations.push(`function ${name}(): Shape {\n  return ${this.write(target)};\n}`);
    return use;
  }
}

const checksOf = (type: $ZodType): readonly Record<string, unknown>[] =>
  ((type as $ZodTypes)._zod.def.checks ?? []).map(({ _zod }) => _zod.def as unknown as Record<string, unknown>);

const findCheck = (type: $ZodType, name: string): Record<string, unknown> | undefined =>
  checksOf(type).find((each) => each['check'] === name);

/** A union of nodes may hold another one; the tag tells all of them apart. */
const flatten = (options: readonly $ZodType[]): $ZodObject[] =>
  options.flatMap((option) => {
    const { def } = (option as $ZodTypes)._zod;
    return def.type === 'union' ? flatten(def.options) : [option as $ZodObject];
  });

/** The one word that a node has in the field that tells nodes apart. */
const tagOf = (option: $ZodObject, discriminator: string): string =>
  ((option._zod.def.shape[discriminator] as $ZodTypes)._zod.def as unknown as { readonly values: readonly string[] })
    .values[0]!;

const toFields = (fields: Record<string, string>): string =>
  `{ ${Object.entries(fields)
    .map(([key, value]) => `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${value}`)
    .join(', ')} }`;
