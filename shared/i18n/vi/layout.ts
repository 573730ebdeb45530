import type { LayoutSetId } from '../../domain/parts/layout';
import type { Certainty } from '../../rules/rule-sets';

/** How documents are laid out: the section “Thể thức văn bản” of the settings. */

const sets: Readonly<Record<LayoutSetId, string>> = {
  'hd36-2018': 'Hướng dẫn 36-HD/VPTW (2018)',
  'hd05-2026': 'Quy định 399-QĐ/TW, Hướng dẫn 05-HD/VPTW (2026)',
};

const certainty: Readonly<Record<Certainty, string>> = {
  text: 'đã đọc văn bản',
  cited: 'theo báo, cổng thông tin',
  weak: 'chưa chắc, cần đối chiếu văn bản',
  unknown: 'chưa kiểm chứng',
  office: 'văn phòng tự ghi',
};

export const layoutTexts = {
  title: 'Thể thức văn bản',
  lead: 'Áp dụng cho báo cáo, biên bản, tờ trình, quyết định. Sửa được từng giá trị; để trống thì theo thể thức đã chọn.',
  set: 'Thể thức',
  byDate: (name: string) => `Theo ngày của đợt: ${name}`,
  sets,
  name: 'Tên hướng dẫn riêng',
  source: (source: string, sure: Certainty) => `Nguồn: ${source}; ${certainty[sure]}.`,
  values: {
    headPt: 'Cỡ chữ cơ quan, số, ngày',
    partyPt: 'Cỡ chữ tiêu đề Đảng',
    kindPt: 'Cỡ chữ tên loại',
    subjectPt: 'Cỡ chữ trích yếu',
    bodyPt: 'Cỡ chữ nội dung',
    linePitchPt: 'Khoảng cách dòng (pt)',
    signatureLines: 'Số dòng trống chỗ ký',
  },
  margins: {
    top: 'Lề trên (mm)',
    bottom: 'Lề dưới (mm)',
    left: 'Lề trái (mm)',
    right: 'Lề phải (mm)',
  },
  marginsGroup: 'lề giấy',
  marks: {
    endMark: 'Dấu kết thúc văn bản',
    receiverEnd: 'Dấu sau mỗi nơi nhận',
    lastBasisEnd: 'Dấu sau căn cứ cuối cùng',
    congressSymbol: 'Ký hiệu văn bản của đại hội',
  },
  mirrored: 'In hai mặt: đổi lề trái, phải ở trang chẵn',
  positionBold: 'In đậm chức vụ người ký',
  group: 'thể thức văn bản',
} as const;
