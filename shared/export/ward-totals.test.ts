import { describe, expect, it } from 'vitest';
import type { Ward } from '../combined/combined';
import { sampleSeason } from '../fixtures/sample';
import type { SheetModel } from './sheet-model';
import { rulesThatDiffer, wardTotalsSheet } from './ward-totals';

const source = { file: 'a.dhcb', sha256: 'x', takenAt: '2022-10-05T00:00:00Z' };

function ward(name: string): Ward {
  const season = sampleSeason();
  const output = { ...season.output, dataDate: '2022-08-16' };
  return { key: name, source, season: { ...season, output, committee: { ...season.committee, name } } };
}

const textOf = (sheet: SheetModel) => JSON.stringify(sheet);

describe('the total sheet of the wards', () => {
  const sheet = textOf(
    wardTotalsSheet([ward('Đảng uỷ A'), ward('Đảng uỷ B')], { generatedOn: '2022-10-05', sample: false }),
  );

  it('leaves to the superior who signs, and bears the day of the totals', () => {
    expect(sheet).not.toContain('T/M ĐẢNG UỶ');
    expect(sheet).toContain('ngày 05 tháng 10 năm 2022');
    expect(sheet).not.toContain('16 tháng 8');
  });

  it('names the wards of each rule though their files are called alike, also where only the day of the age differs', () => {
    const on = (name: string, day: string): Ward => {
      const { season, ...rest } = ward(name);
      return {
        ...rest,
        season: { ...season, season: { ...season.season, ageAt: { method: 'fullYearsAt', on: day } } },
      };
    };
    const wards = [on('Đảng uỷ A', '2022-08-01'), on('Đảng uỷ B', '2022-08-31')];
    expect(rulesThatDiffer(wards).join(' ')).toContain(
      'tuổi tròn tại một ngày chung, 01/08/2022 (Đảng uỷ A); tuổi tròn tại một ngày chung, 31/08/2022 (Đảng uỷ B)',
    );
  });

  it.each(['appointed', 'unknown'])('heads nobody re-elected where the way in of one is %s', (origin) => {
    const other = ward('Đảng uỷ B');
    const [cell] = other.season.cells;
    const [first] = cell?.congress.committee ?? [];
    if (first) Object.assign(first, { origin, standing: 'reelected' });
    if (origin === 'unknown') {
      Reflect.deleteProperty(first ?? {}, 'origin');
      Reflect.deleteProperty(cell?.congress ?? {}, 'elections');
    }
    const mixed = wardTotalsSheet([ward('Đảng uỷ A'), other], { generatedOn: '2022-10-05', sample: false });
    expect(sheet).toContain('"Tái cử"');
    expect(textOf(mixed)).not.toContain('"Tái cử"');
    expect(textOf(mixed)).toContain('"Tiếp tục tham gia"');
  });

  it('says in the numbers of its columns what is made of what', () => {
    const numbers = sheet.replaceAll(/\\n| /gu, '');
    for (const each of ['6(=7+8+9)', '11(=10:6)', '15(=14:6)', '17(=16:6)']) {
      expect(numbers).toContain(`"${each}"`);
    }
  });

  it('says nothing of findings: those are for the offices', () => {
    expect(sheet).not.toMatch(/cảnh báo|lỗi số liệu/u);
  });
});
