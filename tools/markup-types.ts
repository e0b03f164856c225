/** The types that markup of every framework shares: what each element takes, and which events reach it. */
import { LAYOUTS } from '../src/model/layout.js';
import { isWritten, toLine, type Documented, type ManifestElement } from './manifest.js';

/** The words that an attribute knows, where they are few. */
export const WORDS: Readonly<Record<string, readonly string[]>> = { layout: LAYOUTS };

/** The element that shows all others, whose events reach it. */
const CONTAINER = 'role-page';

/** Attributes that are a key, or are just there. */
export const KEYS: readonly string[] = ['url-state'];

/** The type of what somebody writes into an attribute. */
function attributeType({ attribute = '', type }: Documented): string {
  const words = WORDS[attribute];
  if (words) return words.map((word) => `'${word}'`).join(' | ');
  if (KEYS.includes(attribute)) return 'true | string';
  if (type?.text.startsWith('boolean')) return 'boolean';
  return type?.text.startsWith('number') ? 'number | `${number}`' : 'string';
}

function propertyType(field: Documented, className: string): string {
  if (field.attribute && WORDS[field.attribute]) return attributeType(field);
  return `${className}['${field.name}']`;
}

/** The fields that somebody outside may set. */
export const settable = ({ members = [] }: ManifestElement): readonly Documented[] =>
  members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

function membersOf(element: ManifestElement): string {
  return settable(element)
    .flatMap((field) => {
      const { name, attribute, description } = field;
      const write = (key: string, type: string): string[] => [
        `  /** ${toLine(description)} */`,
        `  ${key}?: ${type} | undefined;`,
      ];
      return [
        ...write(name!, propertyType(field, element.name)),
        ...(attribute && attribute !== name ? write(`'${attribute}'`, attributeType(field)) : []),
      ];
    })
    .join('\n');
}

/** The events that somebody hears on an element. */
export function eventsOf(element: ManifestElement, all: readonly ManifestElement[]): readonly string[] {
  const heard = element.tagName === CONTAINER ? all.filter(isWritten) : [element];
  return [...new Set(heard.flatMap(({ events = [] }) => events.map(({ name }) => name!)))];
}

export function markupTypes(elements: readonly ManifestElement[]): string {
  const written = elements.filter(isWritten);
  return `import type { ${written.map(({ name }) => name).join(', ')} } from '../index.js';

${written.map((element) => `/** What markup gives \`<${element.tagName}>\`. */\nexport interface ${element.name}Props {\n${membersOf(element)}\n}`).join('\n\n')}

/** By tag: the class, what markup gives it, and the events that are heard on it. */
export interface RoleElements {
${written
  .map((element) => {
    const events = eventsOf(element, written).map((name) => `'${name}'`);
    return `  '${element.tagName}': { element: ${element.name}; props: ${element.name}Props; events: ${events.join(' | ')} };`;
  })
  .join('\n')}
}

/** Listeners under the names of a framework: \`onrole-ready\`, \`on:role-ready\`. */
export type RoleListeners<Tag extends keyof RoleElements, Prefix extends string> = {
  [Name in RoleElements[Tag]['events'] as \`\${Prefix}\${Name}\`]?:
    | ((event: GlobalEventHandlersEventMap[Name] & { readonly currentTarget: RoleElements[Tag]['element'] }) => void)
    | undefined;
};

/** For frameworks that take an attribute away where it is \`false\`; others write the word. */
export type WithFalse<Props> = {
  [Name in keyof Props]: Name extends ${KEYS.map((key) => `'${key}'`).join(' | ')} ? Props[Name] | false : Props[Name];
};

/** For frameworks that take each name that begins with “on” for a listener. */
export type WithoutOn<Props> = {
  [Name in keyof Props]: Name extends \`on\${string}\` ? undefined : Props[Name];
};

type Camel<Name> = Name extends \`\${infer Word}-\${infer Rest}\` ? \`\${Word}\${Capitalize<Camel<Rest>>}\` : Name;
type Dashed<Props> = Extract<keyof Props, \`\${string}-\${string}\`>;

/** For frameworks that look for an attribute under the name of its property: that takes what the attribute takes. */
export type EitherName<Props> = Omit<Props, Camel<Dashed<Props>>> & {
  [Name in Dashed<Props> as Camel<Name>]?: Props[Name] | Props[Camel<Name> & keyof Props];
};
`;
}
