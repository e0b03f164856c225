/** Lit the way people write it: one element each, a template for every row and every cell, `map()` over the data. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { toText, type Audience, type CallToAction, type Comparison, type Criterion, type Question } from '../data.js';
import { validate } from '../validate.js';
import type { Rival, View } from './rival.js';
import { STYLES } from './styles.js';
import { countWins, isAlike, TICK, toRowsShown, toWins, WORDS } from './words.js';

const renderTick = (): TemplateResult =>
  html`<svg aria-hidden="true" viewBox="0 0 16 16"><path d=${TICK}></path></svg>`;

const renderCell = (text: string, isWinner: boolean): TemplateResult => html`
  <td class=${classMap({ winner: isWinner })}>
    ${isWinner ? html`<span class="mark">${renderTick()}${WORDS.winner}</span>` : nothing}${text}
  </td>
`;

const renderRow = ({ label, values, winner }: Criterion, { contenders }: Comparison): TemplateResult => html`
  <tr>
    <th scope="row">${label}</th>
    ${contenders.map(({ id }) => renderCell(toText(values[id]), winner === id))}
  </tr>
`;

const renderTable = (data: Comparison, rows: readonly Criterion[]): TemplateResult => {
  const wins = countWins(data);
  return html`
    <table>
      <caption>
        ${data.title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${WORDS.category}</th>
          ${data.contenders.map(
            ({ name }, index) => html`<th scope="col">${name}<span class="wins">${toWins(wins[index]!)}</span></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(row, data))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${WORDS.score}</th>
          ${wins.map((count) => html`<td>${toWins(count)}</td>`)}
        </tr>
      </tfoot>
    </table>
  `;
};

const renderAudience = ({ heading, reasons }: Audience): TemplateResult => html`
  <div class="card">
    <h3>${heading}</h3>
    <ul>
      ${reasons.map((reason) => html`<li>${renderTick()}<span>${toText(reason)}</span></li>`)}
    </ul>
  </div>
`;

const renderQuestion = ({ id, question, answer }: Question): TemplateResult => html`
  <details id=${id}>
    <summary><h3>${question}</h3></summary>
    <div class="answer"><p>${answer}</p></div>
  </details>
`;

const renderCta = ({ heading, text, label, href }: CallToAction): TemplateResult => html`
  <div class="cta">
    <h2>${heading}</h2>
    <p>${text}</p>
    <a href=${href}>${label}</a>
  </div>
`;

class PlainLitCompare extends LitElement {
  static override properties = {
    data: { attribute: false },
    controls: { type: Boolean },
    onlyDifferences: { type: Boolean, attribute: 'only-differences' },
  };
  static override styles = unsafeCSS(STYLES);

  data: Comparison | undefined;
  controls = false;
  onlyDifferences = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data')) validate(this.data);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data } = this;
    if (!data) return nothing;
    const rows = this.onlyDifferences ? data.criteria.filter((row) => !isAlike(row, data)) : data.criteria;
    return html`
      <div class="bench">
        <h2>${WORDS.table}</h2>
        ${this.controls ? this.#renderControls(rows.length, data.criteria.length) : nothing} ${renderTable(data, rows)}
      </div>
    `;
  }

  #renderControls(shown: number, total: number): TemplateResult {
    return html`
      <div class="controls">
        <label>
          <input type="checkbox" .checked=${this.onlyDifferences} @change=${this.#onChange} />
          ${WORDS.onlyDifferences}
        </label>
        <output>${toRowsShown(shown, total)}</output>
      </div>
    `;
  }

  readonly #onChange = ({ currentTarget }: Event): void => {
    this.onlyDifferences = (currentTarget as HTMLInputElement).checked;
  };
}

class PlainLitPage extends LitElement {
  static override properties = { data: { attribute: false } };
  static override styles = unsafeCSS(STYLES);

  data: Comparison | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data')) validate(this.data);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data } = this;
    if (!data) return nothing;
    const { title, subtitle, summary, overview, criteria, audiences = [], faq = [], cta } = data;
    return html`
      <div class="bench">
        <h1>${title}</h1>
        <p>${subtitle}</p>
        <h2>${WORDS.shortAnswer}</h2>
        <p>${summary}</p>
        <h2>${WORDS.overview}</h2>
        <p>${overview}</p>
        <h2>${WORDS.table}</h2>
        ${renderTable(data, criteria)}
        <h2>${WORDS.audiences}</h2>
        <div class="cards">${audiences.map(renderAudience)}</div>
        <h2>${WORDS.faq}</h2>
        ${faq.map(renderQuestion)} ${cta ? renderCta(cta) : nothing}
      </div>
    `;
  }
}

customElements.define('plain-lit-compare', PlainLitCompare);
customElements.define('plain-lit-page', PlainLitPage);

const page: View<Comparison> = {
  mount(host, data) {
    const element = document.createElement('plain-lit-page') as PlainLitPage;
    element.data = data;
    host.append(element);
    return { rendering: element.updateComplete, unmount: () => element.remove() };
  },
};

const table: View<Comparison> = {
  mount(host, data, controls) {
    const element = document.createElement('plain-lit-compare') as PlainLitCompare;
    element.controls = controls;
    element.data = data;
    host.append(element);
    return {
      rendering: element.updateComplete,
      update(changed) {
        element.data = changed;
        return element.updateComplete;
      },
      showOnlyDifferences(on) {
        element.onlyDifferences = on;
        return element.updateComplete;
      },
      unmount: () => element.remove(),
    };
  },
};

export const rival: Rival = { page, table };
