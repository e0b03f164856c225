import { describe, expect, it } from 'vitest';
import { messages as german } from '../../src/model/messages/de.js';
import { messages as english } from '../../src/model/messages/en.js';
import { isAlike } from '../../src/model/difference.js';
import type { Value } from '../../src/model/schema.js';

const alike: readonly (readonly [string, ...(Value | undefined)[]])[] = [
  ['letter case', 'Unlimited', 'unlimited', 'UNLIMITED'],
  ['spaces', 'Unlimited  users  a  day', ' unlimited users a day '],
  ['full width', 'ＡＢＣ １２', 'abc 12'],
  ['ways to write yes', '✅', true, 'yes', 'Yes', { state: 'yes' }, '✔️', 'true'],
  ['ways to write no', '❌', false, 'no', { state: 'no' }, '✗', 'NO'],
  ['a state and its words', { state: 'undisclosed' }, 'Not disclosed'],
  ['a number and its digits', 12, '12', { number: 12 }],
  ['thousands', 1000, '1,000', '1000'],
  ['a number with its unit', { number: 4.5, unit: 'h' }, '4.5 h', '4.5h', '4,5 h'],
  ['units of one kind', { number: 1, unit: 'kg' }, { number: 1000, unit: 'g' }, '1 kg'],
  ['units of time', { number: 2, unit: 'h' }, '120 min', '7200 s', { number: 7_200_000, unit: 'ms' }],
  ['units of data', { number: 2, unit: 'TB' }, '2000 GB', '2,000,000 MB', { number: 2e9, unit: 'kB' }],
  ['ranges in units of one kind', { range: [1, 2], unit: 'h' }, { range: [60, 120], unit: 'min' }],
  ['ratings on other scales', { rating: { value: 4, of: 5 } }, { rating: { value: 8, of: 10 } }],
  ['rich and plain text', [{ type: 'strong', children: [{ type: 'text', value: 'Free' }] }], 'free'],
  ['values that are missing', undefined, '', {}, '–'],
  ['units that multiply with a rest', { number: 2.3, unit: 'h' }, { number: 138, unit: 'min' }],
  ['thousandths that do', { number: 1.005, unit: 'km' }, { number: 1005, unit: 'm' }],
  ['numbers below zero', -5, '-5', '−5', { number: -5 }],
  ['thousandths of more than a thousand', { number: 1234.567, unit: 'kg' }, '1234.567 kg'],
  ['a power and how a keyboard writes it', '10⁶', '10^6'],
  ['a digit below and its digit', 'CO₂', 'co2'],
  ['fractions without a unit', 1.5, '1.5', '1,5'],
  ['a price with and without its last digit', '4.50 €', '4.5 €'],
];

const different: readonly (readonly [string, ...(Value | undefined)[]])[] = [
  ['words', 'Mail', 'Chat'],
  ['yes and no', true, false],
  ['yes and partly', true, { state: 'partial' }],
  ['a state with words of its own', { state: 'yes' }, { state: 'yes', text: 'From 10 users' }],
  ['a value and none', 'Mail', undefined],
  ['numbers', 1, 2],
  ['numbers in one unit', { number: 1, unit: 'kg' }, { number: 2, unit: 'kg' }],
  ['units of another kind', { number: 1, unit: 'kg' }, { number: 1, unit: 'h' }],
  ['bits and bytes', '8 Mb/s', '8 MB/s'],
  ['a thousandth and a million', '5 mW', '5 MW'],
  ['a thousandth and a million, as numbers', { number: 5, unit: 'mW' }, { number: 5, unit: 'MW' }],
  ['a power and its digits', '10⁶', '106'],
  ['versions from which on', '3.10+', '3.1+'],
  ['words that end as yes does', 'Eyes', 'Yes'],
  ['words that end as no does', 'Mono', 'No'],
  ['words that begin as nothing does', '-v', undefined],
  ['numbers that are said in other words', { number: 0, text: 'Free' }, { number: 0, text: 'None' }],
  ['million and metre', '1M', '1 m'],
  ['a decimal and thousands', '1,5', '1,500'],
  ['the last of many', 'a', 'a', 'b'],
  ['unknown and undisclosed', { state: 'unknown' }, { state: 'undisclosed' }],
  ['units that are called like a property of all objects', '1 constructor', '2 constructor'],
  ['unknown and none', { state: 'unknown' }, undefined],
  ['versions', '1.2.3', '2.0.1'],
  ['a version and the one before', '1.2.3', '1.2'],
  ['versions of one beginning', '2024.1', '2024.10'],
  ['days', '12.03.2024', '15.06.2025'],
  ['prices with a decimal comma', '1.234,56 €', '7.999,00 €'],
  ['addresses', '192.168.0.1', '10.0.0.1'],
  ['what may be a thousand, or one', '1.000 €', '1 €'],
  ['digits in groups of no language', '1,2,3', '1,2,4'],
  ['more digits than a group has, and those digits', '1,2345 km', '12345 km', '1.2345.6 km'],
  [
    'one text after a tick and after a cross',
    { state: 'yes', text: 'Paid plans' },
    { state: 'no', text: 'Paid plans' },
  ],
  ['a text with and without a tick', { state: 'yes', text: 'Paid plans' }, 'Paid plans'],
];

describe('isAlike', () => {
  it('reads numbers as the language of the page writes them', () => {
    expect(isAlike(['1,5 kg', { number: 1.5, unit: 'kg' }], german)).toBe(true);
    expect(isAlike(['12.345,5 km', { number: 12345.5, unit: 'km' }], german)).toBe(true);
    expect(isAlike(['12.000 km', '12 km'], german)).toBe(false);
    expect(isAlike(['12,000 km', { number: 12000, unit: 'km' }], english)).toBe(true);
    expect(isAlike(['4.50 €', '4,5 €'], german)).toBe(true);
    expect(isAlike(['1.500', { number: 1500 }], german)).toBe(true);
    expect(isAlike(['2024.1', '2024.10'], german)).toBe(false);
    expect(isAlike(['3.1', '3.10'], german)).toBe(false);
  });

  it.each(alike)('sees no difference in %s', (_, ...values) => {
    for (const value of values) expect([value, isAlike([values[0], value], english)]).toEqual([value, true]);
    expect(isAlike(values, english)).toBe(true);
  });

  it.each(different)('tells %s apart', (_, ...values) => {
    expect(isAlike(values, english)).toBe(false);
    expect(isAlike([...values].reverse(), english)).toBe(false);
  });
});
