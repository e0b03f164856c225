import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Messages } from '../../src/model/messages/messages.js';
import {
  elementStyles,
  findMessages,
  offerMessages,
  renderDocument,
  renderFragment,
  renderIndex,
  streamDocument,
  streamFragment,
  type DocumentOptions,
  type FragmentOptions,
  type IndexOptions,
  type SectionTag,
} from '../../src/server.js';
import * as comparisons from '../../stories/data/comparisons.js';
import { htmlOf, validate } from './helpers.js';

const { arabic, firstPage, german, japanese, threeWays, trainVsPlane, withLongText, withManyProblems } = comparisons;
const data = { arabic, firstPage, german, japanese, threeWays, trainVsPlane, withLongText };

type Node = DefaultTreeAdapterTypes.Node;

/** The buttons of a list of questions, or the room for them: only a script gives them something to do. */
const isControl = (node: Node): boolean =>
  'attrs' in node && node.attrs.some(({ value }) => value === 'copy-link' || /^all( room)?$/.test(value));

/** What a reader reads of some markup, with what stands in shadow roots, word by word. */
function wordsOf(html: string): string {
  const read = (node: Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (['script', 'style', 'head'].includes(node.nodeName) || isControl(node)) return '';
    const { childNodes = [] } = (
      node.nodeName === 'template' ? (node as DefaultTreeAdapterTypes.Template).content : node
    ) as { childNodes?: Node[] };
    return ` ${childNodes.map(read).join('')} `;
  };
  return read(parse(html)).replace(/\s+/g, ' ').trim();
}

const linksOf = (html: string): Record<string, string>[] => {
  const read = (node: Node): Record<string, string>[] => {
    const { childNodes = [] } = (
      node.nodeName === 'template' ? (node as DefaultTreeAdapterTypes.Template).content : node
    ) as { childNodes?: Node[] };
    const own =
      node.nodeName === 'a' && 'attrs' in node
        ? [Object.fromEntries(node.attrs.map((each) => [each.name, each.value]))]
        : [];
    return [...own, ...childNodes.flatMap(read)];
  };
  return read(parse(html));
};

const link = (url: string): object => ({ type: 'link', url, children: [{ type: 'text', value: 'here' }] });

const cspOf = async (input: unknown, options: DocumentOptions): Promise<string> => {
  const rendered = await renderDocument(input, options);
  return rendered.status === 'ready' ? rendered.csp : '';
};

describe.each(['light', 'shadow'] as const)('links of an author, in mode %s', (mode) => {
  it('give no page that they lead to hold of this one', async () => {
    const link = { type: 'link', url: 'https://example.com/text', children: [{ type: 'text', value: 'elsewhere' }] };
    const source = { label: 'A source', href: 'https://example.com/source' };
    const input = {
      ...trainVsPlane,
      overview: [link],
      contenders: trainVsPlane.contenders.map((each) => ({ ...each, href: 'https://example.com/contender' })),
      criteria: [{ id: 'x', label: [link], values: { train: { text: 'a', source }, plane: { text: [link], source } } }],
      audiences: [],
      faq: [{ id: 'q', question: 'Why?', answer: [link] }],
      cta: { ...trainVsPlane.cta, href: 'https://example.com/cta', target: '_blank' },
    };
    const links = linksOf(htmlOf(await renderFragment(input, { mode })));
    expect(new Set(links.map(({ href }) => href))).toEqual(
      new Set(['text', 'contender', 'source', 'cta'].map((path) => `https://example.com/${path}`)),
    );
    expect(links.filter(({ rel }) => !/\bnoopener\b/.test(rel ?? ''))).toEqual([]);
  });
});

