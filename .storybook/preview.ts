import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { toPastedSource } from './pasted-source.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** A story has its data set as an argument, or, where arguments are something else, as a parameter. */
interface Sourced {
  readonly args: { readonly data?: unknown };
  readonly parameters: { readonly data?: unknown };
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: {
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
