import type { Element, ElementContent } from 'hast';
import type { Loss } from '../document.js';
import type { Place } from '../../model/import/grid.js';
import { attribute, isElement, rawText } from './hast.js';
import { isDrawn, isHidden } from './icons.js';

/** What frameworks and editors call words that are read aloud and not shown. */
const SPOKEN =
  /(?:^|\s)(?:(?:[a-z]+-)?(?:sr|screen|screen-reader|screenreader)-only|(?:[a-z]+-)?visually-?hidden|screen-reader-text|a-offscreen)(?:\s|$)/i;

const isSpoken = (node: Element): boolean => SPOKEN.test(attribute(node, 'className') ?? '');
/** A wiki sorts its columns by such words. */
const isNothing = (node: Element): boolean =>
  attribute(node, 'hidden') !== undefined || /(?:^|;)\s*display\s*:\s*none/i.test(attribute(node, 'style') ?? '');

type IsLeft = (node: Element) => boolean;

/** A cell says what is seen in it, and once: its words for other eyes count where there are no others. */
export function withoutUnseen(cell: Element, losses: Loss[], place: Place): Element {
  const shown = without(cell, isNothing, losses, place);
  if (!says(shown, isSpoken) || hasDrawing(shown)) return shown;
  const isTwin = without(shown, (node) => isSpoken(node) || isHidden(node), [], place) === shown;
  return without(shown, isTwin ? isHidden : isSpoken, losses, place);
}

/** Whether words stand in an element of this kind. */
const says = (node: Element, isMeant: IsLeft): boolean =>
  node.children.some(
    (child) => isElement(child) && (isMeant(child) ? rawText(child).trim() !== '' : says(child, isMeant)),
  );

/** Words that aren't shown stand in for a drawing, whatever is shown behind it. */
const hasDrawing = (node: Element): boolean =>
  node.children.some((child) => isElement(child) && (isDrawn(child) || hasDrawing(child)));

/** The cell without elements of a kind; the same one where nothing would be left of its words. */
function without(cell: Element, isLeft: IsLeft, losses: Loss[], place: Place): Element {
  const left: Element[] = [];
  const keep = (node: Element): Element => ({
    ...node,
    children: node.children.flatMap((child): ElementContent[] => {
      if (!isElement(child)) return [child];
      if (!isLeft(child)) return [keep(child)];
      left.push(child);
      return [];
    }),
  });
  const kept = keep(cell);
  const texts = left.map((node) => rawText(node).trim()).filter((text) => text !== '');
  if (texts.length === 0 || rawText(kept).trim() === '') return cell;
  for (const text of texts) losses.push(toLoss(text, place));
  return kept;
}

const toLoss = (text: string, place: Place): Loss => ({
  code: 'left-out',
  message: `a cell has words that are seen and others that aren’t; “${text}” was left out`,
  advice: 'Nothing to do, if those that are left say enough.',
  severity: 'note',
  place,
  text,
});
