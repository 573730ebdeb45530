import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold';
import { catalogueWord } from './catalogue';
import { ethnicities, isMinority, readEthnicity } from './ethnicities';
import { generalEducations, readGeneralEducation } from './general-education';
import { isReligious, readReligion, religions } from './religions';

const known = (word: string) => ({ kind: 'known', word });
const unknown = (text: string) => ({ kind: 'unknown', text });

describe('the peoples', () => {
  it('are the 54, each once', () => {
    expect(ethnicities.words).toHaveLength(54);
    expect(new Set(ethnicities.words).size).toBe(54);
  });

  it.each([
    ['kinh', 'Kinh'],
    ['KINH', 'Kinh'],
    ['kin', 'Kinh'],
    ['k', 'Kinh'],
    [' Kinh. ', 'Kinh'],
    ['Việt', 'Kinh'],
    ['dân tộc Kinh', 'Kinh'],
    ['DT: tày', 'Tày'],
    ['Dân tộc: Hrê', 'Hrê'],
    ['người Thái', 'Thái'],
    ['tay', 'Tày'],
    ['Bana', 'Ba Na'],
    ['Ba-na', 'Ba Na'],
    ['BAHNAR', 'Ba Na'],
    ['H’rê', 'Hrê'],
    ["H're", 'Hrê'],
    ['Chăm H’roi', 'Chăm'],
    ['Ê đê', 'Ê Đê'],
    ['Êđê', 'Ê Đê'],
    ['E de', 'Ê Đê'],
    ['Gia-rai', 'Gia Rai'],
    ['Jrai', 'Gia Rai'],
    ['Mèo', 'Mông'],
    ['H’Mông', 'Mông'],
    ['Mông (Mèo)', 'Mông'],
    ['Khơ me', 'Khmer'],
    ['Vân Kiều', 'Bru - Vân Kiều'],
    ['Muờng', 'Mường'],
    ['Sán Chỉ', 'Sán Chay'],
    ['Ðan Lai', 'Thổ'],
  ])('reads “%s” as %s', (text, word) => {
    expect(readEthnicity(text)).toEqual(known(word));
  });

  it.each(['Tây', 'Kính', 'Cơ', 'x', 'Pháp', 'Việt Nam', 'không', '0', '(Tây)'])(
    'keeps “%s”, which none of them bears',
    (text) => {
      expect(readEthnicity(text)).toEqual(unknown(text));
    },
  );

  it.each([undefined, '', '  ', '-', '–', '.'])('takes %j for not entered', (text) => {
    expect(readEthnicity(text)).toEqual({ kind: 'absent' });
  });

  it('tells a minority only where it is understood', () => {
    expect(isMinority({ ethnicity: 'KINH' })).toBe(false);
    expect(isMinority({ ethnicity: 'Hre' })).toBe(true);
    expect(isMinority({ ethnicity: 'Tây' })).toBeUndefined();
    expect(isMinority({})).toBeUndefined();
  });
});

describe('the religions', () => {
  it('are sixteen, after “Không”', () => {
    expect(religions.words).toHaveLength(17);
    expect(religions.words[0]).toBe('Không');
  });

  it.each([
    ...['ko', 'k', '0', '-', '–', 'không có', 'không theo đạo', 'không', 'KHÔNG', 'Khong', 'Ko có', 'K.'].map(
      (text): [string, string] => [text, 'Không'],
    ),
    ['CG', 'Công giáo'],
    ['thiên chúa', 'Công giáo'],
    ['công giáo', 'Công giáo'],
    ['Thiên Chúa giáo', 'Công giáo'],
    ['Đạo Thiên chúa', 'Công giáo'],
    ['Phật', 'Phật giáo'],
    ['Theo đạo Phật', 'Phật giáo'],
    ['PG', 'Phật giáo'],
    ['Hòa Hảo', 'Phật giáo Hoà Hảo'],
    ['tin lanh', 'Tin Lành'],
    ['CĐ', 'Cao Đài'],
    ['Đạo Hồi', 'Hồi giáo'],
    ['Bà la môn', 'Bà-la-môn'],
    ['Tôn giáo: Không', 'Không'],
  ])('reads “%s” as %s', (text, word) => {
    expect(readReligion(text)).toEqual(known(word));
  });

  it.each(['có', 'x', 'Kito giáo', 'thờ cúng ông bà', '1', '?'])(
    'keeps “%s”, which may be anything',
    (text) => {
      expect(readReligion(text)).toEqual(unknown(text));
    },
  );

  it('tells somebody religious only where it is understood', () => {
    expect(isReligious({ religion: 'ko' })).toBe(false);
    expect(isReligious({ religion: 'CG' })).toBe(true);
    expect(isReligious({ religion: 'có' })).toBeUndefined();
    expect(isReligious({ religion: ' ' })).toBeUndefined();
  });
});

describe('general education', () => {
  it.each([
    ['12/12', '12/12'],
    ['09/12', '9/12'],
    ['9 / 12', '9/12'],
    ['Lớp 9/12', '9/12'],
    ['BTVH 12/12', '12/12'],
    ['10/10', '10/10'],
    ['7-10', '7/10'],
    ['12', '12/12'],
    ['lớp 11', '11/12'],
    ['THPT', 'Trung học phổ thông'],
    ['Tốt nghiệp THPT', 'Trung học phổ thông'],
    ['cấp III', 'Trung học phổ thông'],
    ['thcs', 'Trung học cơ sở'],
  ])('reads “%s” as %s', (text, word) => {
    expect(readGeneralEducation(text)).toEqual(known(word));
  });

  it.each(['9', '10', '11/10', '0/12', '13/12', '12/13', 'đại học', '112/12'])('keeps “%s”', (text) => {
    expect(readGeneralEducation(text)).toEqual(unknown(text));
  });

  it.each([undefined, ' ', '-', '.'])('takes %j for not entered', (text) => {
    expect(readGeneralEducation(text)).toEqual({ kind: 'absent' });
  });
});

const catalogues = [
  ['peoples', ethnicities.words, readEthnicity],
  ['religions', religions.words, readReligion],
  ['general education', generalEducations, readGeneralEducation],
] as const;

describe.each(catalogues)('any catalogue: %s', (_name, words, read) => {
  it('reads each of its words as itself, in any case, and without marks never as another', () => {
    for (const word of words) {
      expect(read(word)).toEqual(known(word));
      expect(read(word.toUpperCase())).toEqual(known(word));
      expect(read(word.normalize('NFD').toLowerCase())).toEqual(known(word));
      expect(read(`  ${word.replaceAll(' ', '  ')} `)).toEqual(known(word));
      expect(read(fold(word))).toEqual(known(word));
    }
  });

  it('never loses what was typed, and never answers outside its words', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(...words), fc.string({ unit: 'grapheme' })),
        (text) => {
          const reading = read(text);
          if (reading.kind === 'known') expect(words).toContain(reading.word);
          if (reading.kind === 'unknown') expect(reading.text).toBe(text.normalize('NFC').trim());
          if (reading.kind === 'absent') expect(text).not.toMatch(/[\p{L}\p{N}]/u);
        },
      ),
    );
  });
});

it('the word to be written is the one of the catalogue, or what was typed', () => {
  expect(catalogueWord({ read: readReligion }, 'ko')).toBe('Không');
  expect(catalogueWord({ read: readReligion }, ' Kito ')).toBe('Kito');
  expect(catalogueWord({ read: readReligion }, undefined)).toBe('');
});
