import { isDetailed } from '../../model/check-references.js';
import { toPlainText } from '../../model/rich-text.js';
import { linksOf, onlyLink, tidy, toRichText } from '../../model/import/words.js';
import type { Words } from '../../model/import/grid.js';
import type { ComparisonInput } from '../../model/schema.js';
import { toUniqueSlug } from '../../model/slug.js';
import { understand, type Context } from './context.js';
import { linesOf } from './flow.js';
import { takeSourceDay } from './source-day.js';

/** Reads the list below “Sources”: each item with one link is a source. */
export function readSources(context: Context): void {
  const { draft, places, used, sections } = context;
  const taken = new Map<string, number>();
  for (const { kind, head, blocks } of sections) {
    if (kind !== 'sources' || !head) continue;
    let hasAny = false;
    for (const block of blocks) {
      const sources = linesOf(block).map(({ words, place }) => ({ source: toSource(words, taken), place }));
      if (sources.length === 0 || !sources.every(({ source }) => source)) continue;
      used.add(block);
      hasAny = true;
      for (const { source, place } of sources) {
        const list = (draft.sources ??= []);
        places.set(`sources.${list.length}`, place);
        list.push(source!);
      }
    }
    if (hasAny) understand(context, 'heading of the sources', head.words, head.place);
  }
  nameNumbered(context);
}

type ValueInput = ComparisonInput['criteria'][number]['values'][string];

/** “[2]” behind a value is what the list below says it is, if that has the same address. */
function nameNumbered({ draft }: Context): void {
  const { sources, criteria } = draft;
  if (!sources || !criteria) return;
  draft.criteria = criteria.map(({ values, ...criterion }) => ({
    ...criterion,
    values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, withListed(value, sources)])),
  }));
}

function withListed(value: ValueInput, sources: NonNullable<ComparisonInput['sources']>): ValueInput {
  if (!isDetailed(value) || typeof value.source !== 'object') return value;
  const { label, href } = value.source;
  const number = /^\D?(\d+)\D?$/.exec(toPlainText(label))?.[1];
  if (!number) return value;
  const numbered = sources[Number(number) - 1];
  const source = numbered?.href === href ? numbered : sources.find((each) => each.href === href);
  return source ? { ...value, source: source.id } : value;
}

interface Source {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly asOf?: string;
}

function toSource(words: Words, taken: Map<string, number>): Source | undefined {
  const dated = takeSourceDay(words);
  const content = tidy(dated?.words ?? words);
  const links = linksOf(content);
  const [link] = links;
  if (!link || links.length > 1) return undefined;
  const whole = onlyLink(content);
  const label = toRichText(whole ? whole.children : content);
  const id = toUniqueSlug(toPlainText(label), taken);
  return {
    id,
    label: (whole ? label : toPlainText(label)) as string,
    href: link.url,
    ...(dated && { asOf: dated.day }),
  };
}
