import type { ArgTypes } from '@storybook/web-components-vite';
import type { Documented, ManifestElement } from '../tools/manifest.js';

/**
 * The table of an element's page: what its manifest says, and a control where a reader can change something. Storybook's
 * own has one row a name, and an attribute is called `heading` as a part is; and it asks for an object in every row whose
 * type it doesn't know.
 */
export const toArgTypes = ({
  attributes = [],
  members = [],
  slots = [],
  events = [],
  cssParts = [],
  cssProperties = [],
}: ManifestElement): ArgTypes =>
  Object.fromEntries<ArgTypes[string]>([
    // Stories name their arguments as the properties are called.
    ...attributes.map((each): Row => [each.fieldName!, { ...toRow(each, 'attributes'), ...toControl(each) }]),
    ...members
      .filter(({ kind, attribute }) => kind === 'field' && attribute === undefined)
      .map((each): Row => [
        each.name!,
        { ...toRow(each, 'properties'), control: each.readonly ? NO_CONTROL : { type: 'object' } },
      ]),
    ...members
      .filter(({ kind }) => kind === 'method')
      .map((each): Row => [each.name!, toRow({ ...each, name: `${each.name}()` }, 'methods')]),
    ...rowsOf(slots, 'slots'),
    ...rowsOf(events, 'events'),
    ...rowsOf(cssParts, 'CSS parts'),
    ...rowsOf(cssProperties, 'CSS custom properties'),
  ]);

const NO_CONTROL = { disable: true };

type Row = readonly [key: string, ArgTypes[string]];

const rowsOf = (list: readonly Documented[], category: string): readonly Row[] =>
  list.map((each) => [`${category}: ${each.name}`, toRow(each, category)]);

const toRow = ({ name, description, type, default: value }: Documented, category: string): ArgTypes[string] => ({
  name: name || '(default)',
  ...(description && { description }),
  control: NO_CONTROL,
  table: {
    category,
    ...(type && { type: { summary: type.text } }),
    ...(value && { defaultValue: { summary: value } }),
  },
});

/** By its type a value may stand in a story's address, too. */
function toControl({ type }: Documented): ArgTypes[string] {
  if (/^boolean\b/.test(type!.text)) return { control: { type: 'boolean' }, type: { name: 'boolean' } };
  if (/^number\b/.test(type!.text)) return { control: { type: 'number' }, type: { name: 'number' } };
  return { control: { type: 'text' }, type: { name: 'string' } };
}
