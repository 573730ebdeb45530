import { describe, expect, it } from 'vitest';
import { wholeSample } from '../../../shared/fixtures/whole/whole-sample';
import { search, searchIndex, seasonEntries } from '../../../shared/search';
import { paths, planningPaths } from '../../app/paths';
import { codeEntries, screenEntries } from './screens';

const index = searchIndex([...screenEntries, ...seasonEntries(wholeSample()), ...codeEntries]);
/** As many as the window shows. */
const SHOWN = 12;

function screensFor(query: string): readonly string[] {
  return search(index, query, SHOWN).flatMap(({ target }) => (target.kind === 'screen' ? target.path : []));
}

describe('what people look for', () => {
  it.each([
    ['xuất lịch', planningPaths.schedule],
    ['lich dai hoi', planningPaths.schedule],
    ['hội trường', planningPaths.schedule],
    ['hoi truong', planningPaths.schedule],
    ['trùng lịch', planningPaths.schedule],
    ['bảng phân công', planningPaths.assignments],
    ['phan cong chi dao', planningPaths.assignments],
    ['công văn', planningPaths.documents],
    ['kế hoạch', planningPaths.documents],
    ['căn cứ', planningPaths.documents],
    ['việc chuẩn bị', planningPaths.preparation],
    ['báo cáo chính trị', planningPaths.preparation],
    ['giấy mời', planningPaths.preparation],
    ['quá hạn', paths.overview],
    ['tiến độ', paths.overview],
    ['nhập từ excel', paths.lists],
    ['nhap cap uy', paths.lists],
    ['ds_dangvien', paths.lists],
    ['đảng viên dự bị', paths.roster],
    ['sáp nhập', paths.cellChanges],
    ['đổi tên', paths.cellChanges],
    ['kiện toàn', paths.termChanges],
    ['chỉ định', paths.termChanges],
    ['nhân sự dự kiến', paths.personnel],
    ['quy hoạch', paths.personnel],
    ['tín nhiệm', paths.personnel],
    ['khoá trước', paths.previousTerm],
    ['nhiệm kỳ trước', paths.previousTerm],
    ['nộp hồ sơ', paths.papers],
    ['chuẩn y', paths.aftermath],
    ['quy chế làm việc', paths.aftermath],
    ['nghị quyết', paths.papers],
    ['tỷ lệ nữ', paths.statistics],
    ['tuổi bình quân', paths.statistics],
    ['so sánh', paths.comparison],
    ['lỗi', paths.checks],
    ['đối chiếu', paths.reconciliation],
    ['mã lỗi', paths.checkCodes],
    ['b3', paths.export],
    ['xuất excel', paths.export],
    ['mẫu của cấp trên', paths.fill],
    ['điền biểu', paths.fill],
    ['lập gói', paths.package],
    ['usb', paths.package],
    ['báo cáo tổng kết', paths.report],
    ['xuất word', paths.report],
    ['phiếu bầu', paths.congressPapers],
    ['biên bản kiểm phiếu', paths.congressPapers],
    ['tờ trình', paths.congressPapers],
    ['đợt mới', paths.newSeason],
    ['người ký', paths.settings],
    ['làm tròn', paths.settings],
    ['nhật ký', paths.history],
    ['khôi phục', paths.backups],
    ['lưu usb', paths.backups],
    ['gia tri cu', paths.history],
    ['chốt', paths.congress],
    ['triệu tập', paths.congress],
  ])('%s', (query, path) => {
    expect(screensFor(query)).toContain(path);
  });

  it('leads to every screen of a season', () => {
    // the one of several wards is there only in their common file; a season that follows begins beside a new one
    const elsewhere: readonly string[] = [paths.planning, paths.combined, paths.nextSeason];
    const known = [...Object.values(paths), ...Object.values(planningPaths)];
    const found = screenEntries.flatMap(({ target }) => (target.kind === 'screen' ? target.path : []));
    expect(known.filter((path) => !elsewhere.includes(path) && !found.includes(path))).toEqual([]);
  });
});
