/**
 * Makes an id for a text: its letters and digits of any script in lower case, joined by hyphens. The
 * same text comes out the same on every visit; if its id is taken, a number is put behind it.
 */
export function toUniqueSlug(text: string, taken: ReadonlySet<string>): string {
  const base = toSlug(text);
  let slug = base;
  for (let copy = 2; taken.has(slug); copy += 1) slug = `${base}-${copy}`;
  return slug;
}

const toSlug = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '') || 'item';
