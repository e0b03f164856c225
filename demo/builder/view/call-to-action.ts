import { html, type TemplateResult } from 'lit';
import { entriesBeside } from '../draft/checks.js';
import { isObject, objectAt, setAt } from '../draft/path-edit.js';
import type { Editor } from './editor.js';
import { choiceField, lineField, messages, plainField } from './fields.js';

const FIELDS = ['heading', 'text', 'label', 'href', 'target', 'rel'];

/** The offer at the end of the page; there is one, or there is none. */
export function renderCallToAction(editor: Editor): TemplateResult {
  if (!isObject(objectAt(editor.draft.data).cta)) {
    return html`<button
      type="button"
      class="add"
      @click=${() => {
        const empty = { heading: 'What comes next', label: 'Go on', href: 'https://' };
        editor.edit('Call to action added', (data) => setAt(data, ['cta'], empty));
        editor.reveal(['cta', 'heading']);
      }}
    >
      Add a call to action
    </button>`;
  }
  return html`
    ${messages(entriesBeside(editor.checks, ['cta'], FIELDS))}
    ${lineField(editor, { path: ['cta', 'heading'], label: 'Heading' })}
    ${lineField(editor, { path: ['cta', 'text'], label: 'Text' })}
    ${lineField(editor, { path: ['cta', 'label'], label: 'Text of the link' })}
    ${plainField(editor, { path: ['cta', 'href'], label: 'Where it leads', type: 'url' })}
    ${choiceField(editor, {
      path: ['cta', 'target'],
      label: 'Opens in',
      options: [
        ['', 'The same tab'],
        ['_blank', 'A new tab'],
        ['_parent', 'The frame around'],
        ['_top', 'The whole window'],
      ],
    })}
    ${plainField(editor, { path: ['cta', 'rel'], label: 'Relation', hint: '“sponsored”, for a link that is paid for.' })}
    <button
      type="button"
      @click=${() => {
        editor.edit('Call to action removed', (data) => setAt(data, ['cta'], undefined));
        editor.reveal(['cta']);
      }}
    >
      Remove the call to action
    </button>
  `;
}
