import { html, nothing, type TemplateResult } from 'lit';
import { checkAccent } from '../../../src/model/contrast.js';
import { CONTROLS, type Control } from '../../../src/model/controls.js';
import { LAYOUTS, type Layout } from '../../../src/model/layout.js';
import { SHIPPED } from '../../../src/model/messages/shipped.js';
import { nameOf } from '../draft/data-edit.js';
import { PARTS, THEMES, type Look, type Part } from '../draft/look.js';
import { listAt } from '../draft/path-edit.js';
import type { Editor } from './editor.js';
import { plainField } from './fields.js';

const LAYOUT_WORDS: Readonly<Record<Layout, string>> = {
  auto: 'Whatever suits the width',
  pair: 'Two at a time, the label above both',
  scroll: 'All, in a region that scrolls',
  stack: 'Contenders below each other',
};
const CONTROL_WORDS: Readonly<Record<Control, string>> = {
  differences: 'Show only what differs',
  contenders: 'Choose and swap contenders',
  copy: 'Copy the table',
};
const THEME_WORDS: Readonly<Record<Look['theme'], string>> = {
  none: 'The page’s own font and colours',
  editorial: 'Editorial: serif headings, hairlines',
  dense: 'Dense: small text, little space',
  'high-contrast': 'High contrast',
};
const PART_WORDS: Readonly<Record<Part, string>> = {
  'role-intro': 'Title and short answer',
  'role-compare': 'Table',
  'role-tally': 'Wins',
  'role-audience': 'Choose X if…',
  'role-fit': 'Which one fits you?',
  'role-faq': 'Questions',
  'role-sources': 'Sources',
  'role-cta': 'Call to action',
};
/** The languages that the library's own words are in. */
const LANGUAGES = ['en', ...SHIPPED.split(' ')];
/** What the first contenders have by default, for a picker that begins there. */
const ACCENTS = ['#3f3cbb', '#9c5700', '#0f766e', '#a21c6b', '#4d6b12', '#0b63a8', '#b3261e', '#525865'];

export function renderLook(editor: Editor): TemplateResult {
  const { look } = editor.draft;
  const isPage = look.elements === 'page';
  const tick = (label: string, isTicked: boolean, change: Partial<Look>, isFixed = false): TemplateResult =>
    html`<label class="check">
      <input type="checkbox" .checked=${isTicked} ?disabled=${isFixed} @change=${() => editor.setLook(`${label} changed`, change)} />
      ${label}
    </label>`;
  return html`
    <fieldset>
      <legend>Elements</legend>
      <label class="check">
        <input
          type="radio"
          name="elements"
          .checked=${isPage}
          @change=${() => editor.setLook('The whole page chosen', { elements: 'page' })}
        />
        The whole page
      </label>
      <label class="check">
        <input
          type="radio"
          name="elements"
          .checked=${!isPage}
          @change=${() => editor.setLook('Single elements chosen', { elements: ['role-compare'] })}
        />
        Single elements
      </label>
      ${
        look.elements === 'page'
          ? nothing
          : html`<div class="inside">
            ${PARTS.map((part) => {
              const isTicked = look.elements.includes(part);
              // Of nothing at all, there would be nothing to paste.
              return tick(PART_WORDS[part], isTicked, togglePart(look, part), isTicked && look.elements.length === 1);
            })}
          </div>`
      }
    </fieldset>
    ${choose(editor, 'Layout of the table', 'layout', LAYOUTS, LAYOUT_WORDS)}
    ${choose(editor, 'Style sheet', 'theme', THEMES, THEME_WORDS)}
    <fieldset>
      <legend>What readers can do</legend>
      ${CONTROLS.map((control) => tick(CONTROL_WORDS[control], look.controls.includes(control), toggleControl(look, control)))}
      ${tick('Keep what they chose in the address of the page', look.urlState, { urlState: !look.urlState })}
      ${isPage ? tick('Find out which one fits them', look.fit, { fit: !look.fit }) : nothing}
    </fieldset>
    ${renderAccents(editor)}
    ${plainField(editor, {
      path: ['lang'],
      label: 'Language',
      hint: `A language tag. The library’s own words speak ${LANGUAGES.join(', ')}; all others read English.`,
      list: 'languages',
    })}
    <datalist id="languages">${LANGUAGES.map((tag) => html`<option value=${tag}></option>`)}</datalist>
    ${renderStaleAfter(editor)}
    ${isPage ? tick('Tell search engines what the page says', look.jsonLd, { jsonLd: !look.jsonLd }) : nothing}
  `;
}

