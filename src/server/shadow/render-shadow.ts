import './element-shim.js';
import '../../define/all.js';
import { LitElementRenderer, RenderResultIterator } from '@lit-labs/ssr';
import type { CSSResultOrNative, LitElement } from 'lit';
import { goByDay } from '../../define/day.js';
import { loadLanguage, offerLanguages } from '../../define/languages.js';
import { settingsOf } from '../../define/settings.js';
import { FINGERPRINT, toFingerprint } from '../../model/fingerprint.js';
import { attributes, markup, toStartTag } from '../html.js';
import { findOffered } from '../language.js';
import type { RenderJob } from '../render-options.js';
import type { SectionTag } from '../section-tags.js';
import { toStyleHash } from '../style-hash.js';
import { unscriptedStyles } from './unscripted-styles.js';

// Elements ask the page around them for its data set when they are connected.
LitElementRenderer.renderOptions.push(({ localName }) =>
  localName.startsWith('role-') ? { connectedCallback: true } : undefined,
);

const stylesOf = (tag: string): CSSResultOrNative[] =>
  (customElements.get(tag) as unknown as typeof LitElement).elementStyles;

// A script that takes over takes out what a server has brought of styles.
stylesOf('role-compare').push(unscriptedStyles);

interface ShadowOptions {
  readonly tag: SectionTag;
  readonly own: Readonly<Record<string, string | number | boolean | undefined>>;
  /** What stands before the shadow root's markup in the element: its data set. */
  readonly script: string;
  readonly nonce: string | undefined;
}

/** Those that a site offers its server are its elements' there, too. */
function loadWords(lang: string): Promise<void> {
  const messages = findOffered(lang);
  if (messages) offerLanguages({ [new Intl.Locale(lang).baseName]: () => Promise.resolve({ messages }) });
  return loadLanguage(lang);
}

/** An element with its declarative shadow DOM, in pieces, and the policy that its styles need. */
export async function renderShadow(
  { comparison, lang, dir, options }: RenderJob,
  { tag, own, script, nonce }: ShadowOptions,
): Promise<{ readonly pieces: Iterable<string>; readonly csp: string }> {
  await loadWords(lang);
  const csp = `style-src ${nonce ? `'nonce-${nonce}'` : (await toStyleHashes(tag)).join(' ')}`;
  const styleTag = nonce ? markup`<style${attributes({ nonce })}>`.text : '<style>';
  return { csp, pieces: pieces() };

  function* pieces(): Generator<string> {
    const goOn = (): void => goByDay(options.today);
    const renderer = new LitElementRenderer(tag);
    for (const [name, value] of Object.entries<string | number | boolean | undefined>({ lang, dir, ...own })) {
      if (value !== undefined && value !== false) renderer.setAttribute(name, value === true ? '' : String(value));
    }
    renderer.setProperty('data', comparison);
    renderer.connectedCallback();
    const fingerprint = toFingerprint(comparison, { ...options, settings: settingsOf(renderer.element) });
    yield toStartTag(tag, { lang, dir, ...own, [FINGERPRINT]: fingerprint });
    yield '<template shadowrootmode="open">';
    goOn();
    let isStyle = false;
    for (const piece of new RenderResultIterator(renderer.renderShadow(toRenderInfo(renderer)) ?? [])) {
      if (typeof piece !== 'string') throw new Error('The elements render at once: nothing in them is a promise.');
      if (piece === '<style>' || piece === '</style>') isStyle = piece === '<style>';
      yield piece === '<style>' ? styleTag : isStyle ? piece : tidy(piece);
      // Meanwhile others may have rendered a page, of another day.
      goOn();
    }
    yield `</template>${script}</${tag}>`;
  }
}

/**
 * Takes out what validators and policies refuse and no browser needs: an older name of the attribute, the mark that
 * Lit puts behind a template that ends with a value, styles that a script sets. What is ticked or chosen is said by an
 * attribute that is there or not, whatever its value. No text can look like any of these: texts are escaped. Nor does it
 * leave an empty line, at which a block of HTML would end in Markdown.
 */
const tidy = (piece: string): string =>
  // Two of three pieces, of which a page has more than a thousand.
  piece.length < 3 || piece.startsWith('<!--')
    ? piece
    : piece
        .replace('<template shadowroot="open" ', '<template ')
        .replaceAll('<?>', '')
        .replace(/\r|\n(?=[ \t]*[\n\r])/g, '&#10;')
        .replace(/^ ?style="[^"]*"$/, '')
        .replace(/^ ?(checked|selected)="(true|false)"$/, (_, name: string, value: string) =>
          value === 'true' ? ` ${name}` : '',
        );

const toRenderInfo = (renderer: LitElementRenderer): Parameters<LitElementRenderer['renderShadow']>[0] => ({
  elementRenderers: [LitElementRenderer],
  customElementInstanceStack: [renderer],
  customElementHostStack: [renderer],
  eventTargetStack: [renderer.element],
  slotStack: [],
  deferHydration: false,
});

/** The elements of which a whole page is made. */
const PAGE_TAGS = [
  'role-page',
  'role-intro',
  'role-compare',
  'role-audience',
  'role-fit',
  'role-faq',
  'role-sources',
  'role-cta',
];

const hashes = new Map<string, Promise<string>>();

/** What a content security policy calls the styles of an element, and of those inside it. */
function toStyleHashes(tag: SectionTag): Promise<string[]> {
  const tags = tag === 'role-page' ? PAGE_TAGS : [tag];
  return Promise.all(
    [...tags, 'role-controls'].map((each) => {
      const hash = hashes.get(each) ?? hashStyles(each);
      hashes.set(each, hash);
      return hash;
    }),
  );
}

async function hashStyles(tag: string): Promise<string> {
  const css = stylesOf(tag)
    .map((style) => (style as { readonly cssText: string }).cssText)
    .join('');
  return toStyleHash(css);
}
