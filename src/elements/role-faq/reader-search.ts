import { html } from 'lit';
import { searchFaq } from '../../model/faq-search.js';
import type { FaqView } from '../../model/faq-view.js';
import type { ViewOptions } from '../../model/view-options.js';
import { isServer } from '../../sources/is-server.js';
import type { QuestionsFound, QuestionSearch, SearchHost } from '../shared/question-search.js';

/** What one reader looks for: held here alone, and handed down to the view. */
export class ReaderSearch implements QuestionSearch {
  readonly #host: SearchHost;
  #query = '';
  isUsed = false;
  /** Answers with something in them that the reader looks for. */
  readonly #found = new WeakSet<Element>();
  /** Those that are open for that alone. */
  readonly #opened = new WeakSet<Element>();
  /** Those that are about to tell that they were opened or closed, though no reader did it. */
  readonly #moved = new WeakSet<Element>();
  /** Ids of what the reader had opened before there was a search, whose questions are rendered anew. */
  #kept: readonly string[];

  constructor(host: SearchHost) {
    this.#host = host;
    this.#kept = isServer ? [] : [...host.renderRoot.querySelectorAll('[open]')].map(({ id }) => id);
  }

  find(view: FaqView, wording: ViewOptions): QuestionsFound {
    const { label, count, items } = searchFaq(view, this.#query, wording);
    return {
      field: html`<input part="search" type="search" aria-label=${label} placeholder=${label} .value=${this.#query} @input=${this.#onInput} @keydown=${keepTyping} @keypress=${keepTyping} />`,
      count: html`<output part="count" class="count">${count}</output>`,
      items,
    };
  }

  settle(items: readonly HTMLElement[], name: string | undefined): void {
    const answers = items.filter((item) => item instanceof HTMLDetailsElement);
    for (const answer of answers) if (this.#kept.includes(answer.id) && !answer.open) this.#move(answer, true);
    this.#kept = [];
    if (!this.isUsed) return;
    // While answers are searched, those that exclude each other may be open at once: from before the first is opened
    // until the last is closed, or the browser would close what the reader had opened.
    const lasting = this.#host.search && this.#query.trim() ? undefined : name;
    for (const answer of answers) if (!lasting) answer.removeAttribute('name');
    for (const answer of answers) this.#showFound(answer);
    for (const answer of answers) if (lasting) answer.name = lasting;
  }

  /** What the reader looks for is shown for as long as it is looked for, and not only that it is somewhere in there. */
  #showFound(answer: HTMLDetailsElement): void {
    const isFound = answer.matches('[data-found]');
    // Of what was found before, the reader may have thought otherwise.
    if (isFound === this.#found.has(answer)) return;
    if (isFound) this.#found.add(answer);
    else this.#found.delete(answer);
    if (answer.open === isFound || !(isFound || this.#opened.delete(answer))) return;
    if (isFound) this.#opened.add(answer);
    this.#move(answer, isFound);
  }

  #move(answer: HTMLDetailsElement, open: boolean): void {
    this.#moved.add(answer);
    answer.open = open;
  }

  leave(item: Element): void {
    this.#opened.delete(item);
  }

  hasMoved(item: Element): boolean {
    return this.#moved.delete(item);
  }

  clear(): void {
    this.#query = '';
    this.#host.requestUpdate();
  }

  readonly #onInput = ({ target }: Event): void => {
    this.isUsed = true;
    this.#query = (target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };
}

/**
 * A page with keys of its own, such as arrows for the next slide, asks whether the focus is in a field, and sees an
 * element that is none. What leaves a field, or is pressed with a modifier, remains the page's.
 */
const keepTyping = (event: KeyboardEvent): void => {
  if (!event.ctrlKey && !event.metaKey && !/^(Tab|Esc)/.test(event.key)) event.stopPropagation();
};
