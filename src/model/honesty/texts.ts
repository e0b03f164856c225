import { isDetailed } from '../check-references.js';
import { toPlainText } from '../rich-text.js';
import type { Comparison, RichText } from '../schema.js';
import { warn, type Finding } from './finding.js';

export const checkQuestions = ({ faq = [] }: Comparison): readonly Finding[] =>
  faq.flatMap(({ question, answer }, index) =>
    answer !== undefined && toPlainText(answer).trim() !== ''
      ? []
      : [
          warn(
            'no-answer',
            `faq.${index}`,
            `the question “${toPlainText(question)}” has no answer`,
            'Answer it, or take it out.',
          ),
        ],
  );

/** Links to a question have its id in them, so that nobody but the author can change it. */
export const checkQuestionIds = ({ faq = [] }: Comparison): readonly Finding[] =>
  faq.flatMap(({ id = '' }, index) =>
    /\s/.test(id)
      ? [
          warn(
            'space-in-id',
            `faq.${index}.id`,
            `“${id}” has spaces, and becomes an id in a page, which may have none`,
            `Write “${id.trim().replace(/\s+/g, '-')}”, as links to the question have to.`,
          ),
        ]
      : [],
  );

/** An address that stands for one that was missing. Links that are not allowed are the schema’s to refuse. */
export const checkLinks = (comparison: Comparison): readonly Finding[] =>
  linksIn(comparison)
    .filter(({ href }) => /^#?$/.test(href.trim()))
    .map(({ path, label }) =>
      warn('dead-link', path, `“${toPlainText(label)}” leads nowhere`, 'Write the address where it leads.'),
    );

/** An address of another site, or of somebody’s mail, that a browser takes for a file beside the page. */
export const checkSchemes = (comparison: Comparison): readonly Finding[] =>
  linksIn(comparison).flatMap(({ path, label, href }) => {
    const scheme = SITE.test(href) ? 'https://' : MAIL.test(href) ? 'mailto:' : undefined;
    if (!scheme) return [];
    const message = `“${toPlainText(label)}” leads to “${href}” beside the page itself`;
    return [warn('link-without-scheme', path, message, `Write “${scheme}${href}”.`)];
  });

const SITE = /^(?:www\.|[a-z\d.-]+\.(?:com|net|org|io)(?:\/|$))/i;
const MAIL = /^[^/?#:@\s]+@[^/?#:@\s]+\.[a-z]+$/i;

/** What a browser knows has two letters or three: `German` is well-formed, and no language. */
export const checkLanguage = ({ lang = '' }: Comparison): readonly Finding[] =>
  /^[a-z]{4,}(?:-|$)/i.test(lang)
    ? [
        warn(
          'unknown-language',
          'lang',
          `“${lang}” is the tag of no language: words of the elements stay English, and screen readers read it as they read anything`,
          'Write the tag of the language, such as “en” or “pt-BR”.',
        ),
      ]
    : [];

/** HTML or Markdown in a text, which readers see as it was written. */
export function checkMarkup(comparison: Comparison): readonly Finding[] {
  return textsIn(comparison, '').flatMap(({ path, text }) => {
    const mark = MARKUP.exec(text)?.[0];
    if (mark === undefined) return [];
    const message = `readers see “${mark.length > 60 ? `${mark.slice(0, 60)}…` : mark}” as it stands: a text holds no markup`;
    return [warn('markup-in-text', path, message, 'Take the marks out, or write the text as a list of nodes.')];
  });
}

/** A tag alone may be what a page is about: `<b>` or `<strong>`. One that is closed again is meant. */
const MARKUP =
  /<br ?\/?>|<([a-z]+[1-6]?)(?: [^<>]*)?>[^<>]*<\/\1>|&(?:amp|[lg]t|quot|nbsp|#\d+);|\*\*[^*\s][^*]*\*\*|\[[^[\]]+\]\([^()\s]+\)/i;

/** What stands in these is no text. */
const NO_TEXT: readonly string[] = ['id', 'href', 'url', 'src', 'source', 'winner', 'group', 'pick', 'contender'];

function textsIn(part: unknown, path: string): readonly { readonly path: string; readonly text: string }[] {
  if (typeof part === 'string') return [{ path, text: part }];
  if (typeof part !== 'object' || part === null || isCode(part)) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    NO_TEXT.includes(key) && typeof value === 'string' ? [] : textsIn(value, path === '' ? key : `${path}.${key}`),
  );
}

const isCode = (part: object): boolean => 'type' in part && part.type === 'inlineCode';

interface Link {
  readonly path: string;
  readonly label: RichText;
  readonly href: string;
}

const linksIn = ({ cta, contenders, sources = [], criteria }: Comparison): readonly Link[] => [
  ...(cta ? [{ path: 'cta.href', label: cta.label, href: cta.href }] : []),
  ...contenders.flatMap(({ name, href }, index) =>
    href === undefined ? [] : [{ path: `contenders.${index}.href`, label: name, href }],
  ),
  ...sources.map(({ label, href }, index) => ({ path: `sources.${index}.href`, label, href })),
  ...criteria.flatMap(({ values }, index) =>
    Object.entries(values).flatMap(([id, value]) => {
      if (!isDetailed(value) || typeof value.source !== 'object') return [];
      const { label, href } = value.source;
      return [{ path: `criteria.${index}.values.${id}.source.href`, label, href }];
    }),
  ),
];
