import { printable } from './code-frame.js';
import type { FileProblem } from './file-problem.js';

/** Problems as a terminal shows them, a line each: where, what, and how bad. */
export const toProblemLines = (file: string, problems: readonly FileProblem[]): string[] =>
  problems.map(({ path, message, severity }) => printable(`${file}: ${severity}: ${path}: ${message}`));