describe('every way to render', () => {
  it.each(Object.entries(data))('says the same words: %s', async (_, input) => {
    const light = wordsOf(htmlOf(await renderFragment(input)));
    expect(wordsOf(htmlOf(await renderFragment(input, { mode: 'shadow' })))).toBe(light);
    if (input === threeWays) return;
    expect(wordsOf(htmlOf(await renderDocument(input)))).toBe(light);
  });

  it('says a reason for a row that nobody wins, openly where nothing will open it', async () => {
    const [first, ...others] = trainVsPlane.criteria;
    const input = { ...trainVsPlane, criteria: [{ ...first!, winner: 'tie', reason: 'Door to door.' }, ...others] };
    const html = htmlOf(await renderDocument(input));
    expect(html).toContain('<span part="reason" class="description">Why? <bdi>Door to door.</bdi></span>');
    expect(htmlOf(await renderFragment(input))).toMatch(/<details part="reason">.*Door to door\.<\/details>/);
  });

  it.each(['light', 'shadow'] as const)('streams in mode %s what it returns as a string', async (mode) => {
    const streamed = await streamFragment(threeWays, { mode });
    if (streamed.status !== 'ready') throw new Error();
    expect(await new Response(streamed.stream).text()).toBe(htmlOf(await renderFragment(threeWays, { mode })));
  });

  it.each(Object.entries(data))(
    'has the parts, pictures and marks in light markup that elements have: %s',
    async (_, input) => {
      const [first, ...others] = input.contenders;
      const marked = { ...input, contenders: [{ ...first!, featured: true }, ...others] };
      const count = async (mode: 'light' | 'shadow'): Promise<Record<string, number>> => {
        const html = htmlOf(await renderFragment(marked, { mode }));
        const parts = [...html.matchAll(/<\w[^>]*?\spart="([^"]*)"/g)].map(([, part]) => part!.trim());
        const classes = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '));
        const found: Record<string, number> = { svg: html.split('<svg').length };
        for (const part of parts) found[part] = (found[part] ?? 0) + 1;
        for (const mark of ['winner', 'missing', 'featured']) {
          found[`.${mark}`] = classes.filter((name) => name === mark).length;
        }
        // The elements of a page are parts of it, and some links are a script's.
        for (const part of ['intro', 'compare', 'audience', 'faq', 'cta', 'copy-link', 'link']) delete found[part];
        return found;
      };
      expect(await count('light')).toEqual(await count('shadow'));
    },
  );

  it('makes a stream while it is read, and stops with its reader', async () => {
    const criteria = Array.from({ length: 5000 }, (_, index) => ({ ...trainVsPlane.criteria[0], id: `${index}` }));
    const streamed = await streamDocument({ ...trainVsPlane, criteria });
    if (streamed.status !== 'ready') throw new Error();
    const reader = streamed.stream.getReader();
    const { value } = await reader.read();
    expect(value!.length).toBeLessThan(200_000);
    await reader.cancel();
  });

  it('renders two pages at once, each in its own language', async () => {
    const pages = await Promise.all(
      [arabic, german, trainVsPlane].map((input) => renderFragment(input, { mode: 'shadow' })),
    );
    const [first, second, third] = pages.map((page) => wordsOf(htmlOf(page)));
    expect(first).toContain('مقارنة مباشرة');
    expect(second).toContain('Direktvergleich');
    expect(third).toContain('Head-to-head comparison');
  });

  it.each([
    [undefined, 'data'],
    [null, 'data'],
    [42, 'data'],
    ['{}', 'data'],
    [[], 'data'],
    [withManyProblems, 'title'],
  ])('says what is wrong with %j', async (input, path) => {
    for (const render of [renderDocument, renderFragment, streamDocument, streamFragment]) {
      const rendered = await render(input);
      expect(rendered.status).toBe('invalid');
      expect(rendered.problems.map((problem) => problem.path)).toContain(path);
    }
  });

  it.each(['static', 'light', 'shadow'] as const)(
    'writes numbers and days as the page does, and marks texts in another language, in mode %s',
    async (mode) => {
      const html = htmlOf(await renderDocument({ ...trainVsPlane, lang: 'en' }, { mode, lang: 'de' }));
      expect(wordsOf(html)).toContain('4,5');
      expect(wordsOf(html)).toContain('1. Oktober 2026');
      expect(html).toMatch(/<bdi\s+lang="en">/);
    },
  );

  // Whoever writes without types hands over what front matter says.
  it.each([
    { headingLevel: 0 },
    { headingLevel: Number.NaN },
    { headingLevel: '3' },
    { layout: 'grid' },
    { layout: '' },
    { dir: 'auto', lang: 'ar' },
  ])('takes options as the elements take attributes: %j', async (given) => {
    const shown = async (mode: 'light' | 'shadow'): Promise<object> => {
      const html = htmlOf(await renderFragment(trainVsPlane, { mode, ...given } as FragmentOptions));
      return {
        dir: /^<role-page [^>]*dir="(\w+)"/.exec(html)![1],
        headings: [...html.matchAll(/<(\S*) part="heading"/g)].map(([, tag]) => tag),
        layout: /class="scroller (\w*)/.exec(html)![1],
      };
    };
    const light = await shown('light');
    expect(light).toEqual(await shown('shadow'));
    const level = Number(given.headingLevel) || 2;
    expect(light).toMatchObject({
      dir: given.lang ? 'rtl' : 'ltr',
      headings: expect.arrayContaining([`h${level - 1}`, `h${level}`]) as string[],
      layout: 'auto',
    });
  });

  it('refuses a language that is none', async () => {
    expect(await renderDocument(trainVsPlane, { lang: 'en_US' })).toMatchObject({
      status: 'invalid',
      problems: [{ path: 'lang' }],
    });
  });

  it.each<[unknown, DocumentOptions, string]>([
    [undefined, {}, 'data missing: expected a data set, found nothing'],
    [trainVsPlane, { lang: 'en_US' }, 'lang wrong-value: expected a language tag (BCP 47), found "en_US"'],
    [trainVsPlane, { canonical: '/a' }, 'canonical wrong-value: expected an absolute URL, found "/a"'],
    [trainVsPlane, { canonical: 'https://' }, 'canonical wrong-value: expected an absolute URL, found "https://"'],
    [trainVsPlane, { theme: '</STYLE' }, 'theme wrong-value: expected style rules, found </style'],
    ...(['index', 'related'] as const).map((name): [unknown, DocumentOptions, string] => {
      const href = 'javascript:alert(1)';
      const related = [
        { href: '/a', title: 'A' },
        { href, title: 'B' },
      ];
      const [options, path] = name === 'index' ? [{ index: { href } }, 'index.href'] : [{ related }, 'related.1.href'];
      const expected = 'expected a link (http, https, mailto, tel or relative)';
      return [trainVsPlane, options, `${path} wrong-value: ${expected}, found "${href}"`];
    }),
  ])('names what keeps a document from being made: %#', async (input, options, expected) => {
    const { status, problems } = await renderDocument(input, options);
    expect(status).toBe('invalid');
    expect(problems.map(({ path, code, message }) => `${path} ${code}: ${message}`)).toEqual([expected]);
  });

  // Front matter and databases have `null` for what there is none of.
  it.each(['static', 'light', 'shadow'] as const)('leaves out options that are null, in mode %s', async (mode) => {
    const names = ['lang', 'dir', 'headingLevel', 'layout', 'staleAfter', 'today', 'element', 'inlineData', 'nonce'];
    const more = ['attributes', 'canonical', 'description', 'styles', 'theme', 'script', 'related', 'index', 'jsonLd'];
    const sources = [{ id: 's', label: 'Fares', href: '/fares', asOf: '2020-01-01' }];
    const input = { ...trainVsPlane, sources };
    for (const name of [...names, ...more]) {
      expect(await renderDocument(input, { mode, [name]: null })).toEqual(await renderDocument(input, { mode }));
    }
    const none = Object.fromEntries(names.map((name) => [name, null]));
    const given = { mode, attributes: { controls: null, id: 'a' }, ...none } as unknown as FragmentOptions;
    const bare = { mode, attributes: { id: 'a' } } as FragmentOptions;
    expect(await renderFragment(input, given)).toEqual(await renderFragment(input, bare));
    expect(await renderFragment(input, null!)).toEqual(await renderFragment(input));
    expect(await renderDocument(input, null!)).toEqual(await renderDocument(input));
    const linked = { mode, styles: { href: '/a.css' }, index: { href: '/' } };
    const half = { mode, styles: { href: '/a.css', integrity: null }, index: { href: '/', title: null } };
    expect(await renderDocument(input, half as unknown as DocumentOptions)).toEqual(
      await renderDocument(input, linked),
    );
  });

  it.each<[object, string]>([
    [{ related: 'a' }, 'related wrong-type: expected a list, found "a"'],
    [{ related: [null] }, 'related.0 wrong-type: expected an object with href, title, found null'],
    [{ related: [{ title: 'A' }] }, 'related.0.href missing: missing: expected text'],
    [{ related: [{ href: '/a', title: 5 }] }, 'related.0.title wrong-type: expected text, found 5'],
    [{ related: [{ href: '/a', title: 'A', lang: 5 }] }, 'related.0.lang wrong-type: expected text, found 5'],
    [{ index: '/' }, 'index wrong-type: expected an object with href, found "/"'],
    [{ index: {} }, 'index.href missing: missing: expected text'],
    [{ styles: '/a.css' }, 'styles wrong-type: expected an object with href, found "/a.css"'],
    [{ script: '/a.js' }, 'script wrong-type: expected an object with href, found "/a.js"'],
    [{ theme: {} }, 'theme wrong-type: expected text, found an object'],
    [{ description: true }, 'description wrong-type: expected text, found true'],
    [{ canonical: new URL('https://a.example') }, 'canonical wrong-type: expected text, found an object'],
  ])('names an option of a document that is of another type: %j', async (options, expected) => {
    for (const render of [renderDocument, streamDocument]) {
      const { status, problems } = await render(trainVsPlane, options);
      expect(status).toBe('invalid');
      expect(problems.map(({ path, code, message }) => `${path} ${code}: ${message}`)).toEqual([expected]);
    }
  });

  it.each<[object, string]>([
    [{ lang: 5 }, 'lang wrong-type: expected text, found 5'],
    [{ today: new Date() }, 'today wrong-type: expected a day (YYYY-MM-DD), found an object'],
    [{ today: '2026-2-1' }, 'today wrong-value: expected a day (YYYY-MM-DD), found "2026-2-1"'],
    [{ attributes: 'id' }, 'attributes wrong-type: expected an object of attributes, found "id"'],
    ['light' as unknown as object, 'options wrong-type: expected an object of options, found "light"'],
  ])('names an option that is of another type: %j', async (options, expected) => {
    for (const render of [renderDocument, renderFragment, streamDocument, streamFragment]) {
      const { status, problems } = await render(trainVsPlane, options);
      expect(status).toBe('invalid');
      expect(problems.map(({ path, code, message }) => `${path} ${code}: ${message}`)).toEqual([expected]);
    }
  });

  it.each([false, 'soon', Number.NaN])('takes %j for no number of days', async (staleAfter) => {
    const sources = [{ id: 's', label: 'Fares', href: '/fares', asOf: '2020-01-01' }];
    for (const mode of ['light', 'shadow'] as const) {
      const options = { mode, staleAfter } as FragmentOptions;
      const html = htmlOf(await renderFragment({ ...trainVsPlane, sources }, options));
      expect(html).toBe(htmlOf(await renderFragment({ ...trainVsPlane, sources }, { mode })));
    }
  });

  it('has structured data, or none, whatever says so', async () => {
    for (const no of [0, '', Number.NaN]) {
      expect(await renderDocument(trainVsPlane, { jsonLd: no as unknown as boolean })).toEqual(
        await renderDocument(trainVsPlane, { jsonLd: false }),
      );
    }
  });

  it.each(['x><script>alert(1)</script', 'a b', 'a=b', 'a"', "a'", 'a/', '', 'a\u0000', 'a<b', 'a\ufdd0'])(
    'refuses %j, which is no name of an attribute',
    async (name) => {
      const options = { attributes: { [name]: 'v' } };
      for (const render of [renderDocument, renderFragment, streamDocument, streamFragment]) {
        expect(await render(trainVsPlane, options)).toMatchObject({
          status: 'invalid',
          problems: [
            { path: `attributes.${name}`, code: 'wrong-value', message: expect.stringContaining('expected') as string },
          ],
        });
      }
    },
  );

  it.each(['onclick', 'ONLOAD'])('refuses the attribute %s, which would be a script', async (name) => {
    for (const mode of ['light', 'shadow'] as const) {
      expect(await renderFragment(trainVsPlane, { mode, attributes: { [name]: 'alert(1)' } })).toMatchObject({
        status: 'invalid',
        problems: [{ path: `attributes.${name}` }],
      });
    }
  });

  it.each(['only-differences', 'data-a.b', 'aria-label', '@click', ':key', 'v-on:click', 'größe'])(
    'writes the attribute %s as it is',
    async (name) => {
      expect(htmlOf(await renderFragment(trainVsPlane, { attributes: { [name]: 'v' } }))).toContain(` ${name}="v">`);
    },
  );

  it.each(['role-fit', 'role-compare onclick=alert(1)', 'constructor', ''])(
    'refuses %j, which is no element that shows a part of a data set',
    async (tag) => {
      for (const mode of ['light', 'shadow'] as const) {
        for (const render of [renderFragment, streamFragment]) {
          expect(await render(trainVsPlane, { mode, element: tag as SectionTag })).toMatchObject({
            status: 'invalid',
            problems: [
              { path: 'element', code: 'wrong-value', message: expect.stringContaining('role-compare') as string },
            ],
          });
        }
      }
    },
  );
});

