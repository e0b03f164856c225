import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf } from '../draft/checks.js';
import { nameOf } from '../draft/data-edit.js';
import { getAt, listAt, isObject, objectAt, setAt, textAt, type Json, type Path } from '../draft/path-edit.js';
import { readLine, writeRichText } from '../draft/rich-text.js';
import { kindOf, toDetailed, VALUE_KINDS, withKind, withPart, type ValueKind } from '../draft/value-kind.js';
import type { Editor } from './editor.js';
import { choiceField, fieldId, lineField, messages, numberField, plainField, type Field } from './fields.js';

/** What a value says, in few words. */
export function digestOf(value: Json): string {
  const kind = kindOf(value);
  const { text, number, range, rating, unit } = toDetailed(value);
  if (text !== undefined) return writeRichText(text, readLine);
  const withUnit = (words: string): string => (typeof unit === 'string' ? `${words} ${unit}` : words);
  if (kind === 'number') return withUnit(toDigits(number));
  if (kind === 'range') return withUnit(listAt(range).map(toDigits).join('–'));
  if (kind === 'rating') return `${toDigits(objectAt(rating).value)} of ${toDigits(objectAt(rating).of)}`;
  return kind === 'text' ? '(empty)' : VALUE_KINDS[kind];
}

const toDigits = (number: Json): string => (typeof number === 'number' ? String(number) : '?');

/** The form of one cell. */
export function renderValue(editor: Editor, path: Path, contender: string): TemplateResult {
  const value = getAt(editor.draft.data, path);
  const kind = kindOf(value);
  const entries = entriesOf(editor.checks, path);
  const part = (name: string | readonly (string | number)[], label: string): Field => {
    const inside = typeof name === 'string' ? [name] : name;
    return {
      path: [...path, ...inside],
      label,
      value: getAt(toDetailed(value), inside),
      write: (data, next) => setAt(data, path, withPart(getAt(data, path), inside, next)),
      isSilent: true,
    };
  };
  /** A number that is not there yet keeps its place, so that the value stays of its kind. */
  const number = (inside: readonly (string | number)[], label: string): TemplateResult => {
    const field = part(inside, label);
    return numberField(editor, { ...field, write: (data, next) => field.write!(data, next ?? null) });
  };
  return html`<fieldset class="cell">
    <legend>${contender}</legend>
    ${choiceField(editor, {
      path,
      label: 'Kind',
      value: kind,
      isSilent: true,
      write: (data, next) => setAt(data, path, withKind(getAt(data, path), next as ValueKind)),
      options: Object.entries(VALUE_KINDS),
    })}
    ${kind === 'number' ? html`<div class="pair">${number(['number'], 'Number')} ${plainField(editor, part('unit', 'Unit'))}</div>` : nothing}
    ${
      kind === 'range'
        ? html`<div class="pair">
          ${number(['range', 0], 'From')} ${number(['range', 1], 'To')} ${plainField(editor, part('unit', 'Unit'))}
        </div>`
        : nothing
    }
    ${
      kind === 'rating'
        ? html`<div class="pair">${number(['rating', 'value'], 'Rating')} ${number(['rating', 'of'], 'Out of')}</div>`
        : nothing
    }
    ${lineField(editor, part('text', kind === 'text' ? 'Text' : 'In other words'))}
    <details class="more">
      <summary>Note and source</summary>
      ${lineField(editor, part('note', 'Note'))} ${renderSource(editor, part, toDetailed(value).source)}
    </details>
    ${messages(entries, `${fieldId(path)}-said`)}
  </fieldset>`;
}

const IN_PLACE = 'in place';

/** One of the listed sources, or one of the value's own. */
function renderSource(
  editor: Editor,
  part: (name: string | readonly string[], label: string) => Field,
  source: Json,
): TemplateResult {
  const field = part('source', 'Source');
  const sources = listAt(editor.draft.data, 'sources').map((each) => [textAt(each, 'id'), nameOf(each)] as const);
  return html`
    ${choiceField(editor, {
      ...field,
      value: isObject(source) ? IN_PLACE : source,
      write: (data, next) => field.write!(data, next === IN_PLACE ? { label: '', href: '' } : next),
      options: [['', 'None'], ...sources, [IN_PLACE, 'One that no other value has…']],
    })}
    ${
      isObject(source)
        ? html`
          ${lineField(editor, part(['source', 'label'], 'What the source is called'))}
          ${plainField(editor, { ...part(['source', 'href'], 'Its address'), type: 'url' })}
          ${plainField(editor, { ...part(['source', 'asOf'], 'The day it said so'), type: 'date' })}
        `
        : nothing
    }
  `;
}
