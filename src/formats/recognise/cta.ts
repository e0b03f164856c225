import { keepStart, onlyLink, plain, tidy, toRichText } from '../../model/import/words.js';
import { toPlainText } from '../../model/rich-text.js';
import type { Block, Paragraph } from '../document.js';
import { doubt, type Context } from './context.js';
import { toLine } from './flow.js';
import { isOffer, isQuestion } from './headings.js';
import { beforeRule, hasKindAbove, type Section } from './sections.js';

/** An arrow at the end of a line says that it leads somewhere. */
const ARROW = /[→➔➜»›]\s*$/;

/** Finds the call to action: the last section that makes an offer, or ends in a link of its own. */
export function readCallToAction(context: Context, isTaken: (section: Section) => boolean): Section | undefined {
  const offers = context.sections.filter(
    (section) => !isTaken(section) && section.head && !isOneOfQuestions(section, context) && toLabel(section, context),
  );
  const section = offers.at(-1);
  if (!section?.head) {
    readClosingLink(context);
    return undefined;
  }
  const { draft, places, used } = context;
  const own = section.blocks.filter((block) => !used.has(block));
  const label = toLabel(section, context)!;
  const link = onlyLink(label.words);
  const text = toLine(own.filter((block) => block !== label));
  draft.cta = {
    heading: toRichText(section.head.words) as string,
    ...(text.length > 0 ? { text: toRichText(text) as string } : {}),
    label: toRichText(link ? link.children : label.words) as string,
    href: link?.url ?? '#',
  };
  places.set('cta', section.head.place);
  places.set('cta.label', label.place);
  places.set('cta.href', label.place);
  own.forEach((block) => used.add(block));
  if (!link) {
    doubt(
      context,
      'warning',
      'no-link',
      ['cta.href', label.place],
      [
        `“${plain(label.words)}” leads nowhere, for the text has no address; “#” stands in for it`,
        'Write the address where it leads: [words](https://…).',
      ],
    );
  }
  return section;
}

/** “Get started →” at the end of the short answer, where no section makes an offer. */
function readClosingLink({ sections, draft, places, used }: Context): void {
  for (const { kind, blocks } of sections) {
    const own = beforeRule(blocks).filter((block) => !used.has(block));
    const last = own.at(-1);
    if (kind !== 'summary' || own.length < 2 || last?.type !== 'paragraph') continue;
    const link = onlyLink(last.words);
    if (!link || !ARROW.test(plain(last.words))) continue;
    const label = tidy(link.children);
    const heading = keepStart(label, toPlainText(label).replace(ARROW, '').trimEnd().length);
    draft.cta = { heading: toRichText(heading) as string, label: toRichText(label) as string, href: link.url };
    for (const path of ['cta', 'cta.label', 'cta.href']) places.set(path, last.place);
    used.add(last);
    return;
  }
}

/** Below “FAQ” a heading asks, and a link under it is a part of its answer; without a question mark a real link offers. */
function isOneOfQuestions(section: Section, context: Context): boolean {
  const { head, parent } = section;
  if (parent === undefined || !hasKindAbove(parent, 'faq') || isOffer(head!.words)) return false;
  const label = toLabel(section, context);
  return isQuestion(head!.words) || !label || !onlyLink(label.words);
}

function toLabel({ head, blocks }: Section, { used }: Context): Paragraph | undefined {
  const own = blocks.filter((block) => !used.has(block));
  const isSimple =
    own.length > 0 && own.length <= 4 && own.every(({ type }) => type === 'paragraph' || type === 'list');
  const last: Block | undefined = own.at(-1);
  if (!isSimple || last?.type !== 'paragraph') return undefined;
  if (onlyLink(last.words)) return last;
  const line = plain(last.words);
  const isLabel = ARROW.test(line) || (isOffer(head!.words) && line.length <= 40 && own.length > 1);
  return isLabel ? last : undefined;
}
