import { fold } from '../import/words.js';
import { toPlainText } from '../rich-text.js';
import type { Comparison } from '../schema.js';
import { hasVerdict, toTally } from '../tally.js';
import { nameOf, warn, type Finding } from './finding.js';

/** Whom the short answer recommends should win most rows, or a reader wonders why. */
export function checkPick(comparison: Comparison): readonly Finding[] {
  const tally = toTally(comparison);
  const found = comparison.pick === undefined ? recommendedIn(comparison) : { id: comparison.pick, path: 'pick' };
  if (!found || !hasVerdict(tally)) return [];
  const most = Math.max(...tally.wins.values());
  if (tally.wins.get(found.id) === most) return [];
  const leaders = [...tally.wins].filter(([, wins]) => wins === most).map(([id]) => nameOf(id, comparison.contenders));
  return [
    warn(
      'pick-not-leader',
      found.path,
      `the short answer is for ${nameOf(found.id, comparison.contenders)}, and most rows are won by ${leaders.join(', ')}`,
      'Say in the short answer why, or correct the winners of the rows.',
    ),
  ];
}

const NAME = '(?:the |an? )?@';
const BEFORE =
  '(?:choose|pick|take|buy|get|prefer|recommend|go (?:with|for)|opt for|(?:winner|pick|choice|recommendation) is)';
const AFTER = '(?:wins|win|is better|is the better|is best|is the best|is the winner|comes out ahead)';
const NOT =
  '(?:not|t|never|cannot|no longer|(?:no|few|little) reasons? to|no need to|hard to|nobody should|avoid|instead of|rather than)';
/** What makes a recommendation one for some readers alone, or for one side of the matter, or none at all. */
const CONDITION =
  / (?:if|when|unless|only|otherwise|while|whether|depends|for|or|nor|neither|both|but|today|out of|(?:wins?|better|best|beats?) (?:on|in|at|by|known)|(?:wins?|is) (?:\d+|one|two|three|most|some|few))(?= )/;

const PICKED = new RegExp(` ${BEFORE} ${NAME} | @ ${AFTER} `);
const ADVISED_AGAINST = new RegExp(` ${NOT} (?:${BEFORE} )?${NAME} | @ (?:\\w+ not|\\w+n t) `);

/** The one contender that a short answer recommends in so many words. What else it says of them is no pick. */
function recommendedIn({ summary, contenders }: Comparison): { id: string; path: string } | undefined {
  if (summary === undefined) return undefined;
  const names = contenders
    .map(({ id, name }) => ({ id, name: fold(toPlainText(name)) }))
    .filter(({ name }) => name !== '')
    // “iPhone 15 Pro” is not “iPhone 15”.
    .sort((a, b) => b.name.length - a.name.length);
  const picked = sentencesOf(toPlainText(summary)).flatMap((sentence) => {
    let rest = sentence;
    const marked = names.flatMap(({ id, name }) => {
      if (!rest.includes(` ${name} `)) return [];
      const own = rest.replaceAll(` ${name} `, ' @ ');
      rest = rest.replaceAll(` ${name} `, ' # ');
      return [{ id, own, isAgainst: ADVISED_AGAINST.test(own) }];
    });
    const others = marked.filter(({ isAgainst }) => !isAgainst);
    // Where two are spoken well of, it is no sentence for one.
    return others.length === 1 && PICKED.test(others[0]!.own) && !CONDITION.test(sentence) ? [others[0]!.id] : [];
  });
  const [first] = picked;
  return first !== undefined && picked.every((id) => id === first) ? { id: first, path: 'summary' } : undefined;
}

/** Without questions, which recommend nothing. */
const sentencesOf = (text: string): readonly string[] =>
  [...text.matchAll(/[^.!?;\n]+(?:[.!?;](?!\s|$)[^.!?;\n]*)*([.!?;\n]?)/g)]
    .filter(([, end]) => end !== '?')
    .map(([sentence]) => ` ${fold(sentence)} `);
