import type { Place } from '../model/import/grid.js';

/** One problem or doubt about a text that was read. */
export interface ReportEntry {
  /** The place in the data set, joined by dots; `document` for what has no place in it. */
  readonly path: string;
  /** Where it stands in the text; both count from 1. */
  readonly line: number;
  readonly column: number;
  /** Names the kind of problem; stays the same from version to version. */
  readonly code: string;
  /** What was found, in plain English. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  /** An error keeps the data set from being shown; a warning asks for a look; a note says what was done. */
  readonly severity: 'error' | 'warning' | 'note';
  /** What was read and is not in the data set, whole. */
  readonly text?: string | undefined;
}

/** What is said of a text without any text. */
export const EMPTY = {
  path: 'data',
  line: 1,
  column: 1,
  code: 'missing',
  message: 'there is nothing in it',
  advice: 'Put the page, or the table, into it.',
  severity: 'error',
} as const;

/** Something that was recognised, and what as. */
export interface Found {
  readonly as: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Where the parts of a data set stand in the text that it was read from. */
export type Places = ReadonlyMap<string, Place>;

/** The nearest place that is known for a path: its own, or that of what it is part of. */
export function findPlace(places: Places, path: string): Place {
  for (let known = path; ; known = known.slice(0, known.lastIndexOf('.'))) {
    const place = places.get(known);
    if (place) return place;
    if (!known.includes('.')) return places.get('') ?? { line: 1, column: 1 };
  }
}

/** The begin of a text, for a message. */
export function excerpt(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length).trimEnd()}…` : line;
}
