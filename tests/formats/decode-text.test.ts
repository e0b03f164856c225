import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/formats/read/decode-text.js';

describe('decodeText', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('Zürich „€“')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFZürich „€“')],
    ['UTF-16, the lower byte first', Buffer.from('\uFEFFZürich „€“', 'utf16le')],
    ['UTF-16, the higher byte first', Buffer.from('\uFEFFZürich „€“', 'utf16le').swap16()],
    ['UTF-16 without a mark, the lower byte first', Buffer.from('Zürich „€“', 'utf16le')],
    ['UTF-16 without a mark, the higher byte first', Buffer.from('Zürich „€“', 'utf16le').swap16()],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Zürich „€“', isGuessed: false });
  });

  it.each([
    ['Japanese', '| 項目 | 東京 |\n|---|---|\n| 料金　税込 | 九百八十円 |\n'],
    ['Arabic', 'الميزة,القطار,الطائرة\nالسعر,5,7\n'],
  ])('reads a table in %s in UTF-16 without a mark', (_, text) => {
    const bytes = Buffer.from(text, 'utf16le');
    expect(decodeText(bytes)).toEqual({ text, isGuessed: false });
    expect(decodeText(bytes.swap16())).toEqual({ text, isGuessed: false });
  });

  it('takes anything else for Windows-1252, and says so', () => {
    const bytes = Buffer.concat([Buffer.from('Z\u00FCrich ', 'latin1'), Buffer.from([0x84, 0x80, 0x93])]);
    expect(decodeText(bytes)).toEqual({ text: 'Zürich „€“', isGuessed: true });
  });

  it.each([
    ['zeros between letters', [0x61, 0, 0x62]],
    ['zeros between bytes that are no letters', [0xfe, 0, 0xff]],
    ['zeros beside a letter and beside what is none', [0x61, 0, 0x01, 0]],
    ['zeros and halves of a sign', [0x61, 0, 0x00, 0xd8]],
    ['zeros after a mark', [0xff, 0xfe, 0, 0]],
    ['too few zeros for words', [...Array<number>(40).fill(0x61), 0, 0x61]],
  ])('finds no text in %s', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(undefined);
  });
});
