/** Fields: a label, what is typed, and below it what is to be said of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReportEntry } from '../../../src/formats/index.js';
import { entriesOf, toKey } from '../draft/checks.js';
import { getAt, setAt, type Json, type Path } from '../draft/path-edit.js';
import { readBlocks, readLine, writeRichText } from '../draft/rich-text.js';
import type { Editor } from './editor.js';
import { keptText, rememberTyped } from './kept-text.js';

export interface Field {
  /** Where its value stands in the data set. */
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  /** The value, where it isn't simply what stands at `path`. */
  readonly value?: Json;
  /** Writes a new value, where that isn't simply putting it at `path`. */
  readonly write?: (data: Json, value: Json) => Json;
  /** What is said of it is shown elsewhere. */
  readonly isSilent?: boolean;
}

export const fieldId = (path: Path): string => `field-${toKey(path)}`;

/** Words in one line, with Markdown’s marks; a new line breaks the line. */
export const lineField = (editor: Editor, field: Field): TemplateResult =>
  textArea(editor, field, { read: readLine, rows: 1, write: (value) => writeRichText(value, readLine) });

/** Paragraphs and lists. */
export const blocksField = (editor: Editor, field: Field): TemplateResult =>
  textArea(editor, field, { read: readBlocks, rows: 3, write: (value) => writeRichText(value, readBlocks) });

/** Text without marks: an address, a unit, a language. */
export const plainField = (
  editor: Editor,
  field: Field & {
    readonly type?: 'text' | 'url' | 'date';
    readonly list?: string;
    /** Written once it is whole, and not letter by letter: of an address that is shown, each would be asked for. */
    readonly isWhole?: boolean;
  },
): TemplateResult =>
  wrap(editor, field, (id, described) => {
    const read = ({ value }: HTMLInputElement): Json => (value === '' ? undefined : value);
    const write = onTyped(editor, field, read);
    return html`<input
      id=${id}
      type=${field.type === 'date' ? 'date' : 'text'}
      inputmode=${field.type === 'url' ? 'url' : nothing}
      list=${field.list ?? nothing}
      autocomplete="off"
      spellcheck=${field.type === 'url' ? 'false' : nothing}
      aria-describedby=${described}
      aria-invalid=${isWrong(editor, field)}
      .value=${keptText(valueOf(editor, field), (value) => (typeof value === 'string' ? value : ''))}
      @input=${field.isWhole ? nothing : write}
      @change=${field.isWhole ? write : nothing}
    />`;
  });

export const numberField = (editor: Editor, field: Field & { readonly min?: number }): TemplateResult =>
  wrap(editor, field, (id, described) => {
    const read = ({ valueAsNumber }: HTMLInputElement): Json =>
      Number.isNaN(valueAsNumber) ? undefined : valueAsNumber;
    return html`<input
      id=${id}
      type="number"
      step="any"
      min=${field.min ?? nothing}
      aria-describedby=${described}
      aria-invalid=${isWrong(editor, field)}
      .value=${keptText(valueOf(editor, field), (value) => (typeof value === 'number' ? String(value) : ''))}
      @input=${onTyped(editor, field, read)}
    />`;
  });

/** A list to choose from; the value of an option is what is written, `''` takes the field away. */
export const choiceField = (
  editor: Editor,
  field: Field & { readonly options: readonly (readonly [value: string, label: string])[] },
): TemplateResult =>
  wrap(editor, field, (id, described) => {
    const value = valueOf(editor, field);
    const chosen = typeof value === 'string' ? value : '';
    const known = field.options.some(([each]) => each === chosen);
    // What an import brought and nobody offers stays to be seen.
    const options = known ? field.options : [...field.options, [chosen, `${chosen} (unknown)`] as const];
    return html`<select
      id=${id}
      aria-describedby=${described}
      aria-invalid=${isWrong(editor, field)}
      @change=${({ target }: Event) => {
        const { value: next } = target as HTMLSelectElement;
        editor.edit(`${field.label} changed`, (data) => writeTo(field)(data, next === '' ? undefined : next));
      }}
    >
      ${options.map(([each, label]) => html`<option value=${each} .selected=${each === chosen}>${label}</option>`)}
    </select>`;
  });

export const checkField = (editor: Editor, field: Field): TemplateResult => html`
  <div class="field check">
    <input
      id=${fieldId(field.path)}
      type="checkbox"
      .checked=${valueOf(editor, field) === true}
      @change=${({ target }: Event) => {
        const { checked } = target as HTMLInputElement;
        editor.edit(`${field.label} changed`, (data) => writeTo(field)(data, checked ? true : undefined));
      }}
    />
    <label for=${fieldId(field.path)}>${field.label}</label>
  </div>
`;

const valueOf = ({ draft }: Editor, field: Field): Json =>
  'value' in field ? field.value : getAt(draft.data, field.path);

const writeTo =
  ({ path, write }: Field) =>
  (data: Json, value: Json): Json =>
    write ? write(data, value) : setAt(data, path, value);

const onTyped =
  (editor: Editor, field: Field, read: (field: HTMLInputElement) => Json) =>
  ({ target }: Event): void => {
    const element = target as HTMLInputElement;
    const value = read(element);
    rememberTyped(element, value);
    editor.edit(`${field.label} changed`, (data) => writeTo(field)(data, value), fieldId(field.path));
  };

function textArea(
  editor: Editor,
  field: Field,
  { read, write, rows }: { read: (typed: string) => Json; write: (value: Json) => string; rows: number },
): TemplateResult {
  return wrap(
    editor,
    field,
    (id, described) => html`<textarea
      id=${id}
      rows=${rows}
      aria-describedby=${described}
      aria-invalid=${isWrong(editor, field)}
      .value=${keptText(valueOf(editor, field), write)}
      @input=${onTyped(editor, field, ({ value }) => read(value))}
    ></textarea>`,
  );
}

function wrap(
  editor: Editor,
  { path, label, hint, isSilent }: Field,
  input: (id: string, described: string | typeof nothing) => TemplateResult,
): TemplateResult {
  const id = fieldId(path);
  const entries = isSilent ? [] : entriesOf(editor.checks, path);
  const described = [...(hint ? [`${id}-hint`] : []), ...(entries.length > 0 ? [`${id}-said`] : [])].join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${input(id, described || nothing)} ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${messages(entries, `${id}-said`)}
  </div>`;
}

const isWrong = ({ checks }: Editor, { path, isSilent }: Field): 'true' | typeof nothing =>
  !isSilent && entriesOf(checks, path).some(({ severity }) => severity === 'error') ? 'true' : nothing;

/** What is said of a field or of a part, with what to do about it. */
export function messages(entries: readonly ReportEntry[], id?: string): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ul class="messages" id=${id ?? nothing}>
    ${entries.map(
      ({ severity, message, advice }) =>
        html`<li class=${severity}>
          <strong>${severity === 'error' ? 'Wrong' : 'Look'}:</strong> ${sentence(message)} <span>${sentence(advice)}</span>
        </li>`,
    )}
  </ul>`;
}

/** A message as a sentence, without the marks that terminals like. */
export const sentence = (message: string): string => {
  const words = message.replaceAll('`', '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?…]$/.test(words) ? '' : '.'}`;
};
