import type { Comparison, Contender } from './schema.js';

/** The contenders that are shown: those that the reader chose, or all of them. */
export function toShown(
  { contenders }: Comparison,
  chosen: readonly string[] | undefined,
): readonly { readonly contender: Contender; readonly index: number }[] {
  const all = contenders.map((contender, index) => ({ contender, index }));
  const shown = [...new Set(chosen)].flatMap((id) => all.find(({ contender }) => contender.id === id) ?? []);
  // One contender alone is compared with nothing.
  return shown.length > 1 ? shown : all;
}
