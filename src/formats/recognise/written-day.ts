import { fold } from '../../model/import/words.js';

type YearMonthDay = readonly [year: number, month: number, day: number];

/** A day as people write it in a language, as `YYYY-MM-DD`; nothing where it may be another day, or none. */
export function readDay(date: string, lang: string): string | undefined {
  const [year, month, day] = toParts(date, lang) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const found = new Date(Date.UTC(year, month - 1, day));
  // There is no 31st of February: a date that the calendar turns into another is none.
  const isThere = found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
  return isThere ? found.toISOString().slice(0, 10) : undefined;
}

function toParts(date: string, lang: string): YearMonthDay | undefined {
  const yearFirst = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(date);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
  const digits = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(date);
  if (digits)
    return readDigits(Number(digits[1]), Number(digits[3]), Number(digits[4]), digits[2] === '.' || lang !== 'en');
  const dayFirst = /^(\d{1,2})(?:\.|er|º|st|nd|rd|th)? (?:de |ב)?(\p{L}+)\.?,? (?:de )?(\d{4})$/u.exec(date);
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(date);
  const [day, name, year] = dayFirst?.slice(1) ?? (monthFirst && [monthFirst[2], monthFirst[1], monthFirst[3]]) ?? [];
  const month = name === undefined ? undefined : monthOf(name, lang);
  return month === undefined ? undefined : [Number(year), month, Number(day)];
}

/** In English, `02/03` is one day in one country and another in the next: nobody can tell unless one is too large. */
function readDigits(first: number, second: number, year: number, isDayFirst: boolean): YearMonthDay | undefined {
  if (isDayFirst || first > 12) return [year, second, first];
  return second > 12 || first === second ? [year, first, second] : undefined;
}

/** The number of a month, by its name or the beginning of it. */
function monthOf(name: string, lang: string): number | undefined {
  const key = fold(name);
  if (key.length < 3) return undefined;
  for (let month = 1; month <= 12; month += 1) {
    const known = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1));
    if (fold(known).startsWith(key)) return month;
  }
  return undefined;
}
