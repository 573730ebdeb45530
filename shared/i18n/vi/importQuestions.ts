import type { AnyColumn, ColumnLeft, ListNote, ListQuestion } from '../../import/plan/plan';
import type { PersonColumn } from '../../import/table/person-headings';
import { columnLetters } from '../../spreadsheet/address';
import { formatCount } from '../../text/share';
import { importScreen } from './importScreen';

/** Questions about a list from outside as a whole, and what is to be known of it. */

type Examples = ListQuestion['examples'];

const shown = (examples: Examples) => examples.filter(({ text }) => text !== '');
const quoted = (examples: Examples) =>
  shown(examples)
    .map(({ text }) => `“${text}”`)
    .join(', ');
/** Nothing where there is nothing to be shown: a row may hold errors alone. */
const inBrackets = (words: string, examples: Examples) =>
  shown(examples).length === 0 ? '' : ` (${words}${quoted(examples)})`;
const forExample = (examples: Examples) => inBrackets('ví dụ ', examples);
const readings = (examples: Examples) =>
  shown(examples).map(({ text, otherwise = text }) => `${text} hay ${otherwise}`);
const sentence = (words: string, parts: readonly string[], between: string) =>
  parts.length === 0 ? '' : ` ${words} ${parts.join(between)}.`;

/** A column by its heading, with the first thing that stands in it. */
const columnOf = (example: Examples[number] | undefined) =>
  `Cột${example?.text ? ` “${example.text}”` : ' này'}${inBrackets('ví dụ ', [{ text: example?.otherwise ?? '' }])}`;

const dates: Partial<Record<PersonColumn, string>> = {
  born: 'ngày sinh',
  bornMale: 'ngày sinh của nam',
  bornFemale: 'ngày sinh của nữ',
  joinedOn: 'ngày vào Đảng',
  officialOn: 'ngày chính thức',
};

