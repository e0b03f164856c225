import type { LitElement } from 'lit';
import { LOADING, type ComparisonState } from '../model/state.js';
import { loadComparison } from './load-comparison.js';

/** The data set behind a URL, as far as it is here. */
export class UrlInput {
  readonly src: string;
  readonly #controller = new AbortController();
  state: ComparisonState = LOADING;

  /** Begins to load; the element is brought up to date once that has come to an end. */
  constructor(host: LitElement, src: string) {
    this.src = src;
    const { signal } = this.#controller;
    void loadComparison(src, host.baseURI, signal).then((state) => {
      if (signal.aborted) return;
      this.state = state;
      host.requestUpdate();
    });
  }

  /** Nobody waits for it any more. */
  stop(): void {
    this.#controller.abort();
  }
}
