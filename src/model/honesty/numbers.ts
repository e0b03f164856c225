import { isDetailed } from '../check-references.js';
import { findCurrency, readQuantity } from '../import/numbers.js';
import { tableWords } from '../import/table-words.js';
import { toPlainText } from '../rich-text.js';
import type { Comparison, Criterion, Value } from '../schema.js';
import { toMeasure } from '../verdict.js';
import { isNoAnswer } from './blank.js';
import { warn, type Finding } from './finding.js';

/** Where a direction decides who wins, a number has to be one: text is never compared. */
export function checkNumbers({ criteria }: Comparison): readonly Finding[] {
  return criteria.flatMap(({ better, values, label, winner }, index) =>
    better === undefined || winner !== undefined
      ? []
      : Object.entries(values).flatMap(([id, value]): Finding[] => {
          const text = toNumberInWords(value);
          if (text === undefined) return [];
          return [
            warn(
              'number-as-text',
              `criteria.${index}.values.${id}`,
              `“${text}” (${toPlainText(label)}) reads as a number and is text, so it is not compared`,
              'Add `number` or `range`, and `unit`, to the value.',
            ),
          ];
        }),
  );
}

/** A unit stands behind its number, and a currency where the language writes it: “20 $” is written “$20” in English. */
export function checkCurrencies({ criteria }: Comparison): readonly Finding[] {
  return criteria.flatMap(({ values, label }, index) =>
    Object.entries(values).flatMap(([id, value]): Finding[] => {
      const unit = isDetailed(value) ? value.unit : undefined;
      const code = unit === undefined ? undefined : findCurrency(unit);
      if (code === undefined) return [];
      return [
        warn(
          'currency-sign',
          `criteria.${index}.values.${id}.unit`,
          `“${unit}” (${toPlainText(label)}) is a sign, and no currency: it stays behind its number in every language`,
          `Write the currency’s code, such as "${code}".`,
        ),
      ];
    }),
  );
}

/** A direction that can never decide: there is no number, or there are numbers of different kinds. */
export function checkDerivation({ criteria }: Comparison): readonly Finding[] {
  return criteria.flatMap((criterion, index): Finding[] => {
    if (criterion.better === undefined || criterion.winner !== undefined) return [];
    const why = whyNothingFollows(criterion);
    if (why === undefined) return [];
    return [
      warn(
        'nothing-to-derive',
        `criteria.${index}.better`,
        `“${toPlainText(criterion.label)}” says that ${criterion.better} is better, and nobody can win it: ${why}`,
        'Give all numbers of the row one unit, say who wins, or take `better` out.',
      ),
    ];
  });
}

function whyNothingFollows({ values }: Criterion): string | undefined {
  const all = Object.values(values);
  // What only looks like a number has a finding of its own.
  if (all.some((value) => toNumberInWords(value) !== undefined)) return undefined;
  const units = all
    .flatMap((value) => toMeasure(value) ?? [])
    // Nothing is nothing in every unit: “Free” beside prices.
    .filter(({ low, high, unit }) => unit !== undefined || low !== 0 || high !== 0)
    .map(({ unit = '' }) => unit);
  if (all.every((value) => !toMeasure(value))) return all.some(saysAnything) ? 'no value is a number' : undefined;
  const kinds = [...new Set(units)];
  if (kinds.length < 2) return undefined;
  return `its numbers are in ${kinds.map((unit) => (unit === '' ? 'no unit' : `“${unit}”`)).join(' and ')}`;
}

/** What an editor does not know, or has not filled in, may become a number; what does not apply is no mistake. */
const saysAnything = (value: Value): boolean =>
  isDetailed(value)
    ? value.text !== undefined || (value.state !== undefined && !isNoAnswer(value.state))
    : value !== '';

function toNumberInWords(value: Value): string | undefined {
  const text = toMeasure(value) ? undefined : textOf(value);
  return text !== undefined && readQuantity(text, tableWords.to) ? text : undefined;
}

function textOf(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (isDetailed(value)) return value.text === undefined ? undefined : toPlainText(value.text);
  return typeof value === 'object' ? toPlainText(value) : undefined;
}
