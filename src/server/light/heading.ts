import { Html, markup, type Content } from '../html.js';

const TAGS = [1, 2, 3, 4, 5, 6].map((level) => new Html(`h${level}`));

/** A heading of a level from 1 to 6; beside a level 6 the structure goes flat rather than wrong. */
export function renderHeading(level: number, content: Content, part = 'heading'): Html {
  const tag = TAGS[Math.min(Math.max(Math.trunc(level), 1), 6) - 1]!;
  return markup`<${tag} part="${part}">${content}</${tag}>`;
}
