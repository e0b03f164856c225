import { isDetailed } from '../check-references.js';
import { foldText } from '../import/words.js';
import { toPlainText } from '../rich-text.js';
import type { Comparison, Criterion } from '../schema.js';
import { toVerdict } from '../verdict.js';
import { warn, type Finding } from './finding.js';

/** A winner that nobody explains, beside others that somebody does; and one reason that is given for two. */
export const checkReasons = (comparison: Comparison): readonly Finding[] => [
  ...checkWinners(comparison),
  ...checkAudiences(comparison),
];

function checkWinners({ criteria, contenders }: Comparison): readonly Finding[] {
  const won = criteria
    .map((criterion, index) => ({ criterion, index, verdict: toVerdict(criterion, contenders) }))
    .filter(({ verdict }) => verdict.status === 'won' && !verdict.derived);
  const bare = won.filter(({ criterion }) => !isFounded(criterion));
  if (bare.length === 0 || bare.length === won.length) return [];
  return bare.map(({ criterion, index }) =>
    warn(
      'winner-without-reason',
      `criteria.${index}.winner`,
      `“${toPlainText(criterion.label)}” has a winner without a reason or a source, and other rows have one`,
      'Add a reason to the row, or a source to its values.',
    ),
  );
}

const isFounded = ({ reason, values }: Criterion): boolean =>
  reason !== undefined || Object.values(values).some((value) => isDetailed(value) && value.source !== undefined);

function checkAudiences({ audiences = [] }: Comparison): readonly Finding[] {
  const first = new Map<string, string>();
  return audiences.flatMap(({ contender, reasons }, index) =>
    reasons.flatMap((reason, place): Finding[] => {
      const text = toPlainText(typeof reason === 'object' && 'text' in reason ? reason.text : reason);
      const key = foldText(text);
      const known = first.get(key);
      if (known === undefined) first.set(key, contender);
      if (known === undefined || known === contender || key === '') return [];
      const message = `“${text}” is given as a reason for ${known} and for ${contender}`;
      return [
        warn(
          'same-reason',
          `audiences.${index}.reasons.${place}`,
          message,
          'Keep it where it tells the two apart, or nowhere.',
        ),
      ];
    }),
  );
}
