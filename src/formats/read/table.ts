import type { Element } from 'hast';
import { countHeadRows, layOut, type Grid, type Place, type SpanningCell } from '../../model/import/grid.js';
import type { Loss } from '../document.js';
import { attribute, childElements, placeOf } from './hast.js';
import { withIconNames } from './icons.js';
import { readPhrasing } from './phrasing.js';

/** Reads a `<table>`, spans laid out. */
export function readTable(table: Element, losses: Loss[], around: Place): Grid {
  const [caption] = childElements(table, 'caption');
  const sections = childElements(table, 'thead', 'tbody', 'tfoot', 'tr');
  const rows = sections.flatMap((section) =>
    (section.tagName === 'tr' ? [section] : childElements(section, 'tr')).map((row) => ({
      isHead: section.tagName === 'thead',
      cells: childElements(row, 'td', 'th').map((cell) => readCell(cell, losses, around)),
    })),
  );
  return {
    caption: caption && readPhrasing(caption.children, losses, placeOf(caption, around)),
    headRows: countHeadRows(rows),
    rows: layOut(rows.map(({ cells }) => cells)),
  };
}

function readCell(cell: Element, losses: Loss[], around: Place): SpanningCell {
  const place = placeOf(cell, around);
  const { nodes, leftOut } = withIconNames(cell, losses, place);
  return {
    words: readPhrasing(nodes, losses, place),
    leftOut,
    isHeader: cell.tagName === 'th',
    columns: toSpan(attribute(cell, 'colSpan')),
    rows: toSpan(attribute(cell, 'rowSpan')),
    place,
  };
}

const toSpan = (value: string | undefined): number => Math.max(1, Number.parseInt(value ?? '1', 10) || 1);
