/**
 * Whether a sentence recommends one contender in so many words, in English. The contender is written as `@`, others as
 * `&`, what divides the sentence as `,` or `:`. A form counts only as a whole, from the beginning of the sentence or of
 * its main clause: “Many teams choose @” and “get @ running” hold the same words and recommend nothing.
 */
export function recommends(sentence: string, contenders: number): boolean {
  const elliptical = contenders === 2 ? [VERDICT, COMPARISON] : [VERDICT];
  const says = (clause: string, forms: readonly RegExp[]): boolean => forms.some((form) => stands(form, clause));
  if (says(sentence, [ADVICE, ...elliptical])) return true;

  const { contrast, concession = contrast, clause } = MAIN_CLAUSE.exec(sentence)?.groups ?? {};
  if (concession === undefined || clause === undefined || CONDITION.test(` ${concession} `)) return false;
  // “Alpha is good at search, but Beta is better” is about search.
  return says(clause, CONCESSION.test(concession) ? [ADVICE, ...elliptical] : [ADVICE]);
}

const either = (...forms: readonly string[]): string => `(?:${forms.join('|')})`;

const OWN = '(?:the |an? )?@';
const OTHER = '(?:the |an? )?&';
const SURELY = '(?: (?:clearly|simply|easily|still|just|plainly|strongly|definitely|obviously|therefore|by far))?';
const CHOOSE = either('choose', 'pick', 'take', 'buy', 'get', 'prefer', 'go with', 'go for', 'opt for');
const TITLE =
  '(?:(?:clear|obvious|overall|final|top|best|first|undisputed|short|editors?|editor s) )*' +
  either('winner', 'pick', 'choice', 'recommendation', 'verdict', 'answer', 'favou?rite');
const THING = '(?: (?:one|choice|option|pick|buy|product|tool|app|service|software|platform|package|all rounder))?';

/** What may come before a recommendation without making it one for some, or one of somebody else's. */
const LEAD = `(?:${either(
  `${either('so', 'overall', 'in short', 'in the end', 'all in all', 'on balance', 'to sum up', 'in conclusion')}(?: [,:])?`,
  `${either('therefore', 'hence', 'just', 'simply', 'instead', 'still', 'ultimately', 'tl dr', 'please')}(?: [,:])?`,
  `(?:our |the )?${either('advice', 'verdict', 'conclusion', 'bottom line', 'short answer')} :`,
  `${either(`(?:don t|do not|never) ${CHOOSE}`, 'avoid', 'skip', 'forget', 'instead of')} ${OTHER} [,:]`,
)} )*`;

/** What may come after it: emphasis, whom it is better than, and then a sentence of its own. */
const TAIL =
  '(?: (?:here|overall|by far|hands down|in the end|in this comparison|all in all|any day|without hesitation))*' +
  `(?:(?: ,)? (?:not|over|instead of|rather than|ahead of) ${OTHER})?` +
  '(?<rest>$| [,:] .*| (?:and|because|since|although|though) .*)';

const toForm = (...forms: readonly string[]): RegExp => new RegExp(`^${LEAD}${either(...forms)}${TAIL}`);

/** Says by itself what it is about. */
const ADVICE = toForm(
  // “Take Beta: it has no free plan” gives an example, “Get Beta: step by step” a lesson.
  `(?!(?:take|get) ${OWN} :)${CHOOSE} ${OWN}`,
  `(?:we|i)${SURELY} ${either('recommend', 'suggest', 'prefer', 'favou?r')} ${OWN}`,
  `(?:we|i) (?:d|would)${SURELY} ${either('recommend', 'suggest', CHOOSE)} ${OWN}`,
  `you should${SURELY} ${CHOOSE} ${OWN}`,
  `our (?:advice|recommendation) is to ${CHOOSE} ${OWN}`,
  `(?:the |our |my )?${TITLE}(?: is| goes to| [,:]| is [,:]) ${OWN}`,
  `${OWN} (?:is|are)${SURELY} (?:our|my) ${TITLE}`,
  `${OWN} (?:is|are)${SURELY} the (?:one|ones) to ${CHOOSE}`,
  `${OWN} (?:gets?|has|have|earns?) our (?:vote|recommendation)`,
);

/** Is about the whole of it, unless another clause has said what it is about. */
const VERDICT = toForm(
  `${OWN} (?:is|are)${SURELY} the ${TITLE}`,
  `${OWN} (?:is|are)${SURELY} (?:the )?best${THING}`,
  `${OWN} wins?(?: (?:the|this|our) (?:comparison|duel|match|battle|test|contest|showdown|day))?`,
  `${OWN} comes? out (?:on top|ahead)`,
);

const COMPARISON = toForm(
  `${OWN} (?:is|are)${SURELY} (?:the )?better${THING}(?: than ${OTHER})?`,
  `${OWN}${SURELY} beats? ${OTHER}`,
);

/** What comes before the clause that counts: in “…, but …”, and in “While …, …”. */
const MAIN_CLAUSE =
  /^(?:(?:while|although|though|even though) (?<concession>[^@&]*&[^@]*) ,|(?<contrast>[^@]*)(?:(?: ,)? (?:but|yet)| , (?:so|and))) (?<clause>.*@.*)$/;

const CONCESSION =
  /^(?:(?:the |an? )?& (?:is|are)|both (?:are|have)|it (?:is|s))(?!.* (?:on|in|at|with|by|as|to|about) )/;

/** What makes a recommendation one for some readers alone, or for one side of the matter, or somebody else's. */
const CONDITION =
  / (?:if|when|unless|until|once|only|otherwise|while|whether|depends|depending|except|provided|assuming|for|or|nor|neither|but|today|says?|said|claims?|according)(?= )/;

/** “…, on price”; “…, which has no free plan”; “… and you will regret it”. */
const LIMIT = /^ (?:[,:] (?:on|in|at|by|with|as|among|to|which|whose|where|they|it says)|and (?:you|it|they|then)) /;

const REASON = /^ (?:, )?(?:because|since|although|though) /;

/** Whether a form makes up a clause, up to what may follow it. */
function stands(form: RegExp, clause: string): boolean {
  const rest = form.exec(clause)?.groups!['rest'];
  if (rest === undefined || CONDITION.test(`${rest} `) || LIMIT.test(rest)) return false;
  return REASON.test(rest) || !/[@&]/.test(rest);
}
