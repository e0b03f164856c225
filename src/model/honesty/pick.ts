import { fold } from '../import/words.js';
import { toPlainText } from '../rich-text.js';
import type { Comparison } from '../schema.js';
import { hasVerdict, toTally } from '../tally.js';
import { warn, type Finding } from './finding.js';

/** Whom the short answer recommends should win most rows, or a reader wonders why. */
export function checkPick(comparison: Comparison): readonly Finding[] {
  const tally = toTally(comparison);
  const found = comparison.pick === undefined ? namedIn(comparison) : { id: comparison.pick, path: 'pick' };
  if (!found || !hasVerdict(tally)) return [];
  const most = Math.max(...tally.wins.values());
  if (tally.wins.get(found.id) === most) return [];
  const nameOf = (id: string): string => toPlainText(comparison.contenders.find((each) => each.id === id)!.name);
  const leaders = [...tally.wins].filter(([, wins]) => wins === most).map(([id]) => nameOf(id));
  return [
    warn(
      'pick-not-leader',
      found.path,
      `the short answer is for ${nameOf(found.id)}, and most rows are won by ${leaders.join(', ')}`,
      'Say in the short answer why, or correct the winners of the rows.',
    ),
  ];
}

const BEFORE =
  '(?:choose|pick|take|buy|get|prefer|recommend|go (?:with|for)|opt for|winner is|best (?:choice|pick) is)';
const AFTER = '(?:wins|win|is better|is the better|is best|is the best|is the winner|comes out ahead|beats)';

/** The contender that a short answer is for: the only one it names, or the only one it recommends in so many words. */
function namedIn({ summary, contenders }: Comparison): { id: string; path: string } | undefined {
  if (summary === undefined) return undefined;
  const words = ` ${fold(toPlainText(summary))} `;
  const names = contenders
    .map(({ id, name }) => ({ id, name: fold(toPlainText(name)) }))
    .filter(({ name }) => name !== '');
  const named = names.filter(({ name }) => words.includes(` ${name} `));
  const picked =
    named.length > 1
      ? named.filter(({ name }) => {
          const escaped = name.replace(/[+#]/g, '\\$&');
          return new RegExp(
            `(?<! (?:not|t|never|no longer|nobody should)) ${BEFORE} (?:the |an? )?${escaped} | ${escaped} ${AFTER} `,
          ).test(words);
        })
      : named;
  return picked.length === 1 ? { id: picked[0]!.id, path: 'summary' } : undefined;
}
