import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/formats/read/decode-text.js';

describe('decodeText', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('Zürich „€“')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFZürich „€“')],
    ['UTF-16, the lower byte first', Buffer.from('\uFEFFZürich „€“', 'utf16le')],
    ['UTF-16, the higher byte first', Buffer.from('\uFEFFZürich „€“', 'utf16le').swap16()],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Zürich „€“', isGuessed: false });
  });

  it('takes anything else for Windows-1252, and says so', () => {
    const bytes = Buffer.concat([Buffer.from('Z\u00FCrich ', 'latin1'), Buffer.from([0x84, 0x80, 0x93])]);
    expect(decodeText(bytes)).toEqual({ text: 'Zürich „€“', isGuessed: true });
  });

  it.each([
    ['zeros between letters', [0x61, 0, 0x62]],
    ['zeros between bytes that are no letters', [0xfe, 0, 0xff]],
  ])('finds no text in %s', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(undefined);
  });
});
