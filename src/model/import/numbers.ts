/** What a text measures. */
export interface Quantity {
  readonly number?: number;
  readonly range?: readonly [number, number];
  readonly unit?: string;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  円: 'JPY',
  元: 'CNY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  R$: 'BRL',
};

/** The code of the currency that a sign most often stands for; nothing where a text is no such sign. */
export const findCurrency = (sign: string): string | undefined =>
  Object.hasOwn(CURRENCIES, sign) ? CURRENCIES[sign] : undefined;

const CODES = 'USD|EUR|GBP|JPY|CNY|INR|KRW|ILS|BRL|CHF|CAD|AUD|SEK|NOK|DKK|PLN|MXN';

/** Letters stand right behind the number, words may stand apart. */
const MULTIPLIERS: readonly (readonly [pattern: string, factor: number])[] = [
  ['[kK](?!\\p{L})', 1e3],
  ['(?:M|MM)(?!\\p{L})', 1e6],
  ['(?:B|bn)(?!\\p{L})', 1e9],
  [' ?(?:[Tt]housand|[Tt]ausend|mil|mille|千)(?![a-z])', 1e3],
  [' ?(?:[Mm]illion(?:en|s)?|[Mm]io\\.?|millones|milhões|mln)(?![a-z])', 1e6],
  [' ?(?:[Bb]illion|[Mm]illiarden?|[Mm]rd\\.?|milliards?)(?![a-z])', 1e9],
  // “T” alone is a trillion of money, and anything else of something else.
  ['(?:T|tn)(?!\\p{L})', 1e12],
  [' ?[Tt]rillions?(?![a-z])', 1e12],
  [' ?la(?:kh|c)s?(?![a-z])', 1e5],
  [' ?crores?(?![a-z])', 1e7],
  [' ?[万萬]', 1e4],
  [' ?[億亿]', 1e8],
];

const CURRENCY = `US\\$|R\\$|[$€£¥￥₹₩₪円元]|(?:${CODES})\\b`;
// Groups of thousands begin with one to three digits, and no zero: `0800 123 456` is a telephone's.
const NUMBER = "(?:[1-9]\\d{0,2}(?:[.,'’ ]\\d{3})+|\\d+)(?:[.,]\\d+)?";
const MULTIPLIER = MULTIPLIERS.map(([pattern]) => pattern).join('|');
const END = `(${CURRENCY})? ?(${NUMBER})(${MULTIPLIER})?(?: ?(${CURRENCY}|%|٪|％))?`;
/** What a price is for, by its words; all words of one mean the same. Longer ones come first. */
const EACH: Readonly<Record<string, readonly string[]>> = {
  user: ['user', 'nutzer', 'utilisateur', 'usuario', 'usuário', 'utilizador', 'ユーザー', '用户'],
  seat: ['seat'],
  month: ['month', 'monat', 'mois', 'mes', 'mês', 'mo', '月'],
  year: ['year', 'jahr', 'año', 'ano', 'yr', 'an', '年'],
  week: ['week', 'woche', 'semaine', 'semana', '週', '周'],
  day: ['day', 'tag', 'jour', 'día', 'dia', '日', '天'],
  hour: ['hour', 'stunde', 'heure', 'hora', '時間', '小时'],
};
const EACH_WORD = Object.values(EACH)
  .flat()
  .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join('|');
const PER = `(?: ?(?:/|per|pro|par|por|each) ?(?:${EACH_WORD})s?(?!\\p{L}))+`;
/** Behind an amount of money: more of the number, another currency, or a size that isn't known. */
const TAIL = new RegExp(`^(?:[A-Za-z½¼¾]| ?(?:${CODES}|CA|US|AU)(?![A-Za-z])| [A-Z](?![A-Za-z]))`, 'u');
const CODE_BEFORE = new RegExp(`(?<![A-Za-z])(${CODES}) ?$`, 'u');

const cache = new Map<string, RegExp>();

function pattern(to: readonly string[]): RegExp {
  const key = to.join('|');
  let known = cache.get(key);
  if (!known) {
    const between = ` ?[–—~～〜-] ?| (?:${key}) |至`;
    known = new RegExp(`(?<!(?![約约])[\\p{L}\\d.,/_-])(-)?${END}(?:(?:${between})${END})?(${PER})?`, 'gu');
    cache.set(key, known);
  }
  return known;
}

