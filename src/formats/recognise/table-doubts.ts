import type { Doubt } from '../../model/import/doubt.js';
import { excerpt, type ReportEntry } from '../report.js';

interface Said extends Pick<ReportEntry, 'severity' | 'message' | 'advice'> {
  /** How the report calls it, where that is another name. */
  readonly code?: string;
}

/** What the report says of each doubt about a table. */
const SAID: Readonly<Record<Doubt['code'], (found: string, names: string) => Said>> = {
  'table-turned': () => ({
    severity: 'note',
    message: 'the table has what is compared in its rows; it was turned, so that each has a column',
    advice: 'Nothing to do, if that is right.',
  }),
  'no-labels': () => ({
    severity: 'warning',
    message: 'the table has no column of labels, so the rows were named #1, #2 and so on',
    advice: 'Put a first column before the others that says what each row is about.',
  }),
  'rating-scale': (stars) => ({
    severity: 'note',
    message: `“${stars}” doesn’t say of how many; it was read as of 5`,
    advice: 'Write “4/5”, or fill up with empty stars: ★★★★☆.',
  }),
  'unknown-winner': (name) => ({
    severity: 'warning',
    message: `“${name}” is nobody who is compared`,
    advice: 'Write the name as it stands above its column, or “Tie” or “Depends”.',
  }),
  'bold-column': (_, names) => ({
    severity: 'note',
    message: `every cell of ${names} is bold; that was taken for style, not for winning`,
    advice: 'If it does win each row, write “(winner)” into its cells.',
  }),
  'extra-cell': (text) => ({
    severity: 'warning',
    message: `the row has more cells than the table has columns; left out: “${text}”`,
    advice: 'Add a heading for the column, or take the cell out.',
  }),
  'empty-cell': (label, names) => ({ ...sayEmpty(label, names), severity: 'note' }),
  'short-row': (label, names) => ({ ...sayEmpty(label, names), severity: 'warning', code: 'empty-cell' }),
  'score-row': (label) => ({
    severity: 'note',
    message: `the row “${label}” was taken for the number of rows that each wins`,
    advice: 'If it is a row as others are, call it something else, or put another row below it.',
  }),
  'overall-winner': (row) => ({
    severity: 'warning',
    message: `the row “${row}” says who wins as a whole; it counts as no row that somebody wins`,
    advice: 'Say it below “Short answer”, or with `pick`.',
  }),
};

const sayEmpty = (label: string, names: string): Pick<Said, 'message' | 'advice'> => ({
  message: `“${label}” says nothing about ${names}`,
  advice: 'Write the value, or “Unknown” or “N/A”.',
});

/** A doubt about a table in the words of the report. */
export function sayDoubt({ code, found, names = [], text }: Doubt): Said & { readonly code: string } {
  return { code, ...SAID[code](found ?? text ?? '', excerpt(names.join(', '))) };
}
