import type { Weekday } from '../../domain/weekdays';
import type { HolidayName, PublicHoliday } from '../../rules/public-holidays';
import { formatCount } from '../../text/share';

const names: Readonly<Record<HolidayName, string>> = {
  newYear: 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  hungKings: 'Giỗ Tổ Hùng Vương',
  reunification: 'Ngày Chiến thắng 30/4',
  labour: 'Quốc tế Lao động 1/5',
  culture: 'Ngày Văn hoá Việt Nam',
  national: 'Quốc khánh',
};

const weekdayNames: Readonly<Record<Weekday, string>> = {
  monday: 'Thứ Hai',
  tuesday: 'Thứ Ba',
  wednesday: 'Thứ Tư',
  thursday: 'Thứ Năm',
  friday: 'Thứ Sáu',
  saturday: 'Thứ Bảy',
  sunday: 'Chủ nhật',
};

/** Section “Ngày nghỉ” of the settings: by which days deadlines are counted. */
export const holidaysTexts = {
  title: 'Ngày nghỉ',
  lead: 'Thời hạn báo cáo, chuẩn y tính theo ngày làm việc: trừ các ngày dưới đây.',
  week: 'Nghỉ hằng tuần',
  weekdays: weekdayNames,
  oneWorked: 'Phải còn ít nhất một ngày làm việc trong tuần.',
  table: 'Ngày lễ, ngày nghỉ bù và ngày làm bù',
  columns: { on: 'Ngày', weekday: 'Thứ', name: 'Tên', working: 'Làm bù', actions: 'Thao tác' },
  none: 'Chưa có ngày lễ nào.',
  onOf: (row: number) => `Ngày, dòng ${formatCount(row)}`,
  nameOf: (row: number) => `Tên, dòng ${formatCount(row)}`,
  workingOf: (row: number) => `Làm bù, dòng ${formatCount(row)}`,
  newOn: 'Thêm ngày nghỉ',
  newOnHint: 'Gõ ngày rồi nhấn Enter.',
  remove: (day: string) => `Bỏ ngày ${day}`,
  removed: (day: string) => `Đã bỏ ngày ${day} khỏi danh sách ngày nghỉ.`,
  addYear: (year: number) => `Thêm ngày lễ năm ${String(year)}`,
  offered:
    'Ngày Tết, ngày liền kề Quốc khánh và ngày nghỉ bù do Nhà nước công bố từng năm: thêm rồi hãy đối chiếu với thông báo.',
  nameOfHoliday: ({ name, substitute, toConfirm }: PublicHoliday) =>
    `${substitute ? 'Nghỉ bù ' : ''}${names[name]}${toConfirm ? ' (cần đối chiếu)' : ''}`,
} as const;