it.each(['static', 'light', 'shadow'] as const)(
  'writes no attribute that something has put on every object, in mode %s',
  async (mode) => {
    const prototype = Object.prototype as { onclick?: string };
    prototype.onclick = 'alert(1)';
    try {
      expect(htmlOf(await renderDocument(trainVsPlane, { mode }))).not.toContain('onclick');
    } finally {
      delete prototype.onclick;
    }
  },
);

describe('no text becomes markup', () => {
  const text = `"><script>alert(1)</script><img src=x onerror='alert(1)'>{{x}}\${y}</style></title><!--`;
  const hostile = {
    ...trainVsPlane,
    title: text,
    subtitle: text,
    summary: text,
    contenders: trainVsPlane.contenders.map((each) => ({
      ...each,
      name: text,
      image: { src: '/x.svg"onload="a', alt: text },
    })),
    criteria: [
      {
        id: 'a',
        label: text,
        reason: text,
        winner: 'train',
        values: { train: { text, note: text, unit: text }, plane: text },
      },
    ],
    faq: [{ id: `"onclick="a`, question: text, answer: text }],
    cta: { heading: text, text, label: text, href: 'https://example.com/"onclick="a' },
  };

  it.each(['static', 'light', 'shadow'] as const)('in mode %s', async (mode) => {
    const html = htmlOf(await renderDocument(hostile, { mode, related: [{ href: '/"onclick="a', title: text }] }));
    const found: string[] = [];
    const walk = (node: Node): void => {
      if ('attrs' in node) {
        if (['img', 'script', 'style', 'link', 'meta'].includes(node.nodeName)) found.push(node.nodeName);
        for (const { name } of node.attrs) if (name.startsWith('on')) found.push(name);
      }
      if (node.nodeName === 'template') walk((node as DefaultTreeAdapterTypes.Template).content);
      if ('childNodes' in node) node.childNodes.forEach(walk);
    };
    walk(parse(html));
    const expected = found.filter((name) => name !== 'style' && name !== 'meta' && name !== 'link');
    // Two pictures of contenders, the structured data, and the data set for the elements.
    expect(expected).toEqual(mode === 'static' ? ['script', 'img', 'img'] : expect.arrayContaining(['script', 'img']));
    expect(expected.filter((name) => name !== 'img' && name !== 'script')).toEqual([]);
    expect(expected.filter((name) => name === 'script')).toHaveLength(mode === 'static' ? 1 : 2);
    expect(expected.filter((name) => name === 'img')).toHaveLength(2);
    expect(wordsOf(html)).toContain(text);
  });
});

it('a text has the elements that its nodes are', async () => {
  const text = (value: string): object => ({ type: 'text', value });
  const paragraph = (...children: object[]): object => ({ type: 'paragraph', children });
  const list = (ordered: boolean, ...items: object[][]): object => ({
    type: 'list',
    ordered,
    children: items.map((children) => ({ type: 'listItem', children })),
  });
  const inside = [
    { type: 'strong', children: [text('a')] },
    { type: 'emphasis', children: [text('b')] },
    { type: 'inlineCode', value: '<c>' },
    { type: 'break' },
    { type: 'link', url: '/?d&e', children: [{ type: 'link', url: '/inner', children: [text('f')] }] },
  ];
  const line = '<strong>a</strong><em>b</em><code>&lt;c&gt;</code><br>';
  const link = '<a rel="noopener" href="/?d&amp;e"><em>f</em></a>';
  const answers = [
    [inside, `<p>${line}${link}</p>`],
    ['a < b', '<p>a &lt; b</p>'],
    [[paragraph(...inside), paragraph(text('g'))], `<p>${line}${link}</p><p>g</p>`],
    [
      [list(true, [paragraph(text('h'))], [paragraph(text('i')), list(false, [paragraph(...inside)])]), ...inside],
      `<ol><li>h</li><li><p>i</p><ul><li>${line}${link}</li></ul></li></ol>${line}${link}`,
    ],
    [[list(false, [list(false, [paragraph(text('j'))])])], '<ul><li><ul><li>j</li></ul></li></ul>'],
  ] as const;
  const faq = answers.map(([answer], index) => ({ id: `q${index}`, question: inside, answer }));
  const html = htmlOf(await renderFragment({ ...trainVsPlane, faq }, { element: 'role-faq', inlineData: false }));
  for (const [, answer] of answers) expect(html).toContain(`>${answer}</div>`);
  expect(html).toContain(`${line}<em><em>f</em></em>`);
  const german = { ...trainVsPlane, subtitle: 'Bahn < Flug', lang: 'de' };
  expect(htmlOf(await renderFragment(german, { lang: 'en' }))).toContain('<bdi lang="de">Bahn &lt; Flug</bdi>');
});

