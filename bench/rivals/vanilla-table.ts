/** The table of the hand-written rival: rows are cloned from templates, and every text that may change is kept. */
import { toText, type Comparison, type Criterion } from '../data.js';
import { countWins, isAlike, TICK, toRowsShown, toWins, WORDS } from './words.js';

interface Cell {
  readonly element: HTMLTableCellElement;
  readonly text: Text;
  shown: string;
  isWinner: boolean;
}

interface Row {
  readonly element: HTMLTableRowElement;
  readonly label: Text;
  shown: string;
  isAlike: boolean;
  readonly cells: readonly Cell[];
}

export interface VanillaTable {
  readonly table: HTMLTableElement;
  readonly controls: HTMLElement | undefined;
  readonly update: (data: Comparison) => void;
  readonly showOnlyDifferences: (on: boolean) => void;
}

const template = (markup: string): HTMLTemplateElement => {
  const element = document.createElement('template');
  element.innerHTML = markup;
  return element;
};

const TABLE = template(
  `<table><caption> </caption><thead><tr><th scope="col">${WORDS.category}</th></tr></thead>` +
    `<tbody></tbody><tfoot><tr><th scope="row">${WORDS.score}</th></tr></tfoot></table>`,
);
const CONTROLS = template(
  `<div class="controls"><label><input type="checkbox"> ${WORDS.onlyDifferences}</label> <output> </output></div>`,
);
const MARK = template(
  `<span class="mark"><svg aria-hidden="true" viewBox="0 0 16 16"><path d="${TICK}"/></svg>${WORDS.winner}</span>`,
);

/** Builds the table; an update with as many rows and columns writes only what differs. */
export function createTable(initial: Comparison, hasControls: boolean): VanillaTable {
  const table = TABLE.content.firstElementChild!.cloneNode(true) as HTMLTableElement;
  const body = table.tBodies[0]!;
  const controls = hasControls ? (CONTROLS.content.firstElementChild!.cloneNode(true) as HTMLElement) : undefined;
  const checkbox = controls?.querySelector('input');
  const status = controls?.querySelector('output')?.firstChild as Text | undefined;

  let data = initial;
  let rows: readonly Row[] = [];
  let wins: readonly number[] = [];
  let alike = 0;

  function build(): void {
    wins = countWins(data);
    table.caption!.firstChild!.nodeValue = data.title;
    const head = table.tHead!.rows[0]!;
    const foot = table.tFoot!.rows[0]!;
    while (head.cells.length > 1) head.lastElementChild!.remove();
    while (foot.cells.length > 1) foot.lastElementChild!.remove();
    data.contenders.forEach(({ name }, index) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      const count = document.createElement('span');
      count.className = 'wins';
      count.textContent = toWins(wins[index]!);
      cell.append(name, count);
      head.append(cell);
      foot.insertCell().textContent = toWins(wins[index]!);
    });

    const blank = document.createElement('tr');
    blank.innerHTML = `<th scope="row"> </th>${'<td> </td>'.repeat(data.contenders.length)}`;
    rows = data.criteria.map((criterion) => createRow(criterion, blank.cloneNode(true) as HTMLTableRowElement));
    body.replaceChildren(...rows.map(({ element }) => element));
    countAlike();
  }

  function createRow(criterion: Criterion, element: HTMLTableRowElement): Row {
    const heading = element.firstChild!;
    const label = heading.firstChild as Text;
    label.data = criterion.label;
    const cells: Cell[] = [];
    let next = heading.nextSibling as HTMLTableCellElement | null;
    for (const { id } of data.contenders) {
      const text = next!.firstChild as Text;
      const shown = toText(criterion.values[id]);
      text.data = shown;
      const cell: Cell = { element: next!, text, shown, isWinner: false };
      if (criterion.winner === id) markWinner(cell, true);
      cells.push(cell);
      next = next!.nextSibling as HTMLTableCellElement | null;
    }
    const row: Row = { element, label, shown: criterion.label, isAlike: false, cells };
    if (hasControls && isAlike(criterion, data)) markAlike(row, true);
    return row;
  }

  function updateRow(row: Row, criterion: Criterion): void {
    if (row.shown !== criterion.label) row.label.data = row.shown = criterion.label;
    row.cells.forEach((cell, index) => {
      const { id } = data.contenders[index]!;
      const text = toText(criterion.values[id]);
      if (cell.shown !== text) cell.text.data = cell.shown = text;
      const isWinner = criterion.winner === id;
      if (cell.isWinner !== isWinner) markWinner(cell, isWinner);
    });
    if (!hasControls) return;
    const isNowAlike = isAlike(criterion, data);
    if (row.isAlike !== isNowAlike) markAlike(row, isNowAlike);
  }

  function updateHead(): void {
    if (table.caption!.textContent !== data.title) table.caption!.textContent = data.title;
    const counts = countWins(data);
    data.contenders.forEach(({ name }, index) => {
      const heading = table.tHead!.rows[0]!.cells[index + 1]!;
      const text = heading.firstChild as Text;
      if (text.data !== name) text.data = name;
      if (counts[index] === wins[index]) return;
      heading.lastElementChild!.textContent = toWins(counts[index]!);
      table.tFoot!.rows[0]!.cells[index + 1]!.textContent = toWins(counts[index]!);
    });
    wins = counts;
  }

  function countAlike(): void {
    alike = hasControls ? rows.filter(({ isAlike }) => isAlike).length : 0;
    showStatus(false);
  }

  function showStatus(onlyDifferences: boolean): void {
    if (status) status.data = toRowsShown(rows.length - (onlyDifferences ? alike : 0), rows.length);
  }

  function showOnlyDifferences(on: boolean): void {
    table.toggleAttribute('only-differences', on);
    if (checkbox) checkbox.checked = on;
    showStatus(on);
  }

  checkbox?.addEventListener('change', () => showOnlyDifferences(checkbox.checked));
  build();
  return {
    table,
    controls,
    showOnlyDifferences,
    update(changed) {
      const isSameShape =
        changed.criteria.length === rows.length && changed.contenders.length === data.contenders.length;
      data = changed;
      if (!isSameShape) return build();
      updateHead();
      rows.forEach((row, index) => updateRow(row, changed.criteria[index]!));
      countAlike();
    },
  };
}

function markWinner(cell: Cell, on: boolean): void {
  cell.isWinner = on;
  cell.element.className = on ? 'winner' : '';
  if (on) cell.text.before(MARK.content.cloneNode(true));
  else cell.element.firstElementChild!.remove();
}

function markAlike(row: Row, on: boolean): void {
  row.isAlike = on;
  row.element.className = on ? 'alike' : '';
}
