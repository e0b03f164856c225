/** What somebody pastes into a page: style sheet, script, and the elements with everything a reader without script gets. */
import { attributes, markup } from '../../../src/server/html.js';
import { renderFragment } from '../../../src/server/render-fragment.js';
import { toScriptText } from '../../../src/model/json-ld.js';
import type { Comparison } from '../../../src/model/schema.js';
import type { Look, Part } from './look.js';

/** The release whose files the embed loads, as `dist/cdn/integrity.json` says it. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The name of the data set's file, for an embed that loads it. */
export const DATA_FILE = 'comparison.json';

const addressOf = ({ version }: Release, path: string): string =>
  `https://cdn.jsdelivr.net/npm/role-compare@${version}/dist/${path}`;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const wordsOf = (words: readonly string[]): string | undefined => (words.length > 0 ? words.join(' ') : undefined);

/** The attributes of `<role-page>`; around single elements it only hands the data set on. */
function pageAttributes(look: Look): Attributes {
  if (look.elements !== 'page') return {};
  const { layout, controls, urlState, fit, jsonLd, staleAfter } = look;
  return {
    layout: layout === 'auto' ? undefined : layout,
    controls: wordsOf(controls),
    'url-state': urlState,
    fit,
    'json-ld': jsonLd,
    'stale-after': staleAfter,
  };
}

function partAttributes({ layout, controls, urlState, staleAfter }: Look, part: Part): Attributes {
  switch (part) {
    case 'role-compare':
      return {
        layout: layout === 'auto' ? undefined : layout,
        controls: wordsOf(controls),
        'url-state': urlState,
        'stale-after': staleAfter,
      };
    case 'role-sources':
      return { 'stale-after': staleAfter };
    case 'role-fit':
      return { 'url-state': urlState };
    default:
      return {};
  }
}

/** The elements alone, for whoever sets their data set as a property. */
export function toElements(look: Look): string {
  const { elements } = look;
  const parts = elements === 'page' ? [] : elements;
  const inside = parts.map((part) => markup`<${part}${attributes(partAttributes(look, part))}></${part}>\n`);
  return markup`<role-page${attributes(pageAttributes(look))}>${inside}</role-page>`.text;
}

export async function toEmbed(comparison: Comparison, look: Look, release: Release): Promise<string> {
  return [...toHead(look, release), await toBody(comparison, look)].join('\n') + '\n';
}

/** The own colours as rules for whatever the selector names; nothing where there are none. */
export function toAccentRules(selector: string, accents: Look['accents']): string[] {
  const colors = Object.entries(accents).map(([index, color]) => `  --role-accent-${Number(index) + 1}: ${color};`);
  return colors.length > 0 ? [`${selector} {`, ...colors, '}'] : [];
}

function toHead({ theme, accents }: Look, release: Release): string[] {
  const colors = toAccentRules('role-page', accents);
  return [
    ...(theme === 'none' ? [] : [`<link rel="stylesheet" href="${addressOf(release, `themes/${theme}.css`)}" />`]),
    ...(colors.length > 0 ? ['<style>', ...colors, '</style>'] : []),
    '<script',
    `  src="${addressOf(release, 'cdn/role-compare.min.js')}"`,
    `  integrity="${release.files['role-compare.min.js']}"`,
    '  crossorigin="anonymous"',
    '  defer',
    '></script>',
  ];
}

async function toBody(comparison: Comparison, look: Look): Promise<string> {
  const isInside = look.data === 'inside';
  const src = isInside ? {} : { src: DATA_FILE };
  if (look.elements === 'page') {
    const { layout, staleAfter } = look;
    const own = { ...pageAttributes(look), ...src };
    return render(comparison, { element: 'role-page', layout, staleAfter, inlineData: isInside, attributes: own });
  }
  const parts: string[] = [];
  for (const part of look.elements) parts.push(await toPart(comparison, look, part));
  const data = isInside ? `\n<script type="application/json">${toScriptText(comparison)}</script>` : '';
  const { lang } = comparison;
  return `<role-page${attributes({ lang, ...src }).text}>${data}\n${parts.join('\n')}\n</role-page>`;
}

function toPart(comparison: Comparison, look: Look, part: Part): Promise<string> {
  const own = partAttributes(look, part);
  // What it asks can be answered with the script alone: there is nothing to show without.
  if (part === 'role-fit') return Promise.resolve(`<role-fit${attributes(own).text}></role-fit>`);
  const { layout, staleAfter } = look;
  return render(comparison, { element: part, layout, staleAfter, inlineData: false, attributes: own });
}

async function render(...job: Parameters<typeof renderFragment>): Promise<string> {
  const rendered = await renderFragment(...job);
  if (rendered.status !== 'ready') throw new Error(rendered.problems.map(({ message }) => message).join('; '));
  return rendered.html;
}
