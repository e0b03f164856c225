import { setCustomElementsManifest, type ArgTypes, type Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import manifest from '../custom-elements.json';
import type { ManifestElement } from '../tools/manifest.js';
import { toArgTypes } from './arg-types.js';
import { toPastedSource } from './pasted-source.js';
import './preview.css';

setCustomElementsManifest(manifest);

const elements = new Map(
  manifest.modules
    .flatMap(({ declarations }) => declarations as Partial<ManifestElement>[])
    .filter((each): each is ManifestElement => each.tagName !== undefined)
    .map((element) => [element.tagName, element]),
);
const events = new Set([...elements.values()].flatMap(({ events = [] }) => events.map(({ name }) => name!)));

/** Lists what elements fire in the panel of actions, with what an event says; Storybook's own says that there was one. */
function tellEvents({ canvasElement }: { readonly canvasElement: HTMLElement }): () => void {
  const tell = (event: Event): void => void action(event.type)((event as CustomEvent<unknown>).detail);
  for (const name of events) canvasElement.addEventListener(name, tell);
  return () => {
    for (const name of events) canvasElement.removeEventListener(name, tell);
  };
}

/** A story has its data set as an argument, or, where arguments are something else, as a parameter. */
interface Sourced {
  readonly args: { readonly data?: unknown };
  readonly parameters: { readonly data?: unknown };
}

const preview: Preview = {
  tags: ['autodocs'],
  beforeEach: tellEvents,
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      extractArgTypes: (tag: string): ArgTypes => toArgTypes(elements.get(tag)!),
      source: {
        excludeDecorators: true,
        transform: (code: string, { args, parameters }: Sourced) => toPastedSource(code, args.data ?? parameters.data),
      },
    },
    options: {
      storySort: {
        order: [
          'Manual',
          ['Getting started', 'Data set', 'Embedding', 'Frameworks and editors', 'Theming'],
          'Page',
          'Elements',
          'Themes',
        ],
      },
    },
  },
};

export default preview;
