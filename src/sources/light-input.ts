import type { LitElement } from 'lit';
import type { Comparison } from '../model/schema.js';
import { LOADING, parseComparison, type ComparisonState } from '../model/state.js';
import { findWords } from './languages.js';
import { hasLightData, lightDomOffer, type ReadLightDom } from './light-dom.js';

/** The data set that an author's own table or questions are. */
export class LightInput {
  readonly #host: LitElement;
  #isFresh = false;
  /** `state` is there once they have been read. */
  #light: { readonly read: ReadLightDom | undefined; state?: ComparisonState } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  readonly #onArrival = (): void => this.#host.requestUpdate();

  /** What was found is looked for again when it is next asked for. */
  forget(): void {
    this.#isFresh = false;
  }

  /** Its reader comes when a page first needs it; where it can't be had, there is no such data set. */
  look(): void {
    if (this.#isFresh) return;
    const read = hasLightData(this.#host) ? lightDomOffer.find(this.#host) : null;
    // What it is needed for may be gone once it is here.
    this.#isFresh = read !== undefined;
    this.#light = read === null ? undefined : { read };
    if (this.#light && !isParsed(this.#host)) {
      this.#host.ownerDocument.addEventListener('readystatechange', this.#onArrival, { once: true });
    }
  }

  /** Nothing where there is none. `lang` is the page's, whose words tell how to read it. */
  stateIn(lang: string | undefined, before: Comparison | undefined): ComparisonState | undefined {
    const light = this.#light;
    if (!light || light.state) return light?.state;
    const words = findWords(lang, this.#host);
    if (!light.read || !words || !isParsed(this.#host)) return LOADING;
    return (light.state = parseComparison(light.read(this.#host, words.messages), before));
  }
}

/** Whether all of an element is here: a parser hands it over in pieces, and goes on to what stands behind it. */
function isParsed(host: Element): boolean {
  if (host.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = host; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
