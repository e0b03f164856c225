import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../demo/builder/draft/path-edit.js';
import { readBlocks, readLine, writeRichText } from '../../demo/builder/draft/rich-text.js';

const written = (typed: string): string => writeRichText(readLine(typed), readLine);

describe('words in a line', () => {
  it('are a string without marks, nodes with them', () => {
    expect(readLine('Train  and plane')).toBe('Train and plane');
    expect(readLine('  ')).toBe(undefined);
    expect(readLine('a **big** [difference](https://a.example/)')).toEqual([
      { type: 'text', value: 'a ' },
      { type: 'strong', children: [{ type: 'text', value: 'big' }] },
      { type: 'text', value: ' ' },
      { type: 'link', url: 'https://a.example/', children: [{ type: 'text', value: 'difference' }] },
    ]);
  });

  it.each(['1. Place', '# 1 in town', '- 4 °C', '> 5 h', '--- ', '<b>5</b>', 'a_b_c', '[x]: y', '&amp; Co'])(
    'begin no block and no markup: %s',
    (typed) => expect(typeof readLine(typed)).toBe('string'),
  );

  it('break where a new line is typed, and are shown so again', () => {
    expect(readLine('one\ntwo')).toEqual([
      { type: 'text', value: 'one' },
      { type: 'break' },
      { type: 'text', value: 'two' },
    ]);
    expect(written('one\ntwo')).toBe('one\ntwo');
  });

  it('show marks as they were typed', () => {
    const typed = 'a **big**, *small* and `plain` [difference](https://a.example/)';
    expect(written(typed)).toBe(typed);
  });

  it('any string is read back as it is from what the field shows', () => {
    const words = fc
      .string({
        unit: fc.constantFrom(
          '*',
          '_',
          '`',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '&',
          '#',
          '1',
          '.',
          '-',
          '\\',
          'a',
          'é',
          '比',
          ' ',
          '!',
          '|',
          '~',
          ':',
          ';',
        ),
      })
      .map((text) => text.replace(/ +/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, (text) => readLine(writeRichText(text, readLine)) === text),
      { numRuns: 2_000 },
    );
  });
});

describe('blocks', () => {
  it('are paragraphs and lists, and one paragraph is its words', () => {
    expect(readBlocks('Just words')).toBe('Just words');
    const typed = 'First.\n\nSecond with *stress*.\n\n- one\n- two';
    const blocks = readBlocks(typed) as Json[];
    expect(blocks.map((block) => (block as { type: string }).type)).toEqual(['paragraph', 'paragraph', 'list']);
    expect(readBlocks(writeRichText(blocks, readBlocks))).toEqual(blocks);
  });
});

it('what is no rich text at all is still shown', () => {
  expect(writeRichText({ text: 1 }, readLine)).toBe('{"text":1}');
  expect(writeRichText([{ type: 'sparkle' }], readLine)).toContain('sparkle');
});
