/**
 * Large texts, and texts that only look like something for a long time. Each is so long that whatever takes the square
 * of its length practically never ends, or has no stack left.
 */
import { describe, expect, it } from 'vitest';
import { importHtml } from '../../src/formats/index.js';
import type { ComparisonInput, Criterion } from '../../src/model/schema.js';

const rowOf = ({ data }: { data: unknown }): Criterion => (data as ComparisonInput).criteria[0] as Criterion;
const table = (cell: string): string =>
  `<table><tr><th></th><th>A</th><th>B</th></tr><tr><td>x</td><td>${cell}</td><td>2</td></tr></table>`;

describe('a cell', () => {
  it('may be of thousands of breaks, pieces and lines', () => {
    expect(rowOf(importHtml(table(`x${'<br>'.repeat(50_000)}`))).values.a).toBe('x');
    expect(rowOf(importHtml(table('x<!---->'.repeat(100_000)))).values.a).toBe('x'.repeat(100_000));
    expect(rowOf(importHtml(table('<p>x</p>'.repeat(30_000)))).values.a).toHaveLength(59_999);
  });
});
