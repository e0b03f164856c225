import { noChange, nothing, render, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import type { CellView, RowView } from '../../model/table-view.js';
import { renderCell, renderContent, renderCriterion, renderRow } from './row.template.js';

interface RenderedRow {
  readonly element: HTMLTableRowElement;
  readonly view: RowView;
}

/**
 * The rows of a block. With a template a row, a table of a thousand rows would spend most of its time on
 * making templates and their parts; so rows and cells are cloned from some like them that have been rendered
 * before, and only what differs is filled in: words as text, whatever is more through its own template. A row
 * keeps its node for as long as its id stays (docs/adr/0004-cloned-rows.md).
 */
class RowsDirective extends Directive {
  #rows: readonly RenderedRow[] = [];
  #isStack = false;

  /** Where there is no DOM to clone, the same markup comes from plain templates. */
  render(rows: readonly RowView[], isStack: boolean): unknown {
    return rows.map((row) =>
      renderRow(
        renderCriterion(row),
        row.cells.map((cell) => renderCell(cell, renderContent(cell), isStack)),
        row.alike,
      ),
    );
  }

  override update({ startNode, parentNode }: ChildPart, [views, isStack]: [readonly RowView[], boolean]): unknown {
    const rows = this.#rows;
    const isKept = isStack === this.#isStack;
    const isSameList = views.length === rows.length && views.every(({ id }, index) => id === rows[index]!.view.id);
    const left = isSameList ? undefined : new Map(rows.map((row) => [row.view.id, row]));
    let next = startNode!.nextSibling;

    this.#rows = views.map((view, index) => {
      const known = left ? left.get(view.id) : rows[index];
      left?.delete(view.id);
      let element = known?.element;
      if (element && isKept && isOneKind(known!.view, view)) {
        fillRow(element, view, known!.view);
      } else {
        const fresh = createRow(view, isStack);
        element?.replaceWith(fresh);
        if (element === next) next = fresh;
        element = fresh;
      }
      if (element === next) next = element.nextSibling;
      else parentNode.insertBefore(element, next);
      return { element, view };
    });
    left?.forEach(({ element }) => element.remove());
    this.#isStack = isStack;
    return noChange;
  }
}

export const renderRows = directive(RowsDirective);

function createRow(view: RowView, isStack: boolean): HTMLTableRowElement {
  const row = emptyRow().cloneNode(true) as HTMLTableRowElement;
  const criterion = row.firstElementChild as HTMLElement;
  if (view.alike) row.classList.add('alike');
  if (isPlainCriterion(view)) criterion.append(view.label as string);
  else render(renderCriterion(view), criterion);

  for (const cell of view.cells) {
    const element = emptyCell(cell).cloneNode(true) as HTMLElement;
    if (isStack) element.dataset['contender'] = cell.contender;
    if (isPlainCell(cell)) element.append(cell.text as string);
    else render(renderContent(cell), element);
    row.append(element);
  }
  return row;
}

/** Brings a row up to date with a view of the same kind. */
function fillRow(row: HTMLTableRowElement, view: RowView, old: RowView): void {
  let element = row.firstElementChild as HTMLElement;
  if (view.alike !== old.alike) row.classList.toggle('alike', view.alike);
  if (!isPlainCriterion(view)) render(renderCriterion(view), element);
  else if (view.label !== old.label) element.lastChild!.nodeValue = view.label as string;

  for (const [index, cell] of view.cells.entries()) {
    element = element.nextElementSibling as HTMLElement;
    if (!isPlainCell(cell)) render(renderContent(cell), element);
    else if (cell.text !== old.cells[index]!.text) element.lastChild!.nodeValue = cell.text as string;
  }
}

/** Whether two views of a row differ in nothing but what can be filled in. */
const isOneKind = (a: RowView, b: RowView): boolean =>
  isPlainCriterion(a) === isPlainCriterion(b) &&
  a.cells.length === b.cells.length &&
  a.cells.every((cell, index) => isOneKindOfCell(cell, b.cells[index]!));

const isOneKindOfCell = (a: CellView, b: CellView): boolean =>
  a.contender === b.contender &&
  a.accent === b.accent &&
  a.winner === b.winner &&
  a.missing === b.missing &&
  a.state === b.state &&
  a.stateText === b.stateText &&
  isPlainCell(a) === isPlainCell(b);

const isPlainCriterion = ({ label, description, verdictText, basis, reason }: RowView): boolean =>
  typeof label === 'string' && !(description || verdictText || basis || reason);

const isPlainCell = ({ text, extras, bar }: CellView): boolean => typeof text === 'string' && !extras && !bar;

const originals = new Map<string, Element>();

const emptyRow = (): Element => original('', () => renderRow(nothing, nothing));

/** A cell with all its marks, and no words yet. */
const emptyCell = (cell: CellView): Element => {
  const { accent, winner = '', missing, state = '', stateText = '' } = cell;
  const isPlain = isPlainCell(cell);
  return original([accent, winner, missing, state, stateText, isPlain].join('/'), () =>
    renderCell(cell, isPlain ? renderContent({ ...cell, text: '' }) : nothing, false),
  );
};

function original(kind: string, template: () => TemplateResult): Element {
  const known = originals.get(kind);
  if (known) return known;
  const holder = document.createDocumentFragment();
  render(template(), holder);
  const element = holder.firstElementChild!;
  dropMarkers(element);
  originals.set(kind, element);
  return element;
}

/** Lit's comments mark places that nobody will write to again. */
function dropMarkers(element: Element): void {
  for (const node of [...element.childNodes]) {
    if (node instanceof Element) dropMarkers(node);
    else if (node.nodeType === Node.COMMENT_NODE || !node.nodeValue) node.remove();
  }
}
