/** The script tag's one file: registers every element. What few pages need lies beside it, and is loaded then. */
import './define/role-page.js';
import './define/role-tally.js';
import { render } from 'lit';
import { RolePage } from './elements/role-page/role-page.js';
import type * as StructuredDataModule from './elements/role-page/structured-data.js';
import type * as MarkdownModule from './formats/import-markdown.js';
import type { Messages } from './model/messages/messages.js';
import { offerLanguages } from './sources/languages.js';
import { lightDomOffer, type ReadLightDom } from './sources/light-dom.js';
import { markdownOffer } from './sources/markdown.js';

type StructuredData = typeof StructuredDataModule;

// A classic script knows its own element while it runs; a module has to look for it.
const script = document.currentScript ?? document.querySelector('script[src*="role-compare."]');

if (script instanceof HTMLScriptElement && script.src) {
  const load = (file: string): Promise<unknown> => import(new URL(file, script.src).href);
  const loadMessages = (code: string) => () => load(`messages/${code}.js`) as Promise<{ messages: Messages }>;
  const codes = ['de', 'es', 'fr', 'pt', 'ja', 'zh', 'ar', 'he'];
  // `iw` is how older pages say `he`, and not every engine knows that.
  offerLanguages({ ...Object.fromEntries(codes.map((code) => [code, loadMessages(code)])), iw: loadMessages('he') });
  let isDescribed = false;
  RolePage.describe = (page) => {
    // A page without the file goes without structured data.
    if ((isDescribed ||= page.jsonLd)) {
      load('json-ld.js').then(
        (module) => (module as StructuredData).describe(page, render),
        () => undefined,
      );
    }
  };
  lightDomOffer.make(async () => ((await load('formats/light-dom.js')) as { readLightDom: ReadLightDom }).readLightDom);
  markdownOffer.make(async () => {
    const { importMarkdown } = (await load('formats/markdown.js')) as typeof MarkdownModule;
    return (text) => importMarkdown(text).data ?? {};
  });
}
