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

it('a document holds no character that none may hold, in whatever texts it stands', async () => {
  const nasty = 'A\u0000\u0007\u000B\u0085\u009F\uD800';
  const names = [
    { id: `${nasty}1`, name: nasty, description: nasty },
    { id: `${nasty}2`, name: [{ type: 'strong', children: [{ type: 'text', value: nasty }] }] },
  ];
  const input = {
    title: nasty,
    summary: nasty,
    contenders: names,
    groups: [{ id: nasty, label: nasty }],
    criteria: [{ id: nasty, label: nasty, group: nasty, values: { [`${nasty}1`]: nasty }, winner: `${nasty}1` }],
    audiences: [{ contender: `${nasty}2`, reasons: [{ text: nasty, criteria: [nasty] }] }],
    faq: [{ id: nasty, question: nasty, answer: nasty }],
    cta: { heading: nasty, label: nasty, href: `/${nasty}` },
  };
  for (const mode of ['static', 'light', 'shadow'] as const) {
    const html = htmlOf(await renderDocument(input, { mode, script: { href: '/a.js' } }));
    expect(html).toContain('A\uFFFD');
    expect(html.match(/[^\P{Cc}\t\n\f\r]|\p{Cs}/gu)).toBeNull();
  }
});