describe('a document', () => {
  it('keeps the id of a question as links to it have it', async () => {
    const faq = [{ id: 'by rail', question: 'Is it faster?', answer: [link('#by%20rail')] }];
    const html = htmlOf(await renderDocument({ ...trainVsPlane, faq }));
    expect(linksOf(html).map(({ href }) => href)).toContain('#by%20rail');
    expect(html.includes('<details part="item" id="by rail"')).toBe(true);
  });

  it.each([
    [[{ type: 'text', value: ' ' }], 'Train vs Plane'],
    [[{ type: 'strong', children: [] }], 'Train vs Plane'],
    [[{ type: 'break' }, { type: 'text', value: 'By rail' }], 'By rail'],
  ])('always has a title that says something: %j', async (title, expected) => {
    const html = htmlOf(await renderDocument({ ...trainVsPlane, title }));
    expect(html).toContain(`<title>${expected}</title>`);
    expect(html).toContain(`<meta property="og:title" content="${expected}">`);
  });

  it('calls contenders without a visible name by their ids, and a list by what it is', async () => {
    const blank = [{ type: 'text', value: ' ' }];
    const contenders = trainVsPlane.contenders.map((each) => ({ ...each, name: blank }));
    const options = { index: { href: '/', title: ' ' } };
    const html = htmlOf(await renderDocument({ ...trainVsPlane, title: blank, contenders }, options));
    expect(html).toContain('<title>train vs plane</title>');
    expect(html).toContain('<a href="/">Comparisons</a>');
  });

  it('has a title, a description, an address and a language', async () => {
    const html = htmlOf(await renderDocument(german, { canonical: 'https://example.com/a' }));
    expect(html).toContain('<html lang="de">');
    expect(html).toContain(`<title>${german.title as string}</title>`);
    expect(html).toContain('<link rel="canonical" href="https://example.com/a">');
    expect(htmlOf(await renderDocument(firstPage))).toContain(
      '<meta name="description" content="The PM role is splitting',
    );
    expect(html).toMatch(/"url":"https:\/\/example\.com\/a"[^]*"inLanguage":"de"|"inLanguage":"de"[^]*"url":"https/);
    const { subtitle, summary, ...bare } = firstPage;
    expect([subtitle, summary]).not.toContain(undefined);
    expect(htmlOf(await renderDocument(bare))).not.toMatch(/content=""|rel="canonical"/);
    const unsaid = { ...firstPage, subtitle: [{ type: 'text', value: ' ' }], summary: 'In short.' };
    expect(htmlOf(await renderDocument(unsaid))).toContain('<meta name="description" content="In short.">');
    expect(htmlOf(await renderDocument(firstPage, { description: 'Ours' }))).toContain('content="Ours"');
    expect(htmlOf(await renderDocument(firstPage, { attributes: { heading: 'Ours' } }))).toContain('>Ours</h1>');
    for (const description of ['', ' \n']) {
      expect(await renderDocument(firstPage, { description })).toEqual(await renderDocument(firstPage));
      expect(htmlOf(await renderDocument(bare, { description }))).not.toContain('name="description"');
    }
    const related = [{ href: '/d', title: ' ' }];
    expect(htmlOf(await renderDocument(firstPage, { related }))).toContain('<a href="/d">/d</a>');
    const arabicOne = [{ href: '/e', title: 'مقارنة', lang: 'ar' }];
    expect(htmlOf(await renderDocument(firstPage, { related: arabicOne }))).toContain(
      '<a href="/e" lang="ar" dir="rtl">مقارنة</a>',
    );
  });

  it.each([
    ['static', / style-src 'sha256-[^']+';/, ''],
    ['light', / style-src 'sha256-[^']+';/, `script-src 'self'; connect-src 'self'; `],
    ['shadow', / style-src( 'sha256-[^']+'){10};/, `script-src 'self'; connect-src 'self'; `],
  ] as const)('allows its own styles, and the script that it has, in mode %s', async (mode, styles, scripts) => {
    const rendered = await renderDocument(firstPage, { mode, script: { href: '../a.js' } });
    if (rendered.status !== 'ready') throw new Error('not ready');
    expect(rendered.csp).toMatch(styles);
    expect(rendered.csp.replace(/(?<=(style|img)-src )[^;]+/g, '…')).toBe(
      `default-src 'none'; style-src …; img-src …; ${scripts}base-uri 'none'; form-action 'none'`,
    );
    expect(rendered.html.includes(`http-equiv="content-security-policy" content="${rendered.csp}"`)).toBe(
      mode === 'static',
    );
    expect(rendered.html.includes('<script src="../a.js" defer></script>')).toBe(mode !== 'static');
  });

  it('is plain, and static where it is not told otherwise', async () => {
    const options = {
      styles: { href: '/a.css' },
      canonical: 'https://a.example/?b&c',
      related: [{ href: '/d?e&f', title: 'G & H' }],
      index: { href: '/i', title: 'All' },
      jsonLd: false,
    };
    const rendered = await renderDocument({ ...arabic, subtitle: 'A "B"', colour: 'red' }, options);
    expect(rendered).toEqual(
      await renderDocument({ ...arabic, subtitle: 'A "B"', colour: 'red' }, { ...options, mode: 'static' }),
    );
    expect(rendered.problems).toMatchObject([{ path: 'colour', severity: 'warning' }]);
    if (rendered.status !== 'ready') throw new Error('not ready');
    const [head, foot] = rendered.html.split(/<main>\n[^]*(?=\n<nav)/);
    const title = arabic.title as string;
    expect(head).toBe(`<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${rendered.csp}">
<title>${title}</title>
<meta name="description" content="A &quot;B&quot;">
<meta name="color-scheme" content="light dark">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="A &quot;B&quot;">
<meta property="og:url" content="https://a.example/?b&amp;c">
<link rel="canonical" href="https://a.example/?b&amp;c">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/a.css">
</head>
<body>
`);
    expect(foot).toBe(`
<nav class="related" aria-labelledby="related_pages"><h2 id="related_pages">مقارنات ذات صلة</h2><ul><li><a href="/d?e&amp;f">G &amp; H</a></li><li><a href="/i">All</a></li></ul></nav>
</main>
</body>
</html>
`);
    expect(htmlOf(await renderDocument(arabic))).not.toContain('<nav class="related"');
  });

  it('says once what search engines read', async () => {
    const options = { mode: 'light', attributes: { 'json-ld': true } } as const;
    expect(htmlOf(await renderDocument(firstPage, options))).not.toMatch(/<role-page[^>]* json-ld/);
    expect(htmlOf(await renderDocument(firstPage, { ...options, jsonLd: false }))).toMatch(/<role-page[^>]* json-ld/);
  });

  it('allows the styles that it links to', async () => {
    expect(await cspOf(firstPage, { styles: { href: '/a.css' } })).toContain(`style-src 'self';`);
    expect(await cspOf(firstPage, { styles: { href: 'https://cdn.example/a.css' } })).toContain(
      `style-src https://cdn.example;`,
    );
    expect(await cspOf(firstPage, { mode: 'shadow', nonce: 'abc' })).toContain(`'nonce-abc'`);
  });

  it.each(['static', 'light', 'shadow'] as const)(
    'has a theme behind its own styles, and allows it, in mode %s',
    async (mode) => {
      const rendered = await renderDocument(firstPage, { mode, theme: '.role-page {\r\n--role-radius:\r0 }\r\n' });
      if (rendered.status !== 'ready') throw new Error('not ready');
      // What a browser hashes has the line ends that it reads.
      const theme = '.role-page {\n--role-radius:\n0 }\n';
      const hash = createHash('sha256').update(theme).digest('base64');
      expect(rendered.html).toMatch(/<style>:[^<]*<\/style>\n<style>\.role-page/);
      expect(rendered.html).toContain(`<style>${theme}</style>`);
      expect(rendered.csp).toContain(` 'sha256-${hash}'`);
      const linked = await cspOf(firstPage, { mode, theme, styles: { href: '/a.css' } });
      expect(linked).toContain(`style-src 'self' 'sha256-${hash}'`);
    },
  );

  it.each([
    ['2026-01-31', 0],
    ['2026-02-01', 1],
  ])('marks sources that are old on %s', async (today, marks) => {
    const sources = [{ id: 's', label: 'Fares', href: '/fares', asOf: '2026-01-01' }];
    for (const options of [
      { staleAfter: 30 },
      { attributes: { 'stale-after': 30 } },
      { staleAfter: 30, mode: 'shadow' as const },
    ]) {
      const html = htmlOf(await renderDocument({ ...trainVsPlane, sources }, { ...options, today }));
      expect(html.match(/part="outdated"/g) ?? []).toHaveLength(marks);
    }
  });

  it('keeps to its day while pages of other days are rendered', async () => {
    const sources = [{ id: 's', label: 'Fares', href: '/fares', asOf: '2026-01-01' }];
    const streams = await Promise.all(
      ['2026-01-31', '2026-02-01'].map(async (today) => {
        const streamed = await streamFragment({ ...trainVsPlane, sources }, { mode: 'shadow', staleAfter: 30, today });
        if (streamed.status !== 'ready') throw new Error('not ready');
        return { reader: streamed.stream.getReader(), text: '' };
      }),
    );
    for (let open = [...streams]; open.length > 0;) {
      for (const each of open) {
        const { done, value } = await each.reader.read();
        if (done) open = open.filter((other) => other !== each);
        else each.text += new TextDecoder().decode(value);
      }
    }
    expect(streams.map(({ text }) => text.match(/part="outdated"/g)?.length ?? 0)).toEqual([0, 1]);
  });

  it('leaves out the mark that an editor put before a theme, which would be part of its first rule', async () => {
    const html = htmlOf(await renderDocument(firstPage, { theme: '\uFEFF.role-page { margin: 0 }' }));
    expect(html).toContain('<style>.role-page { margin: 0 }</style>');
  });

  it('allows a theme as a browser reads it, which takes none of what no document may hold', async () => {
    const rendered = await renderDocument(firstPage, { theme: '.a::after { content: "b\u0000\ud800" }' });
    if (rendered.status !== 'ready') throw new Error('not ready');
    const theme = '.a::after { content: "b\ufffd\ufffd" }';
    expect(rendered.html).toContain(`<style>${theme}</style>`);
    expect(rendered.csp).toContain(`'sha256-${createHash('sha256').update(theme).digest('base64')}'`);
  });

  it('refuses a theme that would end where markup begins', async () => {
    const rendered = await renderDocument(firstPage, { theme: '</STYLE><script>alert(1)</script>' });
    expect(rendered).toMatchObject({ status: 'invalid', problems: [{ path: 'theme', code: 'wrong-value' }] });
  });

  it('has structured data that says what the page says', async () => {
    const html = htmlOf(await renderDocument(trainVsPlane));
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)!;
    const graph = (
      JSON.parse(json!) as { '@graph': { mainEntity?: { name: string; acceptedAnswer: { text: string } }[] }[] }
    )['@graph'];
    const words = wordsOf(html);
    const questions = graph[0]!.mainEntity!;
    expect(questions).toHaveLength(2);
    for (const { name, acceptedAnswer } of questions) {
      expect(words).toContain(name);
      expect(words.replace(/\s/g, '')).toContain(acceptedAnswer.text.replace(/\s/g, ''));
    }
    expect(htmlOf(await renderDocument(trainVsPlane, { jsonLd: false }))).not.toContain('ld+json');

    // The element would add a second graph.
    const light = { mode: 'light', attributes: { id: 'a', 'json-ld': true } } as const;
    expect(htmlOf(await renderDocument(trainVsPlane, light))).toMatch(/<role-page lang="en" dir="ltr" id="a">/);
    expect(htmlOf(await renderDocument(trainVsPlane, { ...light, jsonLd: false }))).toMatch(/ id="a" json-ld>/);
  });

  it.each([
    { canonical: '/a' },
    { canonical: 'javascript:alert(1)' },
    { canonical: 'javascript:"https:"' },
    { canonical: 'https://' },
    { related: [{ href: 'javascript:a', title: 'A' }] },
    { index: { href: 'javascript:a' } },
  ])('refuses an address that is none: %j', async (options) => {
    expect((await renderDocument(trainVsPlane, options)).status).toBe('invalid');
  });
});

describe('a fragment', () => {
  const tags: SectionTag[] = [
    'role-page',
    'role-intro',
    'role-compare',
    'role-tally',
    'role-audience',
    'role-faq',
    'role-sources',
    'role-cta',
  ];

  it.each(tags)('renders <%s> alone', async (element) => {
    for (const mode of ['light', 'shadow'] as const) {
      const html = htmlOf(await renderFragment(threeWays, { element, mode, inlineData: false, headingLevel: 3 }));
      expect(html).toMatch(new RegExp(`^<${element} .*</${element}>$`, 's'));
    }
  });

  it.each(['light', 'shadow'] as const)('has no heading over no sources, in mode %s', async (mode) => {
    const options: FragmentOptions = { element: 'role-sources', mode, attributes: { heading: 'Where from' } };
    const headingsOf = async (input: object): Promise<number> =>
      htmlOf(await renderFragment(input, { ...options, inlineData: false })).match(/<h2/g)?.length ?? 0;
    const source = { id: 'a', label: 'Timetable', href: 'https://example.com/' };
    expect(await headingsOf(trainVsPlane)).toBe(0);
    expect(await headingsOf({ ...trainVsPlane, sources: [source] })).toBe(1);
  });

  it('brings its data set along, or leaves it out', async () => {
    const html = htmlOf(await renderFragment(trainVsPlane));
    const [, json] = /<script type="application\/json">(.*?)<\/script>/.exec(html)!;
    expect(JSON.parse(json!)).toEqual(trainVsPlane);
    expect(htmlOf(await renderFragment(trainVsPlane, { inlineData: false }))).not.toContain('<script');
  });

  it.each(['light', 'shadow'] as const)('stands in Markdown as it is, in mode %s', async (mode) => {
    const text = 'an *odd*\r\n\r\none \n \n with_lines_\r\rin\n';
    const input = {
      ...trainVsPlane,
      title: text,
      summary: [
        { type: 'text', value: text },
        { type: 'text', value: `\n${text}` },
      ],
      criteria: [{ id: 'a', label: text, values: { train: text } }],
    };
    const attributes = { 'aria-label': text };
    const rendered = htmlOf(await renderFragment(input, { mode, attributes }));
    // Styles are minified where the package is built.
    const html = rendered.replace(/<style>.*?<\/style>/gs, '<style>*{margin:0}</style>');
    const { children } = unified().use(remarkParse).parse(`Before:\n\n${html}\n\nAfter.\n`);
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'html', 'paragraph']);
    expect(children[1]).toHaveProperty('value', html);
    expect(wordsOf(html)).toContain('an *odd* one with_lines_ in');
  });

  it.each<[SectionTag, Record<string, string | number | boolean>]>([
    ['role-page', { heading: 'Another title' }],
    ['role-page', { 'heading-level': 4 }],
    ['role-page', { 'heading-level': '' }],
    ['role-compare', { 'heading-level': 0 }],
    ['role-intro', { 'heading-level': 3 }],
    ['role-compare', { heading: '' }],
    ['role-compare', { heading: true, 'heading-level': true, 'stale-after': true }],
    [
      'role-compare',
      { heading: false, 'heading-level': false, 'stale-after': false, layout: false, 'no-tally': false },
    ],
    ['role-compare', { heading: 'A table', 'no-tally': true }],
    ['role-compare', { layout: 'stack', 'stale-after': 9 }],
    ['role-compare', { layout: 'grid' }],
    ['role-compare', { show: 'plane train' }],
    ['role-compare', { 'only-differences': true }],
    ['role-compare', { 'only-differences': 'false', single: true, search: true }],
    ['role-page', { 'only-differences': true, 'no-tally': true, search: true }],
    ['role-compare', { controls: 'differences contenders copy' }],
    ['role-page', { controls: 'copy', show: 'plane train' }],
    ['role-page', { for: 'plane', single: true }],
    ['role-faq', { single: true }],
    ['role-faq', { search: true, single: 'false' }],
    ['role-tally', { heading: 'Who won' }],
    ['role-audience', { for: 'plane' }],
    ['role-audience', { heading: '' }],
    ['role-faq', { heading: '', 'heading-level': '5' }],
    ['role-sources', { heading: 'From' }],
    ['role-cta', { heading: 'Now' }],
  ])('shows as plain markup what its attributes will make of it: <%s> %j', async (element, attributes) => {
    const input = {
      ...trainVsPlane,
      sources: [{ id: 's', label: 'Fares', href: '/fares', asOf: '2020-01-01' }],
      criteria: [
        { id: 'f', label: 'Fare', values: { train: { text: 'A', source: 's' } }, winner: 'train' },
        { id: 'b', label: 'Bags', values: { train: 'two', plane: 'two' } },
      ],
    };
    const show = async (mode: 'light' | 'shadow'): Promise<string> =>
      htmlOf(await renderFragment(input, { mode, element, attributes, inlineData: false }));
    const [light, shadow] = [await show('light'), await show('shadow')];
    expect(wordsOf(light)).toBe(wordsOf(shadow));
    const headings = (html: string): string[] => [...html.matchAll(/<h\d/g)].map(([tag]) => tag);
    expect(headings(light)).toEqual(headings(shadow));
    // The layout, rows that are not to be seen, and room for what the script brings.
    const looks = (html: string): string[] =>
      [...html.matchAll(/ (?:part="search"|class="(?:scroller[^"]*|only-differences|alike|all)\b)/g)]
        .map(([look]) => look)
        .filter((look) => !look.includes('alike') || html.includes('only-differences"'));
    expect(looks(light)).toEqual(looks(shadow));
  });

  it('has no class that sites of utilities make rules of: columns of a newspaper, margins and the like', async () => {
    const html = htmlOf(await renderFragment(threeWays));
    const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' '));
    expect(classes).toContain('scroller');
    const utility =
      /^(columns|cols|col|grid|flex|gap|space|order|size|[mpwhz][trblxyse]?|table|hidden|fixed|sticky)(-\d|$)/;
    expect(classes.filter((name) => utility.test(name))).toEqual([]);
  });

  it.each(['light', 'shadow'] as const)('has no link in a link, in mode %s', async (mode) => {
    const inner = { type: 'link', url: '/inner', children: [{ type: 'text', value: 'inside' }] };
    const outer = { type: 'link', url: '/outer', children: [{ type: 'strong', children: [inner] }] };
    const input = { ...trainVsPlane, summary: [outer] };
    const html = htmlOf(await renderFragment(input, { mode, element: 'role-intro', inlineData: false }));
    expect(html).toContain('href="/outer"');
    expect(html).not.toContain('/inner');
    expect(wordsOf(html)).toContain('inside');
  });

  it('says where its assets are from in its policy, with and without a protocol', async () => {
    const asset = (href: string) => ({ href, integrity: 'sha384-x' });
    const options = {
      mode: 'light',
      script: asset('//cdn.example/a.js'),
      styles: asset('https://cdn.example/a.css'),
    } as const;
    const csp = await cspOf(trainVsPlane, options);
    expect(csp).toContain('script-src cdn.example');
    expect(csp).toContain('style-src https://cdn.example');
    const html = htmlOf(await renderDocument(trainVsPlane, options));
    expect(html.match(/crossorigin="anonymous"/g)).toHaveLength(2);
    expect(await cspOf(trainVsPlane, { ...options, script: asset('/a.js') })).toContain("script-src 'self'");
  });

  it.each(['/\t/cdn.example/a.js', '/\\cdn.example/a.js'])('sees another host as a browser does: %j', async (href) => {
    expect(await cspOf(trainVsPlane, { mode: 'light', script: { href } })).toContain('script-src https://cdn.example');
  });

  it.each(['//cdn.exa;mple/a.js', "https://cdn.exa'mple/a.js", 'https://*/a.js', '//a,b/a.js', 'https://', '', ' '])(
    'refuses %j, from where no policy can allow anything',
    async (href) => {
      for (const name of ['styles', 'script'] as const) {
        expect(await renderDocument(trainVsPlane, { mode: 'light', [name]: { href } })).toMatchObject({
          status: 'invalid',
          problems: [{ path: `${name}.href`, code: 'wrong-value' }],
        });
      }
    },
  );

  it.each([
    'https://cdn.example:8443/a;b.js',
    '//[::1]:8080/a.js',
    '/a;b.js',
    '../a,b.js',
    'https://bücher.example/a.js',
  ])('has a policy of whole directives for %j', async (href) => {
    const csp = await cspOf(trainVsPlane, { mode: 'light', script: { href } });
    expect(csp.split('; ').map((directive) => directive.split(' ')[0])).toEqual(
      ['default', 'style', 'img', 'script', 'connect'].map((name) => `${name}-src`).concat('base-uri', 'form-action'),
    );
    expect(csp).toMatch(/script-src ('self'|(https:\/\/)?[\w.:[\]-]+);/);
  });

  it.each(['data:text/css,', 'blob:https://a.example/1', 'file:///site/a.css'])(
    'allows an asset that is on no host: %j',
    async (href) => {
      const [scheme] = href.split(':');
      expect(await cspOf(trainVsPlane, { styles: { href } })).toContain(`style-src ${scheme}:;`);
      expect(await cspOf(trainVsPlane, { mode: 'light', script: { href } })).toContain(`script-src ${scheme}:;`);
    },
  );

  it.each(['a b', "a'; script-src *", 'a"b', 'a.b', 'a=b', '=', 'a\r\nb'])(
    'refuses the nonce %j, for which browsers allow no styles',
    async (nonce) => {
      for (const render of [renderDocument, renderFragment, streamDocument, streamFragment]) {
        expect(await render(trainVsPlane, { mode: 'shadow', nonce })).toMatchObject({
          status: 'invalid',
          problems: [
            { path: 'nonce', code: 'wrong-value', message: expect.stringContaining(JSON.stringify(nonce)) as string },
          ],
        });
      }
    },
  );

  it.each(['rAnd0m+/==', 'a_b-c'])('writes the nonce %j at its styles and into its policy', async (nonce) => {
    const rendered = await renderFragment(trainVsPlane, { mode: 'shadow', nonce });
    expect(rendered).toMatchObject({ csp: `style-src 'nonce-${nonce}'` });
    expect(new Set(htmlOf(rendered).match(/<style[^>]*>/g))).toEqual(new Set([`<style nonce="${nonce}">`]));
  });

  it('takes attributes for its element', async () => {
    const options = { attributes: { id: 'a"b', controls: 'copy', debug: true, hidden: false }, staleAfter: 3 };
    expect(htmlOf(await renderFragment(trainVsPlane, options))).toMatch(
      /^<role-page lang="en" dir="ltr" stale-after="3" id="a&quot;b" controls="copy" debug>/,
    );
    expect(htmlOf(await renderFragment(trainVsPlane, { ...options, mode: 'shadow' }))).toContain('<role-controls');
  });

  it.each(['light', 'shadow'] as const)('says the language that it speaks, in mode %s', async (mode) => {
    const html = htmlOf(
      await renderFragment(trainVsPlane, { mode, lang: 'ar', attributes: { lang: 'de', dir: 'ltr' } }),
    );
    expect(html).toMatch(/^<role-page lang="ar" dir="ltr"/);
    expect(html).toContain('الأفضل');
  });

  it.each(['light', 'shadow'] as const)(
    'is what its options say, whatever its attributes do, in mode %s',
    async (mode) => {
      const options = { mode, dir: 'rtl', headingLevel: 4, layout: 'stack', staleAfter: 9 } as const;
      const attributes = { dir: 'ltr', 'heading-level': 3, layout: 'scroll', 'stale-after': 5 };
      const html = htmlOf(await renderFragment(trainVsPlane, { ...options, attributes }));
      expect(html).toMatch(/^<role-page lang="en" dir="rtl" heading-level="4" layout="stack" stale-after="9"[ >]/);
      expect(html).toContain('class="scroller stack');
      expect(new Set(html.match(/<h\d/g))).toEqual(new Set(['<h3', '<h4', '<h5']));
    },
  );

  it.each(['light', 'shadow'] as const)('tells of what it leaves out, and what it needs, in mode %s', async (mode) => {
    expect(await renderFragment({ ...trainVsPlane, colour: 'red' }, { mode })).toMatchObject({
      problems: [{ path: 'colour', severity: 'warning' }],
      csp: mode === 'light' ? `style-src 'self'` : (expect.stringMatching(/^style-src 'sha256-/) as string),
    });
  });

  it('has answers open where nothing will open them, and room for the buttons that do where there are several', async () => {
    const item = '<details part="item" id="wifi"';
    expect(htmlOf(await renderDocument(trainVsPlane))).toContain(`${item} open>`);
    expect(htmlOf(await renderDocument(trainVsPlane))).not.toContain('class="all room"');
    expect(htmlOf(await renderFragment(trainVsPlane))).toContain(`${item}>`);
    expect(htmlOf(await renderFragment(trainVsPlane))).toContain('class="all room"');
    const [wifi, dog] = trainVsPlane.faq!;
    expect(htmlOf(await renderFragment({ ...trainVsPlane, faq: [wifi, dog] }))).not.toContain('class="all room"');
  });

  it('leaves room for the search of questions, and keeps one open at a time from the first page on', async () => {
    const attributes = { single: true, search: true };
    const light = htmlOf(await renderFragment(trainVsPlane, { element: 'role-faq', attributes }));
    expect(light).toContain('<input part="search"');
    const shadow = htmlOf(await renderFragment(trainVsPlane, { element: 'role-faq', attributes, mode: 'shadow' }));
    expect(shadow.match(/<details[^>]* name="faq"/g)).toHaveLength(2);
  });

  it.each(['light', 'shadow'] as const)('speaks the language of its attributes, in mode %s', async (mode) => {
    const html = htmlOf(await renderFragment(trainVsPlane, { mode, attributes: { lang: 'ar' } }));
    expect(html).toMatch(/^<role-page lang="ar" dir="rtl"/);
    expect(html).toContain('الأفضل');
    for (const [dir, expected] of Object.entries({ rtl: 'rtl', auto: 'ltr' })) {
      const turned = htmlOf(await renderFragment(trainVsPlane, { mode, attributes: { dir } }));
      expect(turned).toContain(`<role-page lang="en" dir="${expected}"`);
    }
  });

  it('ticks and chooses, in shadow roots, what is ticked and chosen, and nothing else', async () => {
    const attributes = { controls: 'differences contenders' };
    const html = htmlOf(await renderFragment(threeWays, { mode: 'shadow', attributes }));
    const tags = [...html.matchAll(/<(?:input|option)[^>]*>/g)].map(([tag]) => tag);
    expect(tags.filter((tag) => tag.includes('selected'))).toHaveLength(2);
    expect(tags[0]).not.toContain('checked');
    expect(tags.filter((tag) => tag.includes('checked'))).toHaveLength(threeWays.contenders.length);
    expect(html).not.toMatch(/(checked|selected)=/);
  });

  it('has the styles of <role-fit> from the first page on, and allows them', async () => {
    const options = { mode: 'shadow', attributes: { fit: true } } as const;
    const document = await renderDocument(trainVsPlane, options);
    if (document.status !== 'ready') throw new Error('not ready');
    const styles = [...document.html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!);
    expect(styles.some((css) => css.includes('.in-sight'))).toBe(true);
    for (const css of styles) {
      const hash = createHash('sha256').update(css).digest('base64');
      expect(document.csp).toContain(`'sha256-${hash}'`);
    }
  });

  it('breaks long addresses in its texts and in its button rather than grow wider than a screen', async () => {
    expect(elementStyles).toMatch(/:is\(\.role-intro,\s*\.role-cta\)\{overflow-wrap:anywhere\}/);
    expect(elementStyles).toContain('.role-cta [part=button]{max-inline-size:100%}');
    const document = htmlOf(await renderDocument(trainVsPlane));
    expect(document).toMatch(/main\{[^}]*overflow-wrap:break-word/);
    expect(document).toMatch(/\.related\{[^}]*overflow-wrap:anywhere/);
  });

  it('has styles that leave the page around it alone', () => {
    // What is nested in a rule goes along with it.
    let rules = elementStyles;
    for (let before = ''; before !== rules;) [before, rules] = [rules, rules.replace(/\{[^{}]*\}/g, ';')];
    const selectors = rules.split(';').filter(Boolean);
    expect(selectors.length).toBeGreaterThan(10);
    for (const selector of selectors) expect(selector).toMatch(/^(:is\()?\.?role-/);
  });
});

describe('a list of comparisons', () => {
  const options = {
    lang: 'ar',
    styles: { href: '/a.css', integrity: 'sha384-a' },
    script: { href: 'b.js' },
    entries: [{ href: '/c?a&b', title: 'A & <B>' }],
    pages: [{ href: undefined, label: '1' }],
  };
  const page = (more: Partial<IndexOptions>): string => renderIndex({ ...options, ...more });

  it('is in its language, from its side of the page on', () => {
    const html = page({});
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(page({ lang: 'de' })).toContain('<html lang="de">');
    expect(html).toContain('<title>المقارنات</title>');
    expect(html).toContain('<h1>المقارنات</h1>');
    expect(html).toContain('<label for="search">البحث في المقارنات</label>');
    expect(html).toContain('data-nothing="لا توجد مقارنة بهذه الكلمات."');
  });

  it('says the language of titles that are in another', () => {
    const links = linksOf(
      page({
        lang: 'en-GB',
        entries: [
          { href: '/a', title: 'A', lang: 'en-gb' },
          { href: '/b', title: 'B', lang: 'de' },
          { href: '/c', title: 'C', lang: 'fa' },
          { href: '/d', title: 'D', lang: 'no language' },
        ],
      }),
    );
    expect(links).toEqual([
      { href: '/a' },
      { href: '/b', lang: 'de' },
      { href: '/c', lang: 'fa', dir: 'rtl' },
      { href: '/d' },
    ]);
    expect(linksOf(page({ entries: [{ href: '/e', title: 'E', lang: 'de' }] }))).toEqual([
      { href: '/e', lang: 'de', dir: 'ltr' },
    ]);
  });

  it('is links, and a search that waits for its script', () => {
    expect(linksOf(page({}))).toEqual([{ href: '/c?a&b' }]);
    expect(page({})).toContain('<li><a href="/c?a&amp;b">A &amp; &lt;B&gt;</a></li>');
    expect(page({})).toContain('<search hidden>');
    expect(page({ all: '/all.json' })).toContain('<search data-all="/all.json" hidden>');
  });

  it('has a list of its pages where there are several', () => {
    expect(page({})).not.toContain('<nav');
    const pages = [...options.pages, { href: '/2"', label: '2' }];
    expect(page({ title: ' A "list" ', pages })).toContain(
      '<nav class="pages" aria-label="A &quot;list&quot;"><ul><li><span aria-current="page">1</span></li><li><a href="/2&quot;">2</a></li></ul></nav>',
    );
  });

  it('has the address that it was given, and none otherwise', () => {
    expect(page({ canonical: 'https://a.example/?a&b' })).toContain(
      '<link rel="canonical" href="https://a.example/?a&amp;b">',
    );
    expect(page({})).not.toContain('canonical');
  });

  it('is valid', async () => {
    const pages = [...options.pages, { href: '/2', label: '2' }];
    expect(await validate(page({ canonical: 'https://a.example/', all: '/all.json', pages }))).toEqual([]);
  });

  const policyOf = (html: string): string => /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)![1]!;

  it('allows its own styles, script and list, and nothing else', () => {
    expect(policyOf(page({ all: 'all.json' }))).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
    );
    expect(page({})).toContain('<link rel="stylesheet" href="/a.css" integrity="sha384-a">');
    expect(page({})).toContain('<script src="b.js" defer></script>');
  });

  it('has a policy of whole directives, whatever host it is told', () => {
    const html = page({ styles: { href: '//a;b/a.css' }, script: { href: 'https://*/b.js' }, all: "https://c'd/e" });
    expect(policyOf(html)).toBe(policyOf(page({})));
  });

  it('allows what it loads from elsewhere, and asks for it in a way that lets its integrity be checked', () => {
    const html = page({
      styles: { href: 'https://cdn.example/a.css', integrity: 'sha384-a' },
      script: { href: '//js.example/b.js', integrity: 'sha384-b' },
      all: 'https://data.example/all.json',
    });
    expect(policyOf(html)).toContain(
      'style-src https://cdn.example; script-src js.example; connect-src https://data.example;',
    );
    expect(html).toContain('href="https://cdn.example/a.css" integrity="sha384-a" crossorigin="anonymous">');
    expect(html).toContain('<script src="//js.example/b.js" integrity="sha384-b" crossorigin="anonymous" defer>');
  });
});

