import type { Place } from '../../model/import/grid.js';
import { plain } from '../../model/import/words.js';
import { excerpt } from '../report.js';
import { doubt, toKey, toKnown, type Context } from './context.js';
import { blockText } from './flow.js';
import type { Section } from './sections.js';

/** Template systems leave their tags behind in pages that were not built; none is as long as this. */
const TEMPLATE = /\{\{.{0,200}?\}\}|\{%.{0,200}?%\}/;

/** Reports all that has no place: nothing that was read is dropped in silence. */
export function reportLeftovers(context: Context, isPlaced: (section: Section) => boolean): void {
  const { document, sections, used, found } = context;
  const known = toKnown(found);
  for (const section of sections) {
    const left = section.blocks.filter((block) => !used.has(block));
    const { head } = section;
    const heading = head && { as: 'heading', text: plain(head.words), ...head.place };
    if (heading && !isPlaced(section) && !known.has(toKey(heading))) {
      const hasOwn = left.length > 0 || section.blocks.length === 0;
      if (hasOwn) reportText(context, heading.text, head.place, 'the heading');
      else {
        known.add(toKey(heading));
        found.push(heading);
      }
    }
    for (const block of left)
      reportText(context, blockText(block), block.place, `the ${NAMES[block.type] ?? block.type}`);
  }
  for (const { code, message, advice, severity, place, text } of document.losses) {
    doubt(context, severity, code, ['document', place], [message, advice, text]);
  }
  reportTemplates(context);
}

const NAMES: Readonly<Record<string, string>> = { code: 'block of code', quote: 'quotation' };

function reportText(context: Context, text: string, place: Place, what: string): void {
  doubt(
    context,
    'warning',
    'not-placed',
    ['document', place],
    [
      `${what} “${excerpt(text)}” has no place in a comparison and was left out`,
      'Nothing to do, if readers can do without; or move the text below a heading that is known, such as “Overview” or “FAQ”.',
      text,
    ],
  );
}

function reportTemplates(context: Context): void {
  const { draft, places } = context;
  draft.criteria?.forEach(({ values }, index) => {
    for (const [id, value] of Object.entries(values)) {
      const tag = TEMPLATE.exec(typeof value === 'string' ? value : JSON.stringify(value))?.[0];
      if (tag === undefined) continue;
      const path = `criteria.${index}.values.${id}`;
      doubt(
        context,
        'warning',
        'template-tag',
        [path, places.get(path) ?? { line: 1, column: 1 }],
        [
          `“${tag}” is a tag that another program fills in; readers would see it as it is`,
          'Write the value in its place.',
        ],
      );
    }
  });
}
