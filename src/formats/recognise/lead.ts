import { toPlainText } from '../../model/rich-text.js';
import type { Words } from '../../model/import/grid.js';
import { cutStart, fold, tidy } from '../../model/import/words.js';
import type { PhrasingNode } from '../../model/schema.js';

export interface Lead {
  readonly words: string;
  readonly rest: PhrasingNode[];
}

/** “✅ Choose X if” and “💡 Verdict: …” without the signs in front. */
export function withoutSigns(line: Words): PhrasingNode[] {
  const content = tidy(line);
  const signs = /^(?:[\p{So}\p{Extended_Pictographic}\uFE0F\u200D]+\s*)*/u.exec(toPlainText(content))!;
  return cutStart(content, signs[0].length);
}

/** “**Best for:** …” and “Verdict: …”: known words in front of a line, and the rest of it. */
export function findLead(line: Words, known: readonly string[]): Lead | undefined {
  const content = withoutSigns(line);
  const [first] = content;
  const text = toPlainText(content);
  const words = first?.type === 'strong' ? toPlainText(first.children) : /^([^:：.]{2,30})(?::\s|：)/u.exec(text)?.[1];
  if (words === undefined || !known.includes(fold(words))) return undefined;
  const rest = cutStart(content, words.length);
  const marks = /^[\s:：.–—-]+/u.exec(toPlainText(rest))?.[0].length ?? 0;
  const trimmed = cutStart(rest, marks);
  return trimmed.length > 0 ? { words, rest: trimmed } : undefined;
}
