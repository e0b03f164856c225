import type { render } from 'lit';
import { toJsonLd, toScriptText } from '../../model/json-ld.js';
import type { Comparison } from '../../model/schema.js';
import type { ComparisonState } from '../../model/state.js';
import { nearestLanguage } from '../../sources/nearest-language.js';

/** What the pages of a document ask to have described, by element. */
const described = new Map<Element, Comparison>();

let script: Element | undefined;

/** As much of a page as is needed to describe it. */
interface DescribedPage extends Element {
  readonly jsonLd: boolean;
  readonly state: ComparisonState;
}

/**
 * Describes to search engines what a page shows, or takes that back where it is gone or doesn't ask for it. All pages
 * of a document share one script with one graph.
 *
 * Lit's `render` is handed in by whoever has it: a second copy could not make its Trusted Types policy again, and a
 * script that isn't made through a policy is reported.
 */
export function describe(page: DescribedPage, renderWithLit: typeof render): void {
  const { state } = page;
  const comparison = page.jsonLd && page.isConnected && state.status === 'ready' ? state.comparison : undefined;
  if (described.get(page) === comparison) return;
  if (comparison) described.set(page, comparison);
  else described.delete(page);

  script?.remove();
  script = undefined;
  const [first] = described.keys();
  if (!first) return;
  const { ownerDocument } = first;
  const canonical = ownerDocument.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const graph = toJsonLd([...described.values()], {
    url: canonical?.href ?? ownerDocument.location.href.split('#')[0],
    lang: nearestLanguage(first),
  });
  // Routers such as Turbo keep the head of a page, and put it back with what stood in it.
  for (const kept of ownerDocument.head.querySelectorAll('[data-by=role-compare]')) kept.remove();
  const holder = ownerDocument.createDocumentFragment();
  renderWithLit(
    toTemplate(`<script type="application/ld+json" data-by="role-compare">${toScriptText(graph)}</script>`),
    holder,
  );
  script = holder.firstElementChild!;
  ownerDocument.head.append(script);
}

/** As Lit's `unsafeHTML` makes one: the text has been escaped down to the last bracket. */
const toTemplate = (text: string): unknown => {
  const strings = Object.assign([text], { raw: [text] });
  return { ['_$litType$']: 1, strings, values: [] };
};
