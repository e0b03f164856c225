/** A language that ships speaks wherever the library does. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/define/languages.js';
import { SHIPPED } from '../../src/model/messages/shipped.js';
import { findMessages } from '../../src/server/language.js';
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