const questions: Readonly<Record<ListQuestion['kind'], (question: ListQuestion) => string>> = {
  'columns-guessed': ({ examples }) => {
    const found = examples.flatMap(({ text, otherwise }) =>
      otherwise === undefined
        ? []
        : [`${importScreen.fields[otherwise as AnyColumn]}${inBrackets('', [{ text }])}`],
    );
    return `Bảng không có dòng tiêu đề.${sentence('Nhận ra:', found, ', ')} Đúng chưa?`;
  },
  encoding: ({ examples }) => {
    const read = shown(examples).flatMap(({ text, otherwise }) =>
      otherwise === undefined ? [] : [`“${text}” là “${otherwise}”`],
    );
    return `Bảng có chữ chưa phải Unicode.${sentence('Ví dụ', read.slice(0, 1), '')} Chuyển sang Unicode?`;
  },
  'hidden-rows': ({ count, examples }) =>
    `${formatCount(count)} dòng đang ẩn trong Excel${forExample(examples)}. Có nhập các dòng này không?`,
  'hidden-columns': ({ count, examples }) =>
    `${formatCount(count)} cột đang ẩn trong Excel${inBrackets('', examples)}. Có lấy các cột này không?`,
  'several-people': ({ count, examples }) =>
    `${formatCount(count)} ô có nhiều dòng chữ${forExample(examples.slice(0, 1))}. Mỗi dòng là một người?`,
  'broken-rows': ({ count, examples }) =>
    `${formatCount(count)} dòng không có số thứ tự, chỉ có một chữ ở cột họ tên${forExample(examples.slice(0, 1))}. Có phải phần còn lại của dòng ngay trên không?`,
  'cell-from-above': ({ count, choices: given }) =>
    given.includes('below')
      ? `${formatCount(count)} dòng không ghi chi bộ. Các dòng này thuộc chi bộ ghi ở trên hay ghi ở dưới?`
      : `${formatCount(count)} dòng không ghi chi bộ, nằm dưới dòng có ghi. Các dòng này có thuộc chi bộ ghi ở trên không?`,
  dates: ({ column, count, examples }) => {
    const name = dates[column ?? 'born'] ?? dates.born ?? '';
    if (examples.every(({ otherwise }) => otherwise === undefined))
      return `Cột ${name} ghi tháng trước, ngày sau.${sentence('Ví dụ', shown(examples).length === 0 ? [] : [quoted(examples)], '')}`;
    return `Cột ${name}: ${formatCount(count)} ngày có thể bị đảo ngày/tháng.${sentence('Ví dụ', readings(examples), '; ')}`;
  },
  'members-without-post': ({ count }) =>
    `${formatCount(count)} người không ghi chức vụ và chưa có trong cấp uỷ. Có thêm họ làm chi uỷ viên không?`,
  'gender-codes': ({ count, examples: [example] }) =>
    `Cột giới tính của ${formatCount(count)} người ghi bằng số hoặc dấu. ${quoted(example ? [example] : []) || 'Dấu đó'} là nam hay nữ?`,
  gone: ({ count, examples }) =>
    `${formatCount(count)} người có ghi như đã chuyển đi, từ trần hoặc ra khỏi Đảng${forExample(examples)}. Nhập hay để lại?`,
  moved: ({ count, examples }) =>
    `${formatCount(count)} người có ghi nơi chuyển${forExample(examples)}: chuyển đi hay mới chuyển đến? Mới chuyển đến thì nhập.`,
  others: ({ count, examples }) =>
    `${formatCount(count)} người có thể không phải đảng viên của chi bộ${inBrackets('ghi là ', examples)}. Nhập hay để lại?`,
  earlier: ({ count, examples }) =>
    `${formatCount(count)} người ở danh sách của nhiệm kỳ đã hết${inBrackets('', examples)}. Nhập vào cấp uỷ của đợt này hay để lại?`,
  'cells-alike': ({ examples: [example] }) =>
    `${[example?.text, example?.otherwise].flatMap((name) => (name ? [`“${name}”`] : [])).join(' và ') || 'Hai tên gần giống nhau'} là một chi bộ hay hai?`,
  'short-heading': ({ examples: [example] }) => `${columnOf(example)} ghi gì?`,
  'unit-is-cell': ({ examples: [example] }) =>
    `Danh sách không có cột chi bộ. ${columnOf(example)} có phải là chi bộ của từng người không?`,
  'lines-in-cells': ({ count, examples: [example] }) =>
    `${formatCount(count)} dòng${forExample(example ? [example] : [])} nằm dưới tên chi bộ${inBrackets('', [{ text: example?.otherwise ?? '' }])}. Là một phần của chi bộ đó, hay là chi bộ riêng?`,
  'cell-names': ({ examples }) => {
    const ties = examples.flatMap(({ text, otherwise = '' }) =>
      text === '' || otherwise === '' ? [] : [`“${text}” thuộc “${otherwise}”`],
    );
    return `Đảng viên đứng trên hay đứng dưới dòng ghi tên chi bộ của mình?${sentence('Đứng trên thì', ties, ', ')}`;
  },
  struck: ({ count, examples }) =>
    `${formatCount(count)} dòng bị gạch ngang trong Excel${forExample(examples)}. Nhập hay để lại?`,
};

