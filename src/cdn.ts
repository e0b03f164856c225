/** The script tag's one file: registers every element. What few pages need lies beside it, and is loaded then. */
import { render } from 'lit';
import { kit } from './cdn-kit.js';
import { define } from './define/define.js';
import { RoleAudience } from './elements/role-audience/role-audience.js';
import { RoleCompare } from './elements/role-compare/role-compare.js';
import { RoleCta } from './elements/role-cta/role-cta.js';
import { RoleFaq } from './elements/role-faq/role-faq.js';
import { RoleFit } from './elements/role-fit/role-fit.js';
import { RoleIntro } from './elements/role-intro/role-intro.js';
import { RolePage } from './elements/role-page/role-page.js';
import { renderSections } from './elements/role-page/role-page.template.js';
import type * as StructuredDataModule from './elements/role-page/structured-data.js';
import { RoleSources } from './elements/role-sources/role-sources.js';
import { RoleTally } from './elements/role-tally/role-tally.js';
import { fitOffer } from './elements/shared/fit-session.js';
import { searchOffer } from './elements/shared/question-search.js';
import { readerOffer } from './elements/shared/reader-view.js';
import type * as MarkdownModule from './formats/import-markdown.js';
import type { Messages } from './model/messages/messages.js';
import { SHIPPED } from './model/messages/shipped.js';
import { offerLanguages } from './sources/languages.js';
import { lightDomOffer, type ReadLightDom } from './sources/light-dom.js';
import { markdownOffer } from './sources/markdown.js';
import type { Offer } from './sources/offer.js';

RolePage.renderSections = renderSections;
// Those inside a page ask it for its data set, so that it comes first. What `define/` tells whoever imports too little is
// not for a page that has everything.
define('role-page', RolePage);
define('role-intro', RoleIntro);
define('role-compare', RoleCompare);
define('role-tally', RoleTally);
define('role-audience', RoleAudience);
define('role-fit', RoleFit);
define('role-faq', RoleFaq);
define('role-sources', RoleSources);
define('role-cta', RoleCta);

/** The name under which parts that are made for this kit have what starts them: a part of another version has none. */
declare const START: string;

type StructuredData = typeof StructuredDataModule;

const FILE = /http\S+role-compare[.\w]*min.js[^\s:)]*/;

// A classic script knows its own element while it runs; a module has to look for it.
const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : [...document.scripts].find(({ src }) => FILE.test(src));
// One that is imported has none; errors tell where its code stands.
const src = script ? script.src : FILE.exec(Error().stack!)?.[0];

// Beside what was made in memory, such as a `blob:`, lies nothing.
if (!URL.canParse('.', src)) {
  console.warn('role-compare: controls, languages and the like lie beside its file, which has no address.');
} else {
  // Sites put a version behind the address, so that no browser keeps files of different versions side by side.
  const load = <Module, Part>(file: string, start: (module: Module) => Part): Promise<Part> =>
    import(new URL(file + new URL(src!).search, src).href).then(start).catch((reason: unknown) => {
      console.warn(
        `role-compare: ${file} could not be loaded: a server should have it beside ${src}, in its version.`,
        reason,
      );
      throw reason;
    });
  /** Parts are started with what they need of this file: a second copy of Lit would be one too many. */
  const makePart = <Part>(offer: Offer<Part>, name: string): void =>
    offer.make(() =>
      load(`parts/${name}.js`, (module: Record<string, (given: typeof kit) => Part>) => module[START]!(kit)),
    );
  makePart(readerOffer, 'controls');
  makePart(fitOffer, 'fit');
  makePart(searchOffer, 'search');

  const loadMessages = (code: string) => () => load(`messages/${code}.js`, (module: { messages: Messages }) => module);
  // A site that has laid others beside them names these in its script element; “undefined” is nobody's language.
  const codes = `${SHIPPED} ${script?.dataset['languages']}`.split(' ');
  // `iw` is how older pages say `he`, and not every engine knows that.
  offerLanguages({ ...Object.fromEntries(codes.map((code) => [code, loadMessages(code)])), iw: loadMessages('he') });
  let structuredData: Promise<StructuredData['describe']> | undefined;
  RolePage.describe = (page) => {
    if (page.jsonLd) structuredData ??= load('json-ld.js', ({ describe }: StructuredData) => describe);
    // A page without the file goes without structured data.
    structuredData?.then((describe) => describe(page, render)).catch(() => undefined);
  };
  lightDomOffer.make(() =>
    load('formats/light-dom.js', ({ readLightDom }: { readLightDom: ReadLightDom }) => readLightDom),
  );
  markdownOffer.make(() =>
    load(
      'formats/markdown.js',
      ({ importMarkdown }: typeof MarkdownModule) =>
        (text) =>
          importMarkdown(text).data ?? {},
    ),
  );
}
