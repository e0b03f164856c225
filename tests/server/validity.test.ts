import { describe, expect, it } from 'vitest';
import { renderDocument, renderFragment } from '../../src/server.js';
import * as comparisons from '../../stories/data/comparisons.js';
import { htmlOf, inDocument, validate } from './helpers.js';

const { arabic, firstPage, german, japanese, threeWays, trainVsPlane, withLongText } = comparisons;
const data = { arabic, firstPage, german, japanese, threeWays, trainVsPlane, withLongText };
const related = [{ href: '/b.html', title: 'A & B' }];

describe.each(Object.entries(data))('%s is valid', (_, input) => {
  it('as a document', async () => {
    const options = { canonical: 'https://example.com/a?b=1&c', related, index: { href: '/' } };
    expect(await validate(htmlOf(await renderDocument(input, options)))).toEqual([]);
  });

  it.each(['light', 'shadow'] as const)('as a fragment in mode %s', async (mode) => {
    expect(await validate(inDocument(htmlOf(await renderFragment(input, { mode }))))).toEqual([]);
  });

  it('as a document with a script', async () => {
    const options = { mode: 'shadow', script: { href: '/a.js', integrity: 'sha384-x' } } as const;
    expect(await validate(htmlOf(await renderDocument(input, options)))).toEqual([]);
  });
});
