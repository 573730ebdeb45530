import { describe, expect, it } from 'vitest';
import { must, mustFail } from '../../testing/must';
import { finished } from '../testing/plan';
import { toLegacy } from '../testing/to-legacy';
import { decodedText } from './decode-text';

const LIST =
  'Họ và tên;Ngày sinh;Chi bộ\r\nNguyễn Văn Đức;03/02/1960;Khu phố Giao Hội 2\r\nTrần Thị Hữu;1970;Trạm Y tế\r\n';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

/** A text in a code page of one byte for each letter. */
function singleBytes(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => byLetter.get(letter) ?? 0x3f);
}

/** As Windows writes Vietnamese in its code page: the tone behind the letter, other marks on it. */
function withTonesApart(text: string): string {
  return Array.from(text, (letter) => {
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark));
    const others = marks.filter((mark) => !tone.includes(mark));
    return [base, ...others].join('').normalize('NFC') + tone.join('');
  }).join('');
}

const read = (bytes: Uint8Array) => must(finished(decodedText(bytes))).normalize('NFC');
const refusal = (bytes: Uint8Array) => mustFail(finished(decodedText(bytes))).code;

describe('decodedText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(LIST)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${LIST}`)],
    ['UTF-16 as Excel writes it', utf16(`\uFEFF${LIST}`, true)],
    ['UTF-16 the other way round', utf16(`\uFEFF${LIST}`, false)],
    ['UTF-16 without a mark', utf16(LIST, true)],
    ['UTF-16 the other way round without a mark', utf16(LIST, false)],
    ['the Vietnamese code page', singleBytes(withTonesApart(LIST), 'windows-1258')],
  ])('reads %s', (_, bytes) => {
    expect(read(bytes)).toBe(LIST);
  });

  it.each(['tcvn3', 'vni'] as const)('leaves a text in %s as it was typed, to be asked about', (encoding) => {
    const typed = toLegacy(LIST, encoding);
    expect(read(singleBytes(typed, 'windows-1252'))).toBe(typed);
  });

  it('takes plain letters for what they are', () => {
    expect(read(new TextEncoder().encode('Ho ten,Nam sinh\nKim Lan,1970\n'))).toContain('Kim Lan,1970');
  });

  it('refuses what reads as nothing, and no text at all', () => {
    expect(refusal(singleBytes('Größe;Müller;Façade;Señor', 'windows-1252'))).toBe('text-encoding');
    expect(refusal(singleBytes('Фамилия;Иванов;Пётр', 'windows-1251'))).toBe('text-encoding');
    expect(refusal(Uint8Array.from([1, 0, 0, 7, 255, 0, 0, 0, 3]))).toBe('text-encoding');
    expect(refusal(utf16('\uFEFFa\uD800b', true))).toBe('text-encoding');
  });

  it('refuses a text whose letters became question marks', () => {
    expect(refusal(singleBytes(LIST.normalize('NFC'), 'windows-1252'))).toBe('text-letters-lost');
    expect(refusal(new TextEncoder().encode('Nguy\uFFFDn V\uFFFDn A'))).toBe('text-letters-lost');
    expect(read(new TextEncoder().encode('Lê An;đã nộp chưa?\nLê Bình;a?b'))).toContain('chưa?');
  });

  it('reads a long text piece by piece, whatever letter is cut', () => {
    const long = LIST.repeat(6000);
    expect(read(new TextEncoder().encode(long))).toBe(long);
  });
});
