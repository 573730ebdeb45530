import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameCase, needsNameCase } from '../../text/name-case';
import { toLegacy } from '../testing/to-legacy';
import { detectEncoding } from './detect-encoding';
import { fromLegacy } from './legacy-encodings';
import { isSyllable } from './syllable';

const names = [
  'Nguyễn Văn Ẩn',
  'Trần Thị Thuỷ Tiên',
  'Lê Hữu Phước',
  'Đặng Quốc Khánh',
  'Phạm Ngọc Huyền',
  'Huỳnh Thị Mỹ Duyên',
  'Võ Đức Thịnh',
  'Chi bộ khu phố Giao Hội 2',
];

describe('isSyllable', () => {
  it.each([
    'Nguyễn',
    'đảng',
    'Thuỷ',
    'thủy',
    'khuyến',
    'Ỷ',
    'giữ',
    'quyền',
    'ương',
    'Hoàng',
    'khoẻ',
    'Quản',
    'giết',
    'gì',
    'quẫy',
    'khuya',
    'Thuở',
  ])('%s', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  });
  it.each(['NguyÔn', 'V¨n', 'Nguyeãn', 'Ñaëng', 'Straße', 'xyz', 'bộbộ', 'Taõn', 'Thaùnh'])(
    'not %s',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});

describe('fromLegacy', () => {
  it.each([
    ['Nguyá»…n VÄƒn A', 'misread', 'Nguyễn Văn A'],
    ['TRáº¦N THá»Š HÃ\u00A0', 'misread', 'TRẦN THỊ Hà'],
    ['Äáº·ng Quá»‘c KhÃ¡nh', 'misread', 'Đặng Quốc Khánh'],
    ['Lê Văn Á', 'misread', 'Lê Văn Á'],
    ['NguyÔn V¨n A', 'tcvn3', 'Nguyễn Văn A'],
    ['TrÇn ThÞ Thuû Tiªn', 'tcvn3', 'Trần Thị Thuỷ Tiên'],
    ['§Æng Quèc Kh¸nh', 'tcvn3', 'Đặng Quốc Khánh'],
    ['NGUYÔN V¡N A', 'tcvn3', 'NGUYỄN VĂN A'],
    ['NGUYÔN V¡N Hµ', 'tcvn3', 'NGUYỄN VĂN HÀ'],
    ['Lª B¸', 'tcvn3', 'Lê Bá'],
    ['Nguyeãn Vaên A', 'vni', 'Nguyễn Văn A'],
    ['Traàn Thò Thuyû Tieân', 'vni', 'Trần Thị Thuỷ Tiên'],
    ['Ñaëng Quoác Khaùnh', 'vni', 'Đặng Quốc Khánh'],
    ['ÑAËNG QUOÁC KHAÙNH', 'vni', 'ĐẶNG QUỐC KHÁNH'],
    ['Chi boä khu phoá Giao Hoäi 2', 'vni', 'Chi bộ khu phố Giao Hội 2'],
  ] as const)('%s (%s)', (text, encoding, meant) => {
    expect(fromLegacy(text, encoding)).toBe(meant);
  });

  it('gives back every letter', () => {
    const letters = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';
    for (const letter of letters) {
      expect(fromLegacy(toLegacy(letter, 'vni'), 'vni')).toBe(letter);
      expect(fromLegacy(toLegacy(letter, 'tcvn3'), 'tcvn3')).toBe(letter);
    }
  });
});

describe('detectEncoding', () => {
  it('leaves Unicode alone, composed or not', () => {
    expect(detectEncoding(names)).toBeUndefined();
    expect(detectEncoding(names.map((name) => name.normalize('NFD')))).toBeUndefined();
    expect(detectEncoding(names.map((name) => name.toUpperCase()))).toBeUndefined();
  });
  it('says nothing of texts that tell nothing', () => {
    expect(detectEncoding([])).toBeUndefined();
    expect(
      detectEncoding(['Kim Lan', 'Minh', '12/3/1970', '“Sơ cấp”', 'H’Nga Niê', 'Müller']),
    ).toBeUndefined();
  });
  it('tells TCVN3 and VNI by what they read as', () => {
    fc.assert(
      fc.property(
        fc.subarray(names, { minLength: 2 }),
        fc.constantFrom('tcvn3', 'vni', 'misread'),
        (some, encoding) => {
          expect(detectEncoding(some.map((name) => toLegacy(name, encoding)))).toBe(encoding);
        },
      ),
    );
  });
});

describe('nameCase', () => {
  it.each([
    ['NGUYỄN VĂN ẨN', 'Nguyễn Văn Ẩn'],
    ['nguyễn thị ỷ', 'Nguyễn Thị Ỷ'],
    ['H’NGA NIÊ', 'H’Nga Niê'],
    ['ĐẶNG  ĐỨC', 'Đặng  Đức'],
    ['NGUYỄN VĂN A', 'Nguyễn Văn A'],
    ['LÊ VĂN BẢY (BẢY LÚA)', 'Lê Văn Bảy (Bảy Lúa)'],
    ['nguyễn văn a/b', 'Nguyễn Văn A/B'],
    ['NGUYỄN VĂN Hà', 'Nguyễn Văn Hà'],
    ['Nguyễn Văn ái', 'Nguyễn Văn Ái'],
  ])('%s', (name, written) => {
    expect(needsNameCase(name)).toBe(true);
    expect(nameCase(name)).toBe(written);
  });
  it('leaves a name as it should be', () => {
    expect(needsNameCase('Nguyễn Văn A')).toBe(false);
    expect(needsNameCase('Y Bih')).toBe(false);
  });
});
