/** A language that ships speaks wherever the library does. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLanguage, offerLanguages } from '../../src/define/languages.js';
import { SHIPPED } from '../../src/model/messages/shipped.js';
import { findMessages, offerMessages } from '../../src/server/language.js';
import { findSiteWords } from '../../src/server/words.js';
import { findWords } from '../../src/sources/languages.js';

const codes = SHIPPED.split(' ');
/** Words may be of one kind of a language alone: `zh-Hans`, `pt-BR`. */
const codeOf = (lang = ''): string => lang.split('-')[0]!;

it('each module of words is that of a language that ships', () => {
  const modules = readdirSync(new URL('../../src/model/messages', import.meta.url)).flatMap(
    (file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [],
  );
  expect(modules.sort()).toEqual(['en', ...codes].sort());
});

describe.each(codes)('%s', (code) => {
  it('is spoken by elements in an app', async () => {
    await loadLanguage(code);
    expect(codeOf(findWords(code, { requestUpdate: () => undefined })?.messages?.lang)).toBe(code);
  });

  it('is spoken by a server, and by the lists of a site', () => {
    expect(codeOf(findMessages(code).lang)).toBe(code);
    expect(findSiteWords(code)).not.toEqual(findSiteWords('en'));
  });
});

it('words of a site’s own are found under the same tags by elements and by a server', async () => {
  const tags = ['gsw', 'gsw-CH', 'gsw-Arab', 'gsw-Latn-LI', 'gsw-Latn-LI-1996'];
  const say = (category: string) => ({ ...findMessages('en'), category });
  offerMessages(Object.fromEntries(tags.map((tag) => [tag, say(tag)])));
  offerLanguages(Object.fromEntries(tags.map((tag) => [tag, () => Promise.resolve({ messages: say(tag) })])));
  for (const [asked, found] of [
    ['gsw', 'gsw'],
    ['gsw-FR', 'gsw'],
    // Its words may be in another script: pages that name one are given that of the language alone.
    ['gsw-Latn-CH', 'gsw'],
    ['gsw-Arab-CH', 'gsw-Arab'],
    ['gsw-Latn-LI-1901', 'gsw-Latn-LI'],
    ['gsw-Latn-LI-1996', 'gsw-Latn-LI-1996'],
    ['gsw-CH-1996-u-nu-latn', 'gsw-CH'],
    ['gsw-Latn-LI-u-nu-latn', 'gsw-Latn-LI'],
  ] as const) {
    await loadLanguage(asked);
    expect(findMessages(asked).category, asked).toBe(found);
    expect(findWords(asked, { requestUpdate: () => undefined })?.messages?.category, asked).toBe(found);
  }
});
