import { fold } from '../import/words.js';
import { toPlainText } from '../rich-text.js';
import type { Comparison } from '../schema.js';
import { hasVerdict, toTally } from '../tally.js';
import { nameOf, warn, type Finding } from './finding.js';
import { recommends } from './recommendation.js';

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

/** The one contender that a short answer recommends in so many words. What else it says of them is no pick. */
function recommendedIn({ summary, contenders }: Comparison): { id: string; path: string } | undefined {
  if (summary === undefined) return undefined;
  const mark = toMarker(contenders.map(({ name }) => fold(toPlainText(name))));
  const sentences = sentencesOf(toPlainText(summary));
  if (sentences.some((sentence) => / also (?:recommend|suggest|like|choose|pick) /.test(sentence))) return undefined;
  const picked = sentences.flatMap((sentence) => {
    const marked = mark(sentence);
    return contenders.filter((_, index) => {
      const own = marked.replace(/@(\d+)/g, (_whole, other) => (Number(other) === index ? '@' : '&'));
      return own.includes('@') && recommends(own, contenders.length);
    });
  });
  const [first] = picked;
  return first && picked.every(({ id }) => id === first.id) ? { id: first.id, path: 'summary' } : undefined;
}

/** In characters. By a longer one nobody is recommended, and no pattern can be made of the longest that there may be. */
const LONGEST_NAME = 500;

/** Writes the names in a sentence as `@` and the place of their contender. */
function toMarker(names: readonly string[]): (sentence: string) => string {
  const known = names
    .flatMap((name, index) => (name === '' || name.length > LONGEST_NAME ? [] : [{ name, index }]))
    // “iPhone 15 Pro” is not “iPhone 15”.
    .sort((a, b) => b.name.length - a.name.length)
    // What divides a sentence may stand in a name, too.
    .map(({ name, index }) => ({
      pattern: new RegExp(` ${name.replace(/\+/g, '\\+').replaceAll(' ', ' (?:[,:] )*')}(?= )`, 'g'),
      mark: ` @${index}`,
    }));
  return (sentence) =>
    known
      .reduce((text, { pattern, mark }) => text.replace(pattern, mark), ` ${sentence} `)
      .replace(/^(?: [,:])+|(?<! [,:])(?: [,:])+ ?$/g, '')
      .trim();
}

/** Without questions, which recommend nothing; nor does the answer to “On a budget?”, or what somebody is quoted with. */
function sentencesOf(text: string): readonly string[] {
  const sentences = [...text.matchAll(/[^.!?;\n]+(?:[.!?;](?!\s|$)[^.!?;\n]*)*([.!?;\n]?)/g)];
  return sentences
    .filter(([sentence, end], index) => {
      const [question = '', endBefore] = sentences[index - 1] ?? [];
      const isConditional = endBefore === '?' && !/^\s*(?:so|and|which|who|what)\b/i.test(question);
      return end !== '?' && !isConditional && !/["“”„«»]/.test(sentence);
    })
    .map(([sentence]) => toClauses(sentence));
}

const DIVIDER = /([,:](?=\s|$)|[()—]|\s[–-]\s)/;

/** The words of a sentence, folded, with what divides it as `,` or `:`. */
const toClauses = (sentence: string): string =>
  sentence
    .split(DIVIDER)
    .map((piece, index) => (index % 2 === 0 ? fold(piece) : piece === ':' ? piece : ','))
    .filter(Boolean)
    .join(' ');
