/** One declaration file a framework: it tells the framework's own map of tags about the elements. */
import { isWritten, toLine, type ManifestElement } from './manifest.js';

interface Framework {
  /** What the file imports and prepares. */
  readonly head: string;
  /** The map of tags that the framework looks into, around its lines. */
  readonly map: readonly [before: string, after: string];
  /** The type of one element. */
  readonly entry: (tag: string) => string;
}

const jsx = (module: string): Framework['map'] => [
  `declare module '${module}' {\n  namespace JSX {\n    interface IntrinsicElements {`,
  '    }\n  }\n}',
];

const FRAMEWORKS: Readonly<Record<string, Framework>> = {
  react: {
    head: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { RoleElements, RoleListeners, WithFalse } from './elements.js';

type Markup<Tag extends keyof RoleElements> = WithFalse<RoleElements[Tag]['props']> &
  RoleListeners<Tag, 'on'> &
  DetailedHTMLProps<HTMLAttributes<RoleElements[Tag]['element']>, RoleElements[Tag]['element']>;`,
    map: jsx('react'),
    entry: (tag) => `Markup<'${tag}'>`,
  },
  preact: {
    head: `import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { RoleElements, RoleListeners, WithFalse, WithoutOn } from './elements.js';

type Markup<Tag extends keyof RoleElements> = WithoutOn<WithFalse<RoleElements[Tag]['props']>> &
  RoleListeners<Tag, 'on'> &
  ClassAttributes<RoleElements[Tag]['element']> &
  HTMLAttributes<RoleElements[Tag]['element']>;`,
    map: jsx('preact'),
    entry: (tag) => `Markup<'${tag}'>`,
  },
  solid: {
    head: `import type { JSX as Html } from 'solid-js';
import type { RoleElements, RoleListeners, WithoutOn } from './elements.js';

type Props<Tag extends keyof RoleElements> = RoleElements[Tag]['props'];

type Markup<Tag extends keyof RoleElements> = Omit<WithoutOn<Props<Tag>>, \`on\${string}-\${string}\`> & {
  // Without a value it is an attribute of the markup that is cloned; with one, a listener.
  [Name in keyof Props<Tag> as Name extends \`on\${string}-\${string}\` ? Name : never]?: true;
} & {
  [Name in keyof Props<Tag> & string as Name extends \`\${string}-\${string}\` ? never : \`prop:\${Name}\`]?: Props<Tag>[Name];
} & RoleListeners<Tag, 'on:'> &
  Html.HTMLAttributes<RoleElements[Tag]['element']>;`,
    map: jsx('solid-js'),
    entry: (tag) => `Markup<'${tag}'>`,
  },
  vue: {
    head: `import type { AllowedComponentProps, EmitFn, HTMLAttributes, VNodeProps } from 'vue';
import type { EitherName, RoleElements } from './elements.js';

type Component<Tag extends keyof RoleElements> = new () => RoleElements[Tag]['element'] & {
  $props: EitherName<RoleElements[Tag]['props']> & HTMLAttributes & AllowedComponentProps & VNodeProps;
  $emit: EmitFn<{ [Name in RoleElements[Tag]['events']]: (event: GlobalEventHandlersEventMap[Name]) => void }>;
};`,
    map: ["declare module 'vue' {\n  interface GlobalComponents {", '  }\n}'],
    entry: (tag) => `Component<'${tag}'>`,
  },
  svelte: {
    head: `import type { HTMLAttributes } from 'svelte/elements';
import type { RoleElements, RoleListeners, WithoutOn } from './elements.js';

type Markup<Tag extends keyof RoleElements> = WithoutOn<RoleElements[Tag]['props']> &
  RoleListeners<Tag, 'on'> &
  HTMLAttributes<RoleElements[Tag]['element']>;

/** What reaches the document, whichever element it comes from. */
type Heard = {
  [Name in RoleElements[keyof RoleElements]['events'] as \`on\${Name}\`]?:
    | ((event: GlobalEventHandlersEventMap[Name]) => void)
    | undefined;
};`,
    map: [
      `declare module 'svelte/elements' {
  interface SvelteDocumentAttributes extends Heard {}
  interface SvelteWindowAttributes extends Heard {}
  interface SvelteHTMLElements {`,
      '  }\n}',
    ],
    entry: (tag) => `Markup<'${tag}'>`,
  },
};

export const frameworks: readonly string[] = Object.keys(FRAMEWORKS);

export function frameworkTypes(name: string, elements: readonly ManifestElement[]): string {
  const { head, map, entry } = FRAMEWORKS[name]!;
  const lines = elements
    .filter(isWritten)
    .flatMap(({ tagName, description }) => [
      `      /** ${toLine(description)} */`,
      `      '${tagName}': ${entry(tagName)};`,
    ]);
  return [head, '', map[0], ...lines, map[1], ''].join('\n');
}
