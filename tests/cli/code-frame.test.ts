import { describe, expect, it } from 'vitest';
import { printable, toCodeFrame } from '../../src/cli/code-frame.js';

describe('toCodeFrame', () => {
  it('shows the line with a marker below the place', () => {
    expect(toCodeFrame(['one', 'two three'], 2, 5)).toEqual(['2 | two three', '  |     ^']);
  });

  it('counts wide characters as two', () => {
    expect(toCodeFrame(['比✅x'], 1, 3)).toEqual(['1 | 比✅x', '  |     ^']);
  });

  it('counts marks on a character as none of their own', () => {
    expect(toCodeFrame(['cafe\u0301 x'], 1, 7)).toEqual(['1 | cafe\u0301 x', '  |      ^']);
  });

  it('cuts no character of a long line in two', () => {
    for (const column of [100, 101, 200, 201]) {
      const [line] = toCodeFrame([`a${'😀'.repeat(200)}`], 1, column);
      expect(line).toMatch(/^1 \| …(😀)+…$/u);
    }
  });

  it('cuts a long line around the place', () => {
    const [line, marker] = toCodeFrame([`${'a'.repeat(200)}X${'b'.repeat(200)}`], 1, 201);
    expect(line!.length).toBeLessThan(100);
    expect(line![marker!.indexOf('^')]).toBe('X');
    expect(line).toMatch(/^1 \| ….*…$/);
  });

  it('shows nothing where there is no such line, or a blank one', () => {
    expect(toCodeFrame(['one', ' '], 3, 1)).toEqual([]);
    expect(toCodeFrame(['one', ' '], 2, 1)).toEqual([]);
  });
});

it('what a terminal would obey is not printed', () => {
  expect(printable('a\u001b[31mb\u202ec')).toBe('a [31mb c');
});
