/** Ways to run a web site: two to eight contenders, and a row for every kind of value. */
import type { ComparisonInput } from '../../src/model/schema.js';

type Criterion = ComparisonInput['criteria'][number];
type Value = Criterion['values'][string];

const NAMES = ['Hosted', 'Self-hosted', 'Hybrid', 'Edge', 'Static', 'Peer to peer', 'On a stick', 'On paper'];
const IDS = ['hosted', 'self', 'hybrid', 'edge', 'static', 'peer', 'stick', 'paper'];

const row = (
  id: string,
  label: string,
  cells: readonly (Value | undefined)[],
  more: Partial<Criterion> = {},
): Criterion => ({
  id,
  label,
  ...more,
  values: Object.fromEntries(cells.flatMap((cell, index) => (cell === undefined ? [] : [[IDS[index]!, cell]]))),
});

const usd = (number: number): Value => ({ number, unit: 'USD' });

const CRITERIA: readonly Criterion[] = [
  row(
    'price',
    'Price a month',
    [
      {
        number: 49,
        unit: 'USD',
        source: 'prices',
        note: 'Billed yearly; billed monthly it costs a fifth more.',
      },
      { number: 15, unit: 'USD', source: { label: 'A reader’s bill', href: 'https://example.com/bill' } },
      usd(40),
      usd(99),
      usd(5),
      usd(2),
      usd(1),
      usd(0.5),
    ],
    { group: 'costs', better: 'lower', reason: 'Nothing else comes so cheap, if the time it takes is free.' },
  ),
  row(
    'setup',
    'Set-up',
    [
      { range: [1, 2], unit: 'h', source: 'survey' },
      { range: [8, 24], unit: 'h', source: 'survey' },
      { range: [4, 16], unit: 'h' },
      { range: [2, 6], unit: 'h' },
      { range: [1, 4], unit: 'h' },
      { range: [3, 9], unit: 'h' },
      { range: [0.5, 1], unit: 'h' },
      { range: [1, 9], unit: 'h' },
    ],
    { group: 'costs', description: 'From nothing to a first page.' },
  ),
  row(
    'sign-on',
    'Single sign-on',
    [
      true,
      { state: 'partial', text: 'With a plugin' },
      { state: 'unknown' },
      { state: 'undisclosed' },
      false,
      { state: 'not-applicable' },
    ],
    { group: 'features', winner: 'hosted', reason: 'The only one that brings it along.' },
  ),
  row(
    'rating',
    'Readers say',
    [4.5, 3, 3.5, 4, 4, 2, 1.5, 5].map((value) => ({ rating: { value, of: 5 } })),
    { group: 'features', winner: 'depends', reason: 'Those who like to tinker rate by another measure.' },
  ),
  row('export', 'Export', ['✅', true, 'Yes', { state: 'yes' }, 'YES', true, true, true], { group: 'features' }),
  row(
    'support',
    'Support',
    [
      [
        { type: 'text', value: 'Chat, ' },
        { type: 'strong', children: [{ type: 'text', value: 'day and night' }] },
        { type: 'text', value: ', and ' },
        { type: 'link', url: 'https://example.com/phone', children: [{ type: 'text', value: 'phone' }] },
      ],
      'A forum',
      'Mail',
      'Chat',
    ],
    { group: 'features', winner: 'tie', reason: 'All of them answer within a day.' },
  ),
];

/** The comparison of the first two to eight ways. */
export function hosting(count = 5, logo = 'logo.svg'): ComparisonInput {
  const ids = IDS.slice(0, count);
  return {
    title: NAMES.slice(0, count).join(' vs '),
    lang: 'en',
    contenders: ids.map((id, index) => ({
      id,
      name: NAMES[index]!,
      ...(index === 0
        ? {
            description: 'Somebody else runs it',
            href: 'https://example.com/hosted',
            image: { src: logo, alt: '' },
            featured: true,
          }
        : {}),
    })),
    groups: [
      { id: 'costs', label: 'What it takes' },
      { id: 'features', label: 'What it can do' },
    ],
    criteria: CRITERIA.map((criterion) => ({
      ...criterion,
      values: Object.fromEntries(Object.entries(criterion.values).filter(([id]) => ids.includes(id))),
    })),
    sources: [
      { id: 'survey', label: 'Yearly survey of site owners', href: 'https://example.com/survey', asOf: '2026-08-01' },
      { id: 'prices', label: 'Price list', href: 'https://example.com/prices', asOf: '2024-05-01' },
      { id: 'history', label: 'A history of hosting', href: 'https://example.com/history' },
    ],
  };
}

/** A table of many plain rows; every third is won, every fifth is alike for all. */
export function manyRows(rows: number, contenders = 2): ComparisonInput {
  const ids = IDS.slice(0, contenders);
  return {
    title: `${rows} rows`,
    contenders: ids.map((id, index) => ({ id, name: NAMES[index]! })),
    criteria: Array.from({ length: rows }, (_, at) => ({
      id: `row-${at}`,
      label: `Criterion ${at + 1}`,
      values: Object.fromEntries(
        ids.map((id, index) => [id, at % 5 === 4 ? 'The same for all' : `Value ${at + 1} of ${NAMES[index]}`]),
      ),
      ...(at % 3 === 0 ? { winner: ids[at % contenders]! } : {}),
    })),
  };
}
