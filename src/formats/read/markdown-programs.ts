import type { Nodes, Paragraph, Root, RootContent, Strong, Text } from 'mdast';
import type { Place } from '../../model/import/grid.js';
import type { Loss } from '../document.js';

const IMPORT = /import\s(?:[\w*{][^'"`]{0,2000}?\sfrom\s+)?['"][^'"\n]+['"];?/;
const EXPORT = /export\s(?:const|let|var|default|function|async)\s[^\n]*(?:\n(?!import\s|export\s)[^\n]*)*/;
const STATEMENT = new RegExp(`(?:${IMPORT.source}|${EXPORT.source})[^\\S\\n]*(?:\\n|$)`, 'y');
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
/** `:::tip[Title]`, `::: warning`, `> [!NOTE]`, and `> [!summary]- Title`. */
const BOX = /^(?::{3,}[^\S\n]*[\w-]*[^\S\n]*(?:\{[^\n}]*\})?|\[![\w-]+\][+-]?[^\S\n]*(?:\n|$)?)/;
/** `## Title {#id}`, as Hugo, Docusaurus and exports of Google Docs name the place of a heading. */
const HEADING_ID = /\s{0,9}\{:?\s?[#.][^{}\n]*\}\s*$/;
/** `[[Page|words]]`, which leads to another note. */
const NOTE_LINK = /(?<!!)\[\[(?:[^[\]|\n]{0,200}\|)?([^[\]|\n]{0,200}\p{L}[^[\]|\n]{0,200})\]\]/gu;
/** `==words==`, which are highlighted. */
const HIGHLIGHT = /(?<![\p{L}\p{N}=])==(?=[^\s=])([^=\n]{0,200}[^\s=])==(?![\p{L}\p{N}=])/gu;
/** The same around words that are bold or a link, on either side of them. */
const HIGHLIGHT_START = /(?<![\p{L}\p{N}=])==$/u;
const HIGHLIGHT_END = /^==(?![\p{L}\p{N}=])/u;
const BOX_END = /(?:^|\n):{3,}[^\S\n]*$/;

/** Takes out of a page what programs read in it: imports, comments, and the edges of boxes. */
export function takeProgramParts(root: Root, source: string): Loss[] {
  const losses: Loss[] = [];
  root.children = root.children.filter((node) => !isProgram(node, source, losses));
  takeFrom(root, losses);
  return losses;
}

function isProgram({ type, position }: RootContent, source: string, losses: Loss[]): boolean {
  if (type !== 'paragraph' || !position) return false;
  const text = source.slice(position.start.offset, position.end.offset);
  const statements: { readonly text: string; readonly place: Place }[] = [];
  for (let at = 0; at < text.length; at = STATEMENT.lastIndex) {
    STATEMENT.lastIndex = at;
    const found = STATEMENT.exec(text);
    if (!found) return false;
    const line = position.start.line + text.slice(0, at).split('\n').length - 1;
    statements.push({ text: found[0].trim(), place: { line, column: 1 } });
  }
  for (const statement of statements) losses.push(toLoss(statement.text, statement.place));
  return true;
}

/** `==**words**==` keeps what is inside. */
function takeHighlights(nodes: readonly Nodes[], losses: Loss[]): void {
  nodes.forEach((inside, index) => {
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    if (before?.type !== 'text' || after?.type !== 'text' || !('children' in inside)) return;
    if (!HIGHLIGHT_START.test(before.value) || !HIGHLIGHT_END.test(after.value)) return;
    before.value = before.value.slice(0, -2);
    after.value = after.value.slice(2);
    const { line = 1, column = 1 } = before.position?.start ?? {};
    losses.push(toLoss(`==${textOf(inside)}==`, { line, column }, KEPT));
  });
}

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

function takeFrom(node: Nodes, losses: Loss[]): void {
  if (!('children' in node)) return;
  takeHighlights(node.children, losses);
  for (const child of node.children) {
    if (child.type === 'text') {
      take(child, COMMENT, losses);
      take(child, NOTE_LINK, losses);
      take(child, HIGHLIGHT, losses);
    } else takeFrom(child, losses);
    if (child.type === 'paragraph') openBox(child);
    const last = child.type === 'heading' && child.children.at(-1);
    if (last && last.type === 'text') take(last, HEADING_ID, losses);
  }
}

/** Takes out what a pattern finds, but for the words that it keeps. */
function take(node: Text, pattern: RegExp, losses: Loss[]): void {
  node.value = node.value.replace(pattern, (found: string, words?: unknown) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const isKept = typeof words === 'string';
    losses.push(toLoss(found.trim(), { line, column }, isKept ? KEPT : undefined));
    return isKept ? words : '';
  });
}

/** A box is what stands in it: its title becomes words in front of the others. */
function openBox({ children }: Paragraph): void {
  const [first, last] = [children[0], children.at(-1)];
  if (last?.type === 'text') last.value = last.value.replace(BOX_END, '');
  if (first?.type !== 'text' || !BOX.test(first.value)) return;
  first.value = first.value.replace(BOX, '').replace(/^\[([^\]\n]*)\]/, '$1');
  const [title = '', ...lines] = first.value.split('\n');
  if (title.trim() === '' || lines.length === 0) return;
  const strong: Strong = { type: 'strong', children: [{ ...first, value: title }] };
  children.splice(0, 1, strong, { ...first, value: `\n${lines.join('\n')}` });
}

const KEPT = 'marks of a program were left out, and the words between them kept';

const toLoss = (text: string, place: Place, message = 'what only a program reads was left out'): Loss => ({
  code: 'left-out',
  message,
  advice: 'Nothing to do: readers don’t see it either.',
  severity: 'note',
  place,
  text,
});