const choices: Readonly<Record<ListQuestion['kind'], Readonly<Record<string, string>>>> = {
  'columns-guessed': { yes: 'Đúng', no: 'Chưa đúng, để tôi chọn từng cột' },
  encoding: { convert: 'Chuyển sang Unicode', keep: 'Giữ nguyên' },
  'hidden-rows': { take: 'Nhập cả dòng ẩn', leave: 'Bỏ dòng ẩn' },
  'hidden-columns': { take: 'Lấy cả cột ẩn', leave: 'Bỏ cột ẩn' },
  'several-people': { yes: 'Mỗi dòng là một người', no: 'Cả ô là tên một người' },
  'broken-rows': { yes: 'Nối vào dòng trên', no: 'Là người khác' },
  'cell-from-above': {
    yes: 'Thuộc chi bộ ghi ở trên',
    below: 'Thuộc chi bộ ghi ở dưới',
    no: 'Không, để tôi chọn',
  },
  dates: { swapped: 'Đảo lại ngày và tháng', kept: 'Giữ như đang ghi' },
  'members-without-post': { member: 'Thêm làm chi uỷ viên', leave: 'Không thêm' },
  'cells-alike': { first: 'Một chi bộ', second: 'Một chi bộ', two: 'Hai chi bộ khác nhau' },
  'gender-codes': { male: 'Là nam', female: 'Là nữ', leave: 'Không rõ, để trống' },
  'short-heading': {
    occupation: 'Công tác, chức vụ đang làm',
    politicalTheory: 'Trình độ lý luận chính trị',
    officialOn: 'Đảng viên chính thức',
    none: 'Thứ khác, không lấy',
  },
  'unit-is-cell': { cell: 'Phải, đó là chi bộ', none: 'Không phải, để tôi chọn chi bộ' },
  'lines-in-cells': { part: 'Một phần của chi bộ ghi ở trên', cell: 'Chi bộ riêng' },
  'cell-names': { below: 'Đứng trên tên chi bộ', above: 'Đứng dưới tên chi bộ' },
  gone: { take: 'Nhập', leave: 'Để lại, không nhập' },
  moved: { take: 'Mới chuyển đến, nhập', leave: 'Đã chuyển đi, không nhập' },
  others: { take: 'Nhập', leave: 'Để lại, không nhập' },
  earlier: { take: 'Nhập vào cấp uỷ của đợt này', leave: 'Để lại, không nhập' },
  struck: { take: 'Nhập', leave: 'Để lại, không nhập' },
};

const notes: Readonly<Record<ListNote['code'], (note: ListNote) => string>> = {
  'not-calculated': ({ count }) =>
    `${formatCount(count)} ô có công thức chưa tính nên không đọc được. Hãy mở tệp trong Excel, bấm Lưu, rồi nhập lại.`,
  'stray-cell': ({ text }) =>
    `Có ô nằm rất xa bên phải (${text}), không đọc. Nếu cần, hãy chuyển ô đó vào trong bảng.`,
  comments: ({ count, text }) =>
    `${formatCount(count)} ô có ghi chú (comment) của Excel, không nhập: ${text}. Xem có điều gì cần ghi vào danh sách không.`,
  'unclear-strikes': ({ text }) =>
    `Các ô ${text} có thể bị gạch ngang theo điều kiện mà chương trình không tính được. Xem trong Excel có dòng nào bị gạch không.`,
  'counts-open': ({ count }) =>
    `Chưa tính số đảng viên của ${formatCount(count)} chi bộ vì còn dòng chưa quyết định.`,
  'sheets-read': ({ count, text }) => `Đọc chung ${formatCount(count)} trang tính: ${text}.`,
  'sheets-left': ({ text }) =>
    `Không đọc các trang: ${text}. Cần trang nào thì chọn trang đó ở ô “Trang tính”.`,
  'sheets-hidden': ({ text }) =>
    `Không đọc các trang đang ẩn: ${text}. Cần trang nào thì chọn trang đó ở ô “Trang tính”.`,
  'other-ward': ({ text }) =>
    `Tiêu đề ghi “${text}”, khác tên đảng uỷ của đợt này. Xem có đúng danh sách không.`,
  'no-rows': () => 'Dưới dòng tiêu đề không có dòng nào.',
  sideways: () => 'Bảng ghi mỗi người một cột. Số ở “Dòng” là thứ tự cột: dòng 2 là cột B.',
  'names-unmarked': ({ count, text }) =>
    `${formatCount(count)} họ tên trong bảng không có dấu (ví dụ “${text}”), sẽ ghi đúng như thế. Nếu có bảng đủ dấu thì nhập bảng đó.`,
  'columns-left': (note) => `Không lấy: ${columnsLeft(note)}.`,
  'age-alone': (note) =>
    `Không lấy tuổi ở ${columnsLeft(note)}: từ tuổi không biết được ngày sinh. Hãy thêm cột năm sinh vào bảng rồi nhập lại.`,
  'party-age-alone': (note) =>
    `Không lấy số năm ở ${columnsLeft(note)}: từ tuổi đảng không biết được ngày vào Đảng. Hãy thêm cột ngày vào Đảng rồi nhập lại.`,
  'numbers-left': (note) => `Chưa lấy: ${columnsLeft(note)}. Cần thì đánh dấu “${importScreen.identifiers}”.`,
  'nobody-read': ({ text }) =>
    `Chưa đọc được ai${text === '' ? '' : `, ví dụ “${text}”`}. Hãy lập bảng có một dòng tiêu đề (Họ và tên, Ngày sinh…), mỗi người một dòng, rồi nhập lại.`,
};

