/** What is written of a data set from a stranger is as harmless as the data set, whatever is in its texts. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { exportCsv, exportHtml, exportMarkdown, importCsv } from '../../src/formats/index.js';
import type { PhrasingNode } from '../../src/model/schema.js';
import { parseReady } from '../helpers/parse-ready.js';

const text = (value: string): PhrasingNode => ({ type: 'text', value });
const code = (value: string): PhrasingNode => ({ type: 'inlineCode', value });
const link = (url: string, ...children: PhrasingNode[]): PhrasingNode => ({ type: 'link', url, children });

/** A data set that says the same in each place that is written in its own way. */
const saying = (words: readonly PhrasingNode[]): unknown => ({
  title: words,
  summary: words,
  overview: [{ type: 'list', children: [{ type: 'listItem', children: [{ type: 'paragraph', children: words }] }] }],
  contenders: [
    { id: 'a', name: words, href: '/a' },
    { id: 'b', name: 'B' },
  ],
  criteria: [{ id: 'row', label: 'Row', values: { a: words, b: { text: 'No', note: words } } }],
  sources: [{ id: 's', label: words, href: '/s' }],
  cta: { heading: 'Go', text: words, label: words, href: '/c' },
});

const markdown = unified().use(remarkParse).use(remarkGfm);

/** The tags, and the addresses of links, that a page in Markdown has. */
function findMarkup(page: string): string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'html') found.push(node.value);
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') found.push(node.url);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(markdown.parse(page));
  return found.filter((each) => !/^(<br>|<\/?code>|<!-- role-compare \{.*\} -->|\/.*)$/.test(each));
}

const SCRIPT = '<script>alert(1)</script>';

const BITS = [
  '`',
  '``',
  '\\',
  '<b>',
  '<b x="',
  '<!--',
  '[',
  '](javascript:a)',
  '*',
  '_',
  '\n',
  '\n\n',
  ' ',
  '|',
  '#',
  'a',
];
const nasty = fc.array(fc.constantFrom(...BITS), { minLength: 1, maxLength: 6 }).map((bits) => bits.join(''));
const { words } = fc.letrec<{ node: PhrasingNode; words: PhrasingNode[] }>((tie) => ({
  words: fc.array(tie('node'), { minLength: 1, maxLength: 4, depthIdentifier: 'words' }),
  node: fc.oneof(
    { depthIdentifier: 'words', maxDepth: 3 },
    nasty.map(text),
    nasty.map(code),
    fc.constant<PhrasingNode>({ type: 'break' }),
    fc.record({ type: fc.constantFrom('strong', 'emphasis'), children: tie('words') }),
    fc.tuple(nasty, tie('words')).map(([url, children]) => link(`/x${url.replace(/\n/g, '')}`, ...children)),
  ),
}));

describe('Markdown', () => {
  it.each<[string, readonly PhrasingNode[]]>([
    ['a line of code that ends', [code(`a\n\n${SCRIPT}`)]],
    ['backticks in code beside other code', [code('a'), code(`\`\`b \` ${SCRIPT}`)]],
    ['code of nothing before backticks in code', [code(''), text(' '), code(`a \`\` ${SCRIPT} \`\` b`)]],
    ['the address of a link around a link', [link(`/${SCRIPT}`, link('/b', text('b')))]],
    ['a line below a break', [{ type: 'break' }, text(`\n${SCRIPT}`)]],
  ])('sets no markup free by %s', (_, hostile) => {
    expect(findMarkup(exportMarkdown(parseReady(saying(hostile))))).toEqual([]);
  });

  it('sets no markup free by any rich text', () => {
    fc.assert(
      fc.property(words, (hostile) => {
        expect(findMarkup(exportMarkdown(parseReady(saying(hostile))))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('a contender with the name of what every object has', () => {
  it.each(['constructor', 'toString', '__proto__'])('is one without a value: %s', (id) => {
    const comparison = parseReady({
      title: 'A vs B',
      contenders: [
        { id, name: 'A' },
        { id: 'b', name: 'B' },
      ],
      criteria: [{ id: 'row', label: 'Row', values: { b: 'Yes' } }],
    });
    expect(exportCsv(comparison)).toBe('Category,A,B\r\nRow,,Yes\r\n');
    expect(exportHtml(comparison)).toContain('<th scope="row">Row</th><td></td><td>Yes</td>');
    expect(exportMarkdown(comparison)).toContain('| Row | | Yes |');
  });

  it('comes out of a table as it went in', () => {
    const table = 'Category,constructor,B\r\nRow,,Yes\r\n';
    expect(exportCsv(parseReady(importCsv(table).data))).toBe(table);
  });
});
