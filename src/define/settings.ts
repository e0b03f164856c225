import type { LitElement } from 'lit';

/** Where the data set comes from is no matter, for it is here; what developers and search engines are told isn't rendered. */
const APART: readonly PropertyKey[] = ['data', 'src', 'debug', 'jsonLd'];

/** What an element was told by attributes and properties, as far as it shows. */
export function settingsOf(element: LitElement): Readonly<Record<string, unknown>> {
  const { elementProperties } = element.constructor as typeof LitElement;
  const told = element as unknown as Readonly<Record<PropertyKey, unknown>>;
  const names = [...elementProperties.keys()].filter((name) => !APART.includes(name));
  return Object.fromEntries(names.map((name) => [name, told[name]]));
}
