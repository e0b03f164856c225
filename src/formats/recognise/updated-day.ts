import { fold, plain } from '../../model/import/words.js';
import { toWesternDigits } from '../../model/import/numbers.js';
import type { Words } from '../../model/import/grid.js';
import { updatedWords } from '../keywords/all.js';
import { readDay } from './written-day.js';

/** The words before a date, and the date: a line says nothing else. */
const DATED = /^(\D{2,40}?)\s*[:：]?\s*(\d.*|\p{L}+\.? \d{1,2},? \d{4})\.?$/u;

/** The day of the last change, `YYYY-MM-DD`, where a line says that and nothing else. */
export function toUpdated(words: Words): string | undefined {
  const line = toWesternDigits(plain(words));
  const [, before = '', date = ''] = DATED.exec(line) ?? [];
  const lang = updatedWords.find(([, words]) => words.includes(fold(before)))?.[0];
  if (lang === undefined) return undefined;
  return readDay(date.replace(/\.$/, ''), lang);
}
