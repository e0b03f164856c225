import { html, nothing, type TemplateResult } from 'lit';
import { countOf } from '../draft/checks.js';
import { nameOf } from '../draft/data-edit.js';
import { getAt, type Path } from '../draft/path-edit.js';
import type { Editor } from './editor.js';
import { sentence } from './fields.js';

/** Everything that is to be said of the draft, with a way to where it is said of. */
export function renderProblems(editor: Editor): TemplateResult {
  const { entries } = editor.checks;
  const { errors, warnings } = countOf(editor.checks);
  const summary = [...count(errors, 'mistake'), ...count(warnings, 'thing', ' to look at')].join(', ');
  return html`<details class="problems" id="problems">
    <summary>${summary || 'Nothing wrong, nothing to look at'}</summary>
    ${
      entries.length === 0
        ? html`<p class="hint">Winners, reasons, dates and sources were checked for what readers would be misled by.</p>`
        : html`<ul>
          ${entries.map(
            ({ path, severity, message }) => html`<li class=${severity}>
              <a
                href="#field-${path}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  editor.reveal(toPath(path));
                }}
                >${placeOf(editor, path)} ${sentence(message)}</a
              >
            </li>`,
          )}
        </ul>`
    }
  </details>`;
}

const count = (number: number, noun: string, rest = ''): string[] =>
  number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}${rest}`];

/** What the parts of a data set are called in the forms. */
const NOUNS: Readonly<Record<string, string>> = {
  contenders: 'Contender',
  groups: 'Group',
  criteria: 'Row',
  audiences: 'List',
  faq: 'Question',
  sources: 'Source',
  cta: 'Call to action',
  pick: 'Short answer',
  updated: 'Last changed',
  lang: 'Language',
  declaredScore: 'Printed score',
};

/** Which part of the forms something is said of: “Row 3, Price:”. */
function placeOf({ draft }: Editor, path: string): string {
  const [field = '', index] = toPath(path);
  const noun = NOUNS[String(field)] ?? capital(String(field));
  if (typeof index !== 'number') return `${noun}:`;
  const name = nameOf(getAt(draft.data, [field, index]));
  return `${noun} ${index + 1}${name === '' ? '' : `, ${name}`}:`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const toPath = (path: string): Path => path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** What came of a text that was read. */
export function renderReport(editor: Editor): TemplateResult | typeof nothing {
  const { imported } = editor.session;
  if (!imported) return nothing;
  const { found, report } = imported;
  const notes = report.filter(({ text }) => text !== undefined);
  // A data set is taken as it is, and nothing was recognised in it.
  if (found.length + notes.length === 0) return nothing;
  return html`<details class="report" ?open=${notes.length > 0}>
    <summary>
      ${found.length} parts were recognised${notes.length > 0 ? html`, ${notes.length} could not be taken along` : nothing}
    </summary>
    ${
      notes.length === 0
        ? nothing
        : html`<ul>
          ${notes.map(
            ({ line, message, advice, text }) =>
              html`<li>Line ${line}: ${sentence(message)} ${advice} <q>${text}</q></li>`,
          )}
        </ul>`
    }
    <ul>
      ${found.map(({ as, text, line }) => html`<li>Line ${line}: ${as} <q>${text}</q></li>`)}
    </ul>
  </details>`;
}
