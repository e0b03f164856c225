import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/formats/read/decode-text.js';

/** Node decodes what it doesn't encode. */
function encode(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let pair = 0x8140; pair <= 0xfefe; pair += 1) {
    const bytes = [pair >> 8, pair & 0xff];
    pairs.set(decoder.decode(new Uint8Array(bytes)), bytes);
  }
  return Buffer.from([...text].flatMap((sign) => pairs.get(sign) ?? sign.charCodeAt(0)));
}

describe('decodeText', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('Zürich „€“')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFZürich „€“')],
    ['UTF-16, the lower byte first', Buffer.from('\uFEFFZürich „€“', 'utf16le')],
    ['UTF-16, the higher byte first', Buffer.from('\uFEFFZürich „€“', 'utf16le').swap16()],
    ['UTF-16 without a mark, the lower byte first', Buffer.from('Zürich „€“', 'utf16le')],
    ['UTF-16 without a mark, the higher byte first', Buffer.from('Zürich „€“', 'utf16le').swap16()],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Zürich „€“', guess: undefined });
  });

  it.each([
    ['Japanese', '| 項目 | 東京 |\n|---|---|\n| 料金　税込 | 九百八十円 |\n'],
    ['Arabic', 'الميزة,القطار,الطائرة\nالسعر,5,7\n'],
  ])('reads a table in %s in UTF-16 without a mark', (_, text) => {
    const bytes = Buffer.from(text, 'utf16le');
    expect(decodeText(bytes)).toEqual({ text, guess: undefined });
    expect(decodeText(bytes.swap16())).toEqual({ text, guess: undefined });
  });

  it('takes anything else for Windows-1252, and says so', () => {
    const bytes = Buffer.concat([Buffer.from('Z\u00FCrich ', 'latin1'), Buffer.from([0x84, 0x80, 0x93])]);
    expect(decodeText(bytes)).toEqual({ text: 'Zürich „€“', guess: 'Windows-1252' });
  });

  it.each([
    ['Shift_JIS', '項目,電車,飛行機\n速さ,遅い,速い\n料金,高い,安い\nプラン,○,×\n'],
    ['EUC-JP', '項目,電車,飛行機\n速さ,遅い,速い\n料金,高い,安い\nプラン,○,×\n'],
    ['EUC-KR', '항목,기차,비행기\n속도,느림,빠름\n가격,저렴,비쌈\n지원,예,아니요\n'],
    ['GBK', '项目,火车,飞机\n速度,慢,快\n价格,便宜,昂贵\n支持,是,否\n'],
    ['Big5', '項目,火車,飛機\n速度,慢,快\n價格,便宜,昂貴\n支援,是,否\n'],
  ])('reads a table in %s, and says that it guessed', (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toEqual({ text, guess: encoding });
  });

  it.each([
    ['German', 'Größe;Ärger;Übung\nfür «Äpfel»;süß;möglich\nGRÖSSE;ÄRGER;Öl\n'],
    ['French', 'Élève;naïf;où ça ?\nÀ côté;reçu;été\nCRÉÉ;ÇÀ ET LÀ;DÉÇU\n'],
    ['Spanish', '¿Qué?;¡Sí!;años\nÁrbol;pingüino;«él»\nESPAÑA;ÚLTIMO;ÍNDICE\n'],
    ['Portuguese', 'Opção;Ações;não\nÀs três;avó;pão\nOPÇÃO;AÇÕES;NÃO\n'],
    ['Portuguese in capitals', 'OPÇÃO;PROMOÇÃO;AÇÃO\nRELAÇÕES;AÇÕES;CONDIÇÕES\n'],
    ['names from everywhere', 'Àlex;Ártico;Âmbar;Ãnia;Äpfel;Åland;Ærlig\n'],
    ['a text with a sign for guilders', 'ƒA;préfère;crèmes;élève\n'],
    ['broken UTF-8', `${Buffer.from('é,ç,î,ô,û,ê,è,ù,ï,â,ü,ä\n').toString('latin1')}\u00E9\n`],
  ])('takes accents in %s for no signs of Asia', (_, text) => {
    expect(decodeText(Buffer.from(text.replace('ƒ', '\u0083'), 'latin1'))).toEqual({ text, guess: 'Windows-1252' });
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
