import { describe, expect, it } from 'vitest';
import { checkAccent, toContrast } from '../../src/model/contrast.js';

describe('contrast', () => {
  it('is counted as WCAG does', () => {
    expect(toContrast('#000', '#ffffff')).toBeCloseTo(21);
    expect(toContrast('#0a0a0a', '#fff')).toBeCloseTo(19.8, 1);
    expect(toContrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
    expect(toContrast('#FFF', '#777777')).toBe(toContrast('#777', '#ffffff'));
    expect(toContrast('red', '#fff')).toBe(undefined);
    expect(toContrast('#fff', '#ffff')).toBe(undefined);
  });
});

describe('an accent', () => {
  it('in the middle suits both light and dark pages', () => expect(checkAccent('#7a78e0')).toEqual([]));

  it('is told where it is too faint, and what readers see instead', () => {
    expect(checkAccent('#ffe600')).toMatchObject([{ scheme: 'light' }]);
    expect(checkAccent('#ffe600')![0]!.message).toMatch(/1\.\d : 1 on light pages.*shown darker/);
    expect(checkAccent('#101060')).toMatchObject([{ scheme: 'dark' }]);
    expect(checkAccent('#101060')![0]!.message).toMatch(/on dark pages.*shown lighter/);
  });

  it('that is no colour in hexadecimal digits is nobody’s finding', () =>
    expect(checkAccent('tomato')).toBe(undefined));
});
