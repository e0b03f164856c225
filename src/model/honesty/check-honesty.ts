import type { Comparison } from '../schema.js';
import { checkCriteria } from './criteria.js';
import { checkDates } from './dates.js';
import type { Finding, HonestyOptions, Rule } from './finding.js';
import { checkCurrencies, checkDerivation, checkNumbers } from './numbers.js';
import { checkPick } from './pick.js';
import { checkReasons } from './reasons.js';
import { checkScore, checkSweep } from './score.js';
import { checkLanguage, checkLinks, checkMarkup, checkQuestionIds, checkQuestions, checkSchemes } from './texts.js';
import { checkTies, checkValuesOfWinners, checkWinners } from './winners.js';

const RULES: readonly Rule[] = [
  checkScore,
  checkPick,
  checkSweep,
  checkWinners,
  checkValuesOfWinners,
  checkTies,
  checkReasons,
  checkCriteria,
  checkNumbers,
  checkCurrencies,
  checkDerivation,
  checkDates,
  checkQuestions,
  checkQuestionIds,
  checkLinks,
  checkSchemes,
  checkMarkup,
  checkLanguage,
];

/**
 * Says where the words and the rows of a data set disagree, and where a reader could be misled. What keeps a data set
 * from being shown at all is for `parseComparison`. Each rule has an example in docs/honesty-checks.md.
 */
export function checkHonesty(comparison: Comparison, options: HonestyOptions = {}): readonly Finding[] {
  const { today = new Date().toISOString().slice(0, 10), staleAfter = 365 } = options;
  return RULES.flatMap((rule) => rule(comparison, { today, staleAfter }));
}
