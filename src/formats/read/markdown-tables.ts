import type { Element, ElementContent } from 'hast';
import type { Paragraph, Parents, Root, RootContent, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';

/** Rows as long as they were written: the usual way cuts off what the header has no column for. */
export function keepEveryCell(state: State, row: TableRow, parent: Parents | undefined): Element {
  const isHead = parent?.type === 'table' && parent.children[0] === row;
  const children = row.children.map((cell): ElementContent => {
    const result: Element = {
      type: 'element',
      tagName: isHead ? 'th' : 'td',
      properties: {},
      children: state.all(cell),
    };
    state.patch(cell, result);
    return result;
  });
  const result: Element = { type: 'element', tagName: 'tr', properties: {}, children };
  state.patch(row, result);
  return result;
}

/**
 * A line right below a table is a row of it to GitHub's rules, even without a single bar. Whoever wrote it meant the
 * text that follows, so from the first such line on, the rows become paragraphs again.
 */
export function splitOffText(root: Root, source: string): void {
  root.children = root.children.flatMap((table): RootContent[] => {
    if (table.type !== 'table') return [table];
    const first = table.children.findIndex(
      ({ position }, row) =>
        row > 0 && position !== undefined && !source.slice(position.start.offset, position.end.offset).includes('|'),
    );
    return first === -1 ? [table] : [table, ...table.children.splice(first).map(toParagraph)];
  });
}

const toParagraph = ({ children, position }: TableRow): Paragraph => ({
  type: 'paragraph',
  children: children.flatMap((cell) => cell.children),
  ...(position ? { position } : {}),
});
