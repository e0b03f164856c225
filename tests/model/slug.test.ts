/** Ids that are made of texts. */
import { expect, it, vi } from 'vitest';
import { toUniqueSlug } from '../../src/model/slug.js';

it('puts a number behind what is taken', () => {
  const taken = new Map([['price-3', 1]]);
  const ids = ['Price', 'price!', 'Price (3)', 'Price', 'Price 2'].map((text) => toUniqueSlug(text, taken));
  expect(ids).toEqual(['price', 'price-2', 'price-3-2', 'price-4', 'price-2-2']);
});

it('is short, ends in a letter or a digit, and is the same whatever width letters have', () => {
  const toSlug = (text: string): string => toUniqueSlug(text, new Map());
  expect(toSlug(`${'x'.repeat(79)} and more`)).toBe('x'.repeat(79));
  expect(toSlug('x'.repeat(100))).toBe('x'.repeat(80));
  expect(toSlug('“Ｐｒｉｃｅ”')).toBe('price');
});

it('finds the next number without counting from the beginning', () => {
  const taken = new Map<string, number>();
  const asked = vi.spyOn(taken, 'has');
  for (let index = 0; index < 1000; index += 1) toUniqueSlug('Price', taken);
  expect(taken.size).toBe(1000);
  expect(asked.mock.calls.length).toBeLessThan(3000);
});
