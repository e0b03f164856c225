/**
 * What a page's words can't say (ids, which numbers a value holds) stands in one comment at the end of an exported
 * page. It is JSON, written so that it can neither end the comment nor be taken for a tag.
 */
const NAME = 'role-compare ';

export const toAsideComment = (aside: unknown): string =>
  `<!-- ${NAME}${JSON.stringify(aside).replace(/[<>]|-(?=-)/g, (found) => `\\u00${found.charCodeAt(0).toString(16)}`)} -->`;

/** The JSON in a comment of ours; nothing where the comment is somebody else's. */
export function readAsideComment(comment: string): string | undefined {
  const value = comment.trim();
  return value.startsWith(`${NAME}{`) ? value.slice(NAME.length) : undefined;
}
