import { toJsonLd, toScriptText } from '../model/json-ld.js';
import { error } from '../model/problem.js';
import { invalid, type InvalidState } from '../model/state.js';
import { link } from '../model/text-formats.js';
import { toDescription, toTitleText } from '../model/title-text.js';
import { documentAddress, toAssetAttributes, toOrigin } from './asset.js';
import type { DocumentOptions } from './document-options.js';
import { attributes, Html, markup, type Content } from './html.js';
import { renderSection } from './light/page.js';
import { toLanguageAttributes } from './other-language.js';
import { readOptions } from './read-options.js';
import { refuseElement, startElement, toLightOptions, withAttributes } from './render-fragment.js';
import { toRenderJob, type RenderJob } from './render-options.js';
import { collect, toStream, type Rendered, type RenderedStream, type Rendering } from './rendered.js';
import { toStyleHash } from './style-hash.js';
import { documentStyles, documentStylesHash } from './styles.generated.js';
import { findSiteWords } from './words.js';

/** Renders a whole HTML document as a string. */
export const renderDocument = async (input: unknown, options: DocumentOptions = {}): Promise<Rendered> =>
  collect(await startDocument(input, options));

/** As `renderDocument`, as a stream. */
export const streamDocument = async (input: unknown, options: DocumentOptions = {}): Promise<RenderedStream> =>
  toStream(await startDocument(input, options));

async function startDocument(input: unknown, raw: DocumentOptions): Promise<Rendering | InvalidState> {
  const read = readOptions('document', raw);
  if ('problems' in read) return invalid(read.problems);
  const { options: given } = read;
  const job = toRenderJob(input, withAttributes(given));
  if (job.status !== 'ready') return job;
  const refusal = refuseElement(given) ?? refuseOption(given);
  if (refusal) return refusal;
  // A browser hashes what it has read, and reads all ends of lines as one. The mark that some editors put before a text
  // is one only where a file begins; here it would be part of the first rule.
  const theme = given.theme?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const options = { ...given, theme };

  const { mode = 'static', jsonLd = true, attributes: own } = options;
  // What a document says to search engines, its element need not say again.
  const attributes = own && jsonLd ? { ...own, 'json-ld': undefined } : own;
  const element = mode === 'static' ? undefined : await startElement(job, { ...options, mode, attributes });
  const csp = toPolicy(options, element?.csp, theme && (await toStyleHash(theme)));
  return { status: 'ready', problems: job.problems, csp, pieces: renderPieces(job, options, csp, element?.pieces) };
}

function* renderPieces(
  job: RenderJob,
  options: DocumentOptions,
  csp: string,
  element: Iterable<string> | undefined,
): Generator<string> {
  yield renderHead(job, options, csp).text;
  if (element) yield* element;
  else {
    const own = options.attributes && toLightOptions('role-page', options.attributes);
    const content = renderSection('role-page', job.comparison, { ...job.options, ...own, isUpgraded: false });
    for (const { text } of content) yield text;
  }
  yield renderFoot(job, options).text;
}

/**
 * Refuses what no document may hold. An address that somebody typed into an option becomes a link, as one in a data set
 * does.
 */
function refuseOption({ canonical, theme, related = [], index }: DocumentOptions): InvalidState | undefined {
  if (canonical !== undefined && !documentAddress.test(canonical)) {
    return invalid([
      error('canonical', 'wrong-value', `expected ${documentAddress.expected}, found ${JSON.stringify(canonical)}`),
    ]);
  }
  if (theme && /<\/style/i.test(theme)) {
    return invalid([error('theme', 'wrong-value', 'expected style rules, found </style')]);
  }
  const links: (readonly [path: string, href: string])[] = related.map(({ href }, at) => [`related.${at}.href`, href]);
  if (index) links.push(['index.href', index.href]);
  const wrong = links.filter(([, href]) => !link.test(href));
  return wrong.length === 0
    ? undefined
    : invalid(
        wrong.map(([path, href]) =>
          error(path, 'wrong-value', `expected ${link.expected}, found ${JSON.stringify(href)}`),
        ),
      );
}

/**
 * Nothing but the document's own styles, and the pictures that a data set names; no script, unless the document has
 * elements.
 */
function toPolicy({ mode = 'static', styles, script }: DocumentOptions, elementPolicy = '', themeHash = ''): string {
  const shadowStyles = mode === 'shadow' ? elementPolicy.replace(/^style-src/, '') : '';
  return [
    `default-src 'none'`,
    `style-src ${styles ? toOrigin(styles) : `'${documentStylesHash}'`}${themeHash && ` ${themeHash}`}${shadowStyles}`,
    `img-src 'self' http: https: data:`,
    ...(script && mode !== 'static' ? [`script-src ${toOrigin(script)}`, `connect-src 'self'`] : []),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function renderHead({ comparison, lang, dir }: RenderJob, options: DocumentOptions, csp: string): Html {
  const { mode = 'static', canonical, styles, theme, script, jsonLd = true } = options;
  const title = toTitleText(comparison);
  const description = options.description?.trim() || toDescription(comparison);
  return markup`<!DOCTYPE html>
<html${attributes({ lang, dir: dir === 'rtl' ? dir : undefined })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${mode === 'static' && markup`<meta http-equiv="content-security-policy" content="${csp}">\n`}<title>${title}</title>
${description && markup`<meta name="description" content="${description}">\n`}<meta name="color-scheme" content="light dark">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
${description && markup`<meta property="og:description" content="${description}">\n`}${
    canonical && markup`<meta property="og:url" content="${canonical}">\n<link rel="canonical" href="${canonical}">\n`
  }<link rel="icon" href="data:,">
${
  styles
    ? markup`<link rel="stylesheet"${toAssetAttributes('href', styles)}>`
    : markup`<style>${new Html(documentStyles)}</style>`
}
${theme && markup`<style>${new Html(theme)}</style>\n`}${
    jsonLd &&
    markup`<script type="application/ld+json">${new Html(toScriptText(toJsonLd([comparison], { url: canonical, lang })))}</script>\n`
  }${mode !== 'static' && script && markup`<script${toAssetAttributes('src', script)} defer></script>\n`}</head>
<body>
<main>
`;
}

/** An id with an underscore is none that a question would get. */
function renderFoot({ lang }: RenderJob, { related = [], index }: DocumentOptions): Html {
  const words = findSiteWords(lang);
  const links: Content[] = related.map(
    ({ href, title, lang: own }) =>
      markup`<li><a${attributes({ href, ...toLanguageAttributes(own, lang) })}>${title.trim() || href}</a></li>`,
  );
  if (index) links.push(markup`<li><a href="${index.href}">${index.title?.trim() || words.comparisons}</a></li>`);
  return markup`
${
  links.length > 0 &&
  markup`<nav class="related" aria-labelledby="related_pages"><h2 id="related_pages">${words.related}</h2><ul>${links}</ul></nav>\n`
}</main>
</body>
</html>
`;
}
