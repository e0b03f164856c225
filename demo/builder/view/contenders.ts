import { html, nothing, type TemplateResult } from 'lit';
import { addContender, removeContender } from '../draft/data-edit.js';
import { listAt, objectAt, setAt, type Json, type Path } from '../draft/path-edit.js';
import type { Editor } from './editor.js';
import { checkField, lineField, plainField } from './fields.js';
import { renderItems } from './items.js';

export const renderContenders = (editor: Editor): TemplateResult =>
  renderItems(editor, {
    path: ['contenders'],
    noun: 'contender',
    fields: ['name', 'description', 'href', 'image'],
    first: 'name',
    least: 2,
    add: (data) => addContender(data, `Contender ${listAt(data, 'contenders').length + 1}`),
    remove: removeContender,
    form: (item, path) => html`
      ${lineField(editor, { path: [...path, 'name'], label: 'Name' })}
      ${checkField(editor, { path: [...path, 'featured'], label: 'The page is about this one' })}
      <details class="more">
        <summary>Description, link and picture</summary>
        ${lineField(editor, { path: [...path, 'description'], label: 'Description' })}
        ${plainField(editor, { path: [...path, 'href'], label: 'Its own page', type: 'url' })}
        ${renderImage(editor, item, [...path, 'image'])}
      </details>
    `,
  });

/** A picture has an address and a text, or there is none. */
function renderImage(editor: Editor, contender: Json, path: Path): TemplateResult {
  const { src, alt } = objectAt(contender, 'image');
  return html`
    ${plainField(editor, {
      path: [...path, 'src'],
      label: 'Address of a picture',
      type: 'url',
      isWhole: true,
      value: src,
      write: (data, address) => setAt(data, path, address === undefined ? undefined : { src: address, alt: alt ?? '' }),
    })}
    ${
      src === undefined
        ? nothing
        : plainField(editor, {
            path: [...path, 'alt'],
            label: 'What the picture shows',
            hint: 'For who can’t see it. Empty, if it says nothing that the name doesn’t.',
            value: alt,
            write: (data, text) => setAt(data, [...path, 'alt'], text ?? ''),
          })
    }
  `;
}
