import type { Nodes, Paragraph, Root, RootContent, Text } from 'mdast';
import type { Place } from '../../model/import/grid.js';
import type { Loss } from '../document.js';

const IMPORT = /import\s(?:[\w*{][^'"`]{0,2000}?\sfrom\s+)?['"][^'"\n]+['"];?/;
const EXPORT = /export\s(?:const|let|var|default|function|async)\s[^\n]*(?:\n(?!import\s|export\s)[^\n]*)*/;
const STATEMENT = new RegExp(`(?:${IMPORT.source}|${EXPORT.source})[^\\S\\n]*(?:\\n|$)`, 'y');
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
/** `:::tip[Title]`, `::: warning`, and `> [!NOTE]`. */
const BOX =
  /^(?::{3,}[^\S\n]*[\w-]*[^\S\n]*(?:\{[^\n}]*\})?|\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][^\S\n]*(?:\n|$))/;
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

function takeFrom(node: Nodes, losses: Loss[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'text') takeComments(child, losses);
    else takeFrom(child, losses);
    if (child.type === 'paragraph') openBox(child);
  }
}

function takeComments(node: Text, losses: Loss[]): void {
  node.value = node.value.replace(COMMENT, (comment) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    losses.push(toLoss(comment, { line, column }));
    return '';
  });
}

/** A box is what stands in it: its title becomes words as others are. */
function openBox({ children }: Paragraph): void {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text' && BOX.test(first.value)) {
    first.value = first.value.replace(BOX, '').replace(/^\[([^\]\n]*)\]/, '$1');
  }
  if (last?.type === 'text') last.value = last.value.replace(BOX_END, '');
}

const toLoss = (text: string, place: Place): Loss => ({
  code: 'left-out',
  message: 'what only a program reads was left out',
  advice: 'Nothing to do: readers don’t see it either.',
  severity: 'note',
  place,
  text,
});
