/** The README's tables: the data set from the JSON Schema, the elements from the custom elements manifest. */
import { comparisonJsonSchema } from './json-schema.js';
import { toLine, type Documented, type ManifestElement } from './manifest.js';

interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly anyOf?: readonly SchemaNode[];
  /** The nodes of rich text: told apart by their type, and named nowhere. */
  readonly oneOf?: readonly SchemaNode[];
  readonly enum?: readonly string[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

const schema = comparisonJsonSchema() as SchemaNode;

/** A description stands beside the reference to a shape that several fields share. */
function resolve(node: SchemaNode): SchemaNode {
  if (!node.$ref) return node;
  const target = resolve(schema.$defs![node.$ref.replace('#/$defs/', '')]!);
  return { ...target, ...(node.description ? { description: node.description } : {}) };
}

function rowsOf(node: SchemaNode, prefix: string): string[] {
  const { properties = {}, required = [] } = node;
  return Object.entries(properties).flatMap(([name, field]) => {
    const resolved = resolve(field);
    const path = `${prefix}${name}`;
    const optional = required.includes(name) ? '' : '?';
    const row = `| \`${path}${optional}\` | ${typeOf(field)} | ${resolved.description ?? ''} |`;
    return [row, ...childrenOf(resolved, path)];
  });
}

function childrenOf(node: SchemaNode, path: string): string[] {
  const target = resolve(node);
  if (isRichText(target)) return [];
  if (target.items) return childrenOf(target.items, `${path}[]`);
  if (typeof target.additionalProperties === 'object') {
    const each = resolve(target.additionalProperties);
    const name = `${path}.<id>`;
    const row = each.description ? [`| \`${name}\` | ${typeOf(each)} | ${each.description} |`] : [];
    return [...row, ...childrenOf(each, name)];
  }
  if (target.anyOf)
    return target.anyOf.flatMap((option) => (resolve(option).properties ? childrenOf(option, path) : []));
  return target.properties ? rowsOf(target, `${path}.`) : [];
}

/** Rich text, a string or a list of nodes, is named and not spelled out in each of its places. */
function isRichText({ anyOf = [] }: SchemaNode): boolean {
  const [text, nodes] = anyOf.map(resolve);
  return (
    anyOf.length === 2 &&
    text?.type === 'string' &&
    nodes?.type === 'array' &&
    resolve(nodes.items ?? {}).type === undefined
  );
}

function typeOf(field: SchemaNode): string {
  const node = resolve(field);
  if (node.enum) return node.enum.map((each) => `\`${each}\``).join(' ');
  if (isRichText(node)) return 'rich text';
  if (node.anyOf) return toAlternatives(node.anyOf.map(typeOf));
  if (node.type === 'array' && node.items && resolve(node.items).oneOf) return 'rich text';
  if (node.type === 'array') return node.items ? `list of ${typeOf(node.items)}` : 'list of two numbers';
  if (node.type === 'object') return 'object';
  if (node.type === 'string') return 'text';
  return String(Array.isArray(node.type) ? node.type.join(' or ') : node.type);
}

/** Rich text is text, too. */
function toAlternatives(types: readonly string[]): string {
  const rich = types.includes('rich text');
  return [...new Set(types.map((type) => (rich && type === 'text' ? 'rich text' : type)))].join(' or ');
}

export function dataSetReference(): string {
  return ['| field | type | |', '|---|---|---|', ...rowsOf(schema, '')].join('\n');
}

const clean = (text = ''): string => toLine(text).replaceAll('|', '\\|');

function table(
  title: string,
  entries: readonly Documented[] | undefined,
  label: (entry: Documented) => string,
): string[] {
  if (!entries?.length) return [];
  return [
    '',
    `| ${title} | |`,
    '|---|---|',
    ...entries.map((entry) => `| ${label(entry)} | ${clean(entry.description)} |`),
  ];
}

/** What an event carries, as its type says it. */
function toDetail(type = ''): string {
  const detail = /^CustomEvent<(.+)>$/.exec(type)?.[1];
  return detail ? `, \`detail\`: \`${detail.replaceAll('|', '\\|')}\`` : '';
}

export function elementReference(elements: readonly ManifestElement[]): string {
  return elements
    .flatMap(({ tagName, description, members = [], slots, events, cssParts, cssProperties }) => [
      `### \`<${tagName}>\``,
      '',
      clean(description),
      ...table(
        'property, attribute',
        members.filter(({ kind }) => kind === 'field'),
        ({ name, attribute, readonly }) =>
          `\`${name}\`${attribute ? (attribute === name ? ', same attribute' : `, \`${attribute}\``) : readonly || name === 'state' ? ', read only' : ', property only'}`,
      ),
      ...table('slot', slots, ({ name }) => (name ? `\`${name}\`` : '(default)')),
      ...table(
        'method',
        members.filter(({ kind }) => kind === 'method'),
        ({ name }) => `\`${name}()\``,
      ),
      ...table('event', events, ({ name, type }) => `\`${name}\`${toDetail(type?.text)}`),
      ...table('part', cssParts, ({ name }) => `\`${name}\``),
      ...table(
        'custom property',
        cssProperties,
        ({ name, default: value }) => `\`${name}\`${value ? `, default \`${value}\`` : ''}`,
      ),
      '',
    ])
    .join('\n')
    .trim();
}

/** Every public thing that has no words of its own. */
export function findUndocumented(elements: readonly ManifestElement[]): string[] {
  return elements.flatMap(({ tagName, description, members, slots, events, cssParts, cssProperties }) => [
    ...(description ? [] : [`<${tagName}>`]),
    ...[members, slots, events, cssParts, cssProperties]
      .flatMap((entries) => entries ?? [])
      .filter((entry) => !clean(entry.description))
      .map(({ name }) => `<${tagName}> ${name}`),
  ]);
}
