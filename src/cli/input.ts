import { readFile } from 'node:fs/promises';
import { EXIT, Failure, reasonOf } from './failure.js';

/** A text and where it came from. */
export interface Input {
  /** The file as it was named, or “standard input”. */
  readonly name: string;
  readonly text: string;
  /** Said about how the text was read, where that was unsure. */
  readonly remark: string | undefined;
}

const STDIN = 'standard input';

/** Reads a file, or standard input for `-` and where no file is named. */
export async function readInput(file: string | undefined): Promise<Input> {
  if (file === undefined && process.stdin.isTTY) {
    throw new Failure('expected a file, or a text on standard input. See --help.', EXIT.usage);
  }
  const isStdin = file === undefined || file === '-';
  const name = isStdin ? STDIN : file;
  try {
    return { name, ...decode(isStdin ? await readStdin() : await readFile(file), name) };
  } catch (reason) {
    if (reason instanceof Failure) throw reason;
    throw new Failure(`${name} can’t be read: ${reasonOf(reason)}`);
  }
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Text is UTF-8, or what its first bytes say; spreadsheets on Windows save neither. */
export function decode(bytes: Buffer, name: string): { text: string; remark: string | undefined } {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return { text, remark: undefined };
  } catch {
    if (!bytes.includes(0)) {
      const remark = `${name} is not in UTF-8 and was read as Windows-1252; check accents and quotes.`;
      return { text: new TextDecoder('windows-1252').decode(bytes), remark };
    }
  }
  throw new Failure(`${name} can’t be read: it is no text. Expected Markdown, HTML, CSV, JSON or plain text.`);
}
