export interface Decoded {
  readonly text: string;
  /** It is neither UTF-8 nor what its first bytes would say, and was read as Windows-1252. */
  readonly isGuessed: boolean;
}

/** Text is UTF-8, or what its first bytes say; spreadsheets on Windows save neither. Nothing for what is no text. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = decodeAs(encoding, bytes);
  if (text !== undefined && !text.includes('\u0000')) return { text, isGuessed: false };
  if (bytes.includes(0)) return encoding === 'utf-8' ? decodeUnmarked(bytes) : undefined;
  return { text: decodeWindows1252(bytes), isGuessed: true };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Of the signs in a text, the share that every language writes in ASCII: spaces, digits, the bars of a table. */
const ASCII = 0.1;

/** UTF-16 without its first mark, in which a zero stands beside each letter of ASCII: before it, or behind it. */
function decodeUnmarked(bytes: Uint8Array): Decoded | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const [before = 0, behind = 0] = zeros;
  if (Math.max(before, behind) < (bytes.length / 2) * ASCII) return undefined;
  const text = decodeAs(before > behind ? 'utf-16be' : 'utf-16le', bytes);
  // eslint-disable-next-line no-control-regex -- what is no text has them
  return text === undefined || /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text)
    ? undefined
    : { text, isGuessed: false };
}

/** What Windows has from 0x80 to 0x9f; five of them are nothing there, and stay what they are. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Many versions of Node take Windows-1252 for Latin-1, and make controls of its signs (nodejs/node#56542). */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => SIGNS[control.charCodeAt(0) - 0x80]!);
