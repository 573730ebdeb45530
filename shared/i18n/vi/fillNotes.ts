import type { FormNote } from '../../fill/form-note';

const notes: Readonly<Record<FormNote, string>> = {
  'manual-calculation':
    'Biểu đặt chế độ tính tay (Manual). Bản đã điền được đặt lại tính tự động để các tổng hiện số mới khi mở.',
  'pivot-table':
    'Biểu có bảng tổng hợp PivotTable còn giữ số cũ. Trước khi gửi, hãy mở bản đã điền trong Excel, chọn Data, Refresh All rồi lưu.',
  'sheets-quoted':
    'Biểu có công thức cộng qua nhiều trang (như Biểu 1:Biểu 3). Excel tính đúng; LibreOffice hiện #NAME? ở các ô đó, kể cả trong biểu gốc. Hãy xem và gửi bản đã điền bằng Excel.',
  signed: 'Biểu có chữ ký số; điền vào thì chữ ký không còn hiệu lực. Hãy ký lại bản đã điền trước khi gửi.',
  'own-checks':
    'Biểu có ô tự kiểm bằng công thức riêng mà chương trình không xét được. Trước khi gửi, hãy mở bản đã điền trong Excel, chọn Data, Data Validation, Circle Invalid Data để xem ô bị từ chối.',
};

/** What the office should know before it sends the filled form. */
export function formNoteText(note: FormNote): string {
  return notes[note];
}
