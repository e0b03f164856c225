import type { ContextCallback, ContextEvent } from '@lit/context';
import { pageContext, type PageContext } from './page-context.js';

/**
 * Answers the elements below a page. `@lit/context` has a provider too; one that answers for a single context,
 * and tells of changes to those who asked for them, is a third of its size, and every page pays for it.
 */
export class PageProvider {
  readonly #subscribers = new Map<ContextCallback<PageContext>, () => void>();
  #value: PageContext;

  constructor(page: HTMLElement, value: PageContext) {
    this.#value = value;
    page.addEventListener('context-request', (event) => {
      const { context, callback, subscribe } = event as ContextEvent<typeof pageContext>;
      // A page inside another page asks the outer one, not itself.
      if (context !== pageContext || event.composedPath()[0] === page) return;
      event.stopPropagation();
      const unsubscribe = (): void => void this.#subscribers.delete(callback);
      if (subscribe) this.#subscribers.set(callback, unsubscribe);
      callback(this.#value, unsubscribe);
    });
  }

  /** Tells every subscriber, if there is anything new to tell. */
  provide(value: PageContext): void {
    if ((Object.keys(value) as (keyof PageContext)[]).every((key) => value[key] === this.#value[key])) return;
    this.#value = value;
    for (const [callback, unsubscribe] of [...this.#subscribers]) callback(value, unsubscribe);
  }
}
