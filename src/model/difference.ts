import { isDetailed } from './check-references.js';
import { hasDecimalComma } from './format.js';
import { toPlainText } from './rich-text.js';
import type { Value } from './schema.js';
import type { Messages } from './messages/messages.js';
import { toValueView } from './value-view.js';

/** The words that values are said in. */
export type ValueWords = Pick<Messages, 'lang' | 'states' | 'rating'>;

/**
 * Whether a reader would call all values of a row the same: letter case, full and half width, spaces, ways
 * to write yes and no, and units of one kind make no difference. Two values that are missing are the same.
 */
export function isAlike(values: readonly (Value | undefined)[], messages: ValueWords): boolean {
  const [first, ...others] = values;
  // Most rows differ at first sight, and most that don't are equal letter for letter.
  if (others.every((value) => value === first && typeof value !== 'object')) return true;
  const key = toKey(first, messages);
  return others.every((value) => toKey(value, messages) === key);
}

const LONGEST_MARK = 'false'.length;

/** What ways to write yes, no and nothing mean; anything else means itself. */
function toMeaning(word: string): string {
  if (word.length > LONGEST_MARK) return word;
  if (/^(yes|true|[✅✓✔☑])$/.test(word)) return 'yes';
  return /^(no|false|[❌✗✘✕✖])$/.test(word) ? 'no' : word.replace(/^[–—-]$/, '');
}

let lastStates: Messages['states'] | undefined;
let lastByWords = new Map<string, string>();

/** The states of a language by their words; a table asks for those of one language, a thousand times. */
function statesByWords(states: Messages['states']): ReadonlyMap<string, string> {
  if (states !== lastStates) {
    lastStates = states;
    lastByWords = new Map(Object.entries(states).map(([state, words]) => [words.toLowerCase(), state]));
  }
  return lastByWords;
}

/** Sizes of units in the smallest of their kind; a number in one can be said in another. */
const UNITS: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  ms: ['time', 1],
  s: ['time', 1e3],
  min: ['time', 6e4],
  h: ['time', 36e5],
  g: ['mass', 1],
  kg: ['mass', 1e3],
  m: ['length', 1],
  km: ['length', 1e3],
  kB: ['data', 1],
  MB: ['data', 1e3],
  GB: ['data', 1e6],
  TB: ['data', 1e9],
};

function toKey(value: Value | undefined, messages: ValueWords): string {
  if (isDetailed(value) && value.text === undefined && !value.state) {
    const { number, range, rating, unit } = value;
    if (range) return range.map((end) => toQuantity(end, unit)).join('–');
    if (number !== undefined) return toQuantity(number, unit);
    if (rating) return `${rating.value / rating.of} of 1`;
  }
  const { text = '', state } = toValueView(value, { messages, lang: messages.lang });
  const words = typeof value === 'number' ? `${value}` : toPlainText(text);
  if (!state) return toTextKey(words, messages);
  // A tick and a cross before the same words are no one answer.
  return words === messages.states[state] ? state : `${state}: ${toTextKey(words, messages)}`;
}

function toTextKey(text: string, { states, lang }: ValueWords): string {
  // Most texts are of one kind of letters, and fold to themselves. A raised digit is none among others: `10⁶` is not 106.
  const even = /[^ -~]/.test(text)
    ? text
        .replace(/[²³¹⁰-⁹]/g, '^$&')
        .normalize('NFKC')
        .replace(/\uFE0F/g, '')
    : text;
  const folded = (/\s\s|[^\S ]/.test(even) ? even.replace(/\s+/g, ' ') : even).trim();
  const [, digits, unit] = /^([-−]?\d[\d.,]*)(?![\d.,]) ?(\D*)$/.exec(folded) ?? [];
  if (digits !== undefined) {
    const number = toNumber(digits, unit!, lang);
    if (number !== undefined) return toQuantity(number, unit);
  }

  const lower = folded.toLowerCase();
  return statesByWords(states).get(lower) ?? toMeaning(lower);
}

/** Bits and bytes are told apart by the case of their letter alone, and so are a thousandth and a million. */
function toQuantity(number: number, unit = ''): string {
  const [kind, size] = (Object.hasOwn(UNITS, unit) && UNITS[unit]) || [
    /[bB]|^m[A-Z]/.test(unit) ? unit : unit.toLowerCase(),
    1,
  ];
  // 2.3 × 60 is a little less than 138.
  return `${Number((number * size).toPrecision(12))} ${kind}`;
}

/**
 * `1,000.5` and `1000.5`, `4,5` where no thousands can be meant, and in languages with a decimal comma the other way
 * round. Nothing where digits may mean something else, as those of a version or a day do: a difference that is none
 * is shown, but none is ever hidden.
 */
function toNumber(digits: string, unit: string, lang: string): number | undefined {
  const [comma, point] = hasDecimalComma(lang) ? ['.', ','] : [',', '.'];
  const text = digits.replace('−', '-');
  const [whole = '', fraction = '0', ...others] = text.split(point);
  if (others.length > 0 || !/^\d+$/.test(fraction)) return undefined;
  if (/^-?\d{1,3}$/.test(whole) && fraction.length === 3) return undefined;
  // `2024.10` comes after `2024.9`, `3.10+` after `3.9+`, and `4.50 €` is `4.5 €`.
  if (/^\+?$/.test(unit) && text.includes(point) && fraction.endsWith('0')) return undefined;
  const groups = whole.split(comma);
  const isGrouped = groups.every((group, index) => (index === 0 ? /^-?\d{1,3}$/ : /^\d{3}$/).test(group));
  if (groups.length === 1 || isGrouped) return Number(`${groups.join('')}.${fraction}`);
  return groups.length === 2 && !text.includes(point) ? toNumber(groups.join(point), unit, lang) : undefined;
}
