/** The finished markup of a page and of a table, as a server would send it. */
import { toText, type Comparison, type Criterion } from '../data.js';
import { countWins, isAlike, TICK, toWins, WORDS } from './words.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

const TICK_MARKUP = `<svg aria-hidden="true" viewBox="0 0 16 16"><path d="${TICK}"/></svg>`;

const MARK_MARKUP = `<span class="mark">${TICK_MARKUP}${WORDS.winner}</span>`;

export const toPageMarkup = (data: Comparison): string =>
  `<div class="bench">${toIntro(data)}<h2>${WORDS.table}</h2>${toTable(data)}${toAudiences(data)}${toFaq(data)}${toCta(data)}</div>`;

export const toTableMarkup = (data: Comparison): string =>
  `<div class="bench"><h2>${WORDS.table}</h2>${toTable(data)}</div>`;

const toIntro = ({ title, subtitle = '', summary = '', overview = '' }: Comparison): string =>
  `<h1>${escape(title)}</h1><p>${escape(subtitle)}</p><h2>${WORDS.shortAnswer}</h2><p>${escape(summary)}</p>` +
  `<h2>${WORDS.overview}</h2><p>${escape(overview)}</p>`;

function toTable(data: Comparison): string {
  const { title, contenders, criteria } = data;
  const wins = countWins(data).map(toWins);
  const columns = contenders.map(
    ({ name }, index) => `<th scope="col">${escape(name)}<span class="wins">${wins[index]}</span></th>`,
  );
  return (
    `<table><caption>${escape(title)}</caption>` +
    `<thead><tr><th scope="col">${WORDS.category}</th>${columns.join('')}</tr></thead>` +
    `<tbody>${criteria.map((criterion) => toRow(criterion, data)).join('')}</tbody>` +
    `<tfoot><tr><th scope="row">${WORDS.score}</th>${wins.map((text) => `<td>${text}</td>`).join('')}</tr></tfoot></table>`
  );
}

function toRow(criterion: Criterion, data: Comparison): string {
  const { label, values, winner } = criterion;
  const cells = data.contenders.map(({ id }) =>
    winner === id
      ? `<td class="winner">${MARK_MARKUP}${escape(toText(values[id]))}</td>`
      : `<td>${escape(toText(values[id]))}</td>`,
  );
  const alike = isAlike(criterion, data) ? ' class="alike"' : '';
  return `<tr${alike}><th scope="row">${escape(label)}</th>${cells.join('')}</tr>`;
}

const toAudiences = ({ audiences = [] }: Comparison): string =>
  `<h2>${WORDS.audiences}</h2><div class="cards">${audiences
    .map(
      ({ heading, reasons }) =>
        `<div class="card"><h3>${escape(heading)}</h3><ul>${reasons
          .map((reason) => `<li>${TICK_MARKUP}<span>${escape(toText(reason))}</span></li>`)
          .join('')}</ul></div>`,
    )
    .join('')}</div>`;

const toFaq = ({ faq = [] }: Comparison): string =>
  `<h2>${WORDS.faq}</h2>${faq
    .map(
      ({ id, question, answer }) =>
        `<details id="${escape(id)}"><summary><h3>${escape(question)}</h3></summary><div class="answer"><p>${escape(answer)}</p></div></details>`,
    )
    .join('')}`;

const toCta = ({ cta }: Comparison): string =>
  cta
    ? `<div class="cta"><h2>${escape(cta.heading)}</h2><p>${escape(cta.text)}</p><a href="${escape(cta.href)}">${escape(cta.label)}</a></div>`
    : '';
