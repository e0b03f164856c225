import { html, nothing, type TemplateResult } from 'lit';
import { findFormat, type ReportEntry } from '../../../src/formats/index.js';
import { sentence } from './fields.js';

export interface Starts {
  readonly fromText: (text: string, name?: string) => void;
  readonly fromFile: (file: File) => void;
  readonly fromBlank: (first: string, second: string) => void;
  readonly fromFirstPage: () => void;
  /** Why the last text could not be used. */
  readonly refused: readonly ReportEntry[] | undefined;
}

const EXAMPLE = `# Train vs Plane

| Category | Train | Plane |
| --- | --- | --- |
| Time | **4 h** (winner) | 5 h with queues |`;

/** The ways to begin. */
export function renderStart(starts: Starts): TemplateResult {
  const { fromText, fromFile, fromBlank, fromFirstPage, refused } = starts;
  return html`<div class="start">
    <h1>Put an honest “X vs Y” on your page</h1>
    <p class="lead">
      Paste what you have, mark who wins and why, and take the markup along. Nothing leaves your browser.
    </p>

    <form
      class="card"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        fromText((new FormData(event.target as HTMLFormElement).get('text') as string) ?? '');
      }}
    >
      <h2>Paste a comparison</h2>
      <div class="field">
        <label for="paste">Markdown, CSV, HTML or JSON</label>
        <textarea
          id="paste"
          name="text"
          rows="10"
          required
          spellcheck="false"
          placeholder=${EXAMPLE}
          aria-describedby=${refused ? 'paste-said' : 'paste-format'}
          aria-invalid=${refused ? 'true' : nothing}
          @input=${({ target }: Event) => sayFormat(target as HTMLTextAreaElement)}
        ></textarea>
        <p class="hint" id="paste-format" aria-live="polite">A table is enough.</p>
        ${
          refused
            ? html`<ul class="messages" id="paste-said">
              ${refused.map(
                ({ line, message, advice }) =>
                  html`<li class="error"><strong>Line ${line}:</strong> ${sentence(message)} ${advice}</li>`,
              )}
            </ul>`
            : nothing
        }
      </div>
      <div class="actions">
        <button type="submit" class="primary">Read it</button>
        <label class="file">
          <input type="file" accept=".md,.markdown,.csv,.tsv,.html,.htm,.json,.yaml,.yml,.txt" @change=${onFile(fromFile)} />
          <span>Open a file…</span>
        </label>
      </div>
    </form>

    <div class="others">
      <section class="card">
        <h2>Look around first</h2>
        <p>A finished page: AI Product Manager vs Traditional Product Manager.</p>
        <button type="button" @click=${fromFirstPage}>Start from the first page</button>
      </section>
      <form
        class="card"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const form = new FormData(event.target as HTMLFormElement);
          fromBlank(form.get('first') as string, form.get('second') as string);
        }}
      >
        <h2>Begin with two names</h2>
        <div class="field"><label for="first">This</label><input id="first" name="first" required /></div>
        <div class="field"><label for="second">versus that</label><input id="second" name="second" required /></div>
        <button type="submit">Begin</button>
      </form>
    </div>
  </div>`;
}

const FORMATS = {
  markdown: 'Markdown',
  html: 'HTML',
  csv: 'CSV',
  json: 'JSON',
  yaml: 'YAML',
  text: 'plain text',
} as const;

function sayFormat({ value, nextElementSibling: hint }: HTMLTextAreaElement): void {
  const words = value.trim() === '' ? 'A table is enough.' : `Will be read as ${FORMATS[findFormat(value)]}.`;
  if (hint && hint.textContent !== words) hint.textContent = words;
}

const onFile =
  (fromFile: Starts['fromFile']) =>
  ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) fromFile(file);
    // The same file may be opened again.
    input.value = '';
  };
