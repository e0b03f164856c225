/** What people save under the name of a text, or take for one: how such a file begins, and what to do with it. */
const KINDS: readonly { readonly start: string; readonly advice: string }[] = [
  { start: '%PDF-', advice: 'it is a PDF; copy its text into a file of its own' },
  { start: '{\\rtf', advice: 'it is in RTF; save it as plain text or as a web page' },
  { start: '\u00d0\u00cf\u0011\u00e0', advice: 'it is in an old format of Office; save it as CSV or as plain text' },
];

/** A ZIP file names what is in it, and that tells one from another. */
const ZIPS: readonly { readonly holds: string; readonly advice: string }[] = [
  { holds: 'word/document', advice: 'it is a document of Word; save it as plain text or as a web page' },
  { holds: 'xl/workbook', advice: 'it is a workbook of Excel; save its sheet as CSV' },
  { holds: 'ppt/presentation', advice: 'it is a presentation; copy its text into a file of its own' },
  { holds: 'vnd.oasis.opendocument.spreadsheet', advice: 'it is an OpenDocument spreadsheet; save its sheet as CSV' },
  {
    holds: 'vnd.oasis.opendocument.text',
    advice: 'it is an OpenDocument text; save it as plain text or as a web page',
  },
  { holds: '', advice: 'it is a ZIP file; unpack it, and name the file that was in it' },
];

/** What a file is that holds text in a way that only its own program reads, whatever its name; nothing for any other. */
export function findForeignKind(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.toString('latin1', 0, 5);
  if (start.startsWith('PK\u0003\u0004')) return ZIPS.find(({ holds }) => buffer.includes(holds))?.advice;
  return KINDS.find((kind) => start.startsWith(kind.start))?.advice;
}
