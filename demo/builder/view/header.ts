import { html, nothing, type TemplateResult } from 'lit';
import { isUnsaved, type Session } from '../draft/session.js';

interface Actions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly startOver: () => void;
  readonly takeOver: () => void;
}

/** The bar on top: what can be undone, and whether the work is kept. */
export function renderHeader(
  session: Session,
  isKept: boolean,
  { undo, redo, startOver, takeOver }: Actions,
): TemplateResult {
  const { past, present, future } = session.history;
  return html`<header>
    <p class="brand"><a href="./">role-compare</a> <span>builder</span></p>
    <div class="actions">
      ${step('Undo', present.label, past.length === 0, undo)} ${step('Redo', future[0]?.label, future.length === 0, redo)}
      ${
        present.value
          ? html`<button type="button" @click=${startOver}>Start over</button>
            <a class="to-preview" href="#preview">See the page</a>`
          : nothing
      }
    </div>
    ${
      present.value
        ? html`<p class="kept">
          ${isKept ? 'Kept in this browser' : 'This browser keeps nothing: download your work'}${
            isUnsaved(session) ? ', not taken along yet' : nothing
          }
        </p>`
        : nothing
    }
    ${
      session.elsewhere
        ? html`<p class="elsewhere">
            Another window has changed what is kept. <button type="button" @click=${takeOver}>Take it over</button>
          </p>`
        : nothing
    }
    <p role="status" class="visually-hidden">${session.announcement}</p>
  </header>`;
}

const step = (name: string, label: string | undefined, isDisabled: boolean, act: () => void): TemplateResult =>
  html`<button type="button" ?disabled=${isDisabled} title=${label && !isDisabled ? `${name}: ${label}` : nothing} @click=${act}>
    ${name}
  </button>`;
