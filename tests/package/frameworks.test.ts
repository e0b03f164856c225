/** The types that each framework's markup is checked with, in a project that has the framework. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { ManifestElement } from '../../tools/manifest.js';

const consumer = inject('consumer');
const library = join(consumer, 'node_modules/role-compare');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(library, path), 'utf8')) as T;

/** Installs what a framework brings, beside the library. */
function link(name: string): void {
  const path = join(consumer, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(realpathSync(join('node_modules', name)), path, 'junction');
}

const DATA = `
const data = {
  title: 'Train vs Plane',
  contenders: [{ id: 'train', name: 'Train' }, { id: 'plane', name: 'Plane' }],
  criteria: [{ id: 'seat', label: 'Power', values: { train: true, plane: false }, winner: 'train' }],
};
declare const some: boolean;
`;

interface Framework {
  readonly packages: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly extension: 'ts' | 'tsx';
  readonly code: string;
}

const FRAMEWORKS: Readonly<Record<string, Framework>> = {
  react: {
    packages: ['react', '@types/react', 'csstype'],
    options: { jsx: 'react-jsx' },
    extension: 'tsx',
    code: `
import { createRef } from 'react';
import type { RoleCompare } from 'role-compare';
const table = createRef<RoleCompare>();
export const right = (
  <role-page src="x.json" heading-level={3} onrole-ready={(event) => event.detail.problems.map(({ path }) => path)}>
    <role-compare ref={table} data={data} layout="stack" only-differences className="wide" id="t"
      onrole-view-change={({ detail }) => detail.contenders.map((id) => id.toUpperCase())} />
    <role-compare url-state only-differences={some} />
    <role-fit url-state="fits" />
    <role-page url-state={some} heading-level="3" stale-after="365" />
    <role-faq onrole-ready={({ currentTarget }) => [currentTarget.single, currentTarget.state.status]} />
  </role-page>
);
export const heard = (event: CustomEvent<{ id: string }>) => event.detail.id;
export const listened = <role-faq onrole-faq-toggle={heard} />;
// @ts-expect-error It is a key, or there.
export const key = <role-compare url-state={3} />;
// @ts-expect-error There is no such layout.
export const layout = <role-compare layout="spiral" />;
// @ts-expect-error A data set has contenders.
export const wrong = <role-compare data={{ title: 'T' }} />;
// @ts-expect-error There is no such element.
export const element = <role-table />;`,
  },
  preact: {
    packages: ['preact'],
    options: { jsx: 'react-jsx', jsxImportSource: 'preact' },
    extension: 'tsx',
    code: `
export const right = (
  <role-page data={data} heading-level={3} class="wide" onrole-error={({ detail }) => detail.problems.length}>
    <role-faq single />
    <role-compare url-state />
    <role-fit url-state="fits" />
    <role-page url-state={some} heading-level="3" stale-after="365" />
  </role-page>
);
// @ts-expect-error What begins with “on” is a listener there, and none for what an author asks.
export const listener = <role-compare only-differences />;
// @ts-expect-error There is no such layout.
export const layout = <role-compare layout="spiral" />;
// @ts-expect-error A data set has contenders.
export const wrong = <role-compare data={{ title: 'T' }} />;`,
  },
  solid: {
    packages: ['solid-js', 'csstype'],
    options: { jsx: 'preserve', jsxImportSource: 'solid-js' },
    extension: 'tsx',
    code: `
export const right = (
  <role-page prop:data={data} heading-level={3} class="wide" on:role-error={({ detail }) => detail.problems.length}>
    <role-faq single />
    <role-compare url-state only-differences />
    <role-fit url-state="fits" />
    <role-compare prop:onlyDifferences={some} heading-level="3" stale-after="365" />
  </role-page>
);
// @ts-expect-error With a value, what begins with “on” is a listener.
export const listener = <role-compare only-differences={some} />;
// @ts-expect-error With a value, it sets the property, which is a key.
export const key = <role-compare url-state={some} />;
// @ts-expect-error There is no such layout.
export const layout = <role-compare layout="spiral" />;
// @ts-expect-error A data set has contenders.
export const wrong = <role-compare prop:data={{ title: 'T' }} />;`,
  },
  vue: {
    packages: ['vue', '@vue/runtime-dom', '@vue/runtime-core', '@vue/reactivity', '@vue/shared', 'csstype'],
    options: {},
    extension: 'ts',
    code: `
import type { GlobalComponents } from 'vue';
type Props = InstanceType<GlobalComponents['role-compare']>['$props'];
type Emit = InstanceType<GlobalComponents['role-page']>['$emit'];
export const right: Props = { data, layout: 'stack', 'only-differences': true, class: 'wide', 'url-state': true };
// Vue's own compiler looks for attributes of a template under their names as properties.
export const asWritten: Props = { urlState: true, headingLevel: '3', staleAfter: '365', onlyDifferences: true };
export const named: InstanceType<GlobalComponents['role-fit']>['$props'] = { 'url-state': 'fits', urlState: 'fits' };
// @ts-expect-error It would write “false”, which is a key.
export const off: Props = { 'url-state': false };
export const listen = (emit: Emit): void => emit('role-ready', new CustomEvent('role-ready', { detail: { problems: [] } }));
// @ts-expect-error There is no such layout.
export const layout: Props = { layout: 'spiral' };
// @ts-expect-error A data set has contenders.
export const wrong: Props = { data: { title: 'T' } };`,
  },
  svelte: {
    packages: ['svelte'],
    options: {},
    extension: 'ts',
    code: `
import type { SvelteHTMLElements } from 'svelte/elements';
type Props = SvelteHTMLElements['role-compare'];
export const right: Props = {
  data, layout: 'stack', class: 'wide', 'onrole-view-change': ({ detail }) => detail.contenders.length,
  'onrole-error': ({ currentTarget }) => currentTarget.reload(),
  'url-state': true, 'heading-level': '3', 'stale-after': '365',
};
export const named: SvelteHTMLElements['role-fit'] = { 'url-state': 'fits' };
export const onDocument: SvelteHTMLElements['svelte:document'] = {
  'onrole-faq-toggle': ({ detail }) => detail.id.length, onkeydown: ({ key }) => key.length,
};
export const onWindow: SvelteHTMLElements['svelte:window'] = { 'onrole-cta-click': ({ detail }) => detail.href.length };
// @ts-expect-error There is no such detail.
export const detail: SvelteHTMLElements['svelte:document'] = { 'onrole-cta-click': ({ detail }) => detail.id };
// @ts-expect-error It would write “false”, which is a key.
export const off: Props = { 'url-state': false };
// @ts-expect-error What begins with “on” is a listener there, and none for what an author asks.
export const listener: Props = { 'only-differences': true };
// @ts-expect-error There is no such layout.
export const layout: Props = { layout: 'spiral' };
// @ts-expect-error A data set has contenders.
export const wrong: Props = { data: { title: 'T' } };`,
  },
};

/** What the compiler says, a line a finding. */
function compile(name: string, { options, extension, code }: Framework): readonly string[] {
  const file = `framework-${name}.${extension}`;
  writeFileSync(join(consumer, file), `import type {} from 'role-compare/types/${name}';\n${DATA}${code}`);
  const config = join(consumer, `tsconfig.framework-${name}.json`);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
    strict: true,
    // Frameworks' own types, and those that they stand on, are not all without a fault.
    skipLibCheck: true,
    noEmit: true,
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', config], { encoding: 'utf8' });
    return [];
  } catch (reason) {
    return (reason as { stdout: string }).stdout.trim().split('\n');
  }
}

