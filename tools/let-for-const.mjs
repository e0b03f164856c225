import { parseAst } from 'rollup/parseAst';

/**
 * A rollup plugin that says `let` wherever a bundle says `const`. Minifiers leave each as it is, and cannot join one to the
 * other; a file in which all declarations look alike is smaller, and compresses better. That nothing is assigned twice
 * has been seen to before, by the compiler.
 */
export const letForConst = {
  name: 'let-for-const',
  renderChunk(code) {
    let said = '';
    let done = 0;
    for (const start of [...findConstants(parseAst(code))].sort((a, b) => a - b)) {
      // As long as before, so that all places in the source map are right.
      said += `${code.slice(done, start)}let  `;
      done = start + 'const'.length;
    }
    return { code: said + code.slice(done), map: null };
  },
};

/** Where declarations of constants start. */
function* findConstants(node) {
  if (node.type === 'VariableDeclaration' && node.kind === 'const') yield node.start;
  for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') yield* findConstants(child);
}
