import { expect } from '@open-wc/testing';
import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { oneTemplate } from '../../src/elements/shared/one-template.js';
import { fixed, inline } from '../../src/elements/shared/template-shape.js';

interface Card {
  readonly title?: string;
  readonly words?: readonly string[];
  readonly kind?: string | undefined;
  readonly isHidden?: boolean;
  readonly rest?: unknown;
  readonly onClick?: () => void;
}

const card = ({ title, words = [], kind, isHidden = false, rest = nothing, onClick }: Card): TemplateResult => html`
  <article class=${`card ${kind ?? ''} is-${words.length}`} title=${kind ?? nothing} part=${fixed('a b')} ?hidden=${isHidden} aria-busy=${isHidden}>
    ${title === undefined ? nothing : html`<h2>${title}</h2>`}
    <ul>${inline(words.map((word) => html`<li>${word} <b>!</b></li>`))}</ul>
    <svg viewBox="0 0 1 1">${inline(words.map((_, at) => svg`<rect x=${`${at}%`}></rect>`))}</svg>
    ${rest} <button @click=${onClick}>${words.length}</button>
  </article>`;

/** What is there, without Lit's own marks, the spaces of a source, and the order of attributes. */
function markup(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('*')) {
    const attributes = [...element.attributes].sort((a, b) => a.name.localeCompare(b.name));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
  }
  return copy.innerHTML
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/> | </g, (space) => space.trim());
}

const CARDS: readonly Card[] = [
  {},
  { title: 'A', words: ['x', 'y'], kind: 'big' },
  { title: '<img src=x onerror=alert(1)>', words: ['${y}', '<!--?lit$1$-->'], kind: '"><script>' },
  { title: '', words: ['', 'y'], isHidden: true },
  { title: 'B', words: ['x', 'y'], rest: 'text' },
  { title: 'B', words: ['x', 'y'], rest: ['a', html`<i>b</i>`] },
  { words: ['z'] },
];

describe('a result as one template', () => {
  let host: HTMLElement;
  let plain: HTMLElement;
  beforeEach(() => {
    host = document.createElement('div');
    plain = document.createElement('div');
  });

  const show = (each: Card): void => void render(oneTemplate(card(each)), host);

  /** The same by Lit alone, which knows nothing of lists inline. */
  const showPlainly = ({ words = [], ...each }: Card): void => {
    const result = card({ ...each, words });
    const values = result.values.map((value) =>
      typeof value === 'object' && value !== null && 'items' in value ? value.items : value,
    );
    render({ ...result, values }, plain);
  };

  it('shows what Lit would show, whatever was there before', () => {
    for (const before of CARDS) {
      for (const after of CARDS) {
        show(before);
        show(after);
        showPlainly(after);
        expect(markup(host)).to.equal(markup(plain));
      }
    }
  });

  it('keeps what is there where the shape is the same', () => {
    show({ title: 'A', words: ['x', 'y'], kind: 'big' });
    const { firstElementChild } = host;
    const heading = host.querySelector('h2');
    show({ title: 'B', words: ['x', 'z'], isHidden: true });
    expect(host.firstElementChild === firstElementChild && host.querySelector('h2') === heading).to.equal(true);
  });

  it('writes nothing that has not changed', () => {
    show({ title: 'A', words: ['x', 'y'], kind: 'big' });
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
    show({ title: 'A', words: ['x', 'y'], kind: 'big' });
    show({ title: 'A', words: ['x', 'z'], kind: 'big' });
    records.push(...observer.takeRecords());
    expect(records.map(({ target }) => target.nodeValue)).to.deep.equal(['z']);
  });

  it('is taken away where something else, or nothing, comes', () => {
    for (const next of [nothing, 'words', html`<p>other</p>`]) {
      show({ title: 'A' });
      render(next, host);
      expect(host.querySelector('article') === null).to.equal(true);
    }
  });

  it('calls the handler that it was given last, once', () => {
    const calls: string[] = [];
    show({ words: ['x'], onClick: () => calls.push('first') });
    show({ words: ['y'], onClick: () => calls.push('second') });
    host.querySelector('button')!.click();
    expect(calls).to.deep.equal(['second']);
  });

  it('refuses an attribute that is only partly a value, which would never be written', () => {
    const item = (kind: string): TemplateResult => html`<p class="item ${kind}"></p>`;
    expect(() => render(oneTemplate(item('big')), host)).to.throw(TypeError, 'class');
  });

  it('gives each place its own words', () => {
    const other = document.createElement('div');
    show({ title: 'A', words: ['x'] });
    render(oneTemplate(card({ title: 'B', words: ['y'] })), other);
    show({ title: 'C', words: ['x'] });
    expect(other.querySelector('h2')!.textContent).to.equal('B');
    expect(host.querySelector('h2')!.textContent).to.equal('C');
  });
});