describe('markup is checked', () => {
  beforeAll(() => {
    for (const name of new Set(Object.values(FRAMEWORKS).flatMap(({ packages }) => packages))) link(name);
  });

  it.each(Object.entries(FRAMEWORKS))('in %s', (name, framework) => {
    expect(compile(name, framework)).toEqual([]);
  });
});

describe('editors know', () => {
  const { modules } = read<{ modules: { declarations?: Partial<ManifestElement>[] }[] }>('custom-elements.json');
  // The table makes its controls itself: nobody writes them.
  const written = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((each) => each.tagName !== undefined && (each.attributes?.length ?? 0) > 0);

  interface Named {
    readonly name: string;
    readonly description?: string;
    readonly attributes?: readonly (Named & { readonly values?: readonly Named[] })[];
  }
  const namesOf = (named: readonly Named[] = []): string[] => named.map(({ name }) => name).sort();

  it.each([
    ['VS Code', (): readonly Named[] => read<{ tags: Named[] }>('dist/editors/vscode.html-custom-data.json').tags],
    [
      'JetBrains',
      (): readonly Named[] =>
        read<{ contributions: { html: { elements: Named[] } } }>('dist/editors/web-types.json').contributions.html
          .elements,
    ],
  ])('every element and attribute, with its words: %s', (_, elementsOf) => {
    const elements = elementsOf();
    expect(namesOf(elements)).toEqual(written.map(({ tagName }) => tagName).sort());
    for (const { tagName, attributes = [] } of written) {
      const known = elements.find(({ name }) => name === tagName)!;
      expect(namesOf(known.attributes), tagName).toEqual(attributes.map(({ name }) => name).sort());
      for (const each of [known, ...known.attributes!]) expect(each.description, each.name).toBeTruthy();
    }
  });

  it('what needs no value', () => {
    interface Valued extends Named {
      readonly value?: { readonly type: string; readonly required?: boolean };
      readonly attributes?: readonly Valued[];
    }
    const { contributions } = read<{ contributions: { html: { elements: Valued[] } } }>('dist/editors/web-types.json');
    const { attributes = [] } = contributions.html.elements.find(({ name }) => name === 'role-compare')!;
    const needsNone = attributes.filter(({ value }) => value?.type === 'boolean' || value?.required === false);
    expect(namesOf(needsNone)).toEqual(['debug', 'no-tally', 'only-differences', 'url-state']);
  });

  it('the layouts to choose from', () => {
    const { tags } = read<{ tags: Named[] }>('dist/editors/vscode.html-custom-data.json');
    const { attributes } = tags.find(({ name }) => name === 'role-compare')!;
    expect(namesOf(attributes!.find(({ name }) => name === 'layout')!.values)).toEqual([
      'auto',
      'pair',
      'scroll',
      'stack',
    ]);
  });
});
