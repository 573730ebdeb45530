import type { CellStatusKind } from '../../checks/cell-status';
import type { EntryGap } from '../../domain/completeness';
import type { PersonDatum } from '../../missing/counted-data';
import { formatMoment } from '../../text/dates';
import { formatCount } from '../../text/share';
import { missingOf } from './missing';

/** “lúc 14:05 ngày 24/11/2026, Nguyễn Thị Lan”. */
function whenBy(at: string, by: string | undefined): string {
  return `lúc ${formatMoment(at)}${by === undefined || by === '' ? '' : `, ${by}`}`;
}

const status: Readonly<Record<CellStatusKind, string>> = {
  empty: 'Chưa nhập',
  entering: 'Đang nhập',
  errors: 'Có lỗi',
  warnings: 'Có cảnh báo',
  complete: 'Đã nhập',
  finished: 'Đã chốt',
};

const gaps: Readonly<Record<EntryGap, string>> = {
  status: 'trạng thái đại hội',
  heldOn: 'ngày đại hội',
  summoned: 'số triệu tập',
  present: 'số có mặt',
  absent: 'số vắng',
  ballots: 'phiếu bầu',
  committee: 'cấp uỷ',
  gender: 'giới tính',
  born: 'ngày sinh',
  standing: 'tái cử hay mới',
};

/** The status of a cell, “Chốt” and “Mở lại”, and accepting a warning. */
export const closing = {
  statusLabel: 'Số liệu',
  status,
  finishedWithErrors: 'Đã chốt, có lỗi',
  withCount: (words: string, count: number) => `${words} (${formatCount(count)})`,
  finish: {
    action: 'Chốt chi bộ',
    title: (name: string) => `Chốt ${name}`,
    blocked: (errors: number) => `Chưa chốt được: còn ${formatCount(errors)} lỗi phải sửa.`,
    notHeld: 'Chưa chốt được: chi bộ chưa đại hội. Chọn trạng thái “Đã đại hội” trước.',
    missing: (missing: readonly EntryGap[]) => `Còn thiếu: ${missing.map((gap) => gaps[gap]).join('; ')}.`,
    missingOfPeople: (counts: readonly (readonly [PersonDatum, number])[]) =>
      `Còn thiếu của cấp uỷ: ${missingOf(counts)}.`,
    warnings: (count: number) =>
      `Còn ${formatCount(count)} cảnh báo chưa chấp nhận. Cảnh báo không ngăn việc chốt.`,
    ready: 'Số liệu đã đủ, không còn lỗi.',
    explained: 'Chốt rồi thì các ô không sửa được; cần sửa thì mở lại và ghi lý do.',
    by: 'Người chốt',
    done: (name: string) => `Đã chốt ${name}.`,
  },
  reopen: {
    action: 'Mở lại chi bộ',
    title: (name: string) => `Mở lại ${name}`,
    reason: 'Lý do mở lại',
    reasonMissing: 'Ghi lý do mở lại.',
    by: 'Người mở lại',
    done: (name: string) => `Đã mở lại ${name}.`,
  },
  locked: (at: string | undefined, by: string | undefined) =>
    `Chi bộ đã chốt${at === undefined ? '' : ` ${whenBy(at, by)}`}: các ô không sửa được cho đến khi mở lại.`,
  history: 'Các lần chốt, mở lại',
  historyLine: (
    kind: 'finished' | 'reopened',
    at: string,
    by: string | undefined,
    reason: string | undefined,
  ) =>
    `${kind === 'finished' ? 'Chốt' : 'Mở lại'} ${whenBy(at, by)}${reason === undefined ? '' : `: ${reason}`}`,
  /** “Có lỗi (1)”, a link. */
  toFirst: (status: string, message: string) => `${status}: ${message}`,
  lockedRow: 'Đã chốt: mở lại chi bộ rồi mới sửa được.',
  later: 'Để sau',
  accept: {
    action: 'Chấp nhận',
    actionOf: (message: string) => `Chấp nhận cảnh báo: ${message}`,
    title: (cell: string | undefined) =>
      cell === undefined ? 'Chấp nhận cảnh báo của cả đợt' : `Chấp nhận cảnh báo của ${cell}`,
    confirm: 'Chấp nhận cảnh báo',
    reason: 'Lý do',
    reasonHint: 'Vì sao số liệu này đúng: “Đúng biên bản”, “Thường vụ đã đồng ý” …',
    reasonMissing: 'Ghi lý do chấp nhận.',
    by: 'Người chấp nhận',
    done: 'Đã chấp nhận cảnh báo.',
    accepted: (reason: string, at: string, by: string | undefined) =>
      `Đã chấp nhận ${whenBy(at, by)}: ${reason}`,
    before: (reason: string, at: string) =>
      `Đã chấp nhận lúc ${formatMoment(at)} (${reason}), nhưng số liệu đã thay đổi.`,
    takeBack: 'Bỏ chấp nhận',
    takeBackOf: (message: string) => `Bỏ chấp nhận: ${message}`,
    takenBack: 'Đã bỏ chấp nhận.',
  },
} as const;
