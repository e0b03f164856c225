import { Html, markup, type Content } from '../html.js';

/** A heading of a level from 1 to 6; beside a level 6 the structure goes flat rather than wrong. */
export function renderHeading(level: number, content: Content, part = 'heading'): Html {
  const tag = new Html(`h${Math.min(Math.max(Math.trunc(level), 1), 6)}`);
  return markup`<${tag} part="${part}">${content}</${tag}>`;
}
