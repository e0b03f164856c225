// Elements take over what a server has rendered, node for node. Imported together with what defines them; one that is
// there already is rendered anew.
import { hydrate } from '@lit-labs/ssr-client';
import { ReactiveElement, type LitElement, type PropertyValues } from 'lit';
import { dropMarkers } from '../elements/shared/drop-markers.js';
import { keepEarlyInput } from '../elements/shared/early-input.js';
import type { ComparisonState } from '../model/state.js';
import { FINGERPRINT, toFingerprint } from '../model/fingerprint.js';
import { hydration } from '../sources/hydration.js';
import { nearestLanguage } from '../sources/nearest-language.js';
import { today } from '../sources/today.js';
import { settingsOf } from './settings.js';

/** What Lit keeps to subclasses: an element that is to be hydrated has its own of these until it is. */
interface Lifecycle {
  shouldUpdate?(): boolean;
  update?(changed: PropertyValues): void;
}

hydration.take = (host, waitsFor) => {
  const root = host.shadowRoot!;
  if (isOverruledByAddress(host)) return root.replaceChildren();

  const own = host as unknown as Lifecycle;
  own.shouldUpdate = () => waitsFor.hasAll();
  own.update = (changed) => {
    delete own.shouldUpdate;
    delete own.update;
    // Not before: a part that is still on its way brings styles of its own.
    for (const style of root.querySelectorAll('style')) style.remove();
    if (!hasMarkers(root) || saysSomethingElse(host)) {
      root.replaceChildren();
      return (host as unknown as Required<Lifecycle>).update(changed);
    }
    fillBlankPlaces(root);
    const tellEarlyInput = keepEarlyInput(root);
    try {
      hydration.isAdopting = true;
      hydrate(renderOf(host), root, host.renderOptions);
      // Attributes are reflected by Lit's base class; its own would render once more.
      (ReactiveElement.prototype as unknown as Required<Lifecycle>).update.call(host, changed);
      void host.updateComplete.then(tellEarlyInput);
    } catch {
      hydration.isAdopting = false;
      // What the server rendered is something else: of another version, or of another day.
      root.replaceChildren();
      (host as unknown as Required<Lifecycle>).update(changed);
    } finally {
      hydration.isAdopting = false;
    }
  };
};

/** A text without a letter is no node once it has been parsed, and Lit would write the next one into its marker. */
function fillBlankPlaces(root: ShadowRoot): void {
  const markers = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (markers.nextNode()) {
    const marker = markers.currentNode as Comment;
    if (isMarker(marker, 'lit-part') && isMarker(marker.nextSibling!, '/lit-part')) marker.after('');
  }
}

/** Minifiers take out comments, and so do some parsers. Without them, Lit would put its own behind what is there. */
const hasMarkers = (root: ShadowRoot): boolean => [...root.childNodes].some((node) => isMarker(node, 'lit-part'));

const renderOf = (host: LitElement): unknown => (host as unknown as { render(): unknown }).render();

/**
 * A page may come out of a cache: its data set from a server that knows better, its sources grown old since. And an
 * app may have told the element something else before it was defined. Lit compares neither texts nor attributes.
 */
function saysSomethingElse(host: LitElement): boolean {
  const rendered = host.getAttribute(FINGERPRINT);
  const { state } = host as LitElement & { readonly state?: ComparisonState };
  if (rendered === null || state?.status !== 'ready') return false;
  const showing = { settings: settingsOf(host), lang: nearestLanguage(host), today: today() };
  return toFingerprint(state.comparison, showing) !== rendered;
}

/** A server doesn't know what its reader chose on an earlier visit. */
const isOverruledByAddress = (host: LitElement): boolean => host.hasAttribute('url-state') && location.search !== '';

hydration.adoptRows = (start, views) => {
  if (!isMarker(start, 'lit-part')) return [];
  const rows: HTMLTableRowElement[] = [];
  let depth = 0;
  for (let node = start.nextSibling; node;) {
    const next: ChildNode | null = node.nextSibling;
    if (isMarker(node, 'lit-part')) depth += 1;
    if (isMarker(node, '/lit-part') && (depth -= 1) < 0) break;
    if (node instanceof HTMLTableRowElement) rows.push(node);
    else node.remove();
    node = next;
  }
  if (rows.length !== views.length) {
    for (const row of rows) row.remove();
    return [];
  }
  return rows.map((element, index) => {
    dropMarkers(element);
    return { element, view: views[index]! };
  });
};

const isMarker = ({ nodeType, nodeValue }: Node, mark: string): boolean =>
  nodeType === Node.COMMENT_NODE && nodeValue!.startsWith(mark);
