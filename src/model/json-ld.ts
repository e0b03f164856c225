import type { Comparison, Contender } from './schema.js';
import { toDescription, toLineText } from './title-text.js';

/** A node of a graph in schema.org's words. */
export interface JsonLdNode {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/** A graph in schema.org’s words. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** What a graph says of the page that a comparison is on. */
export interface JsonLdOptions {
  /** The address of the page: absolute. */
  readonly url?: string | undefined;
  /** The language of the page: a BCP 47 tag. */
  readonly lang?: string | undefined;
}

/**
 * One graph for a document, whatever number of comparisons it shows: the page, a list of contenders a comparison,
 * and the questions that have an answer. It says what the reader sees, and says it once.
 */
export function toJsonLd(comparisons: readonly Comparison[], { url, lang }: JsonLdOptions = {}): JsonLd {
  const [first] = comparisons;
  const all = comparisons.flatMap(toQuestions);
  // One comparison says nothing twice, and most documents have one.
  const questions = comparisons.length > 1 ? unique(all) : all;
  const page = drop({
    // A page with questions is both: who looks for one of them finds it.
    '@type': questions.length > 0 ? ['WebPage', 'FAQPage'] : 'WebPage',
    '@id': url,
    url,
    name: first && toLineText(first.title),
    description: first && toDescription(first),
    inLanguage: lang ?? first?.lang,
    dateModified: first?.updated,
    mainEntity: questions.length > 0 ? questions : undefined,
  });
  return { '@context': 'https://schema.org', '@graph': [page, ...unique(comparisons.map(toItemList))] };
}

const toItemList = ({ title, contenders }: Comparison): JsonLdNode => ({
  '@type': 'ItemList',
  name: toLineText(title),
  numberOfItems: contenders.length,
  itemListElement: contenders.map((contender, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    item: toThing(contender),
  })),
});

const toThing = ({ name, description, href, image }: Contender): JsonLdNode =>
  drop({
    '@type': 'Thing',
    name: toLineText(name),
    description: toLineText(description),
    url: href,
    image: image?.src,
  });

const toQuestions = ({ faq = [] }: Comparison): readonly JsonLdNode[] => faq.flatMap(toQuestion);

function toQuestion({ question, answer }: NonNullable<Comparison['faq']>[number]): readonly JsonLdNode[] {
  const [name, text] = [toLineText(question), toLineText(answer)];
  return name && text ? [{ '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer', text } }] : [];
}

const unique = <Node>(nodes: readonly Node[]): readonly Node[] =>
  nodes.length > 1 ? [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()] : nodes;

/** Without the properties that say nothing. */
function drop(node: JsonLdNode): JsonLdNode {
  const said: Record<string, unknown> = {};
  for (const name of Object.keys(node)) if (node[name] !== undefined) said[name] = node[name];
  return said as unknown as JsonLdNode;
}

/**
 * JSON that may stand in a `<script>` of any document: nothing in it ends the script, begins a comment or another
 * script, or ends a line of an old JavaScript, and it is still the same JSON.
 */
export const toScriptText = (value: unknown): string =>
  // Looking for one character after the other is three times as fast as looking for all at once.
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
