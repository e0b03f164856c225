import { isDetailed } from '../check-references.js';
import { foldText } from '../import/words.js';
import { toPlainText } from '../rich-text.js';
import type { Comparison, Criterion, Value } from '../schema.js';
import { warn, type Finding } from './finding.js';

/** Rows that say nothing, or say it twice. */
export function checkCriteria({ criteria }: Comparison): readonly Finding[] {
  const known = new Map<string, number>();
  return criteria.flatMap((criterion, index): Finding[] => {
    const { label, group = '' } = criterion;
    const name = toPlainText(label);
    const key = `${group} ${foldText(name)}`;
    const first = known.get(key);
    if (first === undefined) known.set(key, index);
    const path = `criteria.${index}`;
    return [
      ...(isEmpty(criterion)
        ? [warn('empty-criterion', path, `“${name}” has no values`, 'Fill the row in, or take it out.')]
        : []),
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

/** Whether a row has a finding of its own already, whoever wins it. */
export const isEmpty = ({ values }: Criterion): boolean => !Object.values(values).some(saysSomething);

function saysSomething(value: Value): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return !isDetailed(value) || Object.keys(value).length > 0;
}
