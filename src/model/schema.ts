/**
 * The one truth of the data set. Everything else that knows its shape is derived from here by
 * `npm run generate`: the browser's parser (`shape.generated.ts`), the published JSON Schema and the
 * reference in the README. No module that a browser loads imports this file's values, only its types
 * (`docs/adr/0001-validation-in-the-browser.md`).
 */
import * as z from 'zod/mini';
import { day, filled, language, link, type TextFormat } from './text-formats.js';

/** Sizes above these are refused as too large: a browser would rather say so than hang. */
const LIMITS = { contenders: 32, criteria: 10_000, items: 1_000, text: 100_000 } as const;

// The pattern is for readers of the JSON Schema, which can't say a function; the format alone decides.
const text = (format: TextFormat, max: number, pattern: RegExp) =>
  z.string().check(z.refine(format.test), z.maxLength(max), z.regex(pattern));

const plainText = text(filled, LIMITS.text, /\S/);
const anyText = z.string().check(z.maxLength(LIMITS.text));
const id = text(filled, 200, /\S/);
const href = text(link, 2_000, /\S/);
// A moment is longer than a day, and is told so, not that it is too long.
const isoDate = text(day, 100, /^\d{4}-\d{2}-\d{2}$/);
const languageTag = text(language, 100, /\S/);
const list = <T extends z.core.$ZodType>(item: T, min = 0, max: number = LIMITS.items) =>
  z.array(item).check(z.minLength(min), z.maxLength(max));

interface TextNode {
  type: 'text';
  value: string;
}
interface StrongNode {
  type: 'strong';
  children: PhrasingNode[];
}
interface EmphasisNode {
  type: 'emphasis';
  children: PhrasingNode[];
}
interface InlineCodeNode {
  type: 'inlineCode';
  value: string;
}
interface LinkNode {
  type: 'link';
  url: string;
  children: PhrasingNode[];
}
interface BreakNode {
  type: 'break';
}
/** Text inside a paragraph, in mdast's shape. */
export type PhrasingNode = TextNode | StrongNode | EmphasisNode | InlineCodeNode | LinkNode | BreakNode;

interface ParagraphNode {
  type: 'paragraph';
  children: PhrasingNode[];
}
export interface ListItemNode {
  type: 'listItem';
  children: FlowNode[];
}
interface ListNode {
  type: 'list';
  ordered?: boolean | undefined;
  children: ListItemNode[];
}
/** A block of text, in mdast's shape. */
export type FlowNode = ParagraphNode | ListNode;

const textNode = z.object({ type: z.literal('text'), value: anyText });
const inlineCodeNode = z.object({ type: z.literal('inlineCode'), value: anyText });
const breakNode = z.object({ type: z.literal('break') });
const strongNode = z.object({ type: z.literal('strong'), children: z.lazy(() => phrasing) });
const emphasisNode = z.object({ type: z.literal('emphasis'), children: z.lazy(() => phrasing) });
const linkNode = z.object({ type: z.literal('link'), url: href, children: z.lazy(() => phrasing) });
const phrasingNode = z.discriminatedUnion('type', [
  textNode,
  strongNode,
  emphasisNode,
  inlineCodeNode,
  linkNode,
  breakNode,
]);
const phrasing: z.ZodMiniType<PhrasingNode[], PhrasingNode[]> = list(phrasingNode);

const paragraphNode = z.object({ type: z.literal('paragraph'), children: phrasing });
const listItemNode = z.object({ type: z.literal('listItem'), children: z.lazy(() => flow) });
const listNode = z.object({ type: z.literal('list'), ordered: z.optional(z.boolean()), children: list(listItemNode) });
const flow: z.ZodMiniType<FlowNode[], FlowNode[]> = list(z.discriminatedUnion('type', [paragraphNode, listNode]));

const richText = z
  .union([plainText, list(phrasingNode, 1)])
  .check(z.describe('Text: a string is plain text, never markup; a list holds phrasing nodes in mdast’s shape.'));
