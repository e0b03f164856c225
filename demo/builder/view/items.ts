/** Lists of the data set as lists of forms: each item can be moved and taken away, and one more added. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entriesBeside, entriesOf } from '../draft/checks.js';
import { nameOf } from '../draft/data-edit.js';
import { listAt, moveAt, removeAt, textAt, type Json, type Path } from '../draft/path-edit.js';
import type { Editor } from './editor.js';
import { fieldId, messages } from './fields.js';

export interface Items {
  /** Where the list stands in the data set. */
  readonly path: Path;
  /** What one of them is called, in lower case: “row”. */
  readonly noun: string;
  readonly form: (item: Json, path: Path, index: number) => TemplateResult;
  /** The names of the fields that show themselves what is said of them. */
  readonly fields: readonly string[];
  /** A line that says what is in an item, for one that is closed. Left out, items are always open. */
  readonly digest?: (item: Json) => string;
  readonly add: (data: Json) => Json;
  /** The field of a new item that is filled in first. */
  readonly first?: string;
  /** Takes an item away with all that refers to it, where that is more than the item. */
  readonly remove?: (data: Json, index: number) => Json;
  /** How many there have to be. */
  readonly least?: number;
  readonly title?: (item: Json, index: number) => string;
}

export function renderItems(editor: Editor, items: Items): TemplateResult {
  const { path, noun } = items;
  const list = listAt(editor.draft.data, ...path);
  const ids = list.map((item) => textAt(item, 'id'));
  return html`
    <ol class="items">
      ${repeat(
        list,
        // An import may bring an id twice.
        (_, index) => (ids[index] !== '' && ids.indexOf(ids[index]!) === index ? ids[index]! : index),
        (item, index) => html`<li>${renderItem(editor, items, item, index, list.length)}</li>`,
      )}
    </ol>
    <button
      type="button"
      class="add"
      id=${fieldId([...path, 'add'])}
      @click=${() => {
        editor.edit(`${capital(noun)} added`, items.add);
        const added = [...path, list.length];
        editor.reveal(items.first === undefined ? added : [...added, items.first]);
      }}
    >
      Add a ${noun}
    </button>
  `;
}

function renderItem(editor: Editor, items: Items, item: Json, index: number, count: number): TemplateResult {
  const path = [...items.path, index];
  const title = items.title?.(item, index) || nameOf(item) || `${capital(items.noun)} ${index + 1}`;
  const buttons = html`<div class="tools">
    ${tool(`Move “${title}” up`, '↑', index === 0, () => move(editor, items, index, -1))}
    ${tool(`Move “${title}” down`, '↓', index === count - 1, () => move(editor, items, index, 1))}
    ${tool(`Remove “${title}”`, '✕', count <= (items.least ?? 0), () => remove(editor, items, index))}
  </div>`;
  const form = (): TemplateResult =>
    html`${messages(entriesBeside(editor.checks, path, items.fields))} ${items.form(item, path, index)}`;
  if (!items.digest) {
    return html`<fieldset class="item" id=${fieldId(path)} tabindex="-1">
      <legend>${title}</legend>
      ${buttons} ${form()}
    </fieldset>`;
  }
  const isOpen = editor.isOpen(path);
  const said = entriesOf(editor.checks, path);
  return html`<div class="item">
    <details
      ?open=${isOpen}
      @toggle=${({ target }: Event) => editor.setOpen(path, (target as HTMLDetailsElement).open)}
    >
      <summary id=${fieldId(path)}>
        <span class="title">${title}</span> ${badge(
          said.some(({ severity }) => severity === 'error'),
          said.length,
        )}
        <span class="digest">${items.digest(item)}</span>
      </summary>
      ${isOpen ? form() : nothing}
    </details>
    ${buttons}
  </div>`;
}

/** How much is said of what is inside, in words for who can't see a colour. */
export const badge = (isWrong: boolean, count: number): TemplateResult | typeof nothing =>
  count === 0 ? nothing : html`<span class="badge ${isWrong ? 'error' : 'warning'}">${count} to look at</span>`;

const tool = (name: string, sign: string, isDisabled: boolean, act: () => void): TemplateResult =>
  html`<button type="button" aria-label=${name} title=${name} ?disabled=${isDisabled} @click=${act}>
    <span aria-hidden="true">${sign}</span>
  </button>`;

function move(editor: Editor, { path, noun }: Items, index: number, step: -1 | 1): void {
  editor.edit(`${capital(noun)} moved ${step < 0 ? 'up' : 'down'}`, (data) => moveAt(data, path, index, step));
  editor.reveal([...path, index + step]);
}

function remove(editor: Editor, { path, noun, remove: own }: Items, index: number): void {
  editor.edit(`${capital(noun)} removed`, (data) => (own ? own(data, index) : removeAt(data, path, index)));
  // What had the focus is gone: the button at the end of the list has it next.
  editor.reveal([...path, 'add']);
}

const capital = (noun: string): string => noun.charAt(0).toUpperCase() + noun.slice(1);
