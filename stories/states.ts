/** What every element's stories have in common: the states that an element can be in besides its own. */
import { html, type TemplateResult } from 'lit';
import { withManyProblems } from './data/comparisons.js';

/** Puts a server that never answers in place of the network, for as long as a story is looked at. */
export function withoutAnswer(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = () => new Promise(() => {});
  return () => {
    globalThis.fetch = fetch;
  };
}

/** What an author leaves inside an element for readers without script. */
export const fallback = (): TemplateResult => html`<p>The train wins two of six rows, the plane one.</p>`;

/** A fresh copy of a broken data set, so that each story names its problems in the console. */
export const broken = (): never => structuredClone(withManyProblems) as never;

/** A phone's width, whatever the width of the window. */
export const phone = (content: unknown): TemplateResult =>
  html`<div style="max-width: 358px; margin-inline: auto">${content}</div>`;

/** A dark part of a page, whatever the reader's color scheme. */
export const dark = (content: unknown): TemplateResult =>
  html`<div style="color-scheme: dark; background: #131316; color: #ececf1; padding: 1.5rem">${content}</div>`;
