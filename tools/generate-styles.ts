/**
 * The style sheets of rendered markup, from those of the elements: `:host` becomes a class, and the rest stands
 * nested below it, so that a page without elements looks like one with them.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { hostStyles } from '../src/elements/shared/host.styles.js';
import { tallyStyles } from '../src/elements/shared/tally.styles.js';
import { audienceStyles } from '../src/elements/role-audience/role-audience.styles.js';
import { compareStyles } from '../src/elements/role-compare/role-compare.styles.js';
import { controlsStyles } from '../src/elements/role-controls/role-controls.styles.js';
import { ctaStyles } from '../src/elements/role-cta/role-cta.styles.js';
import { faqStyles } from '../src/elements/role-faq/role-faq.styles.js';
import { introStyles } from '../src/elements/role-intro/role-intro.styles.js';
import { pageStyles } from '../src/elements/role-page/role-page.styles.js';
import { sourcesStyles } from '../src/elements/role-sources/role-sources.styles.js';

const OWN_STYLES = {
  'role-page': pageStyles,
  'role-intro': introStyles,
  'role-compare': compareStyles,
  'role-controls': controlsStyles,
  'role-audience': audienceStyles,
  'role-faq': faqStyles,
  'role-sources': sourcesStyles,
  'role-cta': ctaStyles,
};

/** The height of portions of a long table, of which none has fewer than 34 rows (table-view.ts). */
const PORTIONS = Array.from(
  { length: 17 },
  (_, index) => `.role-compare .rows-${34 + index}{--_rows:${34 + index}}`,
).join('');

/** A sheet written for a shadow root, for the class that stands in its place. */
const scope = (selector: string, css: string): string =>
  `${selector} {${css.replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '&$1').replaceAll(':host', '&')}}`;

const minify = async (css: string): Promise<string> =>
  (await transform(css, { loader: 'css', minifyWhitespace: true, legalComments: 'none' })).code.trim();

export async function generateStyles(): Promise<string> {
  const all = [...Object.keys(OWN_STYLES), 'role-tally'].map((tag) => `.${tag}`);
  const elements = await minify(
    [
      scope(`:is(${all.join()})`, hostStyles.cssText),
      scope(':is(.role-compare,.role-tally)', tallyStyles.cssText),
      ...Object.entries(OWN_STYLES).map(([tag, { cssText }]) => scope(`.${tag}`, cssText)),
      await readFile('src/server/light.css', 'utf8'),
      PORTIONS,
    ].join('\n'),
  );
  const whole = (await minify(await readFile('src/server/document.css', 'utf8'))) + elements;
  const hash = createHash('sha256').update(whole).digest('base64');
  return `// Made from the style sheets of the elements by \`npm run generate\`: never edited by hand.

/** The look of light markup inside a page of somebody else's. */
export const elementStyles: string = ${JSON.stringify(elements)};

/** The look of a whole document. */
export const documentStyles: string = ${JSON.stringify(whole)};

/** What a content security policy calls \`documentStyles\`. */
export const documentStylesHash: string = 'sha256-${hash}';
`;
}