const togglePart = ({ elements }: Look, part: Part): Partial<Look> => ({
  elements: PARTS.filter((each) => (each === part) !== elements.includes(each)),
});

const toggleControl = ({ controls }: Look, control: Control): Partial<Look> => ({
  controls: CONTROLS.filter((each) => (each === control) !== controls.includes(each)),
});

function choose<Name extends 'layout' | 'theme'>(
  editor: Editor,
  label: string,
  name: Name,
  words: readonly Look[Name][],
  wordsOf: Readonly<Record<Look[Name], string>>,
): TemplateResult {
  return html`<div class="field">
    <label for="look-${name}">${label}</label>
    <select
      id="look-${name}"
      @change=${({ target }: Event) =>
        editor.setLook(`${label} changed`, { [name]: (target as HTMLSelectElement).value as Look[Name] })}
    >
      ${words.map(
        (word) => html`<option value=${word} .selected=${editor.draft.look[name] === word}>${wordsOf[word]}</option>`,
      )}
    </select>
  </div>`;
}

/** An own colour for each contender, and whether it can be told from the page. */
function renderAccents(editor: Editor): TemplateResult {
  const { accents } = editor.draft.look;
  return html`<fieldset>
    <legend>Colours</legend>
    ${listAt(editor.draft.data, 'contenders')
      .slice(0, ACCENTS.length)
      .map((contender, index) => {
        const own = accents[index];
        const name = nameOf(contender);
        const set = (color: string, key?: string): void =>
          editor.setLook(`Colour of ${name} changed`, { accents: { ...accents, [index]: color } }, key);
        return html`<div class="accent">
          <label class="check">
            <input
              type="checkbox"
              .checked=${own !== undefined}
              @change=${() =>
                own === undefined
                  ? set(ACCENTS[index]!)
                  : editor.setLook(`Colour of ${name} taken back`, { accents: withoutKey(accents, index) })}
            />
            Own colour for ${name}
          </label>
          ${
            own === undefined
              ? nothing
              : html`<input
                  type="color"
                  aria-label="Colour of ${name}"
                  aria-describedby="accent-${index}-said"
                  .value=${own}
                  @input=${({ target }: Event) => set((target as HTMLInputElement).value, `accent-${index}`)}
                />
                <ul class="messages" id="accent-${index}-said">
                  ${(checkAccent(own) ?? []).map(
                    ({ message }) => html`<li class="warning"><strong>Look:</strong> ${message}.</li>`,
                  )}
                </ul>`
          }
        </div>`;
      })}
  </fieldset>`;
}

const withoutKey = (accents: Look['accents'], index: number): Look['accents'] =>
  Object.fromEntries(Object.entries(accents).filter(([each]) => Number(each) !== index));

const renderStaleAfter = (editor: Editor): TemplateResult => html`
  <div class="field">
    <label for="look-stale-after">Call sources out of date after days</label>
    <input
      id="look-stale-after"
      type="number"
      min="1"
      .value=${String(editor.draft.look.staleAfter ?? '')}
      @change=${({ target }: Event) => {
        const { valueAsNumber: days } = target as HTMLInputElement;
        editor.setLook('Days changed', { staleAfter: days >= 1 ? Math.trunc(days) : undefined });
      }}
    />
    <p class="hint">Empty: they never are.</p>
  </div>
`;
