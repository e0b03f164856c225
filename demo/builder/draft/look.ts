/** How a comparison is put on a page: its elements, their attributes, the style sheet. */
import { SECTIONS } from '../../../src/elements/role-page/sections.js';
import { CONTROLS, type Control } from '../../../src/model/controls.js';
import { LAYOUTS, type Layout } from '../../../src/model/layout.js';
import { isObject, type Json } from './path-edit.js';

export const PARTS = SECTIONS;
export type Part = (typeof PARTS)[number];

export const THEMES = ['none', 'editorial', 'dense', 'high-contrast'] as const;

export interface Look {
  /** The whole page, or single elements in the order of `PARTS`. */
  readonly elements: 'page' | readonly Part[];
  readonly layout: Layout;
  readonly controls: readonly Control[];
  /** Keeps what a reader chose in the address of the page. */
  readonly urlState: boolean;
  /** Shows “Which one fits you?” on the whole page. */
  readonly fit: boolean;
  /** Tells search engines what the page says. */
  readonly jsonLd: boolean;
  readonly theme: (typeof THEMES)[number];
  /** Own colours, by the place of the contender from 0; `#rrggbb`. */
  readonly accents: Readonly<Record<number, string>>;
  /** How many days old a source may be before the page says so. */
  readonly staleAfter: number | undefined;
  /** Where the data set stands: in the markup, or in a file of its own beside the page. */
  readonly data: 'inside' | 'file';
}

export const DEFAULT_LOOK: Look = {
  elements: 'page',
  layout: 'auto',
  controls: [],
  urlState: false,
  fit: false,
  jsonLd: true,
  theme: 'none',
  accents: {},
  staleAfter: undefined,
  data: 'inside',
};

/** A look that was kept by an earlier version, perhaps: whatever is missing or unknown is as at the start. */
export function readLook(kept: Json): Look {
  const known = isObject(kept) ? kept : {};
  const oneOf = <Word extends string>(words: readonly Word[], value: Json): Word =>
    words.find((word) => word === value) ?? words[0]!;
  const someOf = <Word extends string>(words: readonly Word[], value: Json): readonly Word[] =>
    words.filter((word) => Array.isArray(value) && value.includes(word));
  const accents = isObject(known.accents) ? Object.entries(known.accents) : [];
  return {
    elements: someOf(PARTS, known.elements).length > 0 ? someOf(PARTS, known.elements) : 'page',
    layout: oneOf(LAYOUTS, known.layout),
    controls: someOf(CONTROLS, known.controls),
    urlState: known.urlState === true,
    fit: known.fit === true,
    jsonLd: known.jsonLd !== false,
    theme: oneOf(THEMES, known.theme),
    accents: Object.fromEntries(
      accents.filter(([index, color]) => /^[0-7]$/.test(index) && isColor(color)) as [string, string][],
    ),
    staleAfter: typeof known.staleAfter === 'number' && known.staleAfter >= 1 ? known.staleAfter : undefined,
    data: oneOf(['inside', 'file'] as const, known.data),
  };
}

/** How many contenders can have a colour of their own. */
const ACCENTS = 8;

/** The own colours of contenders that stand elsewhere now, or are gone: a colour goes with its contender. */
export function moveAccents(
  accents: Look['accents'],
  before: readonly string[],
  after: readonly string[],
): Look['accents'] {
  const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
  // Where it can't be told who is who, colours stay where they are.
  if (!isUnique(before) || !isUnique(after) || before.join('\n') === after.join('\n')) return accents;
  const moved = Object.entries(accents).flatMap(([place, color]): [number, string][] => {
    const now = after.indexOf(before[Number(place)] ?? '');
    if (now >= 0) return [[now, color]];
    // One that is called another way now stands where it stood.
    const isRenamed = after.length >= before.length && !before.includes(after[Number(place)]!);
    return isRenamed ? [[Number(place), color]] : [];
  });
  return Object.fromEntries(moved.filter(([place]) => place < ACCENTS));
}

const isColor = (value: Json): boolean => typeof value === 'string' && /^#[\da-f]{6}$/i.test(value);
