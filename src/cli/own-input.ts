import { fstatSync, statSync, type BigIntStats } from 'node:fs';
import { EXIT, Failure } from './failure.js';
import { isStandard, nameOf } from './input.js';

const STDIN = 0;

/** Refuses to write over what is read, before it is read: by whatever name, and through links. */
export function keepInput(output: string | undefined, ...inputs: readonly (string | undefined)[]): void {
  if (isStandard(output)) return;
  const target = lookAt(output);
  // Pipes and devices take what is written, and keep what is read.
  if (!target?.isFile()) return;
  for (const input of inputs) {
    const source = isStandard(input) ? fstatSync(STDIN, { bigint: true }) : lookAt(input);
    if (source?.ino !== target.ino || source.dev !== target.dev) continue;
    throw new Failure(
      `${output} would be written over ${nameOf(input)}, which is read; name another file.`,
      EXIT.usage,
    );
  }
}

function lookAt(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false });
  } catch {
    // Whoever reads or writes it says why.
    return undefined;
  }
}
