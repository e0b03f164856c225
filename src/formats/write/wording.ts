import { formatNumber, formatQuantity, formatRange, hasDecimalComma } from '../../model/format.js';
import { isDetailed } from '../../model/check-references.js';
import { readQuantity } from '../../model/import/numbers.js';
import { tableWords } from '../../model/import/table-words.js';
import { messages as english } from '../../model/messages/en.js';
import type { Messages } from '../../model/messages/messages.js';
import type { Comparison, Criterion, DetailedValue, Value } from '../../model/schema.js';

/** How a data set is written down. */
export interface ExportOptions {
  /** The library's words in the language of the data set. English where left out. */
  readonly messages?: Messages | undefined;
}

/** The words that are written beside the author's, and how numbers are. */
export interface Wording {
  readonly messages: Messages;
  /** The language to write numbers in; nothing where they are written as a machine does. */
  readonly lang: string | undefined;
  /** The language to mark the library's words with, where it isn't the author's. */
  readonly markedLang: string | undefined;
}

export function toWording({ lang }: Comparison, { messages = english }: ExportOptions): Wording {
  const own = lang ?? messages.lang;
  return languageOf(own) === languageOf(messages.lang)
    ? { messages, lang: withWesternDigits(own), markedLang: undefined }
    : { messages, lang: undefined, markedLang: messages.lang };
}

const languageOf = (tag: string): string => new Intl.Locale(tag).language;

/** Every reader knows them, and so does whoever reads a table again. */
const withWesternDigits = (tag: string): string => new Intl.Locale(tag, { numberingSystem: 'latn' }).toString();

/** A data set in which each number that is shown has its text. What wins by its numbers still does. */
export const withNumberTexts = (comparison: Comparison, lang: string | undefined): Comparison => ({
  ...comparison,
  criteria: comparison.criteria.map((criterion) => ({
    ...criterion,
    // Of nothing but its own keys, so that a contender called `constructor` has no value that nobody gave it.
    values: Object.assign(
      Object.create(null) as Criterion['values'],
      Object.fromEntries(Object.entries(criterion.values).map(([id, value]) => [id, withNumberText(value, lang)])),
    ),
  })),
});

function withNumberText(value: Value, lang: string | undefined): Value {
  if (typeof value === 'number') return { number: value, text: toNumberText({ number: value }, lang) };
  if (!isDetailed(value) || value.text !== undefined || value.state !== undefined) return value;
  const text = toNumberText(value, lang);
  return text === '' ? value : { ...value, text };
}

/**
 * A number as the readers of a language write it. Some ways to write one nobody could read back (`1 200 $US`), so it
 * is tried; then, and without a language, it is written as a machine does.
 */
export function toNumberText(value: DetailedValue, lang: string | undefined): string {
  if (lang === undefined) return toPlainNumber(value);
  const written = toReadersNumber(value, lang);
  return value.rating || isReadBack(value, written, lang) ? written : toPlainNumber(value);
}

function toReadersNumber({ rating, range, number, unit }: DetailedValue, lang: string): string {
  if (rating) return `${formatNumber(rating.value, lang)}/${formatNumber(rating.of, lang)}`;
  if (range) return formatRange(range, unit, lang);
  return number === undefined ? '' : formatQuantity(number, unit, lang);
}

function toPlainNumber({ rating, range, number, unit }: DetailedValue): string {
  if (rating) return `${rating.value}/${rating.of}`;
  const numbers = range ? range.join('–') : number === undefined ? '' : String(number);
  if (numbers === '' || unit === undefined) return numbers;
  return unit === '%' ? `${numbers}%` : `${numbers} ${unit}`;
}

function isReadBack({ number, range, unit }: DetailedValue, text: string, lang: string): boolean {
  const read = readQuantity(text, tableWords.to, hasDecimalComma(lang));
  const isSameNumber = range ? read?.range?.join() === range.join() : read?.number === number;
  return isSameNumber && read?.unit === unit;
}
