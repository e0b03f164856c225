import { isDetailed } from '../check-references.js';
import { toPlainText } from '../rich-text.js';
import type { Comparison } from '../schema.js';
import { warn, type Finding, type HonestyOptions } from './finding.js';

const DAY = 24 * 60 * 60 * 1000;

/** A comparison without a date, or with an old one, may have been true once. */
export function checkDates(comparison: Comparison, options: Required<HonestyOptions>): readonly Finding[] {
  const { updated, sources = [], criteria } = comparison;
  const judge = (path: string, date: string, what: string): Finding[] => {
    const age = (Date.parse(options.today) - Date.parse(date)) / DAY;
    // Where it is morning already, the day is another than the machine's.
    if (age < -1)
      return [warn('future-date', path, `${what} is of ${date}, which is still to come`, 'Correct the date.')];
    if (age <= options.staleAfter) return [];
    const message = `${what} is of ${date}, more than ${options.staleAfter} ${options.staleAfter === 1 ? 'day' : 'days'} ago`;
    return [warn('stale-date', path, message, 'Check whether it still holds, and write the day of the check.')];
  };
  return [
    ...(updated === undefined
      ? [warn('no-date', 'updated', 'nobody can see how old this is', 'Add `updated`, the day of the last check.')]
      : judge('updated', updated, 'the comparison')),
    ...sources.flatMap(({ asOf, label }, index) =>
      asOf === undefined ? [] : judge(`sources.${index}.asOf`, asOf, `the source “${toPlainText(label)}”`),
    ),
    ...criteria.flatMap(({ values }, index) =>
      Object.entries(values).flatMap(([id, value]) => {
        const source = isDetailed(value) && typeof value.source === 'object' ? value.source : undefined;
        if (source?.asOf === undefined) return [];
        return judge(
          `criteria.${index}.values.${id}.source.asOf`,
          source.asOf,
          `the source “${toPlainText(source.label)}”`,
        );
      }),
    ),
  ];
}
