/** Links of all documents lead to files that are there, and to headings in them; tests that they name are there, too. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path));
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md') || name === 'llms.txt'),
  ...markdownIn('docs'),
  ...markdownIn('.changeset'),
];

const processor = unified().use(remarkParse).use(remarkGfm);

const read = (path: string): Nodes => processor.parse(readFileSync(join(root, path), 'utf8'));

function all(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])];
}

const words = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : '';

/** The fragments that a document has, as GitHub names them. */
function fragmentsOf(path: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  return new Set(
    all(read(path))
      .filter(({ type }) => type === 'heading')
      .map((heading) => slugger.slug(words(heading))),
  );
}

/** What is wrong with a link; nothing where it leads somewhere, or elsewhere. */
function problemOf(path: string, url: string): string | undefined {
  if (/^[a-z]+:/i.test(url)) return undefined;
  const [file = '', fragment] = decodeURI(url).split('#');
  const target = file === '' ? path : relative(root, join(root, dirname(path), file));
  if (target.startsWith('..') || !existsSync(join(root, target))) return `${url}: there is no ${target}`;
  if (fragment === undefined) return undefined;
  return fragmentsOf(target).has(fragment) ? undefined : `${url}: ${target} has no such heading`;
}

describe.each(documents)('%s', (path) => {
  it('has no link that leads nowhere', () => {
    const urls = all(read(path)).flatMap((node) => (node.type === 'link' || node.type === 'image' ? [node.url] : []));
    expect(urls.map((url) => problemOf(path, url)).filter(Boolean)).toEqual([]);
  });
});

/** Tests that a document names, in full: what says how it is tested must not go on saying so of what is gone. */
const testsNamedIn = (path: string): readonly string[] =>
  all(read(path)).flatMap((node) =>
    node.type === 'inlineCode' && /^tests\/\S+\.test\.ts$/.test(node.value) ? [node.value] : [],
  );

it('names no test that is not there', () => {
  const named = documents.flatMap(testsNamedIn);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('finds a file and a heading that are not there', () => {
  expect(problemOf('README.md', 'docs/nothing.md')).toContain('there is no docs/nothing.md');
  expect(problemOf('docs/theming.md', '../README.md#nothing')).toContain('no such heading');
  expect(problemOf('README.md', '../outside.md')).toContain('there is no');
  expect(problemOf('docs/theming.md', '../README.md#look')).toBe(undefined);
});
