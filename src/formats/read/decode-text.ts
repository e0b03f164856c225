export interface Decoded {
  readonly text: string;
  /** It is neither UTF-8 nor what its first bytes would say, and was read as Windows-1252. */
  readonly isGuessed: boolean;
}

/** Text is UTF-8, or what its first bytes say; spreadsheets on Windows save neither. Nothing for what is no text. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : { text, isGuessed: false };
  } catch {
    if (bytes.includes(0)) return undefined;
    return { text: decodeWindows1252(bytes), isGuessed: true };
  }
}

/** What Windows has from 0x80 to 0x9f; five of them are nothing there, and stay what they are. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Many versions of Node take Windows-1252 for Latin-1, and make controls of its signs (nodejs/node#56542). */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => SIGNS[control.charCodeAt(0) - 0x80]!);
