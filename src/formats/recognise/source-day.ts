import type { Words } from '../../model/import/grid.js';
import { toWesternDigits } from '../../model/import/numbers.js';
import { keepStart, linksOf, tidy } from '../../model/import/words.js';
import { toPlainText } from '../../model/rich-text.js';
import { asOfPatterns } from '../keywords/all.js';
import { readDay } from './written-day.js';

/** A source without the day that stood behind it: “(as of 2 March 2026)”, “, retrieved on May 3, 2026”. */
export interface DatedWords {
  readonly words: Words;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

const GAP = '[\\s,;、，·|–—([（【-]{0,4}';
const END = '\\s?[)\\]）】]?\\.?$';

/** Nobody says what it is the day of, and nobody needs to. */
const BARE = /^[\s,;、，·|–—([（【-]{1,4}(\d{4}-\d\d-\d\d)\s?[)\]）】]?\.?$/;

const patterns = asOfPatterns.map(([lang, words]) => {
  const before = words.flatMap((each) => (each.endsWith(' {date}') ? [each.slice(0, -' {date}'.length)] : []));
  const after = words.flatMap((each) => (each.startsWith('{date}') ? [each.slice('{date}'.length)] : []));
  const toEither = (all: readonly string[]): string =>
    `(?:${[...all].sort((one, other) => other.length - one.length).join('|')})`;
  const forms = [
    `(?<!\\p{L})${toEither(before)}[\\s:：־-]{0,3}(?<last>\\S.{5,40}?)`,
    ...(after.length > 0 ? [`(?<first>\\d{4}\\D\\d{1,2}\\D\\d{1,2}日?)${toEither(after)}`] : []),
  ];
  return [lang, new RegExp(`${GAP}(?:${forms.join('|')})${END}`, 'iu')] as const;
});

/** Takes the day away that stands at the end of a line, behind its link: one inside is a part of the source's name. */
export function takeSourceDay(line: Words): DatedWords | undefined {
  const words = tidy(line);
  const start = words.findLastIndex((node) => linksOf([node]).length > 0) + 1;
  const tail = toWesternDigits(toPlainText(words.slice(start)));
  const found = findDay(tail);
  if (!found || start === 0) return undefined;
  return { words: [...words.slice(0, start), ...keepStart(words.slice(start), found.at)], day: found.day };
}

function findDay(tail: string): { readonly day: string; readonly at: number } | undefined {
  const bare = BARE.exec(tail);
  const day = bare && readDay(bare[1]!, 'en');
  if (day) return { day, at: 0 };
  for (const [lang, pattern] of patterns) {
    const found = pattern.exec(tail);
    const written = found?.groups!['last'] ?? found?.groups!['first'];
    const day = written && readDay(written, lang);
    if (day) return { day, at: found!.index };
  }
  return undefined;
}
