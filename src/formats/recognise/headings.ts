import { toPlainText } from '../../model/rich-text.js';
import type { Words } from '../../model/import/grid.js';
import { cutStart, fold, isSameName, plain } from '../../model/import/words.js';
import type { PhrasingNode } from '../../model/schema.js';
import { withoutSigns } from './lead.js';
import { choosePatterns, offerWords, sectionWords, versusWords, type SectionKind } from '../keywords/all.js';

/** A contender as headings may name it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const NUMBERING = /^\s*(?:\d+[.)]|[ivx]+\.)\s+/i;

/** The kind of section that a heading announces, by its words alone. */
export function sectionKind(words: Words): SectionKind | undefined {
  const line = plain(words).replace(NUMBERING, '');
  const key = fold(line);
  const before = fold(/^(.+?)\s*(?:[:：–—(（]|\s-\s)/u.exec(line)?.[1] ?? '');
  const kinds = Object.keys(sectionWords) as SectionKind[];
  return (
    kinds.find((kind) => sectionWords[kind].includes(key)) ??
    kinds.find((kind) => before !== '' && sectionWords[kind].includes(before))
  );
}

/** Whether a line is nothing but the heading of a section. */
export const isSectionHeading = (words: Words): boolean => {
  const key = fold(plain(words).replace(NUMBERING, ''));
  return Object.values(sectionWords).some((known) => known.includes(key));
};

/** A line that ends in a question mark, though not one inside of a call: `pitch(tent, place?)`. */
export const isQuestion = (words: Words): boolean =>
  /[?？؟]["”'’*_)]*$/.test(plain(words)) && !/[\p{L}\p{N}_]\([^()]*\?\)$/u.test(plain(words));

export function isOffer(words: Words): boolean {
  const key = `${fold(plain(words))} `;
  return offerWords.some((word) => key.startsWith(/[\u3000-\u9fff]/.test(word) ? word : `${word} `));
}

const escape = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

function toChooseRegExp(pattern: string): RegExp {
  const [before = '', after = ''] = pattern.split('{name}');
  const article = before.trim() === '' ? '' : '(?:the\\s+|an?\\s+)?';
  // A pattern that ends in the name needs to end there; others end where their last word does.
  const ending =
    after.trim() === '' ? '(?=\\s*(?:[:：…?？]|$))' : '(?![\\p{L}\\p{M}]|\\s+(?:and|und|et|y|e)\\s|\\s*[&/]\\s*\\p{L})';
  // “选择火车，如果你…” puts no space between “if” and what follows it.
  const end = `\\s*${escape(after.trim())}${after.startsWith('，') ? '' : ending}`;
  return new RegExp(
    `^[\\s¿¡]*${escape(before.trim())}\\s*${article}(?<name>\\S.*?)${end}\\s*(?:\\.\\.\\.|[:：,،.?？…–—-])*\\s*`,
    'iu',
  );
}

/** To compile all patterns takes longer than all else on a page, which has the words of very few of them. */
const chooseForms = choosePatterns.map((pattern) => ({
  pattern,
  needed: fold(pattern.replace('{name}', ' ')).split(' '),
}));

/** “The” and “a” in front of a name; English ones are taken with the words before it. */
const ARTICLE = /^(?:(?:d(?:er|ie|as|en|em)|eine?[nrm]?|el|l[aeo]s?|un[ae]?|[oa]s?|uma?)\s+|l['’])/iu;

/** Reads “Choose X if…”: for whom it speaks, and the words behind it. */
export function readChoose(
  words: Words,
  contenders: readonly Named[],
): { readonly id: string; readonly rest: PhrasingNode[] } | undefined {
  const content = withoutSigns(words);
  const line = toPlainText(content);
  // Whoever means a contender says at least the first word of its name: most lines need no closer look.
  const folded = fold(line);
  if (!contenders.some(({ name }) => folded.includes(fold(name).split(' ')[0]!))) return undefined;
  for (const { pattern, needed } of chooseForms) {
    const match = needed.every((word) => folded.includes(word)) && toChooseRegExp(pattern).exec(line);
    if (!match) continue;
    const name = match.groups!.name!;
    const id = findNamed(name, contenders) ?? findNamed(name.replace(ARTICLE, ''), contenders);
    if (id !== undefined) return { id, rest: cutStart(content, match[0].length) };
  }
  return undefined;
}

/** “… if you want:” and “… if you…” are no reason: what stands below goes on with them. */
export const goesOn = (rest: Words): boolean => /(?:[:：…]|\.\.\.)$/.test(plain(rest));

/** The contender that a text names and nothing else; the same words count for more than the same beginning. */
export function findNamed(text: string, contenders: readonly Named[]): string | undefined {
  if (namesIn(text).length > 1) return undefined;
  const key = fold(text);
  const exact = contenders.filter(({ name }) => fold(name) === key);
  const near = exact.length > 0 ? exact : contenders.filter(({ name }) => isSameName(name, text));
  return near.length === 1 ? near[0]!.id : undefined;
}

/** “Or” in Spanish, and “the” in Portuguese. */
const OR = 'o';

const VERSUS = new RegExp(
  versusWords
    .filter((word) => word !== OR)
    .map((word) => (/[\u3000-\u9fff]/.test(word) ? `\\s*${word}\\s*` : `\\s+${escape(word)}\\s+`))
    .concat('\\s*(?<=[^\\x00-\\x7F])vs\\.?\\s*', '\\s*vs\\.?(?=[^\\x00-\\x7F])\\s*')
    .join('|'),
  'iu',
);
const VERSUS_OR = new RegExp(`\\s+${OR}\\s+`, 'iu');

/** Behind these a title says more of what it compares, and compares nothing more. */
const NAMES_END = /[:：?？]|\s[|–—]/u;

/** The names in a title such as “X vs Y: which is better?”; none where it compares nothing. */
export function namesIn(title: string): readonly string[] {
  const text = title.replace(/\s+/g, ' ');
  const all = text.split(VERSUS.test(text) ? VERSUS : VERSUS_OR);
  if (all.length < 2) return [];
  // “… : lequel choisir, X ou Y ?”: in some language “o” and “ou” stand between names, in others anywhere.
  const end = all.findIndex((part, index) => index > 0 && NAMES_END.test(part));
  const parts = end === -1 ? all : all.slice(0, end + 1);
  return parts
    .map((part, index) => {
      const isFirst = index === 0;
      const isLast = index === parts.length - 1;
      const before = isFirst ? (part.split(/[:：|–—]\s*/).at(-1) ?? part) : part;
      return isLast ? before.split(/\s*[:：|–—,(（?？]|\s+(?:in|for|comparison|compared)\s|的/u)[0]! : before;
    })
    .map((name) => name.trim())
    .filter((name) => fold(name) !== '');
}
