/** Writes `src/model/shape.generated.ts`, the browser's parser as data, from the zod schema. */
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import * as formats from '../src/model/text-formats.js';

const BANNER = '// Written by `npm run generate` from schema.ts. Do not edit.';
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

export function generateShape(root: $ZodType): string {
  const names = new Map<string, string>();
  const constants: string[] = [];
  const usedFormats = new Set<string>();
  const usedMakers = new Set<string>();
  const lazies = new Map<$ZodType, string>();

  /** Equal shapes are written once: their text is their identity. */
  const named = (maker: string, ...args: readonly unknown[]): string => {
    while (args.length > 0 && args.at(-1) === undefined) args = args.slice(0, -1);
    usedMakers.add(maker);
    const body = `${maker}(${args.map(String).join(', ')})`;
    const known = names.get(body);
    if (known) return known;
    const name = `shape${names.size}`;
    names.set(body, name);
    constants.push(`const ${name} = ${body};`);
    return name;
  };

  const emit = (type: $ZodType, tag?: string): string => {
    const { def } = (type as $ZodTypes)._zod;
    const checks = (def.checks ?? []).map(({ _zod }) => _zod.def as unknown as Record<string, unknown>);
    const check = (name: string): Record<string, unknown> | undefined => checks.find((each) => each['check'] === name);

    switch (def.type) {
      case 'string': {
        const test = checks.find((each) => each['fn'])?.['fn'];
        const format = Object.entries(formats).find(([, each]) => each.test === test)?.[0];
        if (test && !format) throw new Error('A check of the schema has no counterpart in text-formats.ts.');
        if (format) usedFormats.add(format);
        return named('text', check('max_length')?.['maximum'] ?? 'Infinity', format);
      }
      case 'enum':
        return named('oneOf', ...Object.values(def.entries).map((word) => JSON.stringify(word)));
      case 'literal':
        return named('oneOf', ...def.values.map((word) => JSON.stringify(word)));
      case 'number':
        return named('number', check('greater_than')?.['value']);
      case 'boolean':
        usedMakers.add('boolean');
        return 'boolean';
      case 'array':
        return named('list', emit(def.element), check('min_length')?.['minimum'], check('max_length')?.['maximum']);
      case 'tuple':
        return named('tuple', ...def.items.map((item) => emit(item)));
      case 'record':
        return named('record', emit(def.valueType));
      case 'lazy':
        return emitLazy(def.getter());
      case 'object': {
        const required: Record<string, string> = {};
        const optional: Record<string, string> = {};
        for (const [key, field] of Object.entries(def.shape)) {
          const { def: fieldDef } = (field as $ZodTypes)._zod;
          if (fieldDef.type === 'optional') optional[key] = emit(fieldDef.innerType);
          // A node's tag has chosen the shape, so it need not be compared again.
          else required[key] = key === tag ? named('text', 'Infinity') : emit(field);
        }
        return named('object', object(required), Object.keys(optional).length ? object(optional) : undefined);
      }
      case 'union': {
        const { discriminator } = def as { discriminator?: string };
        if (discriminator) {
          const branches = flatten(def.options).map((option) => {
            const { shape } = (option as $ZodTypes)._zod.def as unknown as { shape: Record<string, $ZodTypes> };
            const tag = shape[discriminator]!._zod.def as unknown as { values: string[] };
            return [tag.values[0]!, emit(option, discriminator)];
          });
          return named('node', object(Object.fromEntries(branches) as Record<string, string>));
        }
        const kinds = def.options.map((option) => KINDS[(option as $ZodTypes)._zod.def.type]);
        if (new Set(kinds).size < kinds.length) {
          throw new Error('Two options of a union are of one kind; the parser could not tell them apart.');
        }
        return named('either', ...def.options.map((option) => emit(option)));
      }
      default:
        throw new Error(`No shape for a zod ${def.type}.`);
    }
  };

  /** A list that contains itself is known by a function: declarations of functions are hoisted, constants are not. */
  const emitLazy = (target: $ZodType): string => {
    const known = lazies.get(target);
    if (known) return known;
    const name = `recursive${lazies.size}`;
    usedMakers.add('listOf');
    lazies.set(target, `listOf(${name})`);
    constants.push(`function ${name}(): Shape {\n  return ${emit(target)};\n}`);
    return lazies.get(target)!;
  };

  const rootName = emit(root);
  return [
    BANNER,
    `import { ${[...usedMakers].sort().join(', ')}, type Shape } from './shapes.js';`,
    `import { ${[...usedFormats].sort().join(', ')} } from './text-formats.js';`,
    '',
    ...constants,
    '',
    `export const comparisonShape: Shape = ${rootName};`,
    '',
  ].join('\n');
}

/** A union of nodes may hold another one; the tag tells all of them apart. */
const flatten = (options: readonly $ZodType[]): $ZodType[] =>
  options.flatMap((option) => {
    const { def } = (option as $ZodTypes)._zod;
    return def.type === 'union' ? flatten(def.options) : [option];
  });

const object = (fields: Record<string, unknown>): string =>
  `{ ${Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${String(value)}`)
    .join(', ')} }`;
