import { toLayout } from '../model/layout.js';
import { toMarkedLang } from '../model/marked-lang.js';
import { error, type Problem } from '../model/problem.js';
import type { Comparison } from '../model/schema.js';
import { invalid, readComparison, type InvalidState } from '../model/state.js';
import { language } from '../model/text-formats.js';
import { findLanguage } from './language.js';
import type { LightOptions } from './light/light-options.js';

/** What all ways to render have in common. */
export interface RenderOptions {
  /** The language of the page: a BCP 47 tag. The data set's own, or English, where left out. */
  readonly lang?: string | undefined;
  /** The direction of the page. That of its language where left out. */
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** The level of the headings of sections: 2 to 6. 2 where left out; the title stands one level above. */
  readonly headingLevel?: number | undefined;
  /** The layout of the table, as the attribute `layout` of `<role-compare>`. */
  readonly layout?: LightOptions['layout'] | undefined;
  /** How many days old a source may be before the page says so. It never does where left out. */
  readonly staleAfter?: number | undefined;
  /** The day from which `staleAfter` counts back: `YYYY-MM-DD`. Today, in UTC, where left out. */
  readonly today?: string | undefined;
}

/** A data set that can be rendered, with everything that was left out of the options. */
export interface RenderJob {
  readonly status: 'ready';
  readonly comparison: Comparison;
  /** Warnings. */
  readonly problems: readonly Problem[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly options: LightOptions;
}

/** A direction that a page can have as a whole; `auto` is found in each text anew. */
export const toDir = (dir: unknown): 'ltr' | 'rtl' | undefined => (dir === 'ltr' || dir === 'rtl' ? dir : undefined);

/** Judges the data set before anything is rendered; never throws. */
export function toRenderJob(input: unknown, options: RenderOptions): RenderJob | InvalidState {
  const state = readComparison(input);
  if (state.status !== 'ready') {
    return state.status === 'invalid'
      ? state
      : invalid([error('data', 'missing', 'expected a data set, found nothing')]);
  }
  const { comparison, problems } = state;
  const lang = options.lang ?? comparison.lang ?? 'en';
  const known = findLanguage(lang);
  if (!known) {
    return invalid([error('lang', 'wrong-value', `expected ${language.expected}, found ${JSON.stringify(lang)}`)]);
  }
  latest = {
    status: 'ready',
    comparison,
    problems,
    lang,
    dir: toDir(options.dir) ?? known.dir,
    options: {
      messages: known.messages,
      lang,
      // As elements read their attributes, because not everybody has types: no number, and 0, is no level.
      headingLevel: Number(options.headingLevel) || 2,
      layout: toLayout(options.layout),
      isUpgraded: true,
      markedLang: toMarkedLang(comparison.lang, lang),
      staleAfter: options.staleAfter,
      today: options.today ?? (options.staleAfter === undefined ? undefined : new Date().toISOString().slice(0, 10)),
    },
  };
  return latest;
}

// An engine that has cleared away the last object of a kind forgets how to read such objects quickly. So one of each
// stays (docs/adr/0019-a-server-freezes-nothing.md).
let latest: RenderJob | undefined;
