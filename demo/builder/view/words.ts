import { html, type TemplateResult } from 'lit';
import { nameOf } from '../draft/data-edit.js';
import { listAt, objectAt, setAt, textAt } from '../draft/path-edit.js';
import type { Editor } from './editor.js';
import { blocksField, choiceField, lineField, numberField, plainField } from './fields.js';

/** Title, short answer and overview, and what is said of the whole. */
export const renderWords = (editor: Editor): TemplateResult => html`
  ${lineField(editor, { path: ['title'], label: 'Title', hint: 'Usually “X vs Y”. *Emphasis*, **strong** and [links](https://…) work in all texts.' })}
  ${lineField(editor, { path: ['subtitle'], label: 'Line below the title' })}
  ${lineField(editor, { path: ['summary'], label: 'Short answer', hint: 'What somebody should know who reads nothing else.' })}
  ${renderPick(editor)}
  ${blocksField(editor, { path: ['overview'], label: 'Overview', hint: 'Paragraphs and lists. A blank line begins a paragraph, “- ” an item.' })}
  ${plainField(editor, { path: ['updated'], label: 'Last changed', type: 'date' })}
  <details class="more">
    <summary>A score that a source printed</summary>
    <p class="hint">It is never shown: it is checked against the wins that the rows really have.</p>
    ${listAt(editor.draft.data, 'contenders').map((contender) =>
      numberField(editor, {
        path: ['declaredScore', textAt(contender, 'id')],
        label: `Wins of ${nameOf(contender)}`,
        min: 0,
        write: (data, wins) => {
          const scores = setAt(objectAt(data, 'declaredScore'), [textAt(contender, 'id')], wins);
          return setAt(data, ['declaredScore'], Object.keys(objectAt(scores)).length > 0 ? scores : undefined);
        },
      }),
    )}
  </details>
`;

const renderPick = (editor: Editor): TemplateResult =>
  choiceField(editor, {
    path: ['pick'],
    label: 'The short answer is for',
    options: [
      ['', 'Nobody in particular'],
      ...listAt(editor.draft.data, 'contenders').map((each) => [textAt(each, 'id'), nameOf(each)] as const),
    ],
  });
