import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../../sources/is-server.js';

/** What has to be there so that links can lead to questions. */
interface LinkedQuestions extends ReactiveControllerHost, Element {
  /** Whether a question of this id is there now. */
  hasQuestion(id: string): boolean;
  openQuestion(id: string): void;
}

/** All elements with questions, in the order in which the page got them: on every visit the same. */
const connected = new Set<Element>();

/**
 * Links to single questions. A browser finds no id inside a shadow root, so that a question is looked for, opened and
 * brought into sight when the page is loaded, when its fragment changes, whoever changes it, and when a link to the same
 * fragment is followed again. Where several elements of a page have questions, each after the first puts its number behind the id.
 */
export class QuestionLinks implements ReactiveController {
  readonly #host: LinkedQuestions;
  #hasFollowed = false;

  constructor(host: LinkedQuestions) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    connected.add(this.#host);
    addEventListener('hashchange', this.#follow);
    globalThis.navigation?.addEventListener('currententrychange', this.#onEntry);
    document.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    connected.delete(this.#host);
    removeEventListener('hashchange', this.#follow);
    globalThis.navigation?.removeEventListener('currententrychange', this.#onEntry);
    document.removeEventListener('click', this.#onClick);
  }

  hostUpdated(): void {
    if (!this.#hasFollowed) this.#follow();
  }

  /** The address of a question on this page. */
  toUrl(id: string): string {
    const url = new URL(location.href);
    url.hash = id + this.#suffix;
    return url.href;
  }

  readonly #follow = (): void => {
    const fragment = decode(location.hash.slice(1));
    if (!fragment) return;
    const suffix = this.#suffix;
    const id = fragment.slice(0, fragment.length - suffix.length);
    if (!fragment.endsWith(suffix) || !this.#host.hasQuestion(id) || isOnPage(fragment, this.#host)) return;
    // Once: what the reader does afterwards is not undone by the next change.
    this.#hasFollowed = true;
    this.#host.openQuestion(id);
  };

  /** A router changes the address by itself, which is no change of the fragment to the browser. */
  readonly #onEntry = ({ from, navigationType }: NavigationCurrentEntryChangeEvent): void => {
    if (navigationType && new URL(from.url!).hash !== location.hash) this.#follow();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    // A link that changes the fragment is heard of as a change.
    if (link && !event.defaultPrevented && link.hash && link.href === location.href) this.#follow();
  };

  /** Nothing for the first element with questions on a page, `~2` for the second, and so on. */
  get #suffix(): string {
    const index = [...connected].indexOf(this.#host);
    return index > 0 ? `~${index + 1}` : '';
  }
}

/** Whether an element of the page itself has the id, and no fallback: then the link is meant for that. */
function isOnPage(id: string, host: Element): boolean | null {
  const found = document.getElementById(id);
  return found && !host.contains(found) && (!found.closest('role-page') || found.checkVisibility());
}

/** Anybody can write anything into an address. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
