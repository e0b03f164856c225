import { ContextEvent } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { pageContext, type PageContext } from '../context/page-context.js';
import { parseComparison, EMPTY, LOADING, type ComparisonState } from '../model/state.js';
import { toMarkedLang } from '../model/marked-lang.js';
import type { Problem } from '../model/problem.js';
import type { Comparison } from '../model/schema.js';
import type { ViewOptions } from '../model/view-options.js';
import { reportProblems } from './console-report.js';
import { hydration, type Completeness } from './hydration.js';
import { isServer } from './is-server.js';
import { findWords, type Words } from './languages.js';
import { keepStyles } from './keep-styles.js';
import { ignoreLanguage, listenInRoots, listenToLanguage, type LanguageListener } from './language-changes.js';
import { nearestLanguage } from './nearest-language.js';
import { LightInput } from './light-input.js';
import { ScriptInput } from './script-input.js';
import { showWritten } from './translated-texts.js';
import { UrlInput } from './url-input.js';

/** What an element has to have so that its data set can be found. */
export interface ComparisonHost extends LitElement {
  data?: unknown;
  src?: string | undefined;
  headingLevel?: number | undefined;
  debug: boolean;
}

const NOTHING: readonly string[] = [];

/** Tells whether all parts of the library are here that an element needs for what it is asked to show. */
type HasParts<Host> = (host: Host) => boolean;
const needsNoParts = (): boolean => true;

/**
 * Finds an element's data set: `data`, a JSON child, `src`, the author's own table or questions, or the surrounding
 * `<role-page>`, the first that there is. The state is derived from these whenever it is asked for; nothing is written to the host.
 */