it('knows words for every language, and English ones for what is none', () => {
  expect(findMessages('he-IL')).toBe(findMessages('iw'));
  for (const lang of [undefined, 'it', 'en_US']) expect(findMessages(lang)).toBe(findMessages('en'));
});

describe('words of a site’s own', () => {
  it.each<FragmentOptions>([{ mode: 'light' }, { mode: 'shadow' }])('are said in its language: %o', async (options) => {
    offerMessages({ nl: { ...findMessages('en'), lang: 'nl', category: 'Onderdeel' } });
    const html = htmlOf(await renderFragment(trainVsPlane, { ...options, lang: 'nl-BE' }));
    expect(wordsOf(html)).toContain(' Onderdeel ');
    expect(wordsOf(htmlOf(await renderFragment(trainVsPlane, { ...options, lang: 'it' })))).toContain(' Category ');
  });

  it.each<FragmentOptions>([{ mode: 'light' }, { mode: 'shadow' }])(
    'are those of a region, a script, or an older code: %o',
    async (options) => {
      const say = (category: string): Messages => ({ ...findMessages('en'), category });
      const speak = async (lang: string): Promise<string> =>
        wordsOf(htmlOf(await renderFragment(trainVsPlane, { ...options, lang })));
      const [lao, inuktitut, javanese] = [say('Lao'), say('Inuktitut'), say('Javanese')];
      offerMessages({ 'lo-LA': lao, 'iu-latn': inuktitut, jw: javanese, en_XX: say('Nobody’s') });
      expect(await speak('lo-la')).toContain(' Lao ');
      expect(await speak('lo')).toContain(' Category ');
      expect(await speak('iu-Latn-CA')).toContain(' Inuktitut ');
      expect(await speak('iu')).toContain(' Category ');
      for (const lang of ['jv', 'jw', 'jv-ID']) expect(await speak(lang)).toContain(' Javanese ');
    },
  );

  it('take the place of the library’s, also of a language that was spoken before', () => {
    const german = findMessages('de');
    offerMessages({ de: { ...german, category: 'Merkmal' } });
    expect(findMessages('de').category).toBe('Merkmal');
    offerMessages({ de: german });
  });
});
