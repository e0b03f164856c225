/** What a bundle declares is declared in one way, and stands where it stood. */
import { describe, expect, it } from 'vitest';
import { letForConst } from '../../tools/let-for-const.mjs';

const rename = (code: string): string => letForConst.renderChunk(code).code;

describe('let for const', () => {
  it('is said of every declaration, however deep', () => {
    expect(
      rename(`
        export const outer = (items) => {
          for (const item of items) if (item) { const [first, { second = () => { const last = 1; return last; } }] = item; }
        };
        class A { static { const inside = 1; } #field = () => { const value = 2; }; }`),
    ).toBe(`
        export let   outer = (items) => {
          for (let   item of items) if (item) { let   [first, { second = () => { let   last = 1; return last; } }] = item; }
        };
        class A { static { let   inside = 1; } #field = () => { let   value = 2; }; }`);
  });

  it('is said of nothing else', () => {
    const code = 'let a = "const x = 1"; var b = `const ${a}`; f(/const /, { const: 1 }).const = a; // const';
    expect(rename(code)).toBe(code);
  });

  it('moves nothing, so that a map made before is right', () => {
    expect(letForConst.renderChunk('const a = 1; let b;')).toEqual({ code: 'let   a = 1; let b;', map: null });
  });
});
