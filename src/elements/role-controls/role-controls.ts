import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { choose, type Choice, type Wish } from '../../model/choice.js';
import {
  toControlsView,
  type ContendersControlView,
  type ControlsContext,
  type ControlsView,
  type CopyView,
} from '../../model/controls-view.js';
import type { Layout } from '../../model/layout.js';
import { toCsv, toMarkdown } from '../../model/table-text.js';
import { hydration } from '../../sources/hydration.js';
import { keepStyles, toStyledRoot } from '../../sources/keep-styles.js';
import { showWritten } from '../../sources/translated-texts.js';
import { copyText } from '../shared/clipboard.js';
import { hostStyles } from '../shared/host.styles.js';
import { controlsStyles } from './role-controls.styles.js';

/**
 * The reader's controls above a table: only differences, which contenders, copy. `<role-compare controls="…">`
 * puts it there; it shows what it is given, and tells what the reader chose.
 *
 * @tag role-controls
 * @summary Shows the controls that `<role-compare>` is asked for.
 *
 * @csspart control - A check box with its words, or a list to pick from.
 * @csspart button - A button.
 * @csspart count - How many rows are left.
 *
 * @fires {CustomEvent<Choice>} choose - What the reader chose now. It stays inside the table's element.
 * @fires {CustomEvent<boolean>} picking - Whether the reader sees the lists to pick a pair from, as in a narrow table. It stays there, too.
 */
export class RoleControls extends LitElement {
  static override properties = { given: { attribute: false } };
  static override styles = [hostStyles, controlsStyles];

  /** The table, and what the reader chose of it. */
  given: (ControlsContext & { readonly layout: Layout }) | undefined;

  /** What came of copying last, in words. */
  #copied = '';
  /** Who is compared is said to whoever chose, and not because a page has come or a table got narrow. */
  #hasChosen = false;
  #lists: Element | null = null;
  /** Without one, as on a server, a narrow table shows a pair as its style sheet has it, and counts them all. */
  readonly #observer: ResizeObserver | undefined =
    (globalThis as { ResizeObserver?: typeof ResizeObserver }).ResizeObserver &&
    new ResizeObserver((entries) => {
      const { width } = entries.at(-1)!.contentRect;
      this.dispatchEvent(new CustomEvent('picking', { detail: width > 0 }));
    });

  constructor() {
    super();
    hydration.adopt(this, { hasAll: () => this.given !== undefined });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepStyles(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    return toStyledRoot(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.given) return nothing;
    const { label, differences, contenders, copy } = toControlsView(this.given);
    return html`
      <div class="controls ${this.given.layout}" role="group" aria-label=${label}>
        ${differences ? this.#renderDifferences(differences) : nothing}
        ${contenders ? this.#renderContenders(contenders) : nothing}
        ${copy.length > 0 ? html`<span class="group copy">${copy.map((view) => this.#renderCopy(view))}<output class="count">${this.#copied}</output></span>` : nothing}
      </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    showWritten(this.renderRoot);
    const lists = this.renderRoot.querySelector('.picks');
    if (lists === this.#lists) return;
    this.#observer?.disconnect();
    if (lists) this.#observer?.observe(lists);
    this.#lists = lists;
  }

  #renderDifferences({ label, checked, count }: NonNullable<ControlsView['differences']>): TemplateResult {
    return html`
      <label part="control"><input type="checkbox" .checked=${checked} @change=${this.#onDifferences} />${label}</label>
      <output part="count" class="count">${count}</output>`;
  }

  #renderContenders({ picks, swap, label, summary, options }: ContendersControlView): TemplateResult {
    return html`
      <span class="group ${picks.length > 0 ? 'picks' : ''}">
        ${picks.map(
          (pick) => html`
            <label part="control"><span>${pick.label}</span>
              <select @change=${(event: Event) => this.#choose({ type: 'pick', place: pick.place, id: (event.target as HTMLSelectElement).value })}>
                ${pick.options.map(({ id, name, selected }) => html`<option dir="auto" value=${id} .selected=${selected}>${name}</option>`)}
              </select>
            </label>`,
        )}
        <button part="button" type="button" @click=${() => this.#choose({ type: 'swap' })}>${swap}</button>
      </span>
      ${
        options.length > 0
          ? html`
            <fieldset class="group options">
              <legend>${label}</legend>
              ${options.map(
                ({ id, name, checked, fixed }) => html`
                  <label part="control"><input type="checkbox" .checked=${checked} ?disabled=${fixed} @change=${() => this.#choose({ type: 'toggle', id })} /><span>${name}</span></label>`,
              )}
            </fieldset>`
          : nothing
      }
      <output class="visually-hidden">${this.#hasChosen ? summary : nothing}</output>`;
  }

  #renderCopy({ format, label, words }: CopyView): TemplateResult {
    const copy = (): Promise<void> => copyText(this, this.#textOf(format), words, this.#say);
    return html`<button part="button" type="button" @click=${copy}>${label}</button>`;
  }

  #textOf(format: CopyView['format']): string {
    const { table, choice, wording } = this.given!;
    switch (format) {
      case 'markdown':
        return toMarkdown(table, choice.differences, wording);
      case 'csv':
        return toCsv(table, choice.differences, wording);
      case 'link':
        return location.href;
    }
  }

  readonly #say = (words: string): void => {
    this.#copied = words;
    this.requestUpdate();
  };

  readonly #onDifferences = (event: Event): void =>
    this.#choose({ type: 'differences', only: (event.target as HTMLInputElement).checked });

  #choose(wish: Wish): void {
    const { choice, comparison } = this.given!;
    this.#say('');
    this.#hasChosen = true;
    this.dispatchEvent(new CustomEvent<Choice>('choose', { detail: choose(choice, comparison, wish) }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-controls': RoleControls;
  }
}
