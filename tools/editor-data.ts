/** What editors offer where somebody types a tag: for VS Code (HTML custom data) and JetBrains (web-types). */
import { isWritten, toLine, type Documented, type ManifestElement } from './manifest.js';
import { KEYS, settable, WORDS } from './markup-types.js';

const valuesOf = (name: string): readonly { readonly name: string }[] | undefined =>
  WORDS[name]?.map((word) => ({ name: word }));

const isBoolean = ({ type }: Documented): boolean => type?.text === 'boolean';

const named = ({ name, description }: Documented): object => ({ name, description: toLine(description) });

export function vscodeData(elements: readonly ManifestElement[]): object {
  return {
    version: 1.1,
    tags: elements.filter(isWritten).map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description: toLine(description),
      attributes: attributes.map((attribute) => ({
        ...named(attribute),
        // "v" is the editor's word for an attribute that needs no value.
        ...(isBoolean(attribute) ? { valueSet: 'v' } : { values: valuesOf(attribute.name!) }),
      })),
    })),
  };
}

function attributeValue(attribute: Documented): object {
  const words = WORDS[attribute.name!];
  if (words) return { type: words.map((word) => `'${word}'`).join(' | ') };
  const type = attribute.type?.text.replace(' | undefined', '') ?? 'string';
  return KEYS.includes(attribute.name!) ? { type, required: false } : { type };
}

export function webTypes(elements: readonly ManifestElement[], version: string): object {
  const written = elements.filter(isWritten);
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'role-compare',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: written.map((element) => ({
          name: element.tagName,
          description: toLine(element.description),
          attributes: element.attributes?.map((attribute) => ({
            ...named(attribute),
            value: attributeValue(attribute),
          })),
          slots: element.slots?.map(named),
          js: {
            properties: settable(element).map((field) => ({ ...named(field), type: field.type?.text })),
            events: element.events?.map((event) => ({ ...named(event), type: event.type?.text })),
          },
          css: { parts: element.cssParts?.map(named), properties: element.cssProperties?.map(named) },
        })),
      },
    },
  };
}
