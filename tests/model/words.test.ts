/** Words in a line, as all importers have them. */
import { expect, it } from 'vitest';
import { text, tidy } from '../../src/model/import/words.js';
import type { PhrasingNode } from '../../src/model/schema.js';

const MANY = 200_000;
const breaks: PhrasingNode[] = Array.from({ length: MANY }, () => ({ type: 'break' }));

it('are without what says nothing at both ends, however much of it there is', () => {
  const bold: PhrasingNode = { type: 'strong', children: [text(' '), ...breaks, text(' x '), ...breaks] };
  expect(tidy([...breaks, bold, text(' ')])).toEqual([{ type: 'strong', children: [text('x')] }]);
  expect(tidy([...breaks, { type: 'strong', children: breaks }])).toEqual([]);
});

it('are one text where nothing stands between them, however many pieces there are', () => {
  expect(tidy(Array.from({ length: MANY }, () => text(' a ')))).toEqual([text('a'.repeat(MANY).split('').join(' '))]);
});