const blockText = z
  .union([plainText, list(z.discriminatedUnion('type', [paragraphNode, listNode, phrasingNode]), 1)])
  .check(z.describe('Text that may also hold paragraphs and lists.'));

const inlineSource = z.object({
  label: richText.check(z.describe('What the source is called.')),
  href: href.check(z.describe('Where the source is: `http(s)` or relative.')),
  asOf: z.optional(isoDate.check(z.describe('The day on which the source said so: `YYYY-MM-DD`.'))),
});

const detailedValue = z.object({
  text: z.optional(richText.check(z.describe('The value in words; shown in place of a formatted number.'))),
  state: z.optional(
    z
      .enum(['yes', 'no', 'partial', 'unknown', 'undisclosed', 'not-applicable'])
      .check(z.describe('A value out of a fixed list, shown with an icon and in words.')),
  ),
  number: z.optional(z.number().check(z.describe('One number; drawn as a bar.'))),
  range: z.optional(z.tuple([z.number(), z.number()]).check(z.describe('Lowest and highest number; drawn as a bar.'))),
  unit: z.optional(
    plainText.check(z.describe('The unit of `number` or `range`: an ISO 4217 currency, `%`, or any word.')),
  ),
  rating: z.optional(
    z
      .object({ value: z.number(), of: z.number() })
      .check(z.describe('A rating, for example `{ "value": 4.5, "of": 5 }`.')),
  ),
  note: z.optional(richText.check(z.describe('A remark that the reader can open.'))),
  source: z.optional(
    z.union([id, inlineSource]).check(z.describe('The id of one of `sources`, or a source in place.')),
  ),
});

const value = z
  .union([anyText, z.number(), z.boolean(), list(phrasingNode, 1), detailedValue])
  .check(z.describe('What a contender has for a criterion.'));

const contender = z.object({
  id: id.check(z.describe('Names the contender in the rest of the data set. Unique.')),
  name: richText.check(z.describe('What the reader sees.')),
  description: z.optional(richText.check(z.describe('A line below the name.'))),
  href: z.optional(href.check(z.describe('The contender’s own page.'))),
  image: z.optional(
    z
      .object({
        src: href.check(z.describe('Where the picture is: `http(s)` or relative.')),
        alt: anyText.check(z.describe('Its text alternative; empty for decoration.')),
      })
      .check(z.describe('A small picture or logo, with its text alternative.')),
  ),
  featured: z.optional(z.boolean().check(z.describe('Marks the contender that the page is about.'))),
});

const group = z.object({
  id: id.check(z.describe('Names the group in `criteria`. Unique.')),
  label: richText.check(z.describe('The heading over the group’s rows.')),
});

const criterion = z.object({
  id: id.check(z.describe('Names the row. Unique.')),
  label: richText.check(z.describe('The row’s heading.')),
  description: z.optional(richText.check(z.describe('What the criterion means.'))),
  group: z.optional(id.check(z.describe('The id of one of `groups`.'))),
  values: z.record(z.string(), value).check(z.describe('One value a contender, by contender id.')),
  winner: z.optional(
    z
      .union([id, list(id, 1, LIMITS.contenders)])
      .check(z.describe('A contender id or several, `"tie"` or `"depends"`. Left out: nobody said.')),
  ),
  reason: z.optional(richText.check(z.describe('Why the winner wins.'))),
  better: z.optional(
    z
      .enum(['higher', 'lower'])
      .check(z.describe('Derives the winner from comparable numbers where `winner` is left out.')),
  ),
  weight: z.optional(
    z
      .number()
      .check(z.minimum(0), z.describe('How much the criterion counts in the reader’s own result; never in the tally.')),
  ),
});

const reason = z.union([
  plainText,
  list(phrasingNode, 1),
  z.object({
    text: richText.check(z.describe('The reason.')),
    criteria: z.optional(list(id).check(z.describe('Ids of the criteria that justify it.'))),
  }),
]);

