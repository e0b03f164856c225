import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/role-page.js';
import manifest from '../custom-elements.json';
import { firstPage } from './data/comparisons.js';

interface CustomProperty {
  readonly name: string;
  readonly default?: string;
  readonly description?: string;
}

/** Every custom property of every element, once; of the eight accents the manifest names the first. */
const properties: readonly CustomProperty[] = [
  ...new Map(
    manifest.modules
      .flatMap(({ declarations }) => declarations as { cssProperties?: CustomProperty[] }[])
      .flatMap(({ cssProperties = [] }) => cssProperties)
      .flatMap((property) =>
        property.name === '--role-accent-1'
          ? [
              { ...property, description: 'Colour of the first contender.' },
              { name: '--role-accent-2', description: 'Colour of the second contender; there are eight.' },
            ]
          : [property],
      )
      .map((property) => [property.name, property]),
  ).values(),
];

const COLORS = /accent|surface|band|line|track|muted|yes|no$|focus|cta-/;

type Args = Readonly<Record<string, string | undefined>>;

const meta = {
  title: 'Themes/Custom properties',
  argTypes: Object.fromEntries(
    properties.map(({ name, default: value, description }) => [
      name,
      {
        control: COLORS.test(name) ? 'color' : 'text',
        ...(description === undefined ? {} : { description }),
        table: { category: 'custom properties', ...(value ? { defaultValue: { summary: value } } : {}) },
      },
    ]),
  ),
} satisfies Meta<Args>;

export default meta;

/** Set on the element, on a part of a page, or on `:root`. */
export const Live: StoryObj<Args> = {
  parameters: { data: firstPage },
  args: { '--role-accent-1': '#0f766e', '--role-accent-2': '#9f1239', '--role-radius': '0.25em' },
  render: (args) => {
    const declarations = properties
      .filter(({ name }) => args[name])
      .map(({ name }) => `          ${name}: ${args[name]!};`)
      .join('\n');
    return html`
      <style>
        role-page {
${declarations}
        }
      </style>
      <role-page .data=${firstPage}></role-page>`;
  },
};
