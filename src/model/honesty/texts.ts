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
