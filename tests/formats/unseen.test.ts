/** Words of cells that are not seen, or are there for eyes alone. */
import { describe, expect, it } from 'vitest';
import { importHtml } from '../../src/formats/index.js';
import type { ComparisonInput } from '../../src/model/schema.js';

function value(cell: string): unknown {
  const page = `<h1>A vs B</h1><table><tr><th></th><th>A</th><th>B</th></tr><tr><td>x</td><td>${cell}</td><td>text</td></tr></table>`;
  return (importHtml(page).data as ComparisonInput).criteria[0]!.values.a;
}

describe('a cell', () => {
  it.each([
    ['a sign for eyes beside its word', '<span class="sr-only">Yes</span><span aria-hidden="true">●</span>', { state: 'yes' }],
    ['words behind a price', '$20<span class="visually-hidden">20 dollars per month</span>', { number: 20, unit: 'USD', text: '$20' }],
    ['the name of its column', '<span class="screen-reader-text">Plan A:</span> 5 GB', { number: 5, unit: 'GB', text: '5 GB' }],
    ['a key to sort by', '<span style="display:none">000012</span>$12', { number: 12, unit: 'USD', text: '$12' }],
    ['a hidden twin', '<span>Fast</span><span hidden>Fast</span>', 'Fast'],
    ['a price in pieces', '<span class="a-offscreen">$12.99</span><span aria-hidden="true">$<span>12</span><sup>99</sup></span>', { number: 12.99, unit: 'USD', text: '$12.99' }],
  ])('says it once, with %s', (_, cell, expected) => {
    expect(value(cell)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['nothing is seen', '<span class="sr-only">Yes</span>', { state: 'yes' }],
    ['they stand for a drawing', '<i class="fa"></i><span class="sr-only">Yes</span> (paid)', { state: 'yes', text: '(paid)' }],
    ['they are hidden until a click', '<div style="display: none">Fast</div>', 'Fast'],
  ])('keeps words that are not seen where %s', (_, cell, expected) => {
    expect(value(cell)).toEqual(expected);
  }); // prettier-ignore

  it('tells of what was left out', () => {
    const page =
      '<h1>A vs B</h1><table><tr><th></th><th>A</th><th>B</th></tr><tr><td>x</td><td>$12<i class="sr-only">a month</i></td><td>1</td></tr></table>';
    expect(importHtml(page).report).toContainEqual(
      expect.objectContaining({ code: 'left-out', severity: 'note', text: 'a month' }),
    );
  });
});
