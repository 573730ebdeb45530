import type { ElectionBody } from '../../domain/choices';
import { formatCount } from '../../text/share';
import { ballotTexts } from './ballots';

/** The form that travels to the cells, what it says by itself, and what is said of one that comes back. */

/** Why a value of a returned form is not taken. */
const problems = {
  'not-whole-number': 'Chỉ ghi số nguyên, ví dụ 27.',
  'not-a-date': 'Ghi ngày như 15/11/1962, 11/1962 hoặc 1962; năm đủ 4 chữ số.',
  'not-a-choice': 'Chọn một mục trong danh sách của ô.',
  'is-a-date': 'Ô đã bị đổi thành ngày. Ghi lại bằng chữ.',
  'zero-lost': 'Số điện thoại mất số 0 ở đầu. Ghi lại bằng chữ, đủ các số.',
  'text-too-long': 'Chữ quá dài (nhiều nhất 300 ký tự).',
  'cell-error': 'Ô báo lỗi công thức. Ghi lại giá trị.',
  'name-missing': 'Chưa ghi họ và tên.',
  'votes-missing': 'Chưa ghi số phiếu.',
  'post-missing': 'Chưa chọn chức vụ.',
  'same-name': 'Tên này ghi hai lần.',
  'leaves-on-screen': 'Người đã nhập trong cấp uỷ: bỏ ở màn hình Cấp uỷ, không bỏ qua mẫu.',
  'ballot-gone': 'Lần bầu này đã bỏ khỏi số liệu đã nhập.',
  'person-gone': 'Người này không còn trong cấp uỷ đã nhập.',
  'sheets-missing': 'Số trang của mẫu đã bị xoá khỏi tệp; các trang còn lại vẫn đọc.',
  'rows-missing': 'Số dòng của mẫu đã bị xoá khỏi trang này; các dòng còn lại vẫn đọc.',
  'row-unmarked': 'Dòng này không có trong mẫu đã gửi, không đọc.',
  'row-beside': 'Ghi ra ngoài ô vàng, không đọc. Ghi lại vào ô vàng.',
  'row-merged': 'Ô của dòng này bị gộp với ô khác, không đọc. Bỏ gộp ô rồi ghi lại.',
  'row-twice': 'Dòng này bị chép thành nhiều dòng khác nhau, không đọc dòng nào.',
  'row-moved': 'Dòng này bị sắp xếp lệch với tên ở đầu dòng, không đọc.',
  'post-overruled': 'Khác kết quả phiếu bầu ghi trong mẫu: chức vụ sẽ theo phiếu bầu.',
  'struck-out': 'Ô bị gạch ngang, không rõ còn dùng không. Ghi lại giá trị.',
  'cell-finished': 'Chi bộ đã chốt: mở lại chi bộ rồi nhận mẫu.',
} as const;

/** What a broken rule says, in the form and at reading. */
const rules = {
  membersSum: 'Chính thức + dự bị phải bằng tổng số.',
  summonedMost: 'Triệu tập nhiều hơn số chính thức.',
  presentMost: 'Có mặt nhiều hơn triệu tập.',
  attendanceSum: 'Có mặt + vắng phải bằng triệu tập.',
  attendanceMost: 'Có mặt + vắng nhiều hơn số chính thức.',
  heldYears: 'Năm đại hội không hợp với đợt này.',
  heldSwapped: 'Xem lại: ngày và tháng đảo so với ngày dự kiến.',
  issuedMost: 'Phát ra nhiều hơn số có mặt.',
  collectedMost: 'Thu về nhiều hơn phát ra.',
  papersSum: 'Hợp lệ + không hợp lệ phải bằng thu về.',
  votesMost: 'Số phiếu nhiều hơn số phiếu hợp lệ.',
  votesSum: 'Tổng số phiếu nhiều hơn hợp lệ × số lượng bầu.',
  bornYears: 'Năm sinh không hợp lý.',
  joinedAfterBirth: 'Ngày vào Đảng không hợp với ngày sinh.',
  officialAfterJoined: 'Ngày chính thức trước ngày vào Đảng.',
  joinedBeforeCongress: 'Ngày vào Đảng sau ngày đại hội.',
  officialBeforeCongress: 'Ngày chính thức sau ngày đại hội.',
  nameMissing: problems['name-missing'],
  postMissing: problems['post-missing'],
  twoSecretaries: 'Hai người cùng là bí thư.',
} as const;

