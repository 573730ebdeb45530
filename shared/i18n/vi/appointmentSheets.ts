import type { SheetName } from '../../export/sheet-codes';

/** Titles of sheets where nobody was elected and no cell met. */
export const appointmentTitles: Partial<Readonly<Record<SheetName, string>>> = {
  B1: 'TỔNG HỢP KẾT QUẢ CHỈ ĐỊNH CẤP UỶ CHI BỘ',
  B1a: 'TỔNG HỢP KẾT QUẢ CHỈ ĐỊNH CẤP UỶ CHI BỘ',
  TH: 'TỔNG HỢP KẾT QUẢ CHỈ ĐỊNH CẤP UỶ CHI BỘ THEO ĐẢNG UỶ',
  B4: 'CHI BỘ ĐƯỢC CHỈ ĐỊNH CẤP UỶ, KHÔNG BẦU CỬ',
};

/** Nobody is re-elected where nobody was elected: what the sheets write instead, text by text. */
export const appointmentWords: Readonly<Record<string, string>> = {
  'Tái cử': 'Tiếp tục tham gia',
  'Tái cử, mới': 'Tiếp tục, mới',
  'Tái cử / Mới / Lần đầu': 'Tiếp tục / Mới / Lần đầu',
  '2. Tái cử, mới': '2. Tiếp tục tham gia, mới',
};
