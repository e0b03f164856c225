import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { DATA_FILE, toEmbed, type Release } from '../draft/embed.js';
import { FILE_KINDS, toFile, toUnfinishedFile, type FileKind, type ReadTheme, type TakenFile } from '../draft/files.js';
import type { Comparison } from '../../../src/model/schema.js';
import type { Editor } from './editor.js';

export interface TakeAlong {
  readonly release: Release;
  readonly copy: (text: string) => void;
  readonly download: (file: TakenFile) => void;
  readonly readTheme: ReadTheme;
}

/** What the work is for: markup to paste, and files. */
export function renderTakeAlong(editor: Editor, takeAlong: TakeAlong): TemplateResult {
  const { comparison } = editor.checks;
  if (!comparison) {
    return html`<p class="hint">As soon as nothing is wrong, the markup to paste stands here.</p>
      <button type="button" @click=${() => takeAlong.download(toUnfinishedFile(editor.draft.data))}>
        Download the unfinished data set
      </button>`;
  }
  return html`${renderSnippet(editor, comparison, takeAlong)} ${renderFiles(editor, comparison, takeAlong)}`;
}

/** Made once for a data set and a look: a snippet that is made anew loses what somebody has selected in it. */
let last: { comparison: Comparison; look: object; snippet: Promise<string> } | undefined;

function snippetOf(comparison: Comparison, { draft: { look } }: Editor, release: Release): Promise<string> {
  if (last?.comparison !== comparison || last.look !== look) {
    last = { comparison, look, snippet: toEmbed(comparison, look, release) };
  }
  return last.snippet;
}

function renderSnippet(editor: Editor, comparison: Comparison, { release, copy }: TakeAlong): TemplateResult {
  const snippet = snippetOf(comparison, editor, release);
  const { look } = editor.draft;
  const place = (data: 'inside' | 'file', label: string): TemplateResult =>
    html`<label class="check">
      <input
        type="radio"
        name="data"
        .checked=${look.data === data}
        @change=${() => editor.setLook('Place of the data set changed', { data })}
      />
      ${label}
    </label>`;
  return html`
    <fieldset>
      <legend>The data set stands</legend>
      ${place('inside', 'in the markup')} ${place('file', `in a file beside the page, ${DATA_FILE}`)}
    </fieldset>
    <div class="field">
      <label for="snippet">Markup to paste</label>
      <textarea id="snippet" rows="9" readonly spellcheck="false" .value=${until(snippet, '')}></textarea>
      <p class="hint">
        Once into the page, where the comparison is to stand. Whoever has no script reads it all the same.
        ${look.data === 'file' ? html`Download the JSON below and save it as <code>${DATA_FILE}</code>.` : nothing}
      </p>
    </div>
    <button type="button" class="primary" @click=${async () => copy(await snippet)}>Copy the markup</button>
  `;
}

const renderFiles = (
  { draft: { look } }: Editor,
  comparison: Comparison,
  { download, readTheme }: TakeAlong,
): TemplateResult => html`
  <h3>Files</h3>
  <ul class="files">
    ${(Object.keys(FILE_KINDS) as FileKind[]).map(
      (kind) =>
        html`<li>
          <button type="button" @click=${async () => download(await toFile(kind, comparison, look, readTheme))}>
            Download ${FILE_KINDS[kind].label}
          </button>
          <span class="hint">${FILE_KINDS[kind].about}</span>
        </li>`,
    )}
  </ul>
`;