/** What became of a returned file. */
const outcomes = {
  form: 'Đọc được',
  'not-a-form': 'Không phải mẫu nhập cho chi bộ',
  'damaged-form': 'Mẫu bị sửa đến mức không đọc được',
  unreadable: 'Không mở được',
  'several-forms': 'Trong tệp có trang của nhiều mẫu khác nhau',
  'other-ward': 'Mẫu của đảng uỷ khác',
  'other-term': 'Mẫu của nhiệm kỳ khác',
  'newer-version': 'Mẫu do bản chương trình mới hơn lập',
  'older-version': 'Mẫu do bản chương trình cũ lập',
  'unknown-cell': 'Chi bộ này không có trong đợt',
  'retired-cell': 'Chi bộ này không còn tính trong đợt',
  'other-cell': 'Chi bộ này nay mang tên khác',
  copied: 'Mẫu lập cho chi bộ này nhưng ghi tên chi bộ khác',
  finished: 'Chi bộ đã chốt',
  untouched: 'Chưa ghi gì vào mẫu',
  superseded: 'Có tệp mới hơn của chi bộ này',
  duplicate: 'Giống hệt một tệp khác',
  'which-newer': 'Hai tệp khác nhau của một chi bộ, không rõ tệp nào mới hơn',
} as const;

const ballot = (body: ElectionBody, round: number, nth: number) =>
  nth === 0
    ? ballotTexts.ballot(body, round)
    : `${ballotTexts.ballot(body, round)} (${formatCount(nth + 1)})`;

