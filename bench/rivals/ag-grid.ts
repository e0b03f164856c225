/**
 * AG Grid Community as a data grid is used: tables alone, rows out of sight kept out of the document, its own row
 * ids and its own external filter. Pages of W4 are their tables alone, at full height.
 */
import {
  AllCommunityModule,
  createGrid,
  ModuleRegistry,
  type ColDef,
  type GridApi,
  type GridOptions,
  type ICellRendererParams,
} from 'ag-grid-community';
import { toText, type Comparison, type Criterion } from '../data.js';
import { validate } from '../validate.js';
import type { Mounted, Rival, View } from './rival.js';
import { countWins, isAlike, TICK, toWins, WORDS } from './words.js';

ModuleRegistry.registerModules([AllCommunityModule]);

interface GridRow {
  readonly id: string;
  readonly label: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly winner: string | undefined;
  readonly isAlike: boolean;
}

const toRow = (criterion: Criterion, data: Comparison): GridRow => ({
  id: criterion.id,
  label: criterion.label,
  texts: Object.fromEntries(data.contenders.map(({ id }) => [id, toText(criterion.values[id])])),
  winner: criterion.winner,
  isAlike: isAlike(criterion, data),
});

const toRows = (data: Comparison): GridRow[] => data.criteria.map((criterion) => toRow(criterion, data));

const MARK = document.createElement('template');
MARK.innerHTML =
  `<span><svg aria-hidden="true" viewBox="0 0 16 16" width="12" height="12" fill="none" stroke="currentColor">` +
  `<path d="${TICK}"/></svg> ${WORDS.winner} </span>`;

function renderCell({ data, value, colDef }: ICellRendererParams<GridRow, string>): HTMLElement | string {
  if (data?.winner !== colDef?.colId) return value ?? '';
  const cell = document.createElement('span');
  cell.append(MARK.content.cloneNode(true), value ?? '');
  return cell;
}

const toColumns = ({ contenders }: Comparison, wins: readonly string[]): ColDef<GridRow, string>[] => [
  { field: 'label', headerName: WORDS.category, flex: 1 },
  ...contenders.map(({ id, name }, index): ColDef<GridRow, string> => ({
    colId: id,
    headerName: `${name}, ${wins[index]}`,
    flex: 1,
    valueGetter: ({ data }) => data?.texts[id] ?? '',
    cellRenderer: renderCell,
  })),
];

const toScore = ({ contenders }: Comparison, wins: readonly string[]): GridRow => ({
  id: 'score',
  label: WORDS.score,
  texts: Object.fromEntries(contenders.map(({ id }, index) => [id, wins[index]!])),
  winner: undefined,
  isAlike: false,
});

function mountGrid(host: HTMLElement, input: Comparison, options: GridOptions<GridRow>): Mounted<Comparison> {
  const data = validate(input);
  const wins = countWins(data).map(toWins);
  const element = document.createElement('div');
  if (options.domLayout !== 'autoHeight') element.style.height = '600px';
  host.append(element);

  let onlyDifferences = false;
  let grid: GridApi<GridRow> | undefined;
  const rendering = new Promise<void>((resolve) => {
    grid = createGrid<GridRow>(element, {
      ...options,
      columnDefs: toColumns(data, wins),
      rowData: toRows(data),
      pinnedBottomRowData: [toScore(data, wins)],
      getRowId: ({ data: { id } }) => id,
      isExternalFilterPresent: () => onlyDifferences,
      doesExternalFilterPass: ({ data: row }) => !row?.isAlike,
      suppressAnimationFrame: true,
      animateRows: false,
      onFirstDataRendered: () => resolve(),
    });
  });
  return {
    rendering,
    update(changed) {
      grid!.setGridOption('rowData', toRows(validate(changed)));
      return undefined;
    },
    showOnlyDifferences(on) {
      onlyDifferences = on;
      grid!.onFilterChanged();
      return undefined;
    },
    unmount() {
      grid!.destroy();
      element.remove();
    },
  };
}

const table: View<Comparison> = { virtual: true, mount: (host, data) => mountGrid(host, data, {}) };

const page: View<Comparison> = {
  virtual: true,
  mount: (host, data) => mountGrid(host, data, { domLayout: 'autoHeight' }),
};

export const rival: Rival = { page, table };
