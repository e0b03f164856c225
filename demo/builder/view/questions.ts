import { html, type TemplateResult } from 'lit';
import { append, getAt } from '../draft/path-edit.js';
import { readBlocks, writeRichText } from '../draft/rich-text.js';
import type { Editor } from './editor.js';
import { blocksField, lineField } from './fields.js';
import { renderItems } from './items.js';

export const renderQuestions = (editor: Editor): TemplateResult =>
  renderItems(editor, {
    path: ['faq'],
    noun: 'question',
    fields: ['question', 'answer'],
    first: 'question',
    add: (data) => append(data, ['faq'], { question: 'New question?' }),
    digest: (item) => writeRichText(getAt(item, ['answer']), readBlocks) || '(no answer yet)',
    form: (_, path) => html`
      ${lineField(editor, { path: [...path, 'question'], label: 'Question' })}
      ${blocksField(editor, { path: [...path, 'answer'], label: 'Answer', hint: 'Left out, the question is shown and can’t be opened.' })}
    `,
  });
