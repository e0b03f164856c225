import type { Root } from 'mdast';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Loss, MetaEntry } from '../document.js';

/** Reads the block of YAML that a page may begin with. */
export function readFrontMatter(tree: Root): { meta: MetaEntry[]; losses: Loss[] } {
  const [first] = tree.children;
  const top = first?.position?.start.line ?? 1;
  // The plugin makes a kind of node that the tree's own types don't know.
  const { type, value = '' } = (first ?? {}) as { readonly type?: string; readonly value?: string };
  if (type === 'toml') {
    const loss: Loss = {
      code: 'front-matter',
      message: 'the lines between +++ at the top are TOML, which is not read',
      advice: 'Write them as YAML, between ---.',
      severity: 'warning',
      place: { line: top, column: 1 },
      text: value,
    };
    return { meta: [], losses: [loss] };
  }
  if (first?.type !== 'yaml') return { meta: [], losses: [] };
  const lines = new LineCounter();
  const document = parseDocument(first.value, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
  const placeOf = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: line + top, column: col };
  };

  const [failure] = document.errors;
  if (failure) {
    const loss: Loss = {
      code: 'front-matter',
      message: `the lines between --- at the top can’t be read as YAML: ${failure.message.split('\n')[0]}`,
      advice: 'Put texts with a colon, a bracket or braces in quotes.',
      severity: 'warning',
      place: placeOf(failure.pos[0]),
      text: first.value,
    };
    return { meta: [], losses: [loss] };
  }
  if (!isMap(document.contents)) {
    if (first.value.trim() === '') return { meta: [], losses: [] };
    const message = 'the lines between --- at the top name no fields';
    const advice = 'Write each as “name: value”.';
    return {
      meta: [],
      losses: [{ code: 'front-matter', message, advice, severity: 'warning', place: placeOf(0), text: first.value }],
    };
  }
  const meta = document.contents.items.flatMap(({ key, value }): MetaEntry[] => {
    if (!isScalar(key)) return [];
    const source = isScalar(value) ? (value.source ?? String(value.value)) : value === null ? '' : String(value);
    return [{ key: String(key.value), value: source, place: placeOf(key.range?.[0] ?? 0) }];
  });
  return { meta, losses: [] };
}
