/** Wants to know when a `lang` of the document has changed. */
export interface LanguageListener {
  onLanguageChange(): void;
}

const listeners = new Set<LanguageListener>();
let observer: MutationObserver | undefined;

const LANG: MutationObserverInit = { subtree: true, attributeFilter: ['lang'] };

/** One observer serves all listeners; it begins with the first. */
export function listenToLanguage(listener: LanguageListener): void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const each of listeners) each.onLanguageChange();
    });
    observer.observe(document, LANG);
  }
}

/** Listens in the shadow roots, too, that an element stands in. Call it when somebody listens. */
export function listenInRoots(element: Element): void {
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    observer!.observe(root, LANG);
  }
}

export const ignoreLanguage = (listener: LanguageListener): unknown => listeners.delete(listener);
