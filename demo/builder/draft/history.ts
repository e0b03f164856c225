/** What was done, and what can be done again. */

interface Step<Value> {
  readonly value: Value;
  /** What was done to get there, as a reader is told: “Row added”. */
  readonly label: string;
  /** Steps of one key that follow each other, such as the letters of a word, are one step. */
  readonly key?: string | undefined;
}

export interface History<Value> {
  readonly past: readonly Step<Value>[];
  readonly present: Step<Value>;
  readonly future: readonly Step<Value>[];
}

const LIMIT = 200;

export const startHistory = <Value>(value: Value): History<Value> => ({
  past: [],
  present: { value, label: '' },
  future: [],
});

export function record<Value>(
  { past, present }: History<Value>,
  value: Value,
  label: string,
  key?: string,
): History<Value> {
  const goesOn = key !== undefined && key === present.key;
  return { past: goesOn ? past : [...past, present].slice(-LIMIT), present: { value, label, key }, future: [] };
}

/** The next letter is a step of its own: the reader has left the field. */
export const endStep = <Value>(history: History<Value>): History<Value> =>
  history.present.key === undefined ? history : { ...history, present: { ...history.present, key: undefined } };

export function undo<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    past: history.past.slice(0, -1),
    present: { ...before, key: undefined },
    future: [history.present, ...history.future],
  };
}

export function redo<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: { ...next, key: undefined }, future };
}
