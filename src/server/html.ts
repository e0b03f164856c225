/** Markup that may stand in a document as it is. It is made by `markup` alone, so that no text becomes markup. */
export class Html {
  constructor(readonly text: string) {}
}

/** What can be put into markup: text is escaped, lists are joined, nothing stays nothing. */
export type Content = Html | string | number | false | undefined | readonly Content[];

/**
 * Puts values into markup written in code. Not called `html`: that is Lit's, and the build's template minifier would
 * take these strings for whole templates.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let text = strings[0]!;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value !== undefined && value !== false) text += toText(value);
    text += strings[index + 1]!;
  }
  return new Html(text);
}

function toText(content: Exclude<Content, undefined | false>): string {
  if (typeof content === 'string') return escapeText(content);
  if (content instanceof Html) return content.text;
  if (typeof content === 'number') return String(content);
  let text = '';
  for (const each of content) if (each !== undefined && each !== false) text += toText(each);
  return text;
}

/**
 * Attributes with a space before each; `undefined` and `false` leave one out, `true` writes it without a value. Own
 * keys only: what something else has put on `Object.prototype` is no attribute of every element.
 */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): Html {
  let text = '';
  for (const name in values) {
    const value = values[name];
    if (value === undefined || value === false || !Object.hasOwn(values, name)) continue;
    text += value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
  }
  return new Html(text);
}

/**
 * The start of an element of the library, on a line of its own: so Markdown takes what follows for a block of HTML, and
 * leaves it alone.
 */
export const toStartTag = (tag: string, values: Parameters<typeof attributes>[0]): string =>
  markup`<${tag}${attributes(values)}>\n`.text;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // In Markdown, a block of HTML ends at an empty line.
  '\n': '&#10;',
  '\r': '&#10;',
};
// Written where they are used, they would be made anew for every text.
const SPECIAL = /[&<>"\n\r]/;
const SPECIALS = /[&<>"\n\r]/g;

/** For text, and for values of attributes, which stand in double quotes everywhere here. */
export const escapeText = (text: string): string =>
  // Most texts have nothing to escape, and looking is cheaper than copying.
  SPECIAL.test(text) ? text.replace(SPECIALS, escapeCharacter) : text;

const escapeCharacter = (character: string): string => ESCAPES[character]!;
