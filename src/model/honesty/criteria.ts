import { isDetailed } from '../check-references.js';
import { readQuantity } from '../import/numbers.js';
import { tableWords } from '../import/table-words.js';
import { foldText } from '../import/words.js';
import { toPlainText } from '../rich-text.js';
import type { Comparison, Value } from '../schema.js';
import { toMeasure } from '../verdict.js';
import { warn, type Finding } from './finding.js';

/** Rows that say nothing, or say it twice. */
export function checkCriteria({ criteria }: Comparison): readonly Finding[] {
  const known = new Map<string, number>();
  return criteria.flatMap(({ label, values, group = '' }, index): Finding[] => {
    const name = toPlainText(label);
    const key = `${group} ${foldText(name)}`;
    const first = known.get(key);
    if (first === undefined) known.set(key, index);
    const path = `criteria.${index}`;
    return [
      ...(Object.values(values).some(saysSomething)
        ? []
        : [warn('empty-criterion', path, `“${name}” has no values`, 'Fill the row in, or take it out.')]),
      ...(first === undefined
        ? []
        : [
            warn(
              'duplicate-criterion',
              path,
              `“${name}” is row ${first + 1} and row ${index + 1}`,
              'Keep one of them.',
            ),
          ]),
    ];
  });
}

function saysSomething(value: Value): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return !isDetailed(value) || Object.keys(value).length > 0;
}

/** Where a direction decides who wins, a number has to be one: text is never compared. */
export function checkNumbers({ criteria }: Comparison): readonly Finding[] {
  return criteria.flatMap(({ better, values, label }, index) =>
    better === undefined
      ? []
      : Object.entries(values).flatMap(([id, value]): Finding[] => {
          const text = textOf(value);
          if (toMeasure(value) || text === undefined || !readQuantity(text, tableWords.to)) return [];
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

function textOf(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (isDetailed(value)) return value.text === undefined ? undefined : toPlainText(value.text);
  return typeof value === 'object' ? toPlainText(value) : undefined;
}
