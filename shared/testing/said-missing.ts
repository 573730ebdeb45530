/**
 * What sheets and papers say to be missing, read off their words: which parts of a text say so, and whether
 * such a part speaks of a certain figure. A mark about one datum excuses no figure of another.
 */

/** Says at the place that something is not known, or of whom or of which cells alone a figure speaks. */
const MARK =
  /chưa rõ|đã rõ|chưa nhập|chưa có danh sách|chưa tính|chưa có số liệu|mới có số liệu|chưa đủ số liệu|chưa có kết quả|đã nhập (?:đủ )?kết quả|thiếu \d+ chi bộ|có số liệu hai nhiệm kỳ|chỉ so sánh|chưa so sánh được|đã có kết quả|đã có số liệu|trong số trên|của số cấp uỷ viên trên|có số liệu của cả hai nhiệm kỳ|…/iu;

/** “Chưa rõ: giới tính, dân tộc của 3 đ/c; tuổi 1 đ/c” says two things. */
const LIST_OF_MISSING = /chưa rõ: |chưa có số liệu về /iu;
const LISTED = /^\p{Ll}[^.]* \d+ (?:đ\/c|đồng chí|chi bộ)/u;

/** The parts of a text that say what is missing. */
export function marksIn(text: string): readonly string[] {
  if (!MARK.test(text)) return [];
  const parts = text.split(/[;()]\s*|(?<=\.)\s/u).map((part) => part.trim().replace(/\.$/u, ''));
  let isList = false;
  return parts.filter((part) => {
    isList = LIST_OF_MISSING.test(part) || (isList && LISTED.test(part));
    return isList || MARK.test(part);
  });
}

/** What a figure is of: the headings above it, and all that its row or sentence says. */
export interface Subject {
  readonly heading: string;
  readonly row: string;
}

/** By what words of a figure's heading, or sentence, which datum counts it. */
const data: readonly (readonly [subject: RegExp, mark: RegExp])[] = [
  [/nữ/iu, /giới tính/iu],
  [/tuổi|trẻ/iu, /tuổi|ngày sinh/iu],
  [/dân tộc/iu, /dân tộc/iu],
  [/tôn giáo/iu, /tôn giáo/iu],
  [/tái cử|tiếp tục|mới|lần đầu/iu, /tái cử hay mới|quá trình tham gia cấp uỷ/iu],
  [/kiêm/iu, /kiêm nhiệm/iu],
  [/đảng viên.*tổng số/iu, /tổng số đảng viên/iu],
  [/chính thức/iu, /đảng viên chính thức/iu],
  [/dự bị/iu, /đảng viên dự bị/iu],
  [/triệu tập/iu, /triệu tập/iu],
  [/có mặt|dự đại hội/iu, /có mặt|dự đại hội/iu],
  [/có lý do/iu, /có lý do/iu],
  [/không lý do/iu, /không lý do/iu],
  [/được duyệt/iu, /được duyệt/iu],
  [/danh sách|số dư|giới thiệu/iu, /danh sách/iu],
  [/thiếu/iu, /thiếu/iu],
  [/đủ số lượng|bầu đủ|khuyết/iu, /được duyệt/iu],
];
/** Is of every clause of its sentence: they speak of those whose results are entered. */
const OF_THOSE_TOLD = /trong số trên/iu;
const IS_OF_RESULTS = /kết quả|chưa có danh sách|cuộc bầu/iu;
const IS_OF_TERMS = /nhiệm kỳ|so sánh/iu;
/** Is told of a cell before anybody is elected in it. */
const IS_BEFORE_RESULTS = /đảng viên|triệu tập|có mặt|lý do|được duyệt|loại hình|ngày đại hội/iu;

/** Whether a mark that stands in the same row, or the same paragraph, speaks of a figure. */
export function speaksOf(mark: string, subject: Subject): boolean {
  const isClause = subject.heading === '';
  // “chưa có số liệu của 3 đồng chí” names nothing: it is of what its paragraph is about
  if (isClause && (OF_THOSE_TOLD.test(mark) || !data.some(([, by]) => by.test(mark)))) return true;
  const said = isClause ? subject.row : subject.heading;
  return data.some(([of, by]) => of.test(said) && by.test(mark)) || speaksOfResults(mark, subject);
}

/** Whether a mark says of which cells, or of which terms, all figures of people are. */
export function speaksOfResults(mark: string, { heading }: Subject): boolean {
  return (IS_OF_RESULTS.test(mark) || IS_OF_TERMS.test(mark)) && !IS_BEFORE_RESULTS.test(heading);
}

/** Whether a mark of a line that compares two terms speaks of the term of a column; of differences it never does. */
export function isOfTerm(mark: string, { heading }: Subject): boolean {
  const term = /nhiệm kỳ (?:trước|này)/iu.exec(mark)?.[0].toLowerCase();
  return term === undefined || heading.toLowerCase().includes(term);
}
