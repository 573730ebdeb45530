import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold';
import { CellNames } from './match-cells';
import { mayBeOneCell, newCellName } from './new-cells';

const KNOWN = [
  'Chi bộ Trạm Y tế phường',
  'Chi bộ Công an phường',
  'Chi bộ Quân sự phường',
  'Chi bộ Cơ quan Đảng uỷ phường',
  'Chi bộ Uỷ ban nhân dân phường',
  'Chi bộ Trường Mầm non Hoa Sen',
  'Chi bộ Trường Tiểu học Hoài Tân',
  'Chi bộ Trường Trung học cơ sở Nguyễn Trãi',
  'Chi bộ Hợp tác xã Nông nghiệp Giao Hội',
  'Chi bộ Trung tâm Phục vụ hành chính công',
  'Chi bộ khu phố Tân Thành',
  'Chi bộ khu phố Tân Thạnh',
  'Chi bộ khu phố Giao Hội 2',
  'Chi bộ khu phố 1',
  'Chi bộ khu phố 11',
  'Chi bộ tổ dân phố 5',
  'Chi bộ thôn An Dưỡng',
];
const cells = KNOWN.map((name) => ({ id: name, name }));
const names = new CellNames(cells);

function meant(name: string): readonly string[] {
  const { cell, near } = names.match(name);
  return (cell ? [cell] : near).map(({ id }) => id);
}

describe('a shortened name', () => {
  it.each([
    ['T. Y tế P.', ['Chi bộ Trạm Y tế phường']],
    ['Trạm YT P.', ['Chi bộ Trạm Y tế phường']],
    ['TYTP', ['Chi bộ Trạm Y tế phường']],
    ['CAP', ['Chi bộ Công an phường']],
    ['CQ Đảng uỷ', ['Chi bộ Cơ quan Đảng uỷ phường']],
    ['UBND P.', ['Chi bộ Uỷ ban nhân dân phường']],
    ['Trg MN HS', ['Chi bộ Trường Mầm non Hoa Sen']],
    ['THCS N. Trãi', ['Chi bộ Trường Trung học cơ sở Nguyễn Trãi']],
    ['HTXNN G. Hội', ['Chi bộ Hợp tác xã Nông nghiệp Giao Hội']],
    ['TTPVHCC', ['Chi bộ Trung tâm Phục vụ hành chính công']],
    ['KP T. Thành', ['Chi bộ khu phố Tân Thành', 'Chi bộ khu phố Tân Thạnh']],
    ['KP T. Thạnh', ['Chi bộ khu phố Tân Thạnh', 'Chi bộ khu phố Tân Thành']],
    ['GH2', ['Chi bộ khu phố Giao Hội 2']],
    ['K.phố 11', ['Chi bộ khu phố 11']],
    ['Tổ 5', ['Chi bộ tổ dân phố 5']],
    ['T. An Dưỡng', ['Chi bộ thôn An Dưỡng']],
  ])('“%s” may mean %j', (name, ids) => {
    expect(meant(name)).toEqual(ids);
  });

  it.each([
    'Trường Mầm non Hoa Hồng',
    'THCS Nguyễn Du',
    'KP T. Thịnh',
    'K.phố 12',
    'GH3',
    'Hội Cựu chiến binh',
    'Thôn A',
  ])('“%s” is none of them', (name) => {
    expect(meant(name)).toEqual([]);
  });

  it('is found, or asked about, however it is shortened', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN), fc.infiniteStream(fc.nat(1000)), (known, luck) => {
        const next = (most: number) => (luck.next().value ?? 0) % most;
        const written = shorten(known, next);
        expect(meant(written), written).toContain(known);
      }),
      { numRuns: 1500 },
    );
  });

  it('may be the same new cell, whichever of the two comes first', () => {
    expect(mayBeOneCell(newCellName('Trạm Y tế phường'), newCellName('T. Y tế P.'))).toBe(true);
    expect(mayBeOneCell(newCellName('TYT P.'), newCellName('Chi bộ Trạm Y tế'))).toBe(true);
    expect(mayBeOneCell(newCellName('Khu phố 1'), newCellName('K. phố 2'))).toBe(false);
  });
});

const DROPPED = /^(?:phường|trường|trạm|khu|phố|tổ|dân|thôn|cơ|quan)$/iu;

/** A name as somebody in a hurry writes it, who keeps enough to be understood. */
function shorten(name: string, next: (most: number) => number): string {
  const words = name.replace('Chi bộ ', '').split(' ');
  const kept = words.filter((word, at) => at === 0 || !/^phường$/iu.test(word) || next(2) === 0);
  const forms = kept.map((word) => {
    const [first = ''] = word.toUpperCase();
    const onset = /^(?:ng|nh|tr|th|ph|kh)/iu.exec(word)?.[0] ?? first;
    if (/\d/u.test(word)) return next(2) === 0 ? `0${word}`.slice(-2) : word;
    return (
      [word, word, first, `${first}.`, onset, `${onset}.`, fold(word), word.toUpperCase()][next(8)] ?? word
    );
  });
  const unit = kept.findIndex((word) => !DROPPED.test(word));
  const start = next(4) === 0 && !/\d/u.test(kept[unit] ?? '') ? unit : 0;
  const glued = next(3) === 0 && forms.every((form) => /^[A-ZĐ\d.]{1,2}$/iu.test(form));
  const text = forms.slice(start).join(glued ? '' : ' ');
  return `${['', '', 'Chi bộ ', 'CB ', 'cb. '][next(5)] ?? ''}${text}`;
}
