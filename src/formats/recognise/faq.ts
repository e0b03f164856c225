import { toPlainText } from '../../model/rich-text.js';
import { cutStart, keepBetween, plain, tidy, toRichText } from '../../model/import/words.js';
import type { Place, Words } from '../../model/import/grid.js';
import type { ComparisonInput } from '../../model/schema.js';
import type { Block, ListItem } from '../document.js';
import { doubt, understand, type Context } from './context.js';
import { itemWords, toBlockText, toFlow } from './flow.js';
import { isOffer, isQuestion } from './headings.js';
import { beforeRule, hasKindAbove, type Section } from './sections.js';

type QuestionInput = NonNullable<ComparisonInput['faq']>[number];

interface Asked {
  readonly question: Words;
  readonly place: Place;
  readonly answer: Block[];
}

/** Reads questions: below “FAQ” in any form, and headings anywhere that ask. */
export function readFaq(context: Context, isTaken: (section: Section) => boolean): void {
  for (const section of context.sections) {
    const { head, kind, blocks } = section;
    if (head && kind === 'faq') {
      understand(context, 'heading of the questions', head.words, head.place);
      readList(context, blocks);
    } else if (head && !isTaken(section) && isAsking(section)) {
      const answer = beforeRule(blocks).filter((block) => !context.used.has(block));
      add(context, { question: withoutPrefix(head.words), place: head.place, answer });
    } else if (kind === undefined || isTaken(section)) {
      readList(
        context,
        blocks.filter((block) => block.type === 'details' || opens(block)),
      );
    }
  }
  context.draft.faq?.forEach(({ question, answer }, index) => {
    if (answer !== undefined) return;
    doubt(
      context,
      'warning',
      'no-answer',
      [`faq.${index}`, context.places.get(`faq.${index}`)!],
      [`the question “${toPlainText(question)}” has no answer`, 'Write the answer below the question.'],
    );
  });
}

const isAsking = (section: Section): boolean =>
  section.kind === undefined &&
  ((section.parent !== undefined && hasKindAbove(section.parent, 'faq')) ||
    (isQuestion(section.head!.words) && !isOffer(section.head!.words)));

function readList(context: Context, blocks: readonly Block[]): void {
  let current: Asked | undefined;
  const end = (): void => {
    if (current) add(context, current);
    current = undefined;
  };
  for (const block of blocks) {
    if (context.used.has(block)) continue;
    const asked = toAsked(block);
    if (asked.length > 0) {
      context.used.add(block);
      for (const each of asked) {
        end();
        current = each;
      }
    } else if (current && (block.after !== 'rule' || current.answer.length === 0)) current.answer.push(block);
    else end();
  }
  end();
}

/** A list of what opens, or of questions each with its answer below it. */
const opens = (block: Block): boolean =>
  block.type === 'list' && block.items.length > 0 && block.items.every((item) => toOpened(item) !== undefined);

function toOpened({ blocks, place }: ListItem): Asked | undefined {
  const [first, ...answer] = blocks;
  if (first?.type === 'details' && plain(first.summary) !== '') {
    return { question: first.summary, place, answer: [...first.blocks, ...answer] };
  }
  const isAsked = first?.type === 'paragraph' && answer.length > 0 && isQuestion(first.words);
  return isAsked ? { question: withoutPrefix(first.words), place, answer } : undefined;
}

/** The questions that a block asks: a `<details>`, a line that ends in a question mark, items that do. */
function toAsked(block: Block): Asked[] {
  if (block.type === 'details' && plain(block.summary) !== '') {
    return [{ question: block.summary, place: block.place, answer: [...block.blocks] }];
  }
  if (block.type === 'list') {
    const items = block.items.map((item) => toOpened(item) ?? splitQuestion(itemWords(item), item.place));
    return items.every((item) => item !== undefined) ? items : [];
  }
  return block.type === 'paragraph' ? splitQuestions(block.words, block.place) : [];
}

/** The questions of a paragraph: one, or several where each begins a line or a sentence, marked or in bold. */
function splitQuestions(words: Words, place: Place): Asked[] {
  const starts = questionStarts(words);
  const each = starts.map((start, at) => splitQuestion(keepBetween(words, start, starts[at + 1] ?? Infinity), place));
  const isEachAsked = starts[0] === toPlainText(words).search(/\S/) && each.every(Boolean);
  return (isEachAsked ? each : [splitQuestion(words, place)]).filter((asked) => asked !== undefined);
}