export class ComparisonSource<Host extends ComparisonHost = ComparisonHost>
  implements ReactiveController, LanguageListener, Completeness
{
  readonly #host: Host;
  /** Missing where tests of an app run in Node. */
  readonly #states: CustomStateSet | undefined;
  #page: PageContext | undefined;
  #leavePage: (() => void) | undefined;
  #observer: MutationObserver | undefined;
  #script: ScriptInput | undefined;
  #url: UrlInput | undefined;
  #light: LightInput | undefined;
  /** What was given as a data set, and is no object. */
  #mistaken: { readonly data: unknown; readonly state: ComparisonState } | undefined;
  #announced: ComparisonState | undefined;
  #wording: ViewOptions | undefined;
  #renderedLang: string | undefined;
  #rendering: { readonly lang: string | undefined } | undefined;
  /** What was ready last: a new data set usually has most of it in common with that. */
  #shown: Comparison | undefined;

  readonly #hasParts: HasParts<Host>;

  constructor(host: Host, hasParts: HasParts<Host> = needsNoParts) {
    this.#host = host;
    this.#hasParts = hasParts;
    this.#states = host.attachInternals?.().states;
    host.addController(this);
    hydration.adopt(host, this);
  }

  /** Ready only when words and parts are, too: what is shown first is shown for good, and not taken away for others. */
  get state(): ComparisonState {
    const state = this.#found;
    return state.status === 'ready' &&
      this.#announced?.status !== 'ready' &&
      !(this.#words && this.#hasParts(this.#host))
      ? LOADING
      : state;
  }

  get #found(): ComparisonState {
    const { data, src } = this.#host;
    if (data !== undefined && data !== null) return this.#parse(data);
    if (this.#script?.state) return this.#script.state;
    if (src) return this.#url?.src === src ? this.#url.state : LOADING;
    return this.#lightState ?? this.#page?.state ?? EMPTY;
  }

  /** Only objects are remembered by what reads them; what else was given is judged once, too. */
  #parse(data: unknown): ComparisonState {
    if (typeof data === 'object') return parseComparison(data, this.#shown);
    if (!this.#mistaken || !Object.is(this.#mistaken.data, data)) {
      this.#mistaken = { data, state: parseComparison(data) };
    }
    return this.#mistaken.state;
  }

  /** What can't be compared in the author's own table gives way to the page's data set. */
  get #lightState(): ComparisonState | undefined {
    const state = this.#light?.stateIn(this.#pageLang, this.#shown);
    return state?.status === 'invalid' && this.#page ? undefined : state;
  }

  /** Whether the data set is the surrounding page's, whose problems are the page's to tell. */
  get isProvided(): boolean {
    return !this.#hasOwnData && this.#page !== undefined && this.#lightState === undefined;
  }

  /** Whether it was given a data set, rather than found one. */
  get #hasOwnData(): boolean {
    const { data, src } = this.#host;
    return Boolean((data !== undefined && data !== null) || this.#script?.state || src);
  }

  /** The level of the element's own heading: its attribute's, if that is a number, the page's, or 2. */
  get headingLevel(): number {
    return Number(this.#host.headingLevel) || (this.#page?.headingLevel ?? 2);
  }

  /** Whether a table of the same page can highlight rows of the data set. */
  get canHighlight(): boolean {
    return this.isProvided && this.#page!.hasTable;
  }

  /** Ids of the criteria whose rows are highlighted on the page. */
  get highlighted(): readonly string[] {
    return this.isProvided ? this.#page!.highlighted : NOTHING;
  }

  /**
   * The words and the language for the views: the page's, and the data set's on a page that says none. While others are
   * on their way, those from before.
   */
  get wording(): ViewOptions {
    const words = this.#words;
    if (words || !this.#wording) this.#wording = { ...words, lang: this.#lang };
    return this.#wording;
  }

  /** The language to mark the author's texts with, where it isn't the page's. */
  get markedLang(): string | undefined {
    return toMarkedLang(this.#comparison?.lang, this.#pageLang);
  }

  get #lang(): string | undefined {
    return this.#pageLang ?? this.#comparison?.lang;
  }

  /** What the page says around the element; while the element renders, nobody moves it. */
  get #pageLang(): string | undefined {
    return (this.#rendering ?? { lang: nearestLanguage(this.#host) }).lang;
  }

  get #comparison(): Comparison | undefined {
    const state = this.#found;
    return state.status === 'ready' ? state.comparison : undefined;
  }

  get #words(): Words | undefined {
    return findWords(this.#lang, this.#host);
  }

  /** Whether it has all that a server had. */
  hasAll(): boolean {
    this.#loadIfNeeded();
    const { status } = this.state;
    // It was made of a data set; another that can't be read, or had, is told of, and takes nothing away.
    if (status === 'invalid') this.#announce();
    return status === 'ready';
  }

  /** Details of problems are for the author: with a `debug` attribute, and while the page is served locally. */
  get showsDetails(): boolean {
    return (
      this.#host.debug ||
      /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$|\.localhost$/.test(globalThis.location?.hostname ?? '')
    );
  }

  hostConnected(): void {
    if (!isServer) this.#listen();
    // Subscribed, because the page's own data set may arrive, or change, after we asked.
    this.#host.dispatchEvent(new ContextEvent(pageContext, this.#host, this.#onPage, true));
  }

  #listen(): void {
    keepStyles(this.#host);
    listenToLanguage(this);
    // Whose children nobody writes has a page that listens around it.
    if (isSection(this.#host)) return;
    listenInRoots(this.#host);
    this.#watchChildren();
  }

  #watchChildren(): void {
    const script = (this.#script ??= new ScriptInput(this.#host));
    const light = (this.#light ??= new LightInput(this.#host));
    const look = (): void => {
      script.read();
      light.forget();
      this.#host.requestUpdate();
    };
    // What was being loaded when the element was taken out is loaded again where it is put back.
    look();
    // A parser may connect the element before its children, and hand these over in pieces.
    this.#observer = new MutationObserver(look);
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    ignoreLanguage(this);
    this.#leavePage?.();
    this.#page = undefined;
    if (this.#url?.state === LOADING) this.#stopLoading();
  }

  hostUpdate(): void {
    this.#renderedLang = nearestLanguage(this.#host);
    this.#rendering = { lang: this.#renderedLang };
    // Not before: who offers the reader may be a module that runs after the one that defines the element.
    if (!this.#hasOwnData) this.#light?.look();
  }

  hostUpdated(): void {
    showWritten(this.#host.renderRoot);
    // One that was taken out meanwhile loads, and tells, where it is put back.
    if (this.#host.isConnected) {
      this.#loadIfNeeded();
      this.#announce();
    }
    this.#rendering = undefined;
  }

  onLanguageChange(): void {
    if (nearestLanguage(this.#host) !== this.#renderedLang) this.#host.requestUpdate();
  }

  readonly #onPage = (page: PageContext, unsubscribe?: () => void): void => {
    this.#page = page;
    this.#leavePage = unsubscribe;
    this.#host.requestUpdate();
  };

  #loadIfNeeded(): void {
    const { src } = this.#host;
    if (this.#url?.src !== src) this.#stopLoading();
    const isWanted = src && !this.#script?.state && this.#found === LOADING;
    if (isWanted) this.#url ??= new UrlInput(this.#host, src);
  }

  reload(): void {
    this.#stopLoading();
    this.#host.requestUpdate();
  }

  #stopLoading(): void {
    this.#url?.stop();
    this.#url = undefined;
  }

  #announce(): void {
    const { state } = this;
    if (state === this.#announced) return;
    if (this.#announced) this.#states?.delete(this.#announced.status);
    this.#states?.add(state.status);
    this.#announced = state;
    if (state.status === 'ready') this.#shown = state.comparison;

    if (this.isProvided || (state.status !== 'ready' && state.status !== 'invalid')) return;
    const { problems } = state;
    reportProblems(this.#host, problems);
    const type = state.status === 'ready' ? 'role-ready' : 'role-error';
    this.#host.dispatchEvent(new CustomEvent(type, { detail: { problems }, bubbles: true, composed: true }));
  }
}

/** Whether an element is one of a page's own, whose children nobody writes. */
const isSection = (host: Element): boolean => {
  const root = host.getRootNode();
  return root instanceof ShadowRoot && root.host.localName === 'role-page';
};

/** What `role-ready` and `role-error` bring along; they bubble out of every shadow root. */
export type ProblemsEvent = CustomEvent<{ readonly problems: readonly Problem[] }>;
