import { noChange, nothing, render } from 'lit';
import { Directive, directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import type { BarView } from '../../model/bar-view.js';
import type { CellView, RowView } from '../../model/table-view.js';
import { dropMarkers } from '../shared/drop-markers.js';
import { hydration, type HydratedRow } from '../../sources/hydration.js';
import { placeBefore } from '../shared/place-before.js';
import { renderCell, renderContent, renderCriterion, renderRow } from './row.template.js';

type RenderedRow = HydratedRow<RowView>;

/** Takes what is to be done once the table stands where it stays. */
export type Later = (task: () => void) => void;

type Given = [rows: readonly RowView[], isStack: boolean, later: Later];

/**
 * The rows of a block. With a template a row, a table of a thousand rows would spend most of its time on
 * making templates and their parts; so rows and cells are cloned from some like them that have been rendered
 * before, and only what differs is filled in: words as text, whatever is more through its own template. A row
 * keeps its node for as long as its id stays (docs/adr/0004-cloned-rows.md).
 *
 * First rows are put into their place `later`: a browser walks through all that stands in a table whenever the table
 * is put somewhere, and on its way into the page it is put into four places.
 */
class RowsDirective extends Directive {
  #rows: readonly RenderedRow[] = [];
  #isStack = false;

  /** Where there is no DOM to clone, the same markup comes from plain templates. */
  render(...[rows, isStack]: Given): unknown {
    return rows.map((row) =>
      renderRow(
        renderCriterion(row),
        row.cells.map((cell) => renderCell(cell, renderContent(cell), isStack)),
        row.alike,
      ),
    );
  }

  override update(part: ChildPart, [views, isStack, later]: Given): unknown {
    const { startNode, parentNode } = part;
    if (this.#rows.length === 0 && hydration.adoptRows) {
      this.#rows = hydration.adoptRows(startNode!, views);
      this.#isStack = isStack;
    }
    const rows = this.#rows;
    if (rows.length === 0) {
      this.#rows = createRows(part, views, isStack, later);
      this.#isStack = isStack;
      return noChange;
    }
    const isKept = isStack === this.#isStack;
    const left = keepWanted(rows, views);
    let next = startNode!.nextSibling;

    this.#rows = views.map((view, index) => {
      const known = left ? left.get(view.id) : rows[index];
      left?.delete(view.id);
      let { element } = known ?? {};
      if (element && isKept) {
        if (known!.view !== view) fillRow(element, view, arrangeCells(element, view, known!.view), isStack);
      } else {
        const fresh = createRow(view, isStack);
        element?.replaceWith(fresh);
        if (element === next) next = fresh;
        element = fresh;
      }
      if (left === undefined && known)
        return known.view === view && known.element === element ? known : { element, view };
      next = placeBefore(parentNode, element, next);
      return { element, view };
    });
    this.#isStack = isStack;
    return noChange;
  }
}

export const renderRows: (...given: Given) => DirectiveResult = directive(RowsDirective);

/** The rows by their ids where others are wanted, without those that aren't; nothing where the same are, in the same order. */
function keepWanted(rows: readonly RenderedRow[], views: readonly RowView[]): Map<string, RenderedRow> | undefined {
  if (views.length === rows.length && views.every(({ id }, index) => id === rows[index]!.view.id)) return undefined;
  // Before any other is moved: a row that keeps its place keeps the focus in it.
  const wanted = new Set(views.map(({ id }) => id));
  for (const { element, view } of rows) if (!wanted.has(view.id)) element.remove();
  return new Map(rows.map((row) => [row.view.id, row]));
}

function createRows(part: ChildPart, ...[views, isStack, later]: Given): readonly RenderedRow[] {
  const created = views.map((view) => ({ element: createRow(view, isStack), view }));
  const place = (): void => {
    const end = part.startNode!.nextSibling;
    const parent = part.parentNode;
    for (const { element } of created) parent.insertBefore(element, end);
  };
  // What a server has rendered stands where it stays.
  if (hydration.isAdopting) place();
  else later(place);
  return created;
}

function createRow(view: RowView, isStack: boolean): HTMLTableRowElement {
  const row = originalRow(view).cloneNode(true) as HTMLTableRowElement;
  let element = row.firstElementChild as HTMLElement;
  if (view.alike) row.classList.add('alike');
  if (isPlainCriterion(view)) (element.firstChild as Text).data = view.label as string;
  else render(renderCriterion(view), element);

  for (const cell of view.cells) {
    element = element.nextElementSibling as HTMLElement;
    if (isStack) {
      element.dataset['contender'] = cell.contender;
      element.classList.add(`accent-${cell.accent}`);
    }
    if (!isPlainCell(cell)) render(renderContent(cell), element);
    else {
      wordsOf(element, cell).data = cell.text as string;
      if (cell.bar) fillBar(element, cell.bar);
    }
  }
  return row;
}

/** The text of a plain cell stands last, but for its bar. */
const wordsOf = ({ lastChild }: Element, { bar }: CellView): Text =>
  (bar ? lastChild!.previousSibling : lastChild) as Text;

