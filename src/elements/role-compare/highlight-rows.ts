import type { TableView } from '../../model/table-view.js';

/** Marks the rows of some criteria, opens the groups that they stand in, and hands back the first of them. */
export function highlightRows(root: ParentNode, { blocks }: TableView, ids: readonly string[]): Element | undefined {
  const rows = root.querySelectorAll('[part~=row]');
  const highlighted = blocks
    .flatMap((block) => block.rows)
    .flatMap(({ id }, index) => {
      const row = rows[index]!;
      const isHighlighted = ids.includes(id);
      if (isHighlighted !== row.part.contains('highlighted')) row.part.toggle('highlighted', isHighlighted);
      return isHighlighted ? [row] : [];
    });
  for (const body of root.querySelectorAll('[data-highlighted]')) body.removeAttribute('data-highlighted');
  for (const row of highlighted) {
    let body = row.parentElement!;
    body.setAttribute('data-highlighted', '');
    while (body.matches('.continued')) body = body.previousElementSibling as HTMLElement;
    const group = body.querySelector<HTMLDetailsElement>('.group details');
    if (group) group.open = true;
  }
  return highlighted[0];
}
