import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../draft/data-edit.js';
import { append, getAt, isObject, listAt, setAt, textAt, type Json, type Path } from '../draft/path-edit.js';
import type { Editor } from './editor.js';
import { choiceField, lineField } from './fields.js';
import { renderItems } from './items.js';

/** The “Choose X if…” lists. */
export const renderAudiences = (editor: Editor): TemplateResult =>
  renderItems(editor, {
    path: ['audiences'],
    noun: 'list',
    fields: ['contender', 'heading', 'reasons'],
    first: 'contender',
    title: (item) => `Choose ${nameBy(editor, textAt(item, 'contender'))} if…`,
    add: (data) => append(data, ['audiences'], { contender: nextContender(data), reasons: ['…'] }),
    form: (_, path) => html`
      ${choiceField(editor, {
        path: [...path, 'contender'],
        label: 'Contender',
        options: listAt(editor.draft.data, 'contenders').map((each) => [textAt(each, 'id'), nameOf(each)] as const),
      })}
      ${lineField(editor, { path: [...path, 'heading'], label: 'Heading', hint: 'In place of “Choose X if…”.' })}
      ${renderItems(editor, {
        path: [...path, 'reasons'],
        noun: 'reason',
        fields: [''],
        least: 1,
        title: (_reason, index) => `Reason ${index + 1}`,
        add: (data) => append(data, [...path, 'reasons'], ''),
        form: (reason, at) => renderReason(editor, reason, at),
      })}
    `,
  });

const nameBy = (editor: Editor, id: string): string =>
  nameOf(listAt(editor.draft.data, 'contenders').find((each) => textAt(each, 'id') === id)) || '…';

/** The first contender without a list. */
function nextContender(data: Json): string {
  const ids = listAt(data, 'contenders').map((each) => textAt(each, 'id'));
  const taken = listAt(data, 'audiences').map((each) => textAt(each, 'contender'));
  return ids.find((id) => !taken.includes(id)) ?? ids[0] ?? '';
}

/** A reason is its text alone, or an object with the rows that justify it. */
function renderReason(editor: Editor, reason: Json, path: Path): TemplateResult {
  const criteria = listAt(reason, 'criteria');
  const rows = listAt(editor.draft.data, 'criteria');
  return html`
    ${lineField(editor, {
      path,
      label: 'Text',
      value: isObject(reason) ? reason.text : reason,
      write: (data, text) =>
        isObject(getAt(data, path)) ? setAt(data, [...path, 'text'], text ?? '') : setAt(data, path, text ?? ''),
    })}
    <details class="more">
      <summary>Rows that justify it${criteria.length > 0 ? ` (${criteria.length})` : nothing}</summary>
      ${rows.map((row) => {
        const id = textAt(row, 'id');
        return html`<label class="check">
          <input
            type="checkbox"
            .checked=${criteria.includes(id)}
            @change=${() => editor.edit('Rows of a reason changed', (data) => toggleRow(data, path, id))}
          />
          ${nameOf(row)}
        </label>`;
      })}
    </details>
  `;
}

function toggleRow(data: Json, path: Path, id: string): Json {
  const reason = getAt(data, path);
  const text = isObject(reason) ? (reason.text ?? '') : (reason ?? '');
  const before = listAt(reason, 'criteria');
  const criteria = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
  return setAt(data, path, criteria.length > 0 ? { text, criteria } : text);
}
