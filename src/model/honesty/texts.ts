import { toPlainText } from '../rich-text.js';
import type { Comparison } from '../schema.js';
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

/** An address that stands for one that was missing. Links that are not allowed are the schema’s to refuse. */
export const checkLinks = ({ cta }: Comparison): readonly Finding[] =>
  cta && /^#?$/.test(cta.href.trim())
    ? [warn('dead-link', 'cta.href', `“${toPlainText(cta.label)}” leads nowhere`, 'Write the address where it leads.')]
    : [];
