import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { toElements, toEmbed } from '../../demo/builder/draft/embed.js';
import { FILE_KINDS, toFile, type FileKind } from '../../demo/builder/draft/files.js';
import { DEFAULT_LOOK, PARTS, type Look } from '../../demo/builder/draft/look.js';
import { importFile } from '../../src/formats/index.js';
import { parseComparison, type ReadyState } from '../../src/model/state.js';
import { firstPage } from '../../stories/data/comparisons.js';

type Element = DefaultTreeAdapterMap['element'];

const { comparison } = parseComparison(firstPage) as ReadyState;
const release = { version: '1.2.3', files: { 'role-compare.min.js': 'sha384-abc' } };

const embed = async (look: Partial<Look> = {}): Promise<Element[]> => {
  const html = await toEmbed(comparison, { ...DEFAULT_LOOK, ...look }, release);
  return parseFragment(html).childNodes.filter((node): node is Element => 'tagName' in node);
};
const attributesOf = ({ attrs }: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const childrenOf = ({ childNodes }: Element): Element[] =>
  childNodes.filter((node): node is Element => 'tagName' in node);

describe('the markup to paste', () => {
  it('loads the release with its hash, then shows the page, data set and fallback inside', async () => {
    const [script, page, ...more] = await embed();
    expect(more).toEqual([]);
    expect(attributesOf(script!)).toEqual({
      src: 'https://cdn.jsdelivr.net/npm/role-compare@1.2.3/dist/cdn/role-compare.min.js',
      integrity: 'sha384-abc',
      crossorigin: 'anonymous',
      defer: '',
    });
    expect(attributesOf(page!)).toEqual({ lang: 'en', dir: 'ltr', 'json-ld': '' });
    const [data, fallback] = childrenOf(page!);
    expect(JSON.parse((data!.childNodes[0] as DefaultTreeAdapterMap['textNode']).value)).toEqual(firstPage);
    expect(fallback!.tagName).toBe('div');
  });

  it('has all that was chosen as attributes, colours and style sheet', async () => {
    const [link, style, , page] = await embed({
      theme: 'editorial',
      accents: { 1: '#aa0000' },
      layout: 'stack',
      controls: ['differences', 'copy'],
      urlState: true,
      fit: true,
      jsonLd: false,
      staleAfter: 90,
    });
    expect(attributesOf(link!).href).toBe('https://cdn.jsdelivr.net/npm/role-compare@1.2.3/dist/themes/editorial.css');
    expect((style!.childNodes[0] as DefaultTreeAdapterMap['textNode']).value).toContain('--role-accent-2: #aa0000;');
    expect(attributesOf(page!)).toEqual({
      lang: 'en',
      dir: 'ltr',
      layout: 'stack',
      controls: 'differences copy',
      'url-state': '',
      fit: '',
      'stale-after': '90',
    });
  });

  it('has the parts that were chosen, in their order, around one data set', async () => {
    const [, page] = await embed({ elements: PARTS, data: 'file', controls: ['copy'] });
    expect(attributesOf(page!)).toEqual({ lang: 'en', src: 'comparison.json' });
    const parts = childrenOf(page!);
    expect(parts.map(({ tagName }) => tagName)).toEqual(PARTS);
    expect(attributesOf(parts[1]!)).toMatchObject({ controls: 'copy' });
    // There is nothing to ask without a script, and no source in this data set.
    const isSilent = ({ tagName }: (typeof parts)[number]): boolean => ['role-fit', 'role-sources'].includes(tagName);
    for (const part of parts) expect(childrenOf(part).length === 0, part.tagName).toBe(isSilent(part));
  });

  it('is what the preview shows, without data and fallback', () => {
    expect(toElements({ ...DEFAULT_LOOK, elements: ['role-faq'] })).toContain('<role-faq></role-faq>');
    expect(toElements({ ...DEFAULT_LOOK, fit: true })).toBe('<role-page fit json-ld></role-page>');
  });
});

const noTheme = (): Promise<string> => Promise.reject(new Error('nobody asked for one'));

it('a page that needs no script looks as the markup would', async () => {
  const look: Look = { ...DEFAULT_LOOK, theme: 'editorial', accents: { 1: '#aa0000' }, layout: 'stack', jsonLd: false };
  const { text } = await toFile('html', comparison, look, (theme) => Promise.resolve(`/* ${theme} */`));
  expect(text).toContain('<style>/* editorial */\n.role-page {\n  --role-accent-2: #aa0000;\n}</style>');
  expect(text).toContain('class="scroller stack has-2"');
  expect(text).not.toContain('ld+json');
});

it('a spreadsheet reads every letter of the table', async () => {
  const { text } = await toFile('csv', comparison, DEFAULT_LOOK, noTheme);
  expect([...new TextEncoder().encode(text)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

it.each(Object.keys(FILE_KINDS) as FileKind[])('a file of the kind %s says what the page says', async (kind) => {
  const { name, text } = await toFile(kind, comparison, DEFAULT_LOOK, noTheme);
  expect(name).toBe(`ai-product-manager-vs-traditional-product-manager.${kind}`);
  const { data } = importFile({ text, name });
  const names = (data as typeof firstPage).contenders.map((contender) => contender.name as string);
  expect(names[0]).toMatch(/^AI Product Manager\b/);
  expect(names[1]).toMatch(/^Traditional Product Manager\b/);
  expect((data as typeof firstPage).criteria).toHaveLength(firstPage.criteria.length);
});
