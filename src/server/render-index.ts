import { toAssetAttributes, toOrigin, type Asset } from './asset.js';
import { attributes, markup, type Content, type Html } from './html.js';
import { findLanguage } from './language.js';
import { toLanguageAttributes, type PageLink } from './other-language.js';
import { findSiteWords } from './words.js';

/** A page that lists comparisons. */
export interface IndexOptions {
  /** The language of the page: a BCP 47 tag. */
  readonly lang: string;
  /** The title, in place of "Comparisons". */
  readonly title?: string | undefined;
  /** The address of the page: absolute. */
  readonly canonical?: string | undefined;
  readonly styles: Asset;
  /** The script that searches; without it there is a list and no search. */
  readonly script: Asset;
  /**
   * Where the script finds all pages, as JSON: `[title, href, { lang, dir }][]`, the last where a title has a language
   * of its own. Left out where they are all on this one.
   */
  readonly all?: string | undefined;
  /** The pages on this page. */
  readonly entries: readonly PageLink[];
  /** The pages of the list, where it has several, in order; the one without `href` is this one. */
  readonly pages: readonly { readonly href: string | undefined; readonly label: string }[];
}

/** Renders a list of comparisons that can be searched. Without its script it is a list of links. */
export function renderIndex({
  lang,
  canonical,
  styles,
  script,
  all,
  entries,
  pages,
  ...options
}: IndexOptions): string {
  const words = findSiteWords(lang);
  const title = options.title?.trim() || words.comparisons;
  const dir = findLanguage(lang)?.dir;
  return markup`<!DOCTYPE html>
<html${attributes({ lang, dir: dir === 'rtl' ? dir : undefined })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${toOrigin(styles)}; script-src ${toOrigin(script)}; connect-src ${toOrigin({ href: all ?? '' })}; img-src data:; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<meta name="color-scheme" content="light dark">
${canonical && markup`<link rel="canonical" href="${canonical}">\n`}<link rel="icon" href="data:,">
<link rel="stylesheet"${toAssetAttributes('href', styles)}>
<script${toAssetAttributes('src', script)} defer></script>
</head>
<body>
<main class="index">
<h1>${title}</h1>
<search${attributes({ 'data-all': all })} hidden><label for="search">${words.search}</label><input id="search" type="search" autocomplete="off" spellcheck="false"><p role="status" data-nothing="${words.nothingFound}"></p></search>
<ul class="comparisons">
${entries.map((entry) => renderEntry(entry, lang))}</ul>
${pages.length > 1 && renderPages(pages, title)}</main>
</body>
</html>
`.text;
}

const renderEntry = ({ href, title, lang }: PageLink, around: string): Html =>
  markup`<li><a${attributes({ href, ...toLanguageAttributes(lang, around) })}>${title}</a></li>\n`;

const renderPages = (pages: IndexOptions['pages'], title: string): Content =>
  markup`<nav class="pages" aria-label="${title}"><ul>${pages.map(({ href, label }) =>
    href === undefined
      ? markup`<li><span aria-current="page">${label}</span></li>`
      : markup`<li><a href="${href}">${label}</a></li>`,
  )}</ul></nav>\n`;