function questionStarts(words: Words): number[] {
  const bold = new Set<number>();
  let end = 0;
  for (const node of words) {
    if (node.type === 'strong' && isQuestion(node.children) && !isOffer(node.children)) bold.add(end);
    end += toPlainText([node]).length;
  }
  const written = toPlainText(words);
  return [...written.matchAll(/(?<=(?:^|[\n.!?。！？؟])\s*)\S/g)]
    .map(({ index }) => index)
    .filter((start) => bold.has(start) || ASKED.test(written.slice(start)));
}

/** A question alone; one in bold, behind “Q: ”, or on a line of its own, with the answer behind it. */
function splitQuestion(words: Words, place: Place): Asked | undefined {
  const mark = ASKED.exec(toPlainText(tidy(words)))?.[0].length ?? 0;
  const content = mark > 0 ? cutStart(tidy(words), mark) : words;
  const [first, ...rest] = tidy(content);
  if (first?.type === 'strong' && (isQuestion(first.children) || mark > 0)) {
    return { question: withoutPrefix(first.children), place, answer: toAnswer(rest, place) };
  }
  if (isQuestion(content) && !/[?？؟]\s+\S/.test(plain(content))) {
    return { question: withoutPrefix(content), place, answer: [] };
  }
  const line = toPlainText(content);
  const end = (mark > 0 ? MARKED_END : /^[^\n]*[?？؟][*_]*\n/).exec(line)?.[0].length;
  if (end === undefined || (mark === 0 && words.some(({ type }) => type === 'strong'))) return undefined;
  return {
    question: withoutPrefix([{ type: 'text', value: line.slice(0, end) }]),
    place,
    answer: toAnswer(cutStart(tidy(content), end), place),
  };
}

function toAnswer(words: Words, place: Place): Block[] {
  const content = tidy(words);
  const mark = /^[:：–—-]\s*/.exec(toPlainText(content))?.[0].length ?? 0;
  const answer = cutStart(content, mark);
  return answer.length > 0 ? [{ type: 'paragraph', words: answer, place }] : [];
}

/** “Q: ” in front of a question, as each language has it, and “A: ” in front of its answer. */
const ASKED = /^(?:Q\d*\s?[.:：．]|(?:[FPשس問问]|質問|Question|Frage|Pregunta|Pergunta)\s?\d*\s?[:：])\s*/u;
const ANSWERED = /^(?:A\d*\s?[.:：．]|(?:[Rת答ج]|回答|Answer|Antwort|Réponse|Respuesta|Resposta)\s?\d*\s?[:：])\s*/u;
const NUMBER = /^\d{1,2}[.)]\s*/;
/** Where a question behind “Q: ” ends, on its line or before the “A: ” there. */
const MARKED_END = new RegExp(`^(?:[^\\n]*?[?？؟]\\s+(?=${ANSWERED.source.slice(1)})|[^\\n]*\\n)`, 'u');

function withoutPrefix(words: Words): Words {
  const content = tidy(words);
  const line = toPlainText(content);
  return cutStart(content, (ASKED.exec(line) ?? NUMBER.exec(line))?.[0].length ?? 0);
}

/** An answer without the “A: ” in front of it. */
function withoutMark([first, ...others]: readonly Block[]): readonly Block[] {
  if (first?.type !== 'paragraph') return first ? [first, ...others] : [];
  const content = tidy(first.words);
  const mark = ANSWERED.exec(toPlainText(content))?.[0].length ?? 0;
  return [{ ...first, words: cutStart(content, mark) }, ...others];
}

function add(context: Context, { question, place, answer }: Asked): void {
  const { draft, places, used } = context;
  const faq = (draft.faq ??= []);
  const flow = toFlow(withoutMark(answer.filter((block) => !used.has(block))));
  answer.forEach((block) => used.add(block));
  const entry: QuestionInput = {
    question: toRichText(question) as string,
    ...(flow.length > 0 ? { answer: toBlockText(flow) } : {}),
  };
  places.set(`faq.${faq.length}`, place);
  if (answer[0]) places.set(`faq.${faq.length}.answer`, answer[0].place);
  faq.push(entry);
}
