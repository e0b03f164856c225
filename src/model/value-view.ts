import { isDetailed } from './check-references.js';
import { fill, formatNumber, formatQuantity, formatRange } from './format.js';
import type { DetailedValue, RichText, Value } from './schema.js';
import type { Wording } from './view-options.js';

export type ValueState = NonNullable<DetailedValue['state']>;

/** What a value says. */
export interface ValueView {
  /** Nothing where there is no value. */
  readonly text: RichText | undefined;
  /** One of a fixed list of states, which have an icon each. */
  readonly state: ValueState | undefined;
  /** The state in words where `text` says something else. */
  readonly stateText: string | undefined;
}

export function toValueView(value: Value | undefined, { messages, lang }: Wording<'states' | 'rating'>): ValueView {
  if (typeof value === 'string') return plain(value || undefined);
  if (typeof value === 'number') return plain(formatNumber(value, lang));
  if (!isDetailed(value)) {
    return typeof value === 'boolean' ? toState(value ? 'yes' : 'no') : plain(value);
  }

  const { text, state, number, range, unit, rating } = value;
  if (state) return toState(state, text);
  if (text !== undefined) return plain(text);
  if (range) return plain(formatRange(range, unit, lang));
  if (number !== undefined) return plain(formatQuantity(number, unit, lang));
  return plain(
    rating && fill(messages.rating, { value: formatNumber(rating.value, lang), of: formatNumber(rating.of, lang) }),
  );

  function toState(name: ValueState, own?: RichText): ValueView {
    const words = messages.states[name];
    const said = own ?? words;
    return { text: said, state: name, stateText: said === words ? undefined : words };
  }
}

const plain = (text: RichText | undefined): ValueView => ({ text, state: undefined, stateText: undefined });
