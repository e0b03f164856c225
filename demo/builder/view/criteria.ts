import { html, nothing, type TemplateResult } from 'lit';
import { addCriterion, idsIn, nameOf, newId, removeCriterion, removeGroup } from '../draft/data-edit.js';
import { append, listAt, objectAt, setAt, textAt, type Json, type Path } from '../draft/path-edit.js';
import { toggleWinner, toWinner, toWinnerChoice, type WinnerChoice } from '../draft/winner-choice.js';
import type { Editor } from './editor.js';
import { choiceField, lineField, numberField } from './fields.js';
import { renderItems } from './items.js';
import { digestOf, renderValue } from './value.js';

/** The rows of the table, and the groups that they stand in. */
export const renderCriteria = (editor: Editor): TemplateResult => html`
  ${renderItems(editor, {
    path: ['criteria'],
    noun: 'row',
    fields: ['label', 'description', 'group', 'values', 'winner', 'reason', 'better', 'weight'],
    first: 'label',
    least: 1,
    add: (data) => addCriterion(data, `Row ${listAt(data, 'criteria').length + 1}`),
    remove: removeCriterion,
    digest: (row) => digestOfRow(editor.draft.data, row),
    form: (row, path) => renderRow(editor, row, path),
  })}
  <details class="more">
    <summary>Groups of rows</summary>
    ${renderItems(editor, {
      path: ['groups'],
      noun: 'group',
      fields: ['label'],
      first: 'label',
      add: (data) => {
        const label = `Group ${listAt(data, 'groups').length + 1}`;
        return append(data, ['groups'], { id: newId(data, 'groups', label), label });
      },
      remove: removeGroup,
      form: (_, path) => lineField(editor, { path: [...path, 'label'], label: 'Heading over its rows' }),
    })}
  </details>
`;

const contendersOf = (data: Json): readonly (readonly [id: string, name: string])[] =>
  listAt(data, 'contenders').map((each) => [textAt(each, 'id'), nameOf(each)] as const);

function digestOfRow(data: Json, row: Json): string {
  const values = objectAt(row, 'values');
  const cells = contendersOf(data).map(([id]) => digestOf(values[id]));
  return `${cells.join(' · ')} — ${wordsOfWinner(data, row)}`;
}

function wordsOfWinner(data: Json, row: Json): string {
  const { winner, better } = objectAt(row);
  const nameBy = (id: string): string => contendersOf(data).find(([each]) => each === id)?.[1] ?? id;
  const choice = toWinnerChoice(winner);
  if (choice === 'open') return typeof better === 'string' ? `${better} is better` : 'no winner';
  if (choice === 'tie') return 'a tie';
  if (choice === 'depends') return 'it depends';
  const winners = choice === 'several' ? (winner as readonly Json[]) : [winner];
  return `${winners.map((id) => (typeof id === 'string' ? nameBy(id) : '?')).join(' and ') || 'nobody'} wins`;
}

function renderRow(editor: Editor, row: Json, path: Path): TemplateResult {
  const groups = listAt(editor.draft.data, 'groups');
  return html`
    ${lineField(editor, { path: [...path, 'label'], label: 'Heading of the row' })}
    <div class="cells">
      ${contendersOf(editor.draft.data).map(([id, name]) => renderValue(editor, [...path, 'values', id], name))}
    </div>
    ${renderWinner(editor, row, [...path, 'winner'])}
    ${lineField(editor, { path: [...path, 'reason'], label: 'Why', hint: 'Readers can open it at the winner.' })}
    <details class="more">
      <summary>Meaning, group, numbers that decide, weight</summary>
      ${lineField(editor, { path: [...path, 'description'], label: 'What the row is about' })}
      ${
        groups.length > 0 || textAt(row, 'group') !== ''
          ? choiceField(editor, {
              path: [...path, 'group'],
              label: 'Group',
              options: [['', 'None'], ...groups.map((each) => [textAt(each, 'id'), nameOf(each)] as const)],
            })
          : nothing
      }
      ${choiceField(editor, {
        path: [...path, 'better'],
        label: 'Where nobody said who wins, numbers decide',
        options: [
          ['', 'No'],
          ['higher', 'Higher is better'],
          ['lower', 'Lower is better'],
        ],
      })}
      ${numberField(editor, {
        path: [...path, 'weight'],
        label: 'Weight',
        hint: 'Counts in “Which one fits you?” alone, never in the tally.',
        min: 0,
      })}
    </details>
  `;
}

function renderWinner(editor: Editor, row: Json, path: Path): TemplateResult {
  const { winner } = objectAt(row);
  const contenders = contendersOf(editor.draft.data);
  const choice = toWinnerChoice(winner);
  return html`
    ${choiceField(editor, {
      path,
      label: 'Winner',
      value: choice === 'open' ? undefined : choice,
      write: (data, next) => setAt(data, path, toWinner((next ?? 'open') as WinnerChoice, winner)),
      options: [
        ['', 'Nobody has said'],
        ...contenders.map(([id, name]) => [`one:${id}`, name] as const),
        ['tie', 'A tie'],
        ['depends', 'It depends'],
        ...(contenders.length > 2 || choice === 'several' ? [['several', 'Several…'] as const] : []),
      ],
    })}
    ${choice === 'several' ? renderWinners(editor, winner as readonly Json[], path) : nothing}
  `;
}

const renderWinners = (editor: Editor, winners: readonly Json[], path: Path): TemplateResult => html`
  <fieldset class="several">
    <legend>Winners</legend>
    ${contendersOf(editor.draft.data).map(
      ([id, name]) => html`<label class="check">
        <input
          type="checkbox"
          .checked=${winners.includes(id)}
          @change=${() =>
            editor.edit('Winners changed', (data) =>
              setAt(data, path, toggleWinner(winners, id, idsIn(data, 'contenders'))),
            )}
        />
        ${name}
      </label>`,
    )}
  </fieldset>
`;
