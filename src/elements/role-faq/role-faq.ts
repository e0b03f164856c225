import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FaqMatchView } from '../../model/faq-search.js';
import { toFaqView, type FaqItemView, type FaqView } from '../../model/faq-view.js';
import type { ComparisonData } from '../../model/schema.js';
import type { ComparisonState } from '../../model/state.js';
import { ComparisonSource, type ProblemsEvent } from '../../sources/comparison-source.js';
import { toStyledRoot } from '../../sources/keep-styles.js';
import { copyText } from '../shared/clipboard.js';
import { comparisonProperties, flag } from '../shared/comparison.properties.js';
import { renderHeading } from '../shared/heading.template.js';
import { hostStyles } from '../shared/host.styles.js';
import { keyedList } from '../shared/keyed-list.js';
import { joined, oneTemplate } from '../shared/one-template.js';
import { hasSearch, searchOffer, type QuestionSearch } from '../shared/question-search.js';
import { renderBlockText, renderTextWithoutLinks } from '../shared/rich-text.template.js';
import { renderUnready } from '../shared/unready.template.js';
import { QuestionLinks } from './question-links.js';
import { faqStyles } from './role-faq.styles.js';

/**
 * Questions and answers as native `<details>`, so that keyboard, find-in-page and assistive technology work
 * as anywhere. A question without an answer is shown, and cannot be opened. A link whose fragment is the id of a
 * question opens it, although it stands in a shadow root.
 *
 * @tag role-faq
 * @summary Shows questions with answers to open.
 *
 * @slot - Shown while there is no data set, or an invalid one: the fallback for readers and search engines.
 *   A `<script type="application/json">` in it is its data set. So are the author's own `<details>`, where there is
 *   none; in app code that needs `role-compare/define/light-dom.js`.
 *
 * @csspart heading - The heading above the questions.
 * @csspart item - One question with its answer.
 * @csspart question - The line that opens the answer.
 * @csspart answer - The answer.
 * @csspart copy-link - The button that copies a link to the question.
 * @csspart search - The field to search in.
 * @csspart count - How many questions were found.
 * @csspart button - The buttons that open, and close, all answers.
 * @csspart link - A link in a text.
 * @csspart message - The words shown in place of a comparison that is loading or can't be shown.
 * @csspart problems - The list of problems, shown to the author.
 *
 * @cssprop --role-surface - Background of the search and of buttons. Left out, it follows the text colour.
 * @cssprop --role-band - Background of a button under the pointer.
 * @cssprop --role-line - Colour of rules and borders.
 * @cssprop [--role-sticky-top=0px] - Height of a bar of the page's own, which must not cover what takes the focus, or a question that a link leads to.
 * @cssprop --role-muted - Colour of secondary text.
 * @cssprop [--role-heading-font=inherit] - Font family of headings.
 * @cssprop --role-focus - Colour of focus rings.
 *
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-ready - A data set of its own is shown; `problems` are warnings.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} role-error - What it was given can't be shown; `problems` say why.
 * @fires {CustomEvent<{ id: string, open: boolean }>} role-faq-toggle - The reader opened or closed the question `id`.
 */
export class RoleFaq extends LitElement {
  static override properties = {
    ...comparisonProperties,
    single: { converter: flag },
    search: { converter: flag },
    noCopyLink: { attribute: 'no-copy-link', converter: flag },
  };
  static override styles = [hostStyles, faqStyles];

  /** The data set. Pass a new object to change it: an object that has been read is not read again. */
  data: ComparisonData | undefined;

  /**
   * The URL of a data set, relative to the page: JSON, or Markdown where it ends in `.md` or `.markdown`.
   * @attr src
   */
  src: string | undefined;

  /**
   * The heading above the questions, in place of "Frequently asked questions". An empty one leaves it out.
   * @attr heading
   */
  heading: string | undefined;

  /**
   * The level of the heading: 2 to 6. Left out, it is the page's, or 2.
   * @attr heading-level
   */
  headingLevel: number | undefined;

  /**
   * Keeps one answer open at a time.
   * @attr single
   */
  single = false;

  /**
   * Lets the reader search the questions and their answers; the words that are looked for are marked.
   * @attr search
   */
  search = false;

  /**
   * Leaves out the button below each answer that copies a link to it.
   * @attr no-copy-link
   */
  noCopyLink = false;

  /**
   * Shows the details of problems on the page, as it does by itself on localhost.
   * @attr debug
   */
  debug = false;

  readonly #source = new ComparisonSource(this, hasSearch);
  readonly #links = new QuestionLinks(this);
  #search: QuestionSearch | undefined;
  /** What came of copying a link last, in words. */
  #copied = '';

  /** Where the element stands with its data set: `state.status` is `empty`, `loading`, `invalid` or `ready`. */
  get state(): ComparisonState {
    return this.#source.state;
  }

  /** Loads `src` again, for instance after it failed; meanwhile the element is `loading`. */
  reload(): void {
    this.#source.reload();
  }

  /**
   * Whether a question of this id is shown, or could be.
   * @internal
   */
  hasQuestion(id: string): boolean {
    const { state } = this;
    return state.status === 'ready' && toFaqView(state.comparison).items.some((item) => item.id === id);
  }

  /**
   * Opens a question, brings it into sight and gives it the focus.
   * @internal
   */
  openQuestion(id: string): void {
    this.#search?.clear();
    void this.updateComplete.then(() => {
      const item = (this.renderRoot as ShadowRoot).getElementById(id);
      // As a browser does for an id of the page: what is closed around it opens, too.
      for (let box: Node | null = item; box; box = box.parentNode || (box as ShadowRoot).host) {
        if (box instanceof HTMLDetailsElement) box.open = true;
      }
      item?.querySelector<HTMLElement>('[part=question]')?.focus();
      item?.scrollIntoView();
      // A router that finds no such id brings a page to its top, once it has put it together.
      setTimeout(() => scrollY || item?.scrollIntoView());
    });
  }

