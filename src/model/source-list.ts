import { isDetailed } from './check-references.js';
import { toGroups } from './groups.js';
import { toPlainText } from './rich-text.js';
import type { Comparison, RichText, Value } from './schema.js';

/** A source with the number that it has everywhere in a comparison. */
export interface NumberedSource {
  readonly number: number;
  readonly label: RichText;
  readonly href: string;
  /** The day on which the source said so. */
  readonly asOf: string | undefined;
}

export interface SourceList {
  /** In the order of their numbers. */
  readonly sources: readonly NumberedSource[];
  /** The source of a value, or nothing where it has none. */
  readonly of: (value: Value | undefined) => NumberedSource | undefined;
  /** Whether any value of the table has a source. */
  readonly isCited: boolean;
}

type Source = NonNullable<Comparison['sources']>[number];
type InlineSource = Omit<Source, 'id'>;

const lists = new WeakMap<Comparison, SourceList>();

/**
 * Numbers the sources as a reader of the table meets them; those that no value refers to come last. A
 * source that is written in place twice is one source.
 */
export function toSourceList(comparison: Comparison): SourceList {
  const known = lists.get(comparison);
  if (known) return known;

  const declared = new Map((comparison.sources ?? []).map((source) => [source.id, source]));
  const numbered = new Map<string, NumberedSource>();
  const add = (source: InlineSource): NumberedSource => {
    const key = toKey(source);
    const { label, href, asOf } = source;
    const entry = numbered.get(key) ?? { number: numbered.size + 1, label, href, asOf };
    numbered.set(key, entry);
    return entry;
  };
  const of = (value: Value | undefined): NumberedSource | undefined => {
    const source = isDetailed(value) ? value.source : undefined;
    return source === undefined ? undefined : add(typeof source === 'string' ? declared.get(source)! : source);
  };

  for (const members of toGroups(comparison.criteria).values()) {
    for (const { values } of members) for (const { id } of comparison.contenders) of(values[id]);
  }
  const isCited = numbered.size > 0;
  for (const source of declared.values()) add(source);
  const list = numbered.size === 0 ? NONE : { sources: [...numbered.values()], of, isCited };
  lists.set(comparison, list);
  return list;
}

/** Most pages name no sources, and there may be hundreds of pages. */
const NONE: SourceList = { sources: [], of: () => undefined, isCited: false };

const toKey = ({ label, href, asOf = '' }: InlineSource): string => [href, asOf, toPlainText(label)].join('\n');
