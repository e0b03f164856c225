import { foldText } from '../import/words.js';
import { toPlainText } from '../rich-text.js';
import type { Comparison } from '../schema.js';
import { warn, type Finding } from './finding.js';

/** A reason for everybody is a reason for nobody. One for two of three tells these from the third. */
export function checkReasons({ audiences = [], contenders }: Comparison): readonly Finding[] {
  const given = audiences.flatMap(({ contender, reasons }, index) =>
    reasons.map((reason, place) => {
      const text = toPlainText(typeof reason === 'object' && 'text' in reason ? reason.text : reason);
      return { contender, text, key: foldText(text), path: `audiences.${index}.reasons.${place}` };
    }),
  );
  const audienceOf = new Set(audiences.map(({ contender }) => contender));
  const names = contenders.filter(({ id }) => audienceOf.has(id)).map(({ name }) => toPlainText(name));
  const byKey = new Map<string, typeof given>();
  for (const each of given) {
    const same = byKey.get(each.key);
    if (same) same.push(each);
    else byKey.set(each.key, [each]);
  }
  return [...byKey].flatMap(([key, same]): Finding[] => {
    const isForAll = new Set(same.map(({ contender }) => contender)).size === audienceOf.size;
    if (key === '' || audienceOf.size < 2 || !isForAll) return [];
    const { text, path } = same.at(-1)!;
    const message = `“${text}” is given as a reason for ${names.slice(0, -1).join(', ')} and for ${names.at(-1)}`;
    return [warn('same-reason', path, message, 'Keep it where it tells them apart, or nowhere.')];
  });
}
