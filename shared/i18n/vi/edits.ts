import type { EditType } from '../../domain/edits';
import type { HistoryKind } from '../../history/entry';

/** What each kind of edit is called: in “Đã hoàn tác: …” and in the history. */
const kinds: Readonly<Record<EditType, string>> = {
  'ward.update': 'sửa thông tin đảng uỷ',
  'settings.update': 'sửa cài đặt của đợt',
  'document.add': 'thêm văn bản',
  'document.update': 'sửa văn bản',
  'document.remove': 'bỏ văn bản',
  'document.cite': 'chọn căn cứ của biểu',
  'cells.add': 'thêm chi bộ',
  'cell.update': 'sửa tên, loại chi bộ',
  'cell.updateMembers': 'sửa số đảng viên',
  'cell.retire': 'đổi việc tính chi bộ trong đợt',
  'cell.remove': 'bỏ chi bộ',
  'cells.reorder': 'xếp lại thứ tự chi bộ',
  'congress.update': 'sửa số liệu đại hội',
  'congress.updateSeats': 'sửa số lượng được duyệt',
  'member.add': 'thêm cấp uỷ viên',
  'member.update': 'sửa trích ngang',
  'member.remove': 'bỏ cấp uỷ viên',
  'member.move': 'đổi thứ tự cấp uỷ viên',
  'cell.finish': 'chốt chi bộ',
  'cell.reopen': 'mở lại chi bộ',
  'ballots.start': 'bắt đầu ghi phiếu bầu',
  'ballots.stop': 'bỏ phiếu bầu của chi bộ',
  'election.add': 'thêm lần bầu',
  'election.update': 'sửa số phiếu của lần bầu',
  'election.remove': 'bỏ lần bầu',
  'candidate.add': 'thêm người vào danh sách bầu',
  'candidate.update': 'sửa số phiếu',
  'candidate.remove': 'bỏ người khỏi danh sách bầu',
  'candidate.move': 'đổi thứ tự danh sách bầu',
  'candidates.sort': 'xếp danh sách bầu theo tên',
  'ballots.settle': 'thống nhất hai lần nhập',
  'committee.followBallots': 'sửa cấp uỷ theo kết quả bầu',
  'import.apply': 'nhập danh sách',
  'forms.collect': 'nhận mẫu của chi bộ',
  'cellChange.add': 'ghi thay đổi tổ chức',
  'cellChange.update': 'sửa thay đổi tổ chức',
  'cellChange.remove': 'bỏ thay đổi tổ chức',
  'secondEntry.start': 'bắt đầu nhập lần hai',
  'secondEntry.clear': 'bỏ lần nhập thứ hai',
  'exports.record': 'xuất biểu',
  'edits.together': 'ghi nhiều mục một lần',
  'item.add': 'thêm mục',
  'items.add': 'thêm các mục',
  'item.put': 'sửa mục',
  'item.remove': 'bỏ mục',
  'item.move': 'đổi thứ tự mục',
  'items.replace': 'thay cả danh sách',
  'value.update': 'sửa thông tin',
};

export const edits = {
  kinds,
  /** An edit, or what was taken back or done again. */
  historyKinds: { ...kinds, undo: 'hoàn tác', redo: 'làm lại' } satisfies Readonly<
    Record<HistoryKind, string>
  >,
  undone: (what: string) => `Đã hoàn tác: ${what}.`,
  /** One thing that was changed, and how many besides. */
  withOthers: (change: string, others: number) =>
    others === 0 ? `${change}.` : `${change}; và ${String(others)} thay đổi khác.`,
  /** A name put right in this term stands as it was in others. */
  oldName: (name: string, terms: readonly string[]) => `Nhiệm kỳ ${terms.join(', ')} vẫn ghi tên “${name}”.`,
  putNameRight: 'Sửa cả ở đó',
  nameRight: (name: string, terms: readonly string[]) =>
    `Đã sửa thành “${name}” ở nhiệm kỳ ${terms.join(', ')}.`,
  redone: (what: string) => `Đã làm lại: ${what}.`,
} as const;
