import { HtmlValidate } from 'html-validate';
import type { Rendered } from '../../src/server.js';

/** The markup of a result that a test takes for granted. */
export function htmlOf(rendered: Rendered): string {
  if (rendered.status !== 'ready') throw new Error(JSON.stringify(rendered.problems));
  return rendered.html;
}

const validator = new HtmlValidate({
  root: true,
  elements: [
    'html5',
    // To the standard it is no sectioning content, so that a heading of a row may hold one.
    { details: { sectioning: false } },
  ],
  extends: ['html-validate:recommended'],
  rules: {
    // Explicit roles keep a table a table where its rows are laid out as grids, and a list a list without its marks.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // Matters of taste.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // The document is one line for most of its length.
    'max-length': 'off',
  },
});

/** What a validator says against a document, a line a finding. */
export async function validate(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

/** A fragment in the smallest document that holds it. */
export const inDocument = (fragment: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body>${fragment}</body></html>`;