const audience = z.object({
  contender: id.check(z.describe('A contender id.')),
  heading: z.optional(richText.check(z.describe('Replaces “Choose X if…”.'))),
  reasons: list(reason, 1).check(z.describe('Why somebody would choose this contender.')),
});

const question = z.object({
  id: z.optional(id.check(z.describe('Keeps links to the question stable. Unique.'))),
  question: richText.check(z.describe('The question.')),
  answer: z.optional(blockText.check(z.describe('The answer. Left out: the question is shown, and cannot be opened.'))),
});

const callToAction = z.object({
  heading: richText.check(z.describe('The offer.')),
  text: z.optional(richText.check(z.describe('A sentence about it.'))),
  label: richText.check(z.describe('The text of the link.')),
  href: href.check(z.describe('Where it leads.')),
  target: z.optional(
    z
      .enum(['_self', '_blank', '_parent', '_top'])
      .check(z.describe('Where the link opens, as in HTML. A new window never gets hold of the page.')),
  ),
  rel: z.optional(plainText.check(z.describe('What the link is to the page, as in HTML: `sponsored`, for example.'))),
});

const source = z.object({ id: id.check(z.describe('Names the source in a value. Unique.')), ...inlineSource.shape });

export const comparisonSchema = z.object({
  title: richText.check(z.describe('The title, usually “X vs Y”.')),
  subtitle: z.optional(richText.check(z.describe('A line below the title.'))),
  summary: z.optional(richText.check(z.describe('The short answer.'))),
  overview: z.optional(blockText.check(z.describe('An introduction.'))),
  lang: z.optional(languageTag.check(z.describe('The language of the texts: a BCP 47 tag.'))),
  updated: z.optional(isoDate.check(z.describe('The day of the last change: `YYYY-MM-DD`.'))),
  contenders: list(contender, 2, LIMITS.contenders).check(z.describe('What is compared: 2 to 32.')),
  groups: z.optional(list(group).check(z.describe('Headings over rows of the table.'))),
  criteria: list(criterion, 1, LIMITS.criteria).check(z.describe('The rows of the table, in order.')),
  audiences: z.optional(list(audience).check(z.describe('The “Choose X if…” lists.'))),
  faq: z.optional(list(question).check(z.describe('Questions and answers.'))),
  cta: z.optional(callToAction.check(z.describe('The call to action.'))),
  declaredScore: z.optional(
    z
      .record(z.string(), z.number())
      .check(z.describe('Wins by contender id as a source printed them; checked against the derived tally.')),
  ),
  sources: z.optional(list(source).check(z.describe('What values refer to.'))),
  pick: z.optional(
    id.check(z.describe('Id of the contender that the short answer is for; checked against the tally.')),
  ),
});

/** What an author may write. */
export type ComparisonInput = z.input<typeof comparisonSchema>;

/** A data set that has been parsed: frozen through and through. */
export type Comparison = DeepReadonly<z.output<typeof comparisonSchema>>;

export type Contender = Comparison['contenders'][number];
export type Criterion = Comparison['criteria'][number];
export type Value = Criterion['values'][string];
export type DetailedValue = Exclude<Value, string | number | boolean | readonly unknown[]>;
export type Audience = NonNullable<Comparison['audiences']>[number];
export type Question = NonNullable<Comparison['faq']>[number];
/** Text: a string is plain text, never markup; a list holds phrasing nodes in mdast’s shape. */
export type RichText = string | readonly DeepReadonly<PhrasingNode>[];
/** Text that may also hold paragraphs and lists. */
export type BlockText = string | readonly DeepReadonly<PhrasingNode | FlowNode>[];

export type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** What the elements' `data` takes: nothing in it is ever written to. */
export type ComparisonData = DeepReadonly<ComparisonInput>;
