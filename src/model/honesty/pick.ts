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
const NOT = '(?:not|t|never|no longer|no reason to|no need to|nobody should|avoid|instead of|rather than)';
/** What makes a recommendation one for some readers alone, or for one side of the matter. */
const CONDITION = / (?:if|when|unless|only|otherwise|while|whether|depends|wins? (?:on|in|at)|better (?:on|in|at)) /;

/** The contender that a short answer is for: the only one it names, or the only one it recommends in so many words. */
function namedIn({ summary, contenders }: Comparison): { id: string; path: string } | undefined {
  if (summary === undefined) return undefined;
  const sentences = toPlainText(summary)
    .split(/[.!?;:\n](?=\s|$)/)
    .map((sentence) => ` ${fold(sentence)} `);
  const isNamed = (name: string, sentence: string): boolean => sentence.includes(` ${name} `);
  const names = contenders
    .map(({ id, name }) => ({ id, name: fold(toPlainText(name)) }))
    .filter(({ name }) => name !== '' && sentences.some((sentence) => isNamed(name, sentence)));
  const isPicked = names.length > 1 ? isRecommended : isNamed;
  const picked = names.filter(({ name }) =>
    sentences.some(
      (sentence) => isPicked(name, sentence) && !CONDITION.test(sentence) && !isAdvisedAgainst(name, sentence),
    ),
  );
  return picked.length === 1 ? { id: picked[0]!.id, path: 'summary' } : undefined;
}

const isRecommended = (name: string, sentence: string): boolean =>
  new RegExp(` ${BEFORE} (?:the |an? )?${escape(name)} | ${escape(name)} ${AFTER} `).test(sentence);

const isAdvisedAgainst = (name: string, sentence: string): boolean =>
  new RegExp(` ${NOT} (?:${BEFORE} )?(?:the |an? )?${escape(name)} | ${escape(name)} (?:\\w+ not|\\w+n t) `).test(
    sentence,
  );

/** Of the signs that a pattern knows, folding leaves but one. */
const escape = (name: string): string => name.replaceAll('+', '\\+');
