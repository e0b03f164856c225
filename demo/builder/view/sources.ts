import { html, type TemplateResult } from 'lit';
import { newId, removeSource } from '../draft/data-edit.js';
import { append, listAt } from '../draft/path-edit.js';
import type { Editor } from './editor.js';
import { lineField, plainField } from './fields.js';
import { renderItems } from './items.js';

/** The sources that values can refer to. */
export const renderSources = (editor: Editor): TemplateResult =>
  renderItems(editor, {
    path: ['sources'],
    noun: 'source',
    fields: ['label', 'href', 'asOf'],
    first: 'label',
    add: (data) => {
      const label = `Source ${listAt(data, 'sources').length + 1}`;
      return append(data, ['sources'], { id: newId(data, 'sources', label), label, href: 'https://' });
    },
    remove: removeSource,
    form: (_, path) => html`
      ${lineField(editor, { path: [...path, 'label'], label: 'What it is called' })}
      ${plainField(editor, { path: [...path, 'href'], label: 'Its address', type: 'url' })}
      ${plainField(editor, { path: [...path, 'asOf'], label: 'The day it said so', type: 'date' })}
    `,
  });
