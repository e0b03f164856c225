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
  const lazies = new Map<$ZodType, string>();

  /** Equal shapes are written once: their text is their identity. */
  const named = (body: string): string => {
    const known = names.get(body);
    if (known) return known;
    const name = `shape${names.size}`;
    names.set(body, name);
    constants.push(`const ${name}: Shape = ${body};`);
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
        const max = check('max_length')?.['maximum'];
        return named(object({ is: `'text'`, max, format }));
      }
      case 'enum':
        return named(object({ is: `'text'`, oneOf: JSON.stringify(Object.values(def.entries)) }));
      case 'literal':
        return named(object({ is: `'text'`, oneOf: JSON.stringify(def.values) }));
      case 'number':
        return named(object({ is: `'number'`, min: check('greater_than')?.['value'] }));
      case 'boolean':
        return named(object({ is: `'boolean'` }));
      case 'array':
        return named(
          object({
            is: `'list'`,
            of: emit(def.element),
            min: check('min_length')?.['minimum'],
            max: check('max_length')?.['maximum'],
          }),
        );
      case 'tuple':
        return named(object({ is: `'tuple'`, of: `[${def.items.map((item) => emit(item)).join(', ')}]` }));
      case 'record':
        return named(object({ is: `'record'`, of: emit(def.valueType) }));
      case 'lazy':
        return emitLazy(def.getter());
      case 'object': {
        const required: Record<string, string> = {};
        const optional: Record<string, string> = {};
        for (const [key, field] of Object.entries(def.shape)) {
          const { def: fieldDef } = (field as $ZodTypes)._zod;
          if (fieldDef.type === 'optional') optional[key] = emit(fieldDef.innerType);
          // A node's tag has chosen the shape, so it need not be compared again.
          else required[key] = key === tag ? named(object({ is: `'text'` })) : emit(field);
        }
        return named(
          object({
            is: `'object'`,
            required: object(required),
            optional: Object.keys(optional).length ? object(optional) : undefined,
          }),
        );
      }
      case 'union': {
        const { discriminator } = def as { discriminator?: string };
        if (discriminator) {
          const branches = flatten(def.options).map((option) => {
            const { shape } = (option as $ZodTypes)._zod.def as unknown as { shape: Record<string, $ZodTypes> };
            const tag = shape[discriminator]!._zod.def as unknown as { values: string[] };
            return [tag.values[0]!, emit(option, discriminator)];
          });
          return named(object({ is: `'node'`, by: object(Object.fromEntries(branches) as Record<string, string>) }));
        }
        const branches = def.options.map((option) => [KINDS[(option as $ZodTypes)._zod.def.type], emit(option)]);
        if (new Set(branches.map(([kind]) => kind)).size < branches.length) {
          throw new Error('Two options of a union are of one kind; the parser could not tell them apart.');
        }
        return named(object({ is: `'union'`, by: object(Object.fromEntries(branches) as Record<string, string>) }));
      }
      default:
        throw new Error(`No shape for a zod ${def.type}.`);
    }
  };

  /** A shape that contains itself is a function: declarations of functions are hoisted, constants are not. */
  const emitLazy = (target: $ZodType): string => {
    const known = lazies.get(target);
    if (known) return known;
    const name = `recursive${lazies.size}`;
    lazies.set(target, name);
    constants.push(`function ${name}(): Shape {\n  return ${emit(target)};\n}`);
    return name;
  };

  const rootName = emit(root);
  return [
    BANNER,
    `import type { Shape } from './shape.js';`,
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