/** “trang 2 cột H “Số thẻ””. */
const columnLeft = ({ heading, example, place }: ColumnLeft) => {
  const at = place === undefined ? '' : `cột ${columnLetters(place.column + 1)} `;
  const sheet = place === undefined || place.sheet === 0 ? '' : `trang ${formatCount(place.sheet + 1)} `;
  return `${sheet}${at}${heading === '' ? `không có tiêu đề (ví dụ “${example}”)` : `“${heading}”`}`;
};
const columnsLeft = ({ columns = [] }: ListNote) => columns.map(columnLeft).join(', ');

export const importQuestions = {
  title: 'Cần trả lời trước khi nhập',
  text: (question: ListQuestion) => questions[question.kind](question),
  choices,
  choice: ({ kind, examples: [example] }: Pick<ListQuestion, 'kind' | 'examples'>, choice: string) => {
    const words = choices[kind][choice] ?? choice;
    const name = choice === 'first' ? example?.text : example?.otherwise;
    return kind === 'cells-alike' && choice !== 'two' ? `${words}, ghi “${name ?? ''}”` : words;
  },
  note: (note: ListNote) => notes[note.code](note),
  /** For the command line, where all is said in one line. */
  cell: (name: string, rows: number, near: readonly { readonly name: string }[], several = false) => {
    const listed = name === '' ? 'Danh sách không ghi chi bộ' : `Chi bộ “${name}” trong danh sách`;
    const candidates = near.map((each) => `“${each.name}”`).join(', ');
    const may = near.length === 0 ? '' : `; có thể là ${candidates}`;
    return `${listed} (${formatCount(rows)} dòng)${several ? ', ghi hai chi bộ' : ''}${may}: là chi bộ nào?`;
  },
  row: (
    row: number,
    name: string,
    candidates: readonly { readonly name: string; readonly born?: string; readonly cellName: string }[],
    sameAs: number | undefined,
  ) => {
    const known = candidates.map(
      ({ name: who, born, cellName }) =>
        `${who}${born === undefined ? '' : `, sinh ${born}`}${cellName === who || cellName === '' ? '' : `, ${cellName}`}`,
    );
    const said = [
      ...(known.length === 0 ? [] : [`có thể là ${known.join('; ')}`]),
      ...(sameAs === undefined ? [] : [`cùng tên với dòng ${formatCount(sameAs)}`]),
    ];
    return `Dòng ${formatCount(row)}, ${name}: ${said.join(', ') || 'chưa rõ là ai'}. Chọn thế nào?`;
  },
  openLine: (id: string, about: string, choices: readonly string[]) =>
    `Cần trả lời ${id}: ${about} (${choices.slice(0, 8).join(', ')})`,
  rowLine: (row: number, text: string) => `Dòng ${formatCount(row)}: ${text}`,
  counts: (counts: Readonly<Record<'all' | 'add' | 'update' | 'same' | 'ask' | 'skip', number>>) =>
    `${formatCount(counts.all)} dòng: ${formatCount(counts.add)} thêm mới, ${formatCount(counts.update)} cập nhật, ${formatCount(counts.same)} không đổi, ${formatCount(counts.ask)} chưa rõ, ${formatCount(counts.skip)} bỏ qua.`,
  open: (count: number) => `Còn ${formatCount(count)} câu hỏi ở trên chưa trả lời.`,
} as const;