export const cellForms = {
  sheets: { congress: '1. Đại hội', ballots: '2. Bầu cử', committee: '3. Cấp uỷ' },
  form: {
    title: 'MẪU NHẬP KẾT QUẢ ĐẠI HỘI CHI BỘ',
    howTo: 'Chỉ ghi vào ô vàng; ô sai sẽ đỏ và có lời nhắc bên cạnh; xong thì lưu và gửi lại chính tệp này.',
    ward: 'Đảng uỷ',
    cell: 'Chi bộ',
    term: 'Nhiệm kỳ',
    number: 'Số của mẫu',
    planned: 'Ngày dự kiến',
    seats: 'Được duyệt',
    seatParts: (committee: number | undefined, secretary: number | undefined, deputy: number | undefined) =>
      [
        ...(committee === undefined || committee === 0 ? [] : [`${formatCount(committee)} cấp uỷ viên`]),
        ...(secretary === undefined ? [] : [`${formatCount(secretary)} bí thư`]),
        ...(deputy === undefined ? [] : [`${formatCount(deputy)} phó bí thư`]),
      ].join(', '),
    stateGood: 'Chưa thấy chỗ nào sai.',
    stateBad: ['Còn ', ' ô phải sửa, xem chữ đỏ ở cả ba trang.'],
    sections: {
      members: 'Đảng viên của chi bộ',
      congress: 'Đại hội',
      attendance: 'Đảng viên chính thức dự đại hội',
    },
    ballot,
    furtherRound: 'Chỉ ghi khi phải bầu thêm lần nữa.',
    candidates: 'Họ và tên',
    votes: 'Số phiếu',
    person: (number: number, name: string | undefined) =>
      name === undefined ? `Người thứ ${formatCount(number)}` : `${formatCount(number)}. ${name}`,
    committeeNote: 'Mỗi người trúng cử một khối. Người không trúng cử thì chọn “Không trúng cử” ở ô Chức vụ.',
    dateHint: (label: string) => `${label} (ngày/tháng/năm)`,
    dropdown: 'Chọn trong danh sách',
    headings: ['Nội dung', 'Ghi vào đây', 'Nhắc'],
    page: (page: string, of: string) => `Trang ${page}/${of}`,
    fileName: (number: string, name: string) => `${number} - ${name}.xlsx`,
  },
  fields: { votes: 'Số phiếu', name: 'Họ và tên', row: 'Dòng của mẫu' },
  notElected: 'Không trúng cử',
  yes: 'Có',
  no: 'Không',
  problems,
  rules,
  outcomes,
  /** What is asked, with the choices in words. */
  questions: {
    value: (label: string, from: string, to: string) => `${label}: đã nhập ${from}, mẫu ghi ${to}.`,
    day: (label: string, known: string, to: string) =>
      `${label}: mẫu ghi ${to}, đã biết ${known}: ngày và tháng có thể bị đảo.`,
    person: (name: string, near: readonly string[]) =>
      `Mẫu ghi “${name}”. Có phải ${near.map((each) => `“${each}”`).join(' hay ')} đã nhập không?`,
    renamed: (name: string, given: string) =>
      `Mẫu lập sẵn một khối cho “${given}”, nay ghi “${name}”. Là người mới, hay vẫn người ấy?`,
    alike: (name: string, other: string) =>
      `Mẫu ghi cả “${name}” và “${other}”. “${name}” có phải là một người nữa không?`,
    candidate: (name: string, ballotName: string) =>
      `“${name}” không có trong danh sách ${ballotName.toLowerCase()} đã nhập. Có thêm vào không?`,
    cell: (written: string, now: string) =>
      `Mẫu ghi “${written}”, trong đợt là “${now}”. Có phải một chi bộ không?`,
    copied: (cellName: string, other: string) =>
      `Mẫu lập cho “${cellName}” nhưng ghi tên “${other}”. Số trong mẫu có phải của “${cellName}” không?`,
    which: (cellName: string, files: readonly string[]) =>
      `${cellName}: ${files.map((name) => `“${name}”`).join(' và ')} khác nhau, không rõ tệp nào mới hơn. Dùng tệp nào?`,
    choices: {
      form: 'Theo mẫu',
      entered: 'Giữ số đã nhập',
      new: 'Là người mới',
      renamed: 'Vẫn người ấy, sửa tên',
      skip: 'Bỏ qua',
      add: 'Thêm vào',
      yes: 'Phải',
      no: 'Không phải',
      none: 'Không dùng tệp nào',
    } as Readonly<Record<string, string>>,
  },
  dialogs: {
    write: { title: 'Chọn thư mục để lập mẫu', button: 'Lập mẫu vào đây' },
    read: { title: 'Chọn thư mục chứa các mẫu đã điền', button: 'Đọc các mẫu' },
  },
  screen: {
    title: 'Mẫu nhập cho chi bộ',
    lead: 'Mỗi chi bộ một tệp Excel để tự điền; nhận lại thì số liệu vào thẳng chương trình.',
    empty: 'Mỗi chi bộ một mẫu để tự điền. Nhập danh sách chi bộ trước.',
    open: 'Mẫu cho chi bộ',
    back: 'Về Đại hội',
    send: 'Gửi mẫu',
    sendLead: 'Mẫu đã ghi sẵn những gì đã nhập và danh sách được duyệt. Không có số thẻ, số căn cước.',
    all: (count: number) => `Tất cả chi bộ chưa chốt (${formatCount(count)})`,
    cells: 'Chi bộ được lập mẫu',
    write: (count: number) => `Lập ${formatCount(count)} mẫu`,
    written: (count: number, folder: string) => `Đã lập ${formatCount(count)} mẫu trong thư mục ${folder}.`,
    openFolder: 'Mở thư mục',
    collect: 'Nhận mẫu đã điền',
    collectLead:
      'Để các tệp chi bộ gửi về vào một thư mục; tên tệp thế nào cũng được. Chưa có gì thay đổi cho đến khi bấm nhận.',
    read: 'Chọn thư mục',
    nothingRead: 'Trong thư mục này không có tệp Excel nào.',
    files: 'Các tệp trong thư mục',
    columns: { file: 'Tệp', cell: 'Chi bộ', outcome: 'Kết quả', changes: 'Thay đổi' },
    counts: (add: number, ask: number, skip: number, problems: number) =>
      [
        ...(add > 0 ? [`${formatCount(add)} thêm`] : []),
        ...(ask > 0 ? [`${formatCount(ask)} hỏi`] : []),
        ...(skip > 0 ? [`${formatCount(skip)} không nhận`] : []),
        ...(problems > 0 ? [`${formatCount(problems)} chỗ sai`] : []),
      ].join(', ') || 'không đổi',
    questions: 'Cần trả lời',
    questionsOf: (cell: string | undefined, file: string) =>
      cell === undefined ? file : `${cell} (${file})`,
    questionsLead: 'Cả hai bên đều có số và khác nhau, hoặc chưa rõ là ai. Câu chưa trả lời thì không nhận.',
    takeAll: 'Trả lời chung cho các số khác nhau',
    noAnswer: 'Chưa trả lời',
    problems: 'Chỗ sai trong mẫu, không nhận',
    problem: (file: string, sheet: string, address: string) => `${file}, trang ${sheet}, ô ${address}`,
    values: (cell: string) => `Thay đổi: ${cell}`,
    valueColumns: { label: 'Mục', from: 'Đã nhập', to: 'Mẫu ghi', outcome: 'Kết quả' },
    none: '–',
    apply: (count: number) => `Nhận ${formatCount(count)} giá trị`,
    applied: (count: number) => `Đã nhận ${formatCount(count)} giá trị từ mẫu của chi bộ.`,
    nothing: 'Không có gì để nhận.',
    stillOpen: (count: number) => `Còn ${formatCount(count)} câu chưa trả lời: phần đó không nhận.`,
  },
  changes: { add: 'Thêm', same: 'Như đã nhập', ask: 'Hỏi', skip: 'Không nhận' },
  /** What a file says of itself that does not fit, and which file was taken instead. */
  fileLine: (
    outcome: string,
    cellName: string | undefined,
    written: string | undefined,
    other: string | undefined,
  ) =>
    [
      cellName === undefined || cellName === '' ? outcome : `${cellName}: ${outcome}`,
      ...(written === undefined || written === cellName ? [] : [`(ghi “${written}”)`]),
      ...(other === undefined ? [] : [`(dùng tệp “${other}”)`]),
    ].join(' '),
  label: (where: string, field: string) => `${where}: ${field}`,
  /** A name that was written in capitals, or with a title. */
  spelled: (name: string, written: string) => `${name} (mẫu ghi “${written}”)`,
  newPerson: (name: string) => `${name} (mới)`,
} as const;
