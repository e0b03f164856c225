import { html, nothing, type TemplateResult } from 'lit';
import { formatChoice, parseChoice, shownIds, type Choice } from '../../model/choice.js';
import { toStart } from '../../model/choice-start.js';
import { controlsFor, type Control } from '../../model/controls.js';
import { isAlike } from '../../model/difference.js';
import { toLayout, type Layout } from '../../model/layout.js';
import type { Comparison } from '../../model/schema.js';
import type { TableView } from '../../model/table-view.js';
import type { ViewOptions } from '../../model/view-options.js';
import type { ReaderHost, ReaderView } from '../shared/reader-view.js';
import { createUrlState, type UrlState } from '../shared/url-state.js';

/**
 * What the reader chose to see of one table: held here alone, and handed down to the view. It starts where the
 * attributes say, and starts again when they are set to something else.
 */
export class ReaderChoice implements ReaderView {
  readonly #host: ReaderHost;
  readonly #address: UrlState;
  /** What is chosen from. */
  #comparison: Comparison | undefined;
  #chosen: Choice | undefined;
  /** The start that `#chosen` began from. */
  #begun = '';
  #isAlikeWanted = false;
  /** Whether the reader picks a pair from two lists: how wide the table is, style sheets know alone. */
  #isPicking = false;

  constructor(host: ReaderHost) {
    this.#host = host;
    this.#address = createUrlState(host, 'compare', this.#onReturn);
  }

  choiceFor(comparison: Comparison): Choice {
    const begun = formatChoice(toStart(this.#host));
    this.#comparison = comparison;
    if (begun !== this.#begun || !this.#chosen) {
      // Only the first start may be overruled by an earlier visit to the same address; what was chosen since is over.
      if (this.#chosen) this.#address.write(undefined);
      this.#chosen = this.#toChoice(this.#address.read(), comparison);
      this.#begun = begun;
    }
    return this.#chosen;
  }

  isAlikeFor(choice: Choice): typeof isAlike | undefined {
    // What has been found out once is not forgotten: the reader may want to see it again.
    this.#isAlikeWanted ||= choice.differences || this.#controls.includes('differences');
    return this.#isAlikeWanted ? isAlike : undefined;
  }

  idsFor(comparison: Comparison, choice: Choice): readonly string[] | undefined {
    return this.#isPair(comparison) ? shownIds(comparison, choice).slice(0, 2) : choice.contenders;
  }

  hasPicks(comparison: Comparison): boolean {
    return this.#controlsFor(comparison).includes('contenders') && comparison.contenders.length > 2;
  }

  renderControls(
    comparison: Comparison,
    table: TableView,
    choice: Choice,
    wording: ViewOptions,
  ): TemplateResult | typeof nothing {
    const controls = this.#controlsFor(comparison);
    if (controls.length === 0) return nothing;
    const given = { comparison, table, choice, controls, wording, layout: this.#layout };
    return html`<role-controls exportparts="control, button, count" .given=${given} @choose=${this.#onChoose} @picking=${this.#onPicking}></role-controls>`;
  }

  /** A pair is all there is to a table of pairs, so that it is counted, copied and told of alone. */
  #isPair(comparison: Comparison): boolean {
    return this.#layout === 'pair' || (this.#isPicking && this.hasPicks(comparison));
  }

  #controlsFor(comparison: Comparison): readonly Control[] {
    return controlsFor(this.#controls, this.#layout, comparison);
  }

  get #layout(): Layout {
    return toLayout(this.#host.layout);
  }

  get #controls(): string {
    return this.#host.controls ?? '';
  }

  #toChoice(text: string | null, comparison: Comparison): Choice {
    return text === null ? toStart(this.#host) : parseChoice(text, comparison);
  }

  readonly #onChoose = ({ detail: choice }: CustomEvent<Choice>): void => {
    const text = formatChoice(choice);
    this.#address.write(text === formatChoice(toStart(this.#host)) ? undefined : text);
    this.#choose(choice);
  };

  readonly #onReturn = (text: string | null): void => {
    if (!this.#chosen) return;
    const choice = this.#toChoice(text, this.#comparison!);
    if (formatChoice(choice) !== formatChoice(this.#chosen)) this.#choose(choice);
  };

  #choose(choice: Choice): void {
    const comparison = this.#comparison!;
    this.#chosen = choice;
    this.#host.requestUpdate();
    const { differences } = choice;
    // An attribute, or an address, may name somebody who isn't there, or twice.
    const contenders = shownIds(comparison, { ...choice, contenders: this.idsFor(comparison, choice) });
    const detail = { layout: this.#layout, differences, contenders };
    this.#host.dispatchEvent(new CustomEvent('role-view-change', { detail, bubbles: true, composed: true }));
  }

  readonly #onPicking = ({ detail }: CustomEvent<boolean>): void => {
    this.#isPicking = detail;
    this.#host.requestUpdate();
  };
}
