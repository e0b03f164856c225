import { html, nothing, type TemplateResult } from 'lit';
import { oneTemplate } from './one-template.js';
import { fixed } from './template-shape.js';

/**
 * A heading whose level the host page decides. Levels beyond 6 don't exist; beside a level 6 the
 * structure goes flat rather than wrong.
 */
export function renderHeading(level: number, content: unknown, part = 'heading'): TemplateResult {
  switch (Math.min(Math.max(Math.trunc(level), 1), 6)) {
    case 1:
      return html`<h1 part=${fixed(part)}>${content}</h1>`;
    case 2:
      return html`<h2 part=${fixed(part)}>${content}</h2>`;
    case 3:
      return html`<h3 part=${fixed(part)}>${content}</h3>`;
    case 4:
      return html`<h4 part=${fixed(part)}>${content}</h4>`;
    case 5:
      return html`<h5 part=${fixed(part)}>${content}</h5>`;
    default:
      return html`<h6 part=${fixed(part)}>${content}</h6>`;
  }
}

/** A heading that is in no template with others; nothing where it has no words. */
export const renderOwnHeading = (level: number, words: string | undefined, part?: string): unknown =>
  words ? oneTemplate(renderHeading(level, words, part)) : nothing;
