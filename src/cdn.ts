/** The script tag's one file: registers every element. Other languages than English lie beside it. */
import './define/role-page.js';
import './define/role-tally.js';
import type { Messages } from './model/messages/messages.js';
import { offerLanguages } from './sources/languages.js';

// A classic script knows its own element while it runs; a module has to look for it.
const script = document.currentScript ?? document.querySelector('script[src*="role-compare."]');

if (script instanceof HTMLScriptElement && script.src) {
  const load = (code: string) => async (): Promise<{ messages: Messages }> =>
    (await import(new URL(`messages/${code}.js`, script.src).href)) as { messages: Messages };
  const codes = ['de', 'es', 'fr', 'pt', 'ja', 'zh', 'ar', 'he'];
  // `iw` is how older pages say `he`, and not every engine knows that.
  offerLanguages({ ...Object.fromEntries(codes.map((code) => [code, load(code)])), iw: load('he') });
}
