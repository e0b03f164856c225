/** Wants to know when a `lang` of the document has changed. */
export interface LanguageListener {
  onLanguageChange(): void;
}

const listeners = new Set<LanguageListener>();
let observer: MutationObserver | undefined;

/** One observer serves all listeners; it begins with the first. */
export function listenToLanguage(listener: LanguageListener): void {
  listeners.add(listener);
  if (observer) return;
  observer = new MutationObserver(() => {
    for (const each of listeners) each.onLanguageChange();
  });
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
}

export const ignoreLanguage = (listener: LanguageListener): unknown => listeners.delete(listener);
