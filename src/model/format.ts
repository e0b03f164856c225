import type { PluralForms } from './messages/messages.js';
import type { Wording } from './view-options.js';

/** Puts values in place of the braces of a message. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  // A page fills in dozens of these; a regular expression with a function takes three times as long.
  let text = '';
  let done = 0;
  let start = -1;
  while ((start = message.indexOf('{', start + 1)) >= 0) {
    const end = message.indexOf('}', start);
    const name = message.slice(start + 1, end);
    if (end > start && Object.hasOwn(values, name)) {
      text += message.slice(done, start) + values[name]!;
      done = end + 1;
    }
  }
  return text + message.slice(done);
}

/** Says a count in the right plural form of the words' language, with the number as the reader's writes it. */
export function formatCount(forms: PluralForms, count: number, { messages, lang }: Wording<never>): string {
  // English is what most pages speak, and making the rules of a language takes longer than showing a small table.
  const form = messages.lang === 'en' ? (count === 1 ? 'one' : 'other') : pluralForms(messages.lang)(count);
  return fill(forms[form] ?? forms.other, { count: formatNumber(count, lang) });
}

/** Languages that write the whole numbers below a thousand as JavaScript does; a first page often has no others. */
const PLAIN = /^(en|de|es|fr|he|it|ja|ko|nl|pt|zh)(-[A-Z]{2})?$/;

export const formatNumber = (number: number, lang: string): string =>
  Number.isInteger(number) && number >= 0 && number < 1000 && PLAIN.test(lang)
    ? `${number}`
    : numberFormat(lang, '').format(number);

/** Whether a language writes fractions behind a comma. */
export const hasDecimalComma = (lang = 'en'): boolean => numberFormat(lang, '').format(0.5).includes(',');

/** A number with its unit: a currency code and `%` as the language writes them, any other unit behind it. */
export function formatQuantity(number: number, unit: string | undefined, lang: string): string {
  if (unit === undefined) return formatNumber(number, lang);
  if (unit === '%' || isCurrency(unit)) return numberFormat(lang, unit).format(unit === '%' ? number / 100 : number);
  return `${formatNumber(number, lang)} ${unit}`;
}

/** A range with its unit, joined as the language joins ranges. */
export function formatRange([low, high]: readonly [number, number], unit: string | undefined, lang: string): string {
  // `Intl` would say “about”.
  if (low === high) return formatQuantity(low, unit, lang);
  // `Intl` would write one minus for both: “-5–3%”.
  if (high < 0) return `${formatQuantity(low, unit, lang)} – ${formatQuantity(high, unit, lang)}`;
  if (unit === '%') return numberFormat(lang, unit).formatRange(low / 100, high / 100);
  if (unit !== undefined && isCurrency(unit)) return numberFormat(lang, unit).formatRange(low, high);
  const range = numberFormat(lang, '').formatRange(low, high);
  return unit === undefined ? range : `${range} ${unit}`;
}

/** A day as the language writes it; a day has no time zone, so none is applied. */
export const formatDay = (day: string, lang: string): string => dateFormat(lang).format(new Date(`${day}T00:00:00Z`));

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit) && currencies().has(unit);

// Making a formatter costs a hundred times what using it costs; a page needs a handful, a table asks a thousand times.
function remember<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

const currencies = remember<void, ReadonlySet<string>>(() => new Set(Intl.supportedValuesOf('currency')));

// Counts are of rows, of which there are no more than a table may have.
const pluralForms = remember((lang: string) => {
  const rules = new Intl.PluralRules(lang);
  return remember((count: number) => rules.select(count));
});

const dateFormat = remember((lang: string) => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }));

/** What an author wrote is shown in full: 99.99 % is not 100 %, and a billionth is not nothing. */
const DIGITS = 15;
/** A number without what a sum of fractions leaves behind its last digit: 0.1 + 0.2 is 0.3. */
export const toShownNumber = (number: number): number => Number(number.toPrecision(DIGITS));
/** Of a currency behind the decimal mark; whole cents are always written out. */
const FRACTION_DIGITS = 8;

const formats = remember((lang: string) =>
  remember((unit: string) => {
    if (unit === '') return new Intl.NumberFormat(lang, { maximumSignificantDigits: DIGITS });
    return unit === '%'
      ? new Intl.NumberFormat(lang, { style: 'percent', maximumSignificantDigits: DIGITS })
      : new Intl.NumberFormat(lang, {
          style: 'currency',
          currency: unit,
          maximumFractionDigits: FRACTION_DIGITS,
          trailingZeroDisplay: 'stripIfInteger',
        });
  }),
);

const numberFormat = (lang: string, unit: string): Intl.NumberFormat => formats(lang)(unit);
