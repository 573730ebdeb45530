import type { Problem, ProblemCode } from '../../domain/problem';
import type { AppError, ErrorCode } from '../../errors';
import { formatMoment } from '../../text/dates';
import { formatCount } from '../../text/share';

type Params = Readonly<Record<string, string | number>>;

/** A sentence, or how it is made of the error's values: what happened, and what to do. */
type Text<Source> = string | ((source: Source) => string);

function param(source: { readonly params?: Params }, key: string): string {
  const value = source.params?.[key];
  if (value === undefined) return '…';
  return typeof value === 'number' ? formatCount(value) : value;
}

/** Who has the file open, on which computer and since when: it may lie on a shared drive. */
function holder(error: AppError): string {
  const { host, user, since } = error.params ?? {};
  const parts = [
    ...(host === undefined ? [] : [`trên máy ${String(host)}`]),
    ...(user === undefined || user === '' ? [] : [`người dùng ${String(user)}`]),
    ...(since === undefined ? [] : [`từ ${formatMoment(String(since))}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function locked(error: AppError): string {
  return `Tệp đang mở ở cửa sổ hoặc chương trình khác${holder(error)}.`;
}

const notFoundThings: Readonly<Record<string, string>> = {
  cell: 'chi bộ',
  person: 'người',
  member: 'cấp uỷ viên',
  ballot: 'cuộc bầu',
  candidate: 'tên trong danh sách bầu',
  part: 'phần dữ liệu',
  item: 'mục',
  document: 'văn bản',
};

/** One line for every failure: what it is, and what the office can do. */
export const errorTexts: Readonly<Record<ErrorCode, Text<AppError>>> = {
  'file-not-found':
    'Không tìm thấy tệp: tệp đã bị xoá, đổi tên, hoặc ổ đĩa chưa được cắm. Hãy kiểm tra lại tên và nơi để tệp.',
  'file-empty':
    'Tệp rỗng, không có dữ liệu nào. Tệp được giữ nguyên; hãy lấy bản trong thư mục sao lưu (.saoluu).',
  'file-not-ours': (error) =>
    error.params?.['found'] === 'package'
      ? 'Đây là gói gửi cấp trên. Hãy bấm “Mở tệp dữ liệu”, chọn gói để lưu dữ liệu thành tệp .dhcb, rồi chọn tệp đó.'
      : 'Đây không phải tệp dữ liệu đại hội chi bộ (.dhcb). Tệp được giữ nguyên; hãy chọn tệp khác.',
  'file-damaged': (error) =>
    error.params?.['reason'] === 'unreadable'
      ? 'Tệp hỏng ở phần đầu nên không còn đọc được gì. Hãy lấy bản sao lưu gần nhất.'
      : error.params?.['reason'] === 'vault'
        ? 'Tệp có mật khẩu bị hỏng một phần. Tệp được mã hoá cả khối nên không đọc được phần nào; tệp được giữ nguyên. Hãy lấy bản sao lưu gần nhất (.saoluu).'
        : 'Tệp dữ liệu bị hỏng. Tệp được giữ nguyên; hãy lấy bản gần nhất trong thư mục sao lưu (.saoluu).',
  'file-foreign': (error) =>
    `Chương trình khác đã thêm, sửa hoặc bỏ một phần của tệp (${param(error, 'part')}), nên không mở. Tệp được giữ nguyên; hãy lấy bản gần nhất trong thư mục sao lưu (.saoluu).`,
  'password-needed': (error) =>
    error.params?.['first'] === undefined
      ? 'Tệp có mật khẩu. Hãy nhập mật khẩu hoặc khoá dự phòng để mở.'
      : 'Tệp có mật khẩu. Hãy bấm “Mở tệp dữ liệu”, mở tệp đó bằng mật khẩu một lần, rồi làm lại việc này.',
  'password-none': 'Tệp chưa có mật khẩu nên không khoá được. Hãy đặt mật khẩu ở Cài đặt.',
  'password-wrong': 'Mật khẩu không đúng. Hãy xem phím Caps Lock, bộ gõ tiếng Việt, rồi nhập lại.',
  'file-from-future': (error) =>
    `Tệp do bản chương trình mới hơn ghi (dạng ${param(error, 'found')}, bản này đọc được đến dạng ${param(error, 'known')}). Tệp được giữ nguyên; hãy cài bản mới.`,
  'file-locked': (error) => `${locked(error)} Hãy đóng ở đó rồi mở lại, hoặc mở để xem.`,
  'file-too-large': (error) =>
    error.params?.['cells'] === undefined
      ? 'Tệp lớn quá, không phải tệp dữ liệu của chương trình. Hãy chọn tệp khác.'
      : `Tệp có hơn ${param(error, 'cells')} chi bộ trong một đợt, nhiều hơn chương trình mở được. Tệp được giữ nguyên; hãy để mỗi xã, phường một tệp.`,
  'file-viewed': 'Tệp đang mở để xem, không sửa được. Hãy bấm “Thử mở để sửa” ở đầu màn hình.',
  'file-unreadable': 'Không đọc được tệp. Hãy kiểm tra quyền đọc tệp và ổ đĩa.',
  'too-many-files': 'Thư mục có quá nhiều tệp Excel. Hãy để riêng các mẫu đã nhận vào một thư mục.',
  'file-exists': (error) =>
    error.params?.['kept'] === 'not-sample'
      ? 'Tệp đã có và không phải dữ liệu mẫu: dữ liệu mẫu không bao giờ ghi đè lên. Hãy chọn tên khác.'
      : error.params?.['kept'] === 'template'
        ? 'Đây là chính tệp biểu mẫu, không bao giờ ghi đè lên. Hãy chọn tên khác.'
        : error.params?.['kept'] === 'open'
          ? 'Đây là chính tệp đang mở. Hãy chọn nơi khác, ví dụ USB.'
          : 'Tệp đã có, không ghi đè lên. Hãy chọn tên khác.',
  'file-changed-outside':
    'Tệp đã bị chương trình khác thay đổi, chuyển đi hoặc xoá, nên không ghi đè lên. Hãy lưu sang tệp khác rồi so hai tệp.',
  'file-left': 'Tệp này không còn mở ở đây, nên chữ vừa gõ chưa được lưu. Hãy mở lại tệp rồi nhập lại.',
  'season-read-only': 'Đợt cũ đang mở để xem. Muốn sửa, chọn “Cho sửa đợt này” ở đầu màn hình.',
  'copy-gone': 'Không còn bản sao lưu này. Hãy chọn bản khác.',
  'second-folder-gone':
    'Chưa thấy thư mục sao lưu thứ hai, có thể USB chưa cắm. Hãy cắm lại, hoặc bấm “Thôi dùng thư mục thứ hai” ở trang Sao lưu.',
  'no-file-open': 'Chưa mở tệp dữ liệu nào. Hãy mở hoặc lập một đợt đại hội.',
  'file-combined':
    'Đây là tệp gộp của nhiều xã, phường, không phải tệp của một đợt. Hãy mở bằng chương trình để xem từng xã, phường.',
  'not-combined': 'Đây không phải tệp gộp của nhiều xã, phường. Hãy chọn tệp gộp.',
  'merge-same-ward': (error) =>
    `Một đảng uỷ có trong nhiều tệp: ${param(error, 'ward')} (${param(error, 'files')}). Thêm --replace để lấy tệp mới nhất, hoặc chỉ nêu một tệp của mỗi phường.`,
  'merge-maybe-same-ward': (error) =>
    `Có thể là một đảng uỷ: ${param(error, 'ward')} (${param(error, 'files')}). Thêm --replace nếu là một (lấy tệp mới nhất), --apart nếu là các xã, phường khác nhau.`,
  'merge-untaken': (error) =>
    `Chưa gộp được vì có tệp không đọc được. ${param(error, 'files')} Hãy bỏ hoặc thay tệp đó rồi gộp lại.`,
  'combined-read-only': 'Tệp gộp chỉ để xem. Muốn sửa, hãy sửa ở tệp của xã, phường rồi gộp lại.',
  'package-not-ours': 'Đây không phải gói gửi cấp trên (.dhcbgoi). Hãy chọn tệp khác.',
  'package-changed':
    'Gói bị hỏng hoặc đã bị sửa trên đường đi, nên không mở. Hãy đề nghị nơi gửi lập lại gói.',
  'package-older-season': (error) =>
    `Gói gửi cấp trên lập từ nhiệm kỳ mới nhất của tệp (${param(error, 'term')}). Hãy bấm “Về đợt hiện tại” rồi lập gói.`,
  'package-no-data':
    'Gói không có dữ liệu của đợt, chỉ có biểu và báo cáo. Hãy đề nghị nơi gửi lập gói kèm dữ liệu.',
  'disk-full': 'Ổ đĩa đã đầy, chưa ghi được; tệp cũ vẫn nguyên vẹn. Hãy dọn bớt ổ đĩa rồi thử lại.',
  'target-unwritable':
    'Không ghi được vào đây: thư mục không có, hoặc không được phép ghi. Hãy chọn nơi khác hoặc bỏ thuộc tính chỉ đọc.',
  'target-locked':
    'Tệp đang được chương trình khác giữ (có thể đang mở trong Excel). Hãy đóng tệp ở đó rồi thử lại.',
  'target-unreadable':
    'Chưa ghi được vì không đọc lại được tệp trên đĩa để đối chiếu; tệp cũ vẫn nguyên vẹn. Hãy kiểm tra quyền đọc tệp và ổ đĩa rồi thử lại, hoặc lưu sang tệp khác.',
  'write-failed': 'Chưa ghi được tệp; tệp cũ vẫn nguyên vẹn. Hãy kiểm tra ổ đĩa rồi thử lại.',
  'xlsx-not-zip':
    'Đây không phải tệp Excel dạng .xlsx. Hãy mở tệp trong Excel, chọn Lưu thành (Save As) dạng .xlsx rồi thử lại.',
  'xlsx-old-xls':
    'Đây là tệp Excel dạng cũ (.xls). Hãy mở tệp trong Excel, chọn Lưu thành (Save As) dạng .xlsx rồi thử lại.',
  'xlsx-password':
    'Tệp Excel có mật khẩu nên không đọc được. Hãy mở tệp trong Excel, bỏ mật khẩu, lưu lại rồi thử lại.',
  'xlsx-damaged': (error) =>
    `Tệp Excel bị hỏng${error.params?.['part'] === undefined ? '' : ` (ở phần ${param(error, 'part')})`}. Hãy mở tệp trong Excel, lưu lại, hoặc xin lại tệp.`,
  'xlsx-encoding': (error) =>
    `Tệp Excel dùng bảng mã chữ mà chương trình không biết (ở phần ${param(error, 'part')}). Hãy mở tệp trong Excel, lưu lại rồi thử lại.`,
  'xlsx-too-large':
    'Tệp Excel quá lớn, chương trình không mở để khỏi treo máy. Hãy chép riêng trang cần dùng sang một tệp mới.',
  'xlsx-no-sheet':
    'Tệp Excel này không có trang tính nào có ô (chỉ có biểu đồ hoặc trang trống). Hãy chọn tệp có danh sách.',
  'sheet-too-large':
    'Trang tính có quá nhiều dòng hoặc cột có chữ. Hãy chép riêng phần danh sách sang một tệp mới rồi thử lại.',
  'text-encoding':
    'Không đọc được chữ trong tệp này (không rõ bảng mã). Hãy mở tệp trong Excel, chọn Lưu thành (Save As) dạng .xlsx rồi thử lại.',
  'text-letters-lost':
    'Chữ có dấu trong tệp này đã mất khi lưu (thành dấu “?”). Hãy mở tệp gốc trong Excel, chọn Lưu thành (Save As) dạng .xlsx rồi thử lại.',
  'xlsx-not-workbook':
    'Tệp này không phải bảng tính Excel (.xlsx). Hãy chọn tệp bảng tính, hoặc lưu lại dạng .xlsx rồi thử lại.',
  'no-form-open': 'Chưa mở tệp biểu nào. Hãy chọn lại tệp biểu của cấp trên.',
  'form-misfit': (error) =>
    `Còn ${param(error, 'count')} chỗ không điền được vào biểu. Hãy sửa các chỗ có báo lỗi rồi điền lại.`,
  'form-kind': (error) =>
    `Biểu của cấp trên là tệp .${param(error, 'kind')}, bản đã điền phải cùng loại. Hãy đặt tên tệp mới có đuôi .${param(error, 'kind')}.`,
  'no-congress-held':
    'Chưa có chi bộ nào tổ chức đại hội nên chưa có gì để tổng kết. Hãy ghi đại hội của một chi bộ, hoặc dùng Lịch và phân công ở phần Chuẩn bị.',
  'no-papers':
    'Chưa chi bộ nào có dữ liệu cho loại giấy tờ đã chọn. Hãy xem còn thiếu gì ở từng chi bộ, hoặc chọn loại khác.',
  'nothing-overdue': 'Chi bộ không có việc quá hạn nên không có công văn đôn đốc để lập.',
  stopped: 'Đã dừng. Chưa ghi tệp nào.',
  'no-program': 'Máy chưa có chương trình mở loại tệp này. Hãy mở thư mục rồi chép tệp sang máy khác.',
  'document-not-openable':
    'Chương trình chỉ mở văn bản, bảng tính, ảnh, PDF nằm trên máy này. Hãy chép tệp về máy rồi đính kèm lại.',
  'document-missing': (error) => `Không còn tệp ${param(error, 'name')}. Hãy đính kèm lại.`,
  'print-failed': 'Chưa in được. Hãy kiểm tra máy in đã nối và bật, hoặc xuất PDF rồi in từ tệp đó.',
  'print-too-much':
    'Nhiều giấy tờ quá, không in thẳng một lần được. Hãy xuất tất cả trong một tệp PDF rồi in từ tệp đó.',
  'input-invalid': (error) => {
    const [first] = error.problems ?? [];
    return first ? sentence(problemReason(first)) : 'Dữ liệu nhập chưa đúng. Hãy xem lại.';
  },
  'not-found': (error) => {
    const thing = notFoundThings[String(error.params?.['what'])];
    return thing === undefined
      ? 'Không còn mục này. Hãy tải lại màn hình.'
      : `Không còn ${thing} này (${param(error, 'id')}). Hãy tải lại màn hình.`;
  },
  'already-there': 'Người này đã có trong danh sách. Hãy sửa dòng đã có.',
  'cell-finished': (error) =>
    `Không sửa được vì “${param(error, 'name')}” đã chốt. Hãy bấm “Mở lại chi bộ”, ghi lý do rồi sửa.`,
  'cell-not-finished': (error) => `Không cần mở lại, vì “${param(error, 'name')}” chưa chốt.`,
  'cell-not-held': (error) =>
    `Chưa chốt được vì “${param(error, 'name')}” chưa đại hội. Hãy chọn trạng thái “Đã đại hội” trước.`,
  'cell-has-errors': (error) =>
    `Chưa chốt được vì “${param(error, 'name')}” còn ${param(error, 'count')} lỗi. Hãy sửa hết lỗi trước.`,
  'undo-expired': 'Không hoàn tác được nữa, vì sau đó đã có thay đổi khác.',
  'nothing-to-undo': 'Không còn thay đổi nào để hoàn tác.',
  'nothing-to-redo': 'Không còn thay đổi nào để làm lại.',
  'program-error':
    'Có lỗi trong chương trình, chưa lưu. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại chương trình.',
  cancelled: 'Đã thôi, không có gì thay đổi.',
};

const types: Readonly<Record<string, string>> = {
  string: 'phải là chữ, đặt trong dấu ngoặc kép',
  number: 'phải là số nguyên, không âm',
  boolean: 'phải là true hoặc false',
  array: 'phải là một danh sách',
  object: 'phải là một nhóm mục',
};

/** What is wrong, to be read after the place: in lower case, without a full stop. */
export const problemTexts: Readonly<Record<ProblemCode, Text<Problem>>> = {
  'not-json': 'nội dung không phải JSON hợp lệ',
  'not-season': 'không phải tệp đợt đại hội (thiếu format “dhcb-season”)',
  'not-mapping': 'không phải tệp cách điền biểu (thiếu format “dhcb-mapping”)',
  'version-newer': (problem) =>
    `phiên bản ${param(problem, 'found')} mới hơn phiên bản ${param(problem, 'known')} mà chương trình này đọc được`,
  'version-unknown': 'không phải số phiên bản',
  'unknown-key': (problem) => `không có mục nào tên “${param(problem, 'key')}”`,
  missing: 'còn thiếu',
  'wrong-type': (problem) => types[String(problem.params?.['expected'])] ?? 'không đúng loại dữ liệu',
  'not-whole-number': 'phải là số nguyên, không âm',
  'number-too-small': (problem) =>
    problem.params?.['minimum'] === 0
      ? 'phải là số nguyên, không âm'
      : `phải từ ${param(problem, 'minimum')} trở lên`,
  'number-too-large': (problem) => `phải từ ${param(problem, 'maximum')} trở xuống`,
  'not-a-day': 'phải là một ngày đầy đủ (viết 2022-07-08)',
  'not-a-date': 'không phải ngày có thật (viết 2022-07-08, 2022-07 hoặc 2022)',
  'not-a-choice': (problem) =>
    problem.params?.['choices'] === undefined
      ? 'không phải giá trị được chọn'
      : `phải là một trong: ${param(problem, 'choices')}`,
  'not-an-address': 'không phải địa chỉ ô (viết C12)',
  'not-a-column': 'không phải tên cột (viết C)',
  'text-empty': 'không được để trống',
  'text-too-long': (problem) => `dài quá ${param(problem, 'maximum')} ký tự`,
  'duplicate-id': (problem) => `mã “${param(problem, 'id')}” bị trùng`,
  'person-unknown': (problem) => `mã “${param(problem, 'id')}” không có trong cấp uỷ nào`,
  'person-differs': (problem) => `mã “${param(problem, 'id')}” ở chỗ khác ghi khác`,
  'candidate-needs-one': 'phải có mã người (id) hoặc họ tên (fullName), và chỉ một trong hai',
  'age-date-needed': 'cách tính tuổi này cần một ngày cố định',
  'too-many': (problem) =>
    problem.path === 'cells'
      ? `có hơn ${param(problem, 'maximum')} chi bộ trong một đợt, nhiều hơn chương trình chứa được; hãy để mỗi xã, phường một tệp`
      : `có quá nhiều mục (tối đa ${param(problem, 'maximum')})`,
};

function say<Source>(text: Text<Source>, source: Source): string {
  return typeof text === 'string' ? text : text(source);
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

/** Why a file is open for reading only, where that is what was chosen. */
export function viewedText(error: AppError): string {
  return error.code === 'file-locked'
    ? `${locked(error)} Đóng ở đó rồi bấm “Thử mở để sửa”.`
    : errorText(error);
}

/** The sentence for an error; at a field, for `input-invalid`, what is wrong with the value. */
export function errorText(error: AppError): string {
  return say(errorTexts[error.code], error) + writtenBefore(error);
}

/** Of several files, how many were written all the same. */
function writtenBefore(error: AppError): string {
  if (error.params?.['of'] === undefined) return '';
  return ` Trước đó đã ghi được ${param(error, 'written')} trong ${param(error, 'of')} tệp.`;
}

/** What is wrong, without the place: for a message at the field itself. */
export function problemReason(problem: Problem): string {
  return say(problemTexts[problem.code], problem);
}

/** `cells[3].congress.elections[0].valid: phải là số nguyên, không âm`. */
export function problemText(problem: Problem): string {
  const reason = problemReason(problem);
  return problem.path === '' ? sentence(reason) : `${problem.path}: ${reason}`;
}