const BOUND =
  /(?:(?<!\p{L})(?:up to|at most|at least|under|over|below|above|from|less than|more than|max|min|maximum|minimum|maximal|minimal|start(?:s|ing) (?:at|from)|as (?:low|little|much) as|ab|bis|bis zu|höchstens|mindestens|unter|über|jusqu['’]à|à partir de|dès|moins de|plus de|au moins|hasta|desde|menos de|más de|até|a partir de|mais de|حتى|من|then|or|oder|ou|o)|[<>≤≥/|])\.? ?$/iu;
const BOUND_BEHIND =
  /^\s*(?:\+|or (?:less|more|fewer)|and (?:up|more|below)|oder (?:mehr|weniger)|ou plus|o más|以上|以下|以内|未満|から|まで|起)/iu;
const ABOUT = /^(?:[~≈±]|(?:about|approx\.?|around|roughly|ca\.?|circa|etwa|environ|cerca de|約|约) ?)$/iu;
/** An amount behind these is not what it costs; one in brackets explains what stands before it. */
const DENIED =
  /(?<!\p{L})(?:(?:gratis|free|kostenlos|gratuite?|not?|without|nicht|keine?|ohne|sans)(?!\p{L})|(?:sav\p{L}+|extra)(?: \p{L}+)? $)|[无無免]|[(（](?=[^()（）]*$)(?<=\p{L}.*[(（])/iu;
/** Behind an amount: it is a part of something, or a difference. */
const DIFFERENCE = /^ ?(?:more|less|off|sav\p{L}+|value|extra|cheaper|mehr|weniger)(?!\p{L})/iu;
/** What it was says nothing of what it is. */
const WAS = /[(（](?:was|statt) [^()（）]*[)）]$/iu;
/** One or two words behind a number are its unit; more are a sentence. */
const UNIT = /^ ?(?!(?:st|nd|rd|th)\b|.*(?:以[上下内]|未満|まで|から|起)$)([\p{L}µ°][\p{L}°/²³-]*(?: [\p{L}]+)?)$/u;

/** `5 GB – 10 GB`: the unit behind both ends says no more than behind the last. */
const SAME_UNIT = /^([\d.,]+) ?([\p{L}°µ]+)( ?[–—~～〜-] ?[\d.,]+ ?\2)$/u;

/**
 * Reads a text as a number or a range with its unit: `$185K–$250K at top companies`, `40-60%`, `1.2M`, `12 GB`.
 * A bound (`up to 10%`), an alternative (`Free / $12`), several numbers, a year or a version are no number, nor is an
 * amount that something isn't: `Free (a $15 value)`, `$20 more`.
 * `decimalComma` says how the language of the text writes fractions.
 */
export function readQuantity(source: string, to: readonly string[], decimalComma = false): Quantity | undefined {
  const value = toWesternDigits(source)
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/−/g, '-')
    .trim()
    .replace(WAS, '')
    .trimEnd()
    .replace(SAME_UNIT, '$1$3');
  const [match, ...others] = [...value.matchAll(pattern(to))];
  if (!match || others.length > 0) return undefined;

  const before = value.slice(0, match.index);
  const after = value.slice(match.index + match[0].length);
  if (/^[-.,/:]?\d|^[-.]\w|^ ?[/|]/.test(after) || BOUND_BEHIND.test(after)) return undefined;
  if (DENIED.test(before) || DIFFERENCE.test(after)) return undefined;

  const [, minus, cur1, low, mult1, cur2, cur3, high, mult2, cur4, per = ''] = match;
  const signs = [CODE_BEFORE.exec(before)?.[1], cur1, cur2, cur3, cur4].filter((sign) => sign !== undefined);
  // “$10 CAD” is Canadian money.
  const symbol = signs.find((sign) => /^[A-Z]{3}$/.test(sign)) ?? signs[0];
  if (symbol ? TAIL.test(after) : [mult1, mult2].some((mult) => mult === 'T' || mult === 'tn')) return undefined;
  const isWhole = before === '' || ABOUT.test(before);
  const unitWord = isWhole && !symbol ? UNIT.exec(after)?.[1] : undefined;
  if (symbol ? BOUND.test(before) : !isWhole || (after !== '' && unitWord === undefined)) {
    return undefined;
  }
  if (!symbol && after === '' && high === undefined && /^(19|20)\d\d$/.test(low!)) return undefined;

  // In “Plan - 10%” it is a dash.
  const sign = minus && !match[0].startsWith('- ') ? -1 : 1;
  const marks = { decimalComma, isEuroBehind: !cur1 && !cur3 && /^(?:€|EUR)$/.test(symbol ?? '') };
  const first = times(sign * toNumber(low!, marks), factorOf(mult1 ?? (high === undefined ? undefined : mult2)));
  if (Number.isNaN(first)) return undefined;
  const unit = toUnit(symbol, unitWord, per);
  if (high !== undefined) {
    const second = times(toNumber(high, marks), factorOf(mult2));
    return second >= first ? { range: [first, second], ...unit } : undefined;
  }
  if (/\b(?:flat|zero) (?:to|or) $/i.test(before)) return { range: [0, first], ...unit };
  return { number: first, ...unit };
}

function toUnit(symbol: string | undefined, word: string | undefined, per: string): { unit?: string } {
  if (symbol === undefined && word === undefined) return per ? { unit: per.trim() } : {};
  const base =
    symbol === undefined ? word! : /[%٪％]/.test(symbol) ? '%' : (CURRENCIES[symbol] ?? symbol.toUpperCase());
  return { unit: base + toEach(per) };
}

/** `/user/month`, however it was written. */
const toEach = (per: string): string =>
  [...per.matchAll(new RegExp(EACH_WORD, 'g'))]
    .map(([word]) => `/${Object.keys(EACH).find((each) => EACH[each]!.includes(word.toLowerCase()))}`)
    .join('');

function factorOf(multiplier: string | undefined): number {
  if (multiplier === undefined) return 1;
  const known = MULTIPLIERS.find(([each]) => new RegExp(`^(?:${each})$`, 'u').test(multiplier));
  return known?.[1] ?? 1;
}

interface Marks {
  readonly decimalComma: boolean;
  /** As those write prices who part thousands by a point: `1.200 €` is no 1.2, whatever the page says of its language. */
  readonly isEuroBehind: boolean;
}

function toNumber(digits: string, { decimalComma, isEuroBehind }: Marks): number {
  const written = digits.replace(/['’ ]/g, '');
  const marks = written.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last === undefined) return Number(written);
  const decimalMark = decimalComma ? ',' : isEuroBehind ? undefined : '.';
  // One that can't be of thousands, for instance behind another, is the decimal one, whatever the language.
  const isDecimal =
    marks.indexOf(last) === marks.length - 1 && (last === decimalMark || !/^[1-9]\d{0,2}.\d{3}$/.test(written));
  const other = last === ',' ? '.' : ',';
  if (isDecimal) return Number(written.replaceAll(other, '').replace(last, '.'));
  return marks.includes(other) ? NaN : Number(written.replaceAll(last, ''));
}

/** Without the last binary digit's noise: `1.1M` is 1100000. */
const times = (number: number, factor: number): number => Number((number * factor).toPrecision(15));

/** Arabic and full-width digits as the parsers of numbers know them, without marks of direction between them. */
export const toWesternDigits = (value: string): string =>
  value
    .replace(/[\u200E\u200F\u061C]/g, '')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));

/** Reads `★★★★☆`, `4.5/5`, `4 out of 5`, `4.5 stars`; `isSure` is false where nothing says what the most is. */
export function readRating(source: string): { value: number; of: number; isSure: boolean } | undefined {
  const value = toWesternDigits(source).trim();
  const stars = /^([★⭐🌟][\uFE0E\uFE0F]?)+((?:½)?)([☆✩]*)$/u.exec(value);
  if (stars) {
    const full = [...value].filter((each) => '★⭐🌟'.includes(each)).length;
    const empty = stars[3]!.length;
    const half = stars[2] ? 0.5 : 0;
    const of = empty > 0 ? full + empty + (half ? 1 : 0) : Math.max(5, full);
    return { value: full + half, of, isSure: empty > 0 || full === 5 };
  }
  if (/^[☆✩]+$/u.test(value)) return { value: 0, of: value.length, isSure: true };
  const written =
    /^(\d+(?:[.,]\d+)?) ?(?:\/|out of|of|von|sur|de|em|من|מתוך|分 ?[（(]满分) ?(5|10|100)(?: ?(?:stars?|sternen?|étoiles?|estrellas?|estrelas?|★|⭐️?|points?|分[)）]))?$/iu.exec(
      value.replace(/^(5|10|100)(?:点(?:満点)?|段階|つ星)中([\d.]+)[点つ]?$/, '$2/$1'),
    );
  const alone = written ? undefined : /^(\d+(?:[.,]\d+)?) ?(?:stars?|★|⭐️?)$/iu.exec(value);
  const digits = (written ?? alone)?.[1];
  if (digits === undefined) return undefined;
  const [rating, of] = [Number(digits.replace(',', '.')), Number(written?.[2] ?? 5)];
  return rating <= of ? { value: rating, of, isSure: written !== null && written !== undefined } : undefined;
}
