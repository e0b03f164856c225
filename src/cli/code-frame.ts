/** How many characters of a long line are shown. */
const WIDTH = 90;

// eslint-disable-next-line no-control-regex -- a file must not steer the terminal
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u;

/** Stands on the character before it; all but the sign that makes a picture of one, and makes it wide. */
const MARK = /(?!\ufe0f)\p{Mn}/u;

/** Shows a text without what a terminal would obey. */
export const printable = (text: string): string => text.replace(CONTROL, ' ');

/** A line of a text with a marker below the place; nothing where there is no such line. */
export function toCodeFrame(lines: readonly string[], line: number, column: number): readonly string[] {
  const source = lines[line - 1];
  if (source === undefined || source.trim() === '') return [];
  const start = Math.max(0, Math.min(column - 1 - WIDTH / 3, source.length - WIDTH));
  const from = source.length <= WIDTH ? 0 : toWhole(source, Math.floor(start));
  const end = toWhole(source, from + WIDTH);
  const shown = printable(source.slice(from, end));
  const before = (from > 0 ? '…' : '') + shown.slice(0, column - 1 - from);
  const indent = [...before].map((character) => ' '.repeat(widthOf(character))).join('');
  const number = String(line);
  return [
    `${number} | ${from > 0 ? '…' : ''}${shown}${end < source.length ? '…' : ''}`,
    `${' '.repeat(number.length)} | ${indent}^`,
  ];
}

/** A place to cut a text at: not within a character of two units, of which half would be left. */
const toWhole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);

const widthOf = (character: string): number => (WIDE.test(character) ? 2 : MARK.test(character) ? 0 : 1);
