import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../domain/edits';
import type { Season } from '../domain/season';
import { editSeason } from '../edits/edit-season';
import { sampleSeason } from '../fixtures/sample';
import { wholeSample } from '../fixtures/whole/whole-sample';
import { arbitraryEdit } from '../testing/arbitrary-edit';
import { arbitrarySeason } from '../testing/arbitrary-season';
import { after } from '../testing/edit-steps';
import { differencesOf } from './difference';
import { kept } from './entry';
import { namesOf } from './names';
import { changeText, toldChanges } from './told';

function told(before: Season, ...edits: Edit[]) {
  const now = after(before, ...edits);
  const changes = kept(differencesOf(before, now));
  return toldChanges(changes, namesOf(now, [{ changes }]));
}
const said = (...edits: Edit[]) => told(sampleSeason(), ...edits).map((change) => changeText(change));
const saidOfWhole = (...edits: Edit[]) => told(wholeSample(), ...edits).map((change) => changeText(change));

const committee = { body: 'committee', round: 1 } as const;
const first = 'Chi bộ khu phố An Dưỡng 1';

describe('differences in words', () => {
  it('name the field with its cell or person, and what stood there and stands there now', () => {
    expect(said({ type: 'congress.update', cellId: 'c04', patch: { presentOfficial: 3 } })).toEqual([
      'Có mặt, Chi bộ khu phố Giao Hội 2: 27 → 3',
    ]);
    const candidate = { name: 'Phạm Văn Bình' };
    const patch = { votes: 33 };
    expect(said({ type: 'candidate.update', cellId: 'c01', ballot: committee, candidate, patch })).toEqual([
      'Số phiếu của Phạm Văn Bình, bầu chi uỷ: 34 → 33',
    ]);
    const born = { type: 'member.update', cellId: 'c01', personId: 'p01', patch: { born: null } } as const;
    expect(said(born)).toEqual(['Ngày sinh của Phạm Văn Bình: 01/01/1968 → chưa nhập']);
  });

  it('use the words of choices, dates of the office, and name the part where the field alone does not tell', () => {
    const settings = { ruleSet: 'qd294-2025', plannedFrom: '2022-06-01' } as const;
    expect(said({ type: 'settings.update', patch: settings })).toEqual([
      'Từ ngày, đợt đại hội: 08/07/2022 → 01/06/2022',
      'Bộ quy định, đợt đại hội: quy định 24-QĐ/TW (2021), Quy chế bầu cử 244-QĐ/TW → quy định 294-QĐ/TW (2025), Quy chế bầu cử 190-QĐ/TW',
    ]);
    const venue = { venue: 'Hội trường', tellers: 'Lê A\nLê B' };
    expect(said({ type: 'value.update', name: 'minutes', cellId: 'c01', patch: venue })).toEqual([
      `Nơi họp, biên bản, phiếu bầu, ${first}: chưa nhập → Hội trường`,
      `Uỷ viên ban kiểm phiếu, biên bản, phiếu bầu, ${first}: chưa nhập → Lê A Lê B`,
    ]);
    expect(saidOfWhole({ type: 'value.update', name: 'plan', cellId: 'c01', patch: { guides: [] } })).toEqual(
      [`Chỉ đạo đại hội, lịch đại hội, ${first}: Nguyễn Khắc Bảo, Hồ Công Danh → không có`],
    );
    const state = { type: 'item.put', name: 'preparation', cellId: 'c02', id: 'venue' } as const;
    expect(saidOfWhole({ ...state, patch: { state: 'doing' } })).toEqual([
      'Tình trạng, việc chuẩn bị Địa điểm, trang trí, Chi bộ khu phố An Dưỡng 2: đã xong → đang làm',
    ]);
  });

  it('tell a value of the office’s own as a whole, and one figure of it by itself', () => {
    const young = {
      value: { age: 35, inclusive: false },
      certainty: 'office',
      source: 'Công văn 1',
    } as const;
    const season = after(sampleSeason(), { type: 'value.update', name: 'rules', patch: { young } });
    expect(said({ type: 'value.update', name: 'rules', patch: { young } })).toEqual([
      'Trẻ tuổi, quy định của đợt: theo bộ quy định → tuổi 35; cách tính dưới tuổi này; độ tin cậy văn phòng tự khai báo; nguồn Công văn 1',
    ]);
    const older = { ...young, value: { age: 40, inclusive: false } };
    const [change] = told(season, { type: 'value.update', name: 'rules', patch: { young: older } });
    expect(change && changeText(change)).toBe('Tuổi, trẻ tuổi, quy định của đợt: 35 → 40');
  });

  it('tell an export by the sheets that went out, the first one and a later one', () => {
    const rows = Array.from({ length: 900 }, (_, row) => `digest-${String(row)}`);
    const sent = (id: string, exportedOn: string) => ({ id, exportedOn, rows });
    const first = {
      type: 'exports.record',
      items: ['B1', 'B2'].map((id) => sent(id, '2022-08-01')),
    } as const;
    expect(said(first)).toEqual(['Đã xuất biểu B1, B2']);
    const items = [sent('B1', '2022-08-01'), sent('B3', '2022-08-02'), { ...sent('B2', '2022-08-02') }];
    const changes = told(after(sampleSeason(), first), { type: 'exports.record', items });
    expect(changes.map((change) => changeText(change))).toEqual(['Đã xuất biểu B2, B3']);
    const older = [{ path: ['exports'], to: { letters: 18_765 } }];
    const [change] = toldChanges(older, namesOf(sampleSeason(), []));
    expect(change && changeText(change)).toBe('Đã xuất biểu');
  });

  it('tell what came or went as such, with what was entered of it', () => {
    expect(said({ type: 'item.add', name: 'holidays', item: { id: 'a', on: '2026-04-30' } })).toEqual([
      'Thêm ngày nghỉ: 30/04/2026',
    ]);
    const paper = {
      type: 'item.put',
      name: 'papers',
      cellId: 'c02',
      id: 'countingMinutes.committee.1',
    } as const;
    expect(saidOfWhole({ ...paper, patch: { receivedOn: '2022-08-01', note: 'thiếu dấu' } })).toEqual([
      'Thêm giấy tờ: Biên bản kiểm phiếu bầu chi uỷ, lần 1 (ngày nhận 01/08/2022; ghi chú thiếu dấu), Chi bộ khu phố An Dưỡng 2',
    ]);
    expect(said({ type: 'cell.remove', cellId: 'c15' })[0]).toMatch(/^Bỏ chi bộ: Chi bộ Trạm Y tế \(.*…\)$/u);
    const draft = { name: 'Chi bộ mới', kind: 'other', members: { total: 3 } } as const;
    expect(said({ type: 'cells.add', cells: [draft] })).toEqual([
      'Thêm chi bộ: Chi bộ mới (số thứ tự 16; loại hình loại khác; tổng số đảng viên 3; trạng thái chưa đại hội)',
    ]);
    expect(said({ type: 'ballots.stop', cellId: 'c01' })).toEqual([
      `Bỏ 3 lần bầu: bầu chi uỷ, bầu bí thư, bầu phó bí thư, ${first}`,
    ]);
  });

  it('tell another order as such, and cells that are numbered anew by it only once', () => {
    expect(said({ type: 'member.move', cellId: 'c01', personId: 'p01', toIndex: 1 })).toEqual([
      `Đổi thứ tự cấp uỷ, ${first}: Phạm Văn Bình, Phan Xuân Đức, Lê Thị Ngọc Yến → Phan Xuân Đức, Phạm Văn Bình, Lê Thị Ngọc Yến`,
    ]);
    const cellIds = sampleSeason().cells.map(({ id }) => id);
    expect(said({ type: 'cells.reorder', cellIds: cellIds.toReversed() })).toEqual([
      'Đổi thứ tự danh sách chi bộ',
    ]);
  });

  it('tell a long value by its length', () => {
    const text = 'Một câu dài. '.repeat(400);
    const basis = { text, place: 'after' } as const;
    expect(said({ type: 'value.update', name: 'reportTexts', patch: { basis } })).toEqual([
      'Báo cáo tổng kết: chưa nhập → nội dung dài 5.237 ký tự',
    ]);
  });

  it('tell the same candidate, listed by name before and as a member since, once', () => {
    const season = after(sampleSeason(), {
      type: 'candidate.add',
      cellId: 'c01',
      ballot: committee,
      candidate: { fullName: 'Lê Thị Mới', votes: 3 },
    });
    const elected = told(season, {
      type: 'candidate.update',
      cellId: 'c01',
      ballot: committee,
      candidate: { name: 'Lê Thị Mới' },
      patch: { votes: 34, elected: true },
    });
    const texts = elected.map((change) => changeText(change));
    expect(texts).toContain('Số phiếu của Lê Thị Mới, bầu chi uỷ: 3 → 34');
    expect(texts.filter((text) => text.startsWith('Bỏ'))).toEqual([]);
  });

  it('know who was elected as the person that stood on the ballot by name, unless two of the cell are called so', () => {
    const ballot = { type: 'candidate.add', cellId: 'c01', ballot: committee } as const;
    const listed = after(sampleSeason(), { ...ballot, candidate: { fullName: 'Lê Thị Mới' } });
    const votes = { type: 'candidate.update', cellId: 'c01', ballot: committee } as const;
    const at = { ...votes, candidate: { name: 'Lê Thị Mới' } };
    const counted = after(listed, { ...at, patch: { votes: 4 } });
    const elected = after(counted, { ...at, patch: { votes: 34, elected: true } });
    const seat = elected.cells[0]?.congress.committee.find(({ fullName }) => fullName === 'Lê Thị Mới');
    const changes = kept(differencesOf(listed, counted));
    const keyIn = (season: Season) => toldChanges(changes, namesOf(season, [{ changes }]))[0]?.person?.key;
    expect(seat).toBeDefined();
    expect(keyIn(elected)).toBe(seat?.id);
    const [cell, ...cells] = elected.cells;
    const congress = {
      ...cell!.congress,
      committee: [...cell!.congress.committee, { ...seat!, id: 'p999' }],
    };
    expect(keyIn({ ...elected, cells: [{ ...cell!, congress }, ...cells] })).toBe('Lê Thị Mới');
  });

  it('name people and cells that are no longer there by what the history holds', () => {
    const before = sampleSeason();
    const edit = { type: 'congress.update', cellId: 'c15', patch: { presentOfficial: 3 } } as const;
    const changed = after(before, edit);
    const gone = after(changed, { type: 'cell.remove', cellId: 'c15' });
    const entries = [{ changes: differencesOf(changed, gone) }, { changes: differencesOf(before, changed) }];
    const names = namesOf(gone, entries);
    const texts = toldChanges(entries[1]!.changes, names).map((change) => changeText(change));
    expect(texts).toEqual([expect.stringMatching(/^Có mặt, Chi bộ Trạm Y tế: \d+ → 3$/u)]);
  });

  it('say whom and which cell they concern', () => {
    const [change] = told(sampleSeason(), {
      type: 'member.update',
      cellId: 'c01',
      personId: 'p01',
      patch: { born: '1970' },
    });
    expect(change).toMatchObject({
      cell: { key: 'c01', name: first },
      person: { key: 'p01', name: 'Phạm Văn Bình' },
    });
    expect(change && changeText(change, true)).toBe(
      `Ngày sinh của Phạm Văn Bình, ${first}: 01/01/1968 → 1970`,
    );
  });

  it('leave no difference of any edit without words', () => {
    fc.assert(
      fc.property(arbitrarySeason, arbitraryEdit, (season, make) => {
        const edited = editSeason(season, make(season));
        if (!edited.ok) return;
        const changes = kept(differencesOf(season, edited.value));
        const changed = toldChanges(changes, namesOf(edited.value, [{ changes }]));
        expect(changed.length > 0).toBe(changes.length > 0);
        for (const change of changed) expect(changeText(change)).not.toMatch(/undefined|\[object|\{"/u);
      }),
    );
  });
});
