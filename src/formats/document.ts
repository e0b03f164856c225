import type { Grid, Place, Words } from '../model/import/grid.js';

/**
 * What every parser makes of its text: blocks in order, each with its place. One recogniser reads all of them; white
 * space in words is as it was written, so that a line's end can still be seen.
 */
export interface SourceDocument {
  readonly blocks: readonly Block[];
  /** What a page says of itself outside of its text: front matter, `<title>`, `lang`. */
  readonly meta: readonly MetaEntry[];
  /** Footnotes by the raised number that points at them. */
  readonly notes: ReadonlyMap<string, Note>;
  /** What could not be taken along, such as a picture. */
  readonly losses: readonly Loss[];
  /** What an export wrote down beside the text; see `write/aside.ts`. */
  readonly aside?: string | undefined;
  /** Whether lines stand for paragraphs and headings have no marks. */
  readonly isPlain: boolean;
}

export interface MetaEntry {
  readonly key: string;
  readonly value: string;
  readonly place: Place;
}

export interface Note {
  readonly words: Words;
  readonly place: Place;
}

export interface Loss {
  readonly code: 'image' | 'left-out' | 'front-matter' | 'refused-link' | 'csv';
  readonly message: string;
  readonly advice: string;
  readonly severity: 'warning' | 'note';
  readonly place: Place;
  readonly text: string;
}

export type Block = (Heading | Paragraph | List | Table | Details | Quote | Code) & {
  /** A line across the page stands before it. */
  readonly after?: 'rule' | undefined;
};

export interface Heading {
  readonly type: 'heading';
  readonly depth: number;
  readonly words: Words;
  readonly place: Place;
}
export interface Paragraph {
  readonly type: 'paragraph';
  readonly words: Words;
  readonly place: Place;
}
interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  readonly place: Place;
}
export interface ListItem {
  readonly blocks: readonly Block[];
  readonly place: Place;
}
export interface Table {
  readonly type: 'table';
  readonly grid: Grid;
  readonly place: Place;
}
interface Details {
  readonly type: 'details';
  readonly summary: Words;
  readonly blocks: readonly Block[];
  readonly place: Place;
}
interface Quote {
  readonly type: 'quote';
  readonly blocks: readonly Block[];
  readonly place: Place;
}
interface Code {
  readonly type: 'code';
  readonly value: string;
  readonly place: Place;
}
