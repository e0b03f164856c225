/** The whole of the builder: what is begun with, or forms beside the page that they make. */
import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf } from '../draft/checks.js';
import type { Path } from '../draft/path-edit.js';
import { renderAudiences } from './audiences.js';
import { renderCallToAction } from './call-to-action.js';
import { renderContenders } from './contenders.js';
import { renderCriteria } from './criteria.js';
import type { Editor } from './editor.js';
import { fieldId, messages } from './fields.js';
import { badge } from './items.js';
import { renderLook } from './look.js';
import { renderProblems, renderReport } from './problems.js';
import { renderQuestions } from './questions.js';
import { renderSources } from './sources.js';
import { renderTakeAlong, type TakeAlong } from './take-along.js';
import { renderWords } from './words.js';

interface Section {
  /** The fields of the data set that are in it; the first one names it. */
  readonly fields: readonly string[];
  readonly title: string;
  readonly form: (editor: Editor) => TemplateResult;
}

const SECTIONS: readonly Section[] = [
  {
    fields: ['title', 'subtitle', 'summary', 'overview', 'updated', 'pick', 'declaredScore'],
    title: 'Title and short answer',
    form: renderWords,
  },
  { fields: ['contenders'], title: 'Contenders', form: renderContenders },
  { fields: ['criteria', 'groups'], title: 'Rows and winners', form: renderCriteria },
  { fields: ['audiences'], title: 'Choose X if…', form: renderAudiences },
  { fields: ['faq'], title: 'Questions and answers', form: renderQuestions },
  { fields: ['sources'], title: 'Sources', form: renderSources },
  { fields: ['cta'], title: 'Call to action', form: renderCallToAction },
];

/** The section, or the part beside them, that a field of the data set is in. */
export const sectionOf = ([field]: Path): Path =>
  field === 'lang' ? ['look'] : [SECTIONS.find(({ fields }) => fields.includes(String(field)))?.fields[0] ?? 'title'];

export const renderForms = (editor: Editor, takeAlong: TakeAlong): TemplateResult => html`
  ${renderReport(editor)} ${renderProblems(editor)}
  <h2>Content</h2>
  ${SECTIONS.map((section) => renderSection(editor, section))}
  <h2>On your page</h2>
  ${renderPart(editor, ['look'], 'Look', badgeOf(editor, ['lang']), () => renderLook(editor))}
  ${renderPart(editor, ['take-along'], 'Take it along', nothing, () => renderTakeAlong(editor, takeAlong))}
`;

function renderSection(editor: Editor, { fields, title, form }: Section): TemplateResult {
  const path = [fields[0]!];
  // What is said of a whole list is said here; its items say the rest.
  const own = editor.checks.entries.filter((entry) => fields.includes(entry.path) && LISTS.includes(entry.path));
  return renderPart(editor, path, title, badgeOf(editor, fields), () => html`${messages(own)} ${form(editor)}`);
}

const LISTS = ['contenders', 'criteria', 'groups', 'audiences', 'faq', 'sources', 'cta'];

function badgeOf(editor: Editor, fields: readonly string[]): TemplateResult | typeof nothing {
  const said = fields.flatMap((field) => entriesOf(editor.checks, [field]));
  return badge(
    said.some(({ severity }) => severity === 'error'),
    said.length,
  );
}

function renderPart(
  editor: Editor,
  path: Path,
  title: string,
  mark: TemplateResult | typeof nothing,
  form: () => TemplateResult,
): TemplateResult {
  const key = ['section', ...path];
  const isOpen = editor.isOpen(key);
  return html`<details
    class="section"
    ?open=${isOpen}
    @toggle=${({ target, currentTarget }: Event) => {
      if (target === currentTarget) editor.setOpen(key, (target as HTMLDetailsElement).open);
    }}
  >
    <summary id=${fieldId(key)}><h3>${title}</h3>${mark}</summary>
    ${isOpen ? html`<div class="form">${form()}</div>` : nothing}
  </details>`;
}
