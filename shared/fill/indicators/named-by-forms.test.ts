import { expect, it } from 'vitest';
import type { Season } from '../../domain/season';
import { sampleSeason } from '../../fixtures/sample';
import { statistics } from '../../statistics';
import { propose } from '../propose';
import { plainForm } from '../testing/plain-form';
import { catalogueOf } from '.';

/** What superiors' forms ask for beyond the program's own sheets: the words of a heading, and the key that it is tied to. */
const ofSeason: readonly (readonly [string, string, string?])[] = [
  ['Tỷ lệ đảng viên dự đại hội', 'congress.attendance.share'],
  ['Tỷ lệ số dư', 'congress.surplus.share'],
  ['Số chi bộ chưa đại hội', 'cells.notHeld'],
  ['Số chi bộ khu phố', 'cells.kind.neighbourhood'],
  ['Số chi bộ có chi uỷ', 'cells.withCommittee'],
  ['Số chi bộ khuyết bí thư', 'cells.withoutSecretary'],
  ['Số chi bộ bầu 1 lần', 'cells.oneRound'],
  ['Giới thiệu tái cử không trúng cử', 'congress.notReelected'],
  ['Cấp uỷ viên có trình độ cao đẳng trở lên', 'professionalLevel.from.college.total'],
  ['Cấp uỷ viên có lý luận chính trị trung cấp trở lên', 'politicalTheory.from.intermediate.total'],
  ['Cấp uỷ viên trình độ thạc sĩ', 'degree.master.total'],
  ['Cấp uỷ viên trình độ tiến sĩ', 'degree.doctor.total'],
  ['Cấp uỷ viên dưới 35 tuổi', 'ages.-34.total'],
  ['Cấp uỷ viên từ 31 đến 42 tuổi', 'ages.31-42.total'],
  ['Cấp uỷ viên dân tộc Bana', 'ethnicity.Ba Na.total'],
  ['Cấp uỷ viên là người theo Công giáo', 'religion.Công giáo.total'],
  ['Cấp uỷ viên nữ nhiệm kỳ trước', 'previous.female.total'],
  ['Số chi bộ đã được chuẩn y', 'cells.ratified'],
  ['Ngày đại hội đầu tiên', 'congress.firstDay'],
  ['Ngày đại hội cuối cùng', 'congress.lastDay'],
];

const ofCells: readonly (readonly [string, string])[] = [
  ['Họ và tên bí thư', 'cell.secretary.name'],
  ['Năm sinh bí thư', 'cell.secretary.bornYear'],
  ['Điện thoại bí thư', 'cell.secretary.phone'],
  ['Họ và tên phó bí thư', 'cell.deputySecretary.name'],
  ['Năm sinh phó bí thư', 'cell.deputySecretary.bornYear'],
  ['Điện thoại phó bí thư', 'cell.deputySecretary.phone'],
  ['Tỷ lệ đảng viên dự đại hội', 'cell.attendance.share'],
  ['Tuổi bình quân cấp uỷ', 'cell.meanAge'],
  ['Cấp uỷ viên có trình độ đại học', 'cell.professionalLevel.university'],
  ['Cấp uỷ viên có lý luận chính trị sơ cấp', 'cell.politicalTheory.elementary'],
  ['Cấp uỷ viên được chỉ định', 'cell.appointed'],
  ['Ngày dự kiến đại hội', 'cell.plannedOn'],
  ['Địa điểm', 'cell.venue'],
  ['Số quyết định chuẩn y', 'cell.decisionNumber'],
  ['Đã đại hội (x)', 'cell.mark.held'],
  ['Chưa đại hội (x)', 'cell.mark.notHeld'],
  ['Bầu đủ (x)', 'cell.mark.fullyElected'],
  ['Có chi uỷ (x)', 'cell.mark.withCommittee'],
];

const ofPeople: readonly (readonly [string, string])[] = [
  ['Năm sinh', 'person.bornYear'],
  ['Tuổi', 'person.age'],
  ['Tuổi Đảng', 'person.partyAge'],
  ['Chức vụ nhiệm kỳ trước', 'person.previousPosition'],
  ['Nam', 'person.mark.male'],
  ['Nữ', 'person.mark.female'],
  ['Tái cử', 'person.mark.reelected'],
  ['Mới', 'person.mark.new'],
  ['Số CCCD', 'person.nationalId'],
];

const season: Season = sampleSeason();
const catalogue = catalogueOf(season, statistics(season));

function tied(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  return propose(plainForm(rows), season, catalogue).ties.map(({ tie }) => tie.indicator);
}

it('every figure of the season that forms ask for is in the catalogue, by a line of its words', () => {
  const isShare = (id: string) => id.endsWith('.share');
  for (const [words, id] of ofSeason) {
    expect([
      words,
      tied([
        ['TT', 'Chỉ tiêu', 'Số lượng', 'Tỷ lệ %'],
        [1, words],
        [2, 'Số chi bộ'],
      ]),
    ]).toEqual([words, expect.arrayContaining([id])]);
    expect(catalogue.find(id)?.isShare).toBe(isShare(id));
  }
});

it('and every figure, text and mark of each cell, by a heading', () => {
  const names = season.cells.map(({ name }, at) => [at + 1, name]);
  for (const [words, id] of ofCells)
    expect([words, tied([['TT', 'Tên chi bộ', words], ...names])]).toEqual([words, [id]]);
});

it('and of each person, by a heading', () => {
  const names = catalogue.people.map(({ member }, at) => [at + 1, member.fullName]);
  for (const [words, id] of ofPeople)
    expect([words, tied([['TT', 'Họ và tên', words], ...names])]).toEqual([words, [id]]);
});
