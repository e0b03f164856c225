/** The script tag's one file: registers every element. What few pages need lies beside it, and is loaded then. */
import './define/role-page.js';
import './define/role-tally.js';
import type { Messages } from './model/messages/messages.js';
import { lightDomOffer, type ReadLightDom } from './sources/light-dom.js';
import { markdownOffer } from './sources/markdown.js';
import type * as MarkdownModule from './formats/import-markdown.js';
import { offerLanguages } from './sources/languages.js';

// A classic script knows its own element while it runs; a module has to look for it.
const script = document.currentScript ?? document.querySelector('script[src*="role-compare.min.js"]');

if (script instanceof HTMLScriptElement && script.src) {
  const beside = (file: string): Promise<unknown> => import(new URL(file, script.src).href);
  const load = (code: string) => (): Promise<{ messages: Messages }> =>
    beside(`messages/${code}.js`) as Promise<{ messages: Messages }>;
  const codes = ['de', 'es', 'fr', 'pt', 'ja', 'zh', 'ar', 'he'];
  // `iw` is how older pages say `he`, and not every engine knows that.
  offerLanguages({ ...Object.fromEntries(codes.map((code) => [code, load(code)])), iw: load('he') });
  lightDomOffer.make(
    async () => ((await beside('formats/light-dom.js')) as { readLightDom: ReadLightDom }).readLightDom,
  );
  markdownOffer.make(async () => {
    const { importMarkdown } = (await beside('formats/markdown.js')) as typeof MarkdownModule;
    return (text) => importMarkdown(text).data ?? {};
  });
}
