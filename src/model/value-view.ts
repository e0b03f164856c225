import { isDetailed } from './check-references.js';
import { fill, formatNumber, formatQuantity, formatRange } from './format.js';
import type { RichText, Value } from './schema.js';
import type { Wording } from './view-options.js';

/** What a value says in words, or nothing where there is no value. */
export function toValueText(value: Value | undefined, { messages, lang }: Wording): RichText | undefined {
  if (typeof value === 'number') return formatNumber(value, lang);
  if (typeof value === 'boolean') return value ? messages.states.yes : messages.states.no;
  if (!isDetailed(value)) return value?.length ? value : undefined;

  const { text, state, number, range, unit, rating } = value;
  if (text !== undefined) return text;
  if (state) return messages.states[state];
  if (range) return formatRange(range, unit, lang);
  if (number !== undefined) return formatQuantity(number, unit, lang);
  return (
    rating && fill(messages.rating, { value: formatNumber(rating.value, lang), of: formatNumber(rating.of, lang) })
  );
}
