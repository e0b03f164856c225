import type { Problem } from '../model/problem.js';

const reported = new WeakSet<readonly Problem[]>();

/** Names every problem of a data set once, however many elements show it. */
export function reportProblems(host: Element, problems: readonly Problem[]): void {
  if (problems.length === 0 || reported.has(problems)) return;
  reported.add(problems);
  const lines = problems.map(({ path, message }) => `  ${path}: ${message}`);
  console.warn(
    `<${host.localName}> has ${problems.length === 1 ? 'a problem' : 'problems'} with its data set:\n${lines.join('\n')}`,
  );
}
