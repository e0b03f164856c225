import type { Format, ImportResult } from '../formats/index.js';
import { readInput, type Input } from './input.js';

/** Imports a file, or standard input: as the format that `--from` names, else as its name or its text says. */
export async function importInput(
  file: string | undefined,
  format: Format | undefined,
): Promise<Input & { readonly imported: ImportResult }> {
  const input = await readInput(file);
  const { importFile } = await import('../formats/index.js');
  const imported = importFile({
    text: input.text,
    ...(file === undefined ? {} : { name: file }),
    ...(format ? { format } : {}),
  });
  return { ...input, imported };
}
