export interface Decoded {
  readonly text: string;
  /** What it was read as where it is neither UTF-8 nor what its first bytes would say. */
  readonly guess: string | undefined;
}

/** Text is UTF-8, or what its first bytes say; spreadsheets on Windows save neither. Nothing for what is no text. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = decodeAs(encoding, bytes);
  if (text !== undefined && !text.includes('\u0000')) return { text, guess: undefined };
  if (bytes.includes(0)) return encoding === 'utf-8' ? decodeUnmarked(bytes) : undefined;
  return decodeEastern(bytes) ?? { text: decodeWindows1252(bytes), guess: 'Windows-1252' };
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
    : { text, guess: undefined };
}

/**
 * What spreadsheets save in Japan, Korea and China, the clearest first, and the pairs of bytes that texts there are full
 * of: kana, syllables, frequent signs. A Western text has few: “ÇÃ” is one, and broken UTF-8 many behind the same byte.
 */
const EASTERN = [
  { encoding: 'Shift_JIS', from: 0x829f, to: 0x8396, second: 0x40, share: 0.2, firsts: 1 },
  { encoding: 'EUC-KR', from: 0xb0a1, to: 0xc8fe, second: 0xa1, share: 0.8, firsts: 6 },
  { encoding: 'GBK', from: 0xb0a1, to: 0xd7fe, second: 0xa1, share: 0.7, firsts: 6 },
  { encoding: 'EUC-JP', from: 0xa4a1, to: 0xa5fe, second: 0xa1, share: 0.3, firsts: 2 },
  { encoding: 'Big5', from: 0xa440, to: 0xc6fe, second: 0x40, share: 0.8, firsts: 10 },
] as const;

function decodeEastern(bytes: Uint8Array): Decoded | undefined {
  const pairs: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at]! >= 0x80) pairs.push(bytes[at]! * 256 + (bytes[(at += 1)] ?? 0));
  }
  for (const { encoding, from, to, second, share, firsts } of EASTERN) {
    const usual = pairs.filter((pair) => pair >= from && pair <= to && pair % 256 >= second);
    if (usual.length < pairs.length * share || new Set(usual.map((pair) => pair >> 8)).size < firsts) continue;
    const text = decodeAs(encoding, bytes);
    if (text !== undefined) return { text, guess: encoding };
  }
  return undefined;
}

/** What Windows has from 0x80 to 0x9f; five of them are nothing there, and stay what they are. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Many versions of Node take Windows-1252 for Latin-1, and make controls of its signs (nodejs/node#56542). */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => SIGNS[control.charCodeAt(0) - 0x80]!);
