import { language } from '../model/text-formats.js';

/** The language of an element as the page says it, through shadow roots; `en_US` and the like are nobody's language. */
export function nearestLanguage(element: Element): string | undefined {
  for (let scope: Element | null = element; scope;) {
    const tagged: Element | null = scope.closest('[lang]');
    if (tagged) {
      const lang = tagged.getAttribute('lang')!;
      return language.test(lang) ? lang : undefined;
    }
    const root: Node = scope.getRootNode();
    scope = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
