import type { Format, ImportResult } from '../formats/index.js';
import { readInput, type Input } from './input.js';

/** Imports a file, or standard input: as the format that `--from` names, else as its name or its text says. */
export async function importInput(
  file: string | undefined,
  format: Format | undefined,
): Promise<Input & { readonly imported: ImportResult }> {
  const input = await readInput(file);
  const { text } = input;
  const { findFormat } = await import('../formats/find-format.js');
  return { ...input, imported: await importText(text, format ?? findFormat(text, file)) };
}

/** Most files are data sets in JSON, and don't wait for the parsers of pages. */
async function importText(text: string, format: Format): Promise<ImportResult> {
  if (format === 'json') return (await import('../formats/import-json.js')).importJson(text);
  return (await import('../formats/import.js')).importFile({ text, format });
}
