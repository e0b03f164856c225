import { toPlainText } from '../../model/rich-text.js';
import { cutStart, plain, text, tidy, trailingMark } from '../../model/import/words.js';
import type { Words } from '../../model/import/grid.js';
import type { Block, Table } from '../document.js';
import { excerpt } from '../report.js';
import { doubt, understand, type Context } from './context.js';

/** Notes that raised numbers in tables point at: footnotes, and lines that begin with such a number. */
export function readNotes(context: Context): ReadonlyMap<string, Words> {
  const referenced = referencesIn(context);
  const notes = new Map<string, Words>();
  for (const [mark, { words, place }] of context.document.notes) {
    notes.set(mark, tidy(words));
    const text = `${mark} ${plain(words)}`;
    if (referenced.has(mark)) understand(context, 'note', text, place);
    else {
      const message = `the note “${excerpt(text, 40)}” stands behind no value of the table, and was left out`;
      const advice = 'Say it where its number stands, or put the number at the end of a value.';
      doubt(context, 'warning', 'note-left-out', ['document', place], [message, advice, text]);
    }
  }
  for (const { blocks, kind, head } of context.sections) {
    const taken = blocks.filter((block) => {
      const note = toNote(block);
      if (!note || !referenced.has(note.mark) || notes.has(note.mark)) return false;
      notes.set(note.mark, note.words);
      understand(context, 'note', `${note.mark} ${plain(note.words)}`, block.place);
      context.used.add(block);
      return true;
    });
    if (kind === 'notes' && head && taken.length > 0)
      understand(context, 'heading of the notes', head.words, head.place);
  }
  return notes;
}

function toNote(block: Block): { mark: string; words: Words } | undefined {
  if (block.type !== 'paragraph') return undefined;
  const words = tidy(block.words);
  const mark = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/.exec(toPlainText(words))?.[0];
  if (mark === undefined) return undefined;
  const rest = tidy(cutStart(words, mark.length));
  return { mark, words: rest.length > 0 ? rest : [text(mark)] };
}

function referencesIn({ sections }: Context): ReadonlySet<string> {
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block): block is Table => block.type === 'table'));
  return new Set(
    tables.flatMap(({ grid }) =>
      grid.rows
        .slice(grid.headRows)
        .flat()
        .flatMap(({ words }) => trailingMark(plain(words)) ?? []),
    ),
  );
}
