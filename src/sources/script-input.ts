import type { LitElement } from 'lit';
import { LOADING, parseComparisonText, type ComparisonState } from '../model/state.js';

/** The data set in an element's `<script type="application/json">` child. */
export class ScriptInput {
  readonly #host: LitElement;
  #text: string | undefined;
  /** Nothing where the element has no such child. */
  state: ComparisonState | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Looks at the element's children as they are now. */
  read(): void {
    // `*=`: jQuery writes `true/` before the type of each script in what it inserts or moves, until that stands there.
    const text = this.#host.querySelector(':scope > script[type*="application/json"]')?.textContent;
    if (text === this.#text && this.state !== LOADING) return;
    this.#text = text;
    this.state = text === undefined ? undefined : this.#parse(text);
    this.#host.requestUpdate();
  }

  #parse(text: string): ComparisonState {
    const state = parseComparisonText(text, 'script');
    const { ownerDocument } = this.#host;
    if (state.status !== 'invalid' || ownerDocument.readyState !== 'loading') return state;
    // Half a script is no JSON yet; it is judged when the whole page is there.
    ownerDocument.addEventListener('readystatechange', () => this.read(), { once: true });
    return LOADING;
  }
}