function fillBar({ lastElementChild }: Element, { start, size }: BarView): void {
  const bar = lastElementChild!.firstElementChild!;
  bar.setAttribute('x', `${start}%`);
  bar.setAttribute('width', `${size}%`);
}

/** What a row shows of each contender that it shows now; nothing of those that have come since. */
type OldRow = Omit<RowView, 'cells'> & { readonly cells: readonly (CellView | undefined)[] };

/** Puts the cells of a row where their contenders stand now, with empty ones for those that come, and those that go out. */
function arrangeCells(row: HTMLTableRowElement, { cells }: RowView, old: RowView): OldRow {
  const isInPlace = ({ contender }: CellView, index: number): boolean => contender === old.cells[index]?.contender;
  if (cells.length === old.cells.length && cells.every(isInPlace)) return old;
  const left = old.cells.map((view, index) => ({ view, element: row.cells[index + 1]! }));
  // Some may have one name.
  const wanted = cells.map(({ contender }) => {
    const place = left.findIndex(({ view }) => view.contender === contender);
    return place < 0 ? undefined : left.splice(place, 1)[0];
  });
  for (const { element } of left) element.remove();
  let last: Element = row.cells[0]!;
  for (const each of wanted) {
    const element = each?.element ?? document.createElement('td');
    placeBefore(row, element, last.nextElementSibling);
    last = element;
  }
  return { ...old, cells: wanted.map((each) => each?.view) };
}

/** Brings a row up to date. A cell of another kind is made anew; the others keep what is open, and has the focus. */
function fillRow(row: HTMLTableRowElement, view: RowView, old: OldRow, isStack: boolean): void {
  let fresh: readonly Element[] | undefined;
  const replace = (index: number): void =>
    row.cells[index]!.replaceWith((fresh ??= [...createRow(view, isStack).cells])[index]!);

  if (view.alike !== old.alike) row.classList.toggle('alike', view.alike);
  if (isPlainCriterion(view) !== isPlainCriterion(old)) replace(0);
  else if (!isPlainCriterion(view)) refill(row.cells[0]!, renderCriterion(view));
  else if (view.label !== old.label) (row.cells[0]!.firstChild as Text).data = view.label as string;

  view.cells.forEach((cell, index) => {
    const before = old.cells[index];
    if (!before || !isOneKindOfCell(cell, before)) return replace(index + 1);
    const element = row.cells[index + 1]!;
    if (!isPlainCell(cell)) return refill(element, renderContent(cell));
    const { text, bar } = before;
    if (cell.text !== text) wordsOf(element, cell).data = cell.text as string;
    if (cell.bar && (cell.bar.start !== bar!.start || cell.bar.size !== bar!.size)) fillBar(element, cell.bar);
  });
}

/** What a server has put into a cell is not Lit's, which would put its own behind it. */
function refill(cell: HTMLTableCellElement, content: unknown): void {
  if (!('_$litPart$' in cell)) cell.replaceChildren();
  render(content, cell);
}

/** Whether two views of a cell differ in nothing but what can be filled in. */
const isOneKindOfCell = (a: CellView, b: CellView): boolean =>
  a.contender === b.contender && a.accent === b.accent && toKind(a) === toKind(b);

const isPlainCriterion = ({ label, description, verdictText, basis, reason }: Omit<RowView, 'cells'>): boolean =>
  typeof label === 'string' && !(description || verdictText || basis || reason);

const isPlainCell = ({ text, extras }: CellView): boolean => typeof text === 'string' && !extras;

/** More kinds of rows than a page has; a page that goes through them all starts again. */
const MAX_ORIGINALS = 500;
const originals = new Map<string, Element>();

/** A row with all its marks and no words: rows of one kind are clones of it. */
function originalRow(view: RowView): Element {
  const kind = view.cells.reduce((text, cell) => text + toKind(cell), isPlainCriterion(view) ? '' : '+');
  const known = originals.get(kind);
  if (known) return known;

  const holder = document.createDocumentFragment();
  const content = (cell: CellView): unknown => (isPlainCell(cell) ? renderContent({ ...cell, text: WORDS }) : nothing);
  render(
    renderRow(
      isPlainCriterion(view) ? WORDS : nothing,
      view.cells.map((cell) => renderCell(cell, content(cell), false)),
    ),
    holder,
  );
  const row = holder.firstElementChild!;
  dropMarkers(row);
  if (originals.size >= MAX_ORIGINALS) originals.clear();
  originals.set(kind, row);
  return row;
}

/** Stands where the words of a row will be. */
const WORDS = '…';

const toKind = (cell: CellView): string => {
  const { accent, winner, bar, missing, state, stateText } = cell;
  const look = `${bar ? '|' : ''},${missing ? '-' : ''}`;
  return isPlainCell(cell)
    ? `/${winner || bar ? accent + (winner ?? '') : ''}${look}${state ?? ''},${stateText ?? ''}`
    : `/${accent}${winner ? '!' : ''}${look}+`;
};
