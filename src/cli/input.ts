import { readFile } from 'node:fs/promises';
import { decodeText } from '../formats/read/decode-text.js';
import { printable } from './code-frame.js';
import { EXIT, Failure, reasonOf } from './failure.js';
import { findForeignKind } from './file-kind.js';

/** A text and where it came from. */
export interface Input {
  /** The file as it was named, or “standard input”. */
  readonly name: string;
  readonly text: string;
  /** Said about how the text was read, where that was unsure. */
  readonly remark: string | undefined;
}

/** What a file is called where people read it. */
export const nameOf = (file: string | undefined): string => (isStandard(file) ? 'standard input' : file);

/** Whether a name, or none, stands for standard input, or for standard output where something is written. */
export const isStandard = (file: string | undefined): file is undefined | '-' => file === undefined || file === '-';

/** Reads a file, or standard input for `-` and where no file is named. */
export async function readInput(file: string | undefined): Promise<Input> {
  if (file === undefined && process.stdin.isTTY) {
    throw new Failure('expected a file, or a text on standard input. See --help.', EXIT.usage);
  }
  const name = nameOf(file);
  try {
    return { name, ...decode(isStandard(file) ? await readStdin() : await readFile(file), name) };
  } catch (reason) {
    if (reason instanceof Failure) throw reason;
    throw new Failure(`${name} can’t be read: ${reasonOf(reason)}`);
  }
}

/** Reads style rules of a site's own, where a file of them is named; says how, where that was unsure. */
export async function readTheme(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const { text, remark } = await readInput(file);
  if (remark) process.stderr.write(`${remark}\n`);
  return text;
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The text of a file, and how it was read where that was unsure. A `Failure` where it holds none. */
export function decode(bytes: Uint8Array, name: string): { text: string; remark: string | undefined } {
  const foreign = findForeignKind(bytes);
  if (foreign !== undefined) throw new Failure(`${name} can’t be read: ${foreign}.`);
  const decoded = decodeText(bytes);
  if (!decoded) {
    throw new Failure(`${name} can’t be read: it is no text. Expected Markdown, HTML, CSV, JSON, YAML or plain text.`);
  }
  const { text, guess } = decoded;
  const check = guess === 'Windows-1252' ? 'accents and quotes' : 'its words';
  const remark = `${printable(name)} is not in UTF-8 and was read as ${guess}; check ${check}.`;
  return { text, remark: guess && remark };
}
