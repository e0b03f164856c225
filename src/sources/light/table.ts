import { hasDecimalComma } from '../../model/format.js';
import { countHeadRows, layOut, type Grid } from '../../model/import/grid.js';
import { readGrid } from '../../model/import/read-grid.js';
import { tableWords, type TableWords } from '../../model/import/table-words.js';
import { fold, plain, toRichText } from '../../model/import/words.js';
import { tableWords as english } from '../../model/messages/english/table.js';
import type { Messages } from '../../model/messages/messages.js';
import { toPlainText } from '../../model/rich-text.js';
import type { ComparisonInput } from '../../model/schema.js';
import { readWords } from './words.js';

/** The words of the library's own that an author's table may say, too. */
type TableMessages = Pick<Messages, 'lang' | 'category' | 'score' | 'winner' | 'tie' | 'depends' | 'states'>;

/** Makes a data set of a `<table>`, as the importers do. */
export function readTable(table: HTMLTableElement, messages: TableMessages = english): Partial<ComparisonInput> {
  const grid = toGrid(table);
  const { contenders, groups, criteria, declaredScore } = readGrid(grid, {
    words: toWords(messages),
    decimalComma: hasDecimalComma(messages.lang),
  });
  const names = contenders.map(({ name }) => toPlainText(name)).join(' vs ');
  return {
    title: grid.caption && plain(grid.caption) !== '' ? (toRichText(grid.caption) as string) : names || '–',
    contenders,
    groups,
    criteria,
    ...(declaredScore ? { declaredScore } : {}),
  };
}

function toGrid(table: HTMLTableElement): Grid {
  const rows = [...table.rows].map((row) => ({
    isHead: row.parentElement === table.tHead,
    cells: [...row.cells].map((cell) => ({
      words: readWords(cell),
      leftOut: cell.querySelector('i,img,svg'),
      isHeader: cell.localName === 'th',
      columns: cell.colSpan,
      rows: cell.rowSpan,
    })),
  }));
  return {
    caption: table.caption ? readWords(table.caption) : undefined,
    headRows: countHeadRows(rows),
    rows: layOut(rows.map(({ cells }) => cells)),
  };
}

/** The words of tables in English, and those in which the library itself speaks on the page. */
function toWords({ category, score, winner, tie, depends, states }: TableMessages): TableWords {
  const add = (known: readonly string[], word: string): readonly string[] => [...known, fold(word)];
  return {
    ...tableWords,
    label: add(tableWords.label, category),
    score: add(tableWords.score, score),
    winner: add(tableWords.winner, winner),
    tie: add(tableWords.tie, tie),
    depends: add(tableWords.depends, depends),
    states: Object.fromEntries(
      Object.entries(tableWords.states).map(([state, words]) => [
        state,
        [...words, states[state as keyof typeof states].toLowerCase()],
      ]),
    ) as unknown as TableWords['states'],
  };
}
