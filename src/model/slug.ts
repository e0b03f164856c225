/**
 * Makes an id for a text: its letters and digits of any script in lower case, joined by hyphens. The
 * same text comes out the same on every visit; if its id is taken, a number is put behind it. The id is taken from then
 * on; `taken` holds for each the last number that was put behind it, so that nobody counts from the beginning.
 */
export function toUniqueSlug(text: string, taken: Map<string | undefined, number>): string {
  const base = toSlug(text);
  let slug = base;
  let copy = taken.get(base) ?? 1;
  while (taken.has(slug)) slug = `${base}-${(copy += 1)}`;
  taken.set(slug, 1).set(base, copy);
  return slug;
}

const toSlug = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '') || 'item';
