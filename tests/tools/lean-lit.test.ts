/** What makes Lit smaller stops the build where an element needs what is taken out, or Lit is another than was read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { withoutUnused } from '../../tools/lean-lit.mjs';

const build = (source: string): unknown =>
  withoutUnused.transform(
    transformSync(source, { loader: 'ts', target: 'es2022' }).code,
    '/src/elements/an-element.ts',
  );

const NEEDY: Readonly<Record<string, string>> = {
  'a property that is written back': 'export class A { static properties = { open: { reflect: true } }; }',
  'a type without a converter': 'export class A { static properties = { open: { type: Boolean } }; }',
  'a converter that is a function': 'export class A { static properties = { open: { converter: (text) => text } }; }',
  'a directive of Lit': "import { until } from 'lit/directives/until.js'; export { until };",
  'a directive that waits': "import { AsyncDirective } from 'lit/async-directive.js'; export { AsyncDirective };",
  decorators: "import { property } from 'lit/decorators.js'; export { property };",
  initializers: 'export const start = (kind) => kind.addInitializer(() => {});',
  'a schedule of its own': 'export class A { async scheduleUpdate() {} }',
  'a promise of its own': 'export class A { async getUpdateComplete() { return true; } }',
  'options of a root': "export class A { static shadowRootOptions = { mode: 'open', delegatesFocus: true }; }",
  'a place to render in front of':
    'export const show = (place) => render(1, place, { renderBefore: place.firstChild });',
  MathML: 'export const show = () => mathml`<mi>x</mi>`;',
  'a part in raw text': 'export const show = (text) => html`<textarea>${text}</textarea>`;',
  'a part in raw text behind another template':
    "export const show = (text) => html`${text ? html`<p>` : ''}<textarea>${text}</textarea>`;",
  'a part of an element': 'export const show = (part) => html`<p ${part}>Text</p>`;',
  'a listener with options': 'export const show = () => html`<p @click=${{ handleEvent() {}, once: true }}></p>`;',
};

describe('what an element must not need', () => {
  it.each(Object.entries(NEEDY))('%s', (_, source) => {
    expect(() => build(source)).toThrow('needs what is taken out of Lit');
  });

  it('is nothing that the elements here have', () => {
    const source = `
      import { directive } from 'lit/directive.js';
      import { insertPart } from 'lit/directive-helpers.js';
      export class A {
        /** In a \`<script>\`, a \`<style>\`, or with \`reflect: true\`. */
        static properties = { data: { attribute: false }, level: { type: Number }, on: { converter: flag } };
        render() { return html\`<p class="a \${this.on}" title=\${this.data} @click=\${this.onClick}>\${this.level}</p>\`; }
      }`;
    expect(build(source)).toBeNull();
  });
});

describe('a Lit of another version', () => {
  it.each(['@lit/reactive-element/reactive-element.js', 'lit-element/lit-element.js', 'lit-html/lit-html.js'])(
    'stops the build: %s',
    (name) => {
      const file = fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
      const code = readFileSync(file, 'utf8');
      expect(() => withoutUnused.transform(code, file)).not.toThrow();
      const next = code.replace(/(?<=Versions\?\?=\[\]\)\.push\(")[^"]*/, '$&1');
      expect(() => withoutUnused.transform(next, file)).toThrow('has changed');
    },
  );
});
