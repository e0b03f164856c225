import type { Element } from 'hast';
import {
  countHeadRows,
  layOut,
  type Grid,
  type GridCell,
  type Place,
  type SpanningCell,
} from '../../model/import/grid.js';
import { plain } from '../../model/import/words.js';
import type { Loss } from '../document.js';
import { withoutAnchors } from './anchors.js';
import { childElements, placeOf, spanOf } from './hast.js';
import { withIconNames } from './icons.js';
import { readPhrasing } from './phrasing.js';
import { withoutUnseen } from './unseen.js';

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
  const laidOut = layOut(rows.map(({ cells }) => cells));
  const isSheet = isInFrame(laidOut);
  return {
    caption: caption && readPhrasing(withoutAnchors(caption), losses, placeOf(caption, around)),
    headRows: isSheet ? 1 : countHeadRows(rows),
    rows: isSheet ? laidOut.slice(1).map((row) => row.slice(1)) : laidOut,
  };
}

/** Whether letters stand over all columns and numbers before all rows, as a spreadsheet shows them. */
function isInFrame([letters = [], ...rows]: readonly (readonly GridCell[])[]): boolean {
  const isLetter = ({ words }: GridCell, at: number): boolean =>
    plain(words) === (at === 0 ? '' : String.fromCharCode(64 + at));
  return (
    letters.length > 2 &&
    letters.slice(0, 27).every(isLetter) &&
    rows.length > 1 &&
    rows.every(([number]) => number !== undefined && /^\d+$/.test(plain(number.words)))
  );
}

function readCell(cell: Element, losses: Loss[], around: Place): SpanningCell {
  const place = placeOf(cell, around);
  const { nodes, leftOut } = withIconNames(withoutUnseen(cell, losses, place), losses, place);
  return {
    words: readPhrasing(nodes, losses, place),
    leftOut,
    isHeader: cell.tagName === 'th',
    columns: spanOf(cell, 'colSpan'),
    rows: spanOf(cell, 'rowSpan'),
    place,
  };
}
