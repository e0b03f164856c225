import type { RichText } from '../schema.js';
import type { ValueState } from '../value-view.js';

/** What the marks that people put into tables mean when no legend says otherwise. */
const MARKS = {
  yes: '✅☑✓✔🟢👍',
  no: '❌❎✗✘✕✖🛑🚫⛔🔴👎',
  partial: '⚠🟡🟠🔶🔸◐⁉',
  unknown: '❓❔',
} as const;

const SHORTCODES: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔',
  ballot_box_with_check: '☑',
  check_mark: '✔',
  x: '❌',
  negative_squared_cross_mark: '❎',
  heavy_multiplication_x: '✖',
  no_entry: '⛔',
  no_entry_sign: '🚫',
  octagonal_sign: '🛑',
  stop_sign: '🛑',
  warning: '⚠',
  question: '❓',
  grey_question: '❔',
  interrobang: '⁉',
  trophy: '🏆',
  '1st_place_medal': '🥇',
  crown: '👑',
  star: '⭐',
  construction: '🚧',
  yellow_circle: '🟡',
  green_circle: '🟢',
  red_circle: '🔴',
  large_orange_diamond: '🔶',
  thumbsup: '👍',
  '+1': '👍',
  thumbsdown: '👎',
  '-1': '👎',
};

/** Writes `:white_check_mark:` and its like as the mark that they stand for; others stay as they are. */
export const expandShortcodes = (text: string): string =>
  text.replace(/:([a-z0-9_+-]+):/g, (code, name: string) =>
    Object.hasOwn(SHORTCODES, name) ? SHORTCODES[name]! : code,
  );

/** What the marks of a table mean: the usual, and what its legend says. */
export interface Legend {
  readonly [mark: string]: { readonly state: ValueState; readonly meaning?: RichText };
}

const MARK = /^(?:\p{Extended_Pictographic}|[✓✔✗✘✕✖◐☑●○◎])[\uFE0E\uFE0F]?/u;

/** The mark that a text begins with, or that it is by a legend, without the selector that makes it an emoji, or no emoji. */
export function leadingMark(
  text: string,
  legend: Legend = {},
): { readonly mark: string; readonly length: number } | undefined {
  const found = Object.hasOwn(legend, text) ? text : MARK.exec(text)?.[0];
  return found === undefined ? undefined : { mark: found.replace(/[\uFE0E\uFE0F]/, ''), length: found.length };
}

/** The mark that a text ends in, set apart from all that it says before, where no other mark stands. */
export function trailingSign(text: string): { readonly mark: string; readonly length: number } | undefined {
  const [, before, found] = /^(.*\S)(\s+[^\p{L}\p{N}\s]{1,2})$/u.exec(text) ?? [];
  if (found === undefined || /\p{Extended_Pictographic}/u.test(before!)) return undefined;
  const sign = leadingMark(found.trim());
  return sign && { mark: sign.mark, length: found.length };
}

export function markState(mark: string, legend: Legend = {}): ValueState | undefined {
  return (Object.hasOwn(legend, mark) ? legend[mark]!.state : undefined) ?? usualState(mark);
}

export const usualState = (mark: string): ValueState | undefined =>
  (Object.keys(MARKS) as (keyof typeof MARKS)[]).find((state) => [...MARKS[state]].includes(mark));