  protected override createRenderRoot(): ShadowRoot {
    return toStyledRoot(this);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // One listener for all questions. That one is opened doesn't bubble: it is seen on its way down.
    this.renderRoot.addEventListener('click', this.#onClick);
    this.renderRoot.addEventListener('toggle', this.#onToggle, { capture: true });
    // What a reader has opened of a server's plain markup, before the script came, stays open.
    for (const item of this.renderRoot.querySelectorAll('details')) {
      item.open = (document.getElementById(item.id) as HTMLDetailsElement | null)?.open ?? item.open;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state.status !== 'ready') return renderUnready(this, this.#source, state);

    const { wording, headingLevel } = this.#source;
    const view = toFaqView(state.comparison, wording);
    if (view.items.length === 0) return nothing;
    const search = this.#beginSearch()?.find(view, wording);
    const { items } = search ?? view;
    const heading = this.heading ?? view.heading;
    const level = heading ? headingLevel + 1 : headingLevel;
    const head = html`
      <div class="head">
        ${heading ? renderHeading(headingLevel, heading) : nothing}
        ${search?.field ?? nothing}
        ${this.#hasAll(view) ? this.#renderAll(view) : nothing}
      </div>`;
    return html`
      ${search ? head : oneTemplate(head)}
      ${search?.count ?? nothing}
      <div class="items">${keyedList(
        items.map(({ id }) => id),
        items.map((item) => this.#renderItem(item, level, view)),
      )}</div>
      <output class="visually-hidden">${this.#copied}</output>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#search?.settle(this.#items, this.#name);
  }

  /** Answers of one name exclude each other. */
  get #name(): string | undefined {
    return this.single ? 'faq' : undefined;
  }

  #beginSearch(): QuestionSearch | undefined {
    if (!this.search) return undefined;
    return (this.#search ??= searchOffer.find(this)?.(this));
  }

  get #items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.items > *')];
  }

  /** One answer alone is opened and closed by itself, and of those that exclude each other not all can be open. */
  #hasAll({ items }: FaqView): boolean {
    return !this.single && items.filter(({ answer }) => answer !== undefined).length > 1;
  }

  #renderAll({ expandAll, collapseAll }: FaqView): TemplateResult {
    const toggle = (open: boolean) => (): void => {
      for (const item of this.#items) {
        this.#search?.leave(item);
        if (item instanceof HTMLDetailsElement) item.open = open;
      }
    };
    return html`
      <span class="all">
        <button part="button" type="button" @click=${toggle(true)}>${expandAll}</button>
        <button part="button" type="button" @click=${toggle(false)}>${collapseAll}</button>
      </span>`;
  }

  #renderItem(
    { id, question, answer, link, hidden, found }: FaqItemView & Partial<FaqMatchView>,
    level: number,
    view: FaqView,
  ): unknown {
    const { markedLang, wording } = this.#source;
    const lang = markedLang ?? nothing;
    const heading = renderHeading(level, renderTextWithoutLinks(question), 'question-heading');
    // A question that a search marks words in stays where it is, open or closed.
    const place = this.#search ? joined : oneTemplate;
    if (answer === undefined) {
      return place(
        html`<div part="item" id=${id} ?hidden=${hidden ?? false}><div part="question" lang=${lang} tabindex="-1">${heading}</div></div>`,
      );
    }
    const name = (!this.#search?.isUsed && this.#name) || nothing;
    return place(html`
      <details part="item" id=${id} ?hidden=${hidden ?? false} name=${name} ?data-found=${found ?? false}>
        <summary part="question" lang=${lang}>${heading}</summary>
        <div part="answer" lang=${lang}>
          ${renderBlockText(answer)}
          ${this.noCopyLink ? nothing : html`<button part="copy-link" lang=${markedLang ? wording.lang : nothing} type="button" aria-label=${link}>${view.copyLink}</button>`}
        </div>
      </details>`);
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[part=copy-link]');
    if (button) void this.#copyLink(button);
  };

  async #copyLink(button: HTMLElement): Promise<void> {
    const { state } = this;
    if (state.status !== 'ready') return;
    const { id } = button.closest('[part=item]')!;
    await copyText(this, this.#links.toUrl(id), toFaqView(state.comparison, this.#source.wording), (words) => {
      this.#copied = words;
      this.requestUpdate();
    });
    // For whoever looks at the button, too.
    this.renderRoot.querySelector('[data-said]')?.removeAttribute('data-said');
    button.dataset['said'] = this.#copied;
  }

  readonly #onToggle = ({ target }: Event): void => {
    const item = target as HTMLDetailsElement;
    const { id, open } = item;
    // An author's own fallback passes through here, too.
    if (this.#search?.hasMoved(item) || !item.parentElement?.matches('.items')) return;
    this.#search?.leave(item);
    this.dispatchEvent(new CustomEvent('role-faq-toggle', { detail: { id, open }, bubbles: true, composed: true }));
  };
}

declare global {
  interface GlobalEventHandlersEventMap {
    'role-ready': ProblemsEvent;
    'role-error': ProblemsEvent;
    'role-faq-toggle': CustomEvent<{ readonly id: string; readonly open: boolean }>;
  }
  interface HTMLElementTagNameMap {
    'role-faq': RoleFaq;
  }
}
