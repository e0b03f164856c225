/** Hand-written custom elements with no library: the page and the table, each in one shadow root. */
import { toText, type Comparison } from '../data.js';
import { validate } from '../validate.js';
import type { Rival, View } from './rival.js';
import { sharedSheet } from './styles.js';
import { createTable, type VanillaTable } from './vanilla-table.js';
import { TICK, WORDS } from './words.js';

class VanillaCompare extends HTMLElement {
  readonly #root = createRoot(this);
  #table: VanillaTable | undefined;

  /** Whether to show the switch for only differences. Read when the first data set is given. */
  hasControls = false;

  set data(input: unknown) {
    const data = validate(input);
    if (this.#table) {
      this.#table.update(data);
      return;
    }
    const container = createElement('div', 'bench');
    this.#table = createTable(data, this.hasControls);
    container.append(createElement('h2', '', WORDS.table));
    if (this.#table.controls) container.append(this.#table.controls);
    container.append(this.#table.table);
    this.#root.append(container);
  }

  set onlyDifferences(on: boolean) {
    this.#table?.showOnlyDifferences(on);
  }
}

class VanillaPage extends HTMLElement {
  readonly #root = createRoot(this);

  set data(input: unknown) {
    const data = validate(input);
    const container = createElement('div', 'bench');
    container.append(
      ...createIntro(data),
      createElement('h2', '', WORDS.table),
      createTable(data, false).table,
      ...createAudiences(data),
      ...createFaq(data),
      ...createCta(data),
    );
    this.#root.replaceChildren(container);
  }
}

function createRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sharedSheet()];
  return root;
}

function createElement(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

const createIntro = ({ title, subtitle, summary, overview }: Comparison): HTMLElement[] => [
  createElement('h1', '', title),
  createElement('p', '', subtitle),
  createElement('h2', '', WORDS.shortAnswer),
  createElement('p', '', summary),
  createElement('h2', '', WORDS.overview),
  createElement('p', '', overview),
];

const REASON = document.createElement('template');
REASON.innerHTML = `<li><svg aria-hidden="true" viewBox="0 0 16 16"><path d="${TICK}"/></svg><span></span></li>`;

function createAudiences({ audiences = [] }: Comparison): HTMLElement[] {
  const cards = createElement('div', 'cards');
  for (const { heading, reasons } of audiences) {
    const card = createElement('div', 'card');
    const list = document.createElement('ul');
    for (const reason of reasons) {
      const item = REASON.content.firstElementChild!.cloneNode(true) as HTMLElement;
      item.lastElementChild!.textContent = toText(reason);
      list.append(item);
    }
    card.append(createElement('h3', '', heading), list);
    cards.append(card);
  }
  return [createElement('h2', '', WORDS.audiences), cards];
}

const QUESTION = document.createElement('template');
QUESTION.innerHTML = '<details><summary><h3></h3></summary><div class="answer"><p></p></div></details>';

function createFaq({ faq = [] }: Comparison): HTMLElement[] {
  const items = faq.map(({ id, question, answer }) => {
    const item = QUESTION.content.firstElementChild!.cloneNode(true) as HTMLElement;
    item.id = id;
    item.firstElementChild!.firstElementChild!.textContent = question;
    item.lastElementChild!.firstElementChild!.textContent = answer;
    return item;
  });
  return [createElement('h2', '', WORDS.faq), ...items];
}

function createCta({ cta }: Comparison): HTMLElement[] {
  if (!cta) return [];
  const card = createElement('div', 'cta');
  const link = document.createElement('a');
  link.href = cta.href;
  link.textContent = cta.label;
  card.append(createElement('h2', '', cta.heading), createElement('p', '', cta.text), link);
  return [card];
}

customElements.define('vanilla-compare', VanillaCompare);
customElements.define('vanilla-page', VanillaPage);

const page: View<Comparison> = {
  mount(host, data) {
    const element = document.createElement('vanilla-page') as VanillaPage;
    element.data = data;
    host.append(element);
    return { unmount: () => element.remove() };
  },
};

const table: View<Comparison> = {
  mount(host, data, controls) {
    const element = document.createElement('vanilla-compare') as VanillaCompare;
    element.hasControls = controls;
    element.data = data;
    host.append(element);
    return {
      update(changed) {
        element.data = changed;
        return undefined;
      },
      showOnlyDifferences(on) {
        element.onlyDifferences = on;
        return undefined;
      },
      unmount: () => element.remove(),
    };
  },
};

export const rival: Rival = { page, table };
