import type { Position } from '../../domain/choices';
import type { RosterStatus } from '../../domain/parts/roster';
import { fold } from '../../text/fold';
import { nameCase, needsNameCase } from '../../text/name-case';
import { isTotalRow } from '../total-row';
import { lineOver } from '../values/not-members';
import { isDash, readPosition, readStatus, saysGone } from '../values/read-choice';
import { namesCell, namesDepartment, namesPartyGroup } from './cell-words';
import { holdsName, namesNobody } from './people-in-cell';
import type { PersonColumn } from './person-headings';
import { type SourceRow, textAt } from './source';

export type PersonColumns = Readonly<Partial<Record<PersonColumn, number>>>;

/** What a row below the headings is, when it is nobody. */
export type RowKind =
  | { readonly kind: 'person' }
  /** The name of a cell, over the rows of its people. */
  | { readonly kind: 'group'; readonly cell: string; readonly unsure?: true }
  /** The ward that the cells below belonged to before wards were merged. */
  | { readonly kind: 'ward'; readonly ward: string }
  /** “II. Đảng viên dự bị”, over the rows of those who are. */
  | { readonly kind: 'status'; readonly status?: RosterStatus; readonly exempt?: true }
  /** “III. Đảng viên từ trần”, over the rows of those who are no members any more. */
  | { readonly kind: 'gone' }
  /** “Bí thư”, over those who hold the post. */
  | { readonly kind: 'post'; readonly position: Position; readonly text: string }
  /** Any other text that stands alone: “Danh sách quần chúng ưu tú”, “Tổ đảng 1”. */
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'total' | 'columnNumbers' | 'footer' | 'noName' };

/** Of a list that is grouped: “I.”, “2)”, “A –” before the name of the group. */
const NUMERAL = /^(?:[IVXLC]+|[A-Z]|\d{1,3})\s*[.)\-–:/]+\s*/u;
/** “II” in a column of its own. */
export const LONE_NUMERAL = /^(?:[IVXLC]+|[A-HK-Z])[.)]?$/u;
const NO_LIST = /\s*[–-]\s*chưa có danh sách$/u;
const COUNT_BEHIND =
  /\s*[:(–-]\s*(?:có\s+)?\d+\s*(?:(?:đồng chí|đ\/c|đảng viên|đ\/?v|người)(?!\p{L}).*|\)?)$/iu;
/** “(nhiệm kỳ 2025-2027)” behind the name of a cell. */
const OF_TERM = /\s*[-–,(]?\s*(?:nhiệm kỳ|nk)\s*(?:19|20)\d\d.*$/iu;
/** “– Bí thư: Lê Thị Bình” behind the name of a cell. */
const LED_BY = /\s*[-–,;:(]\s*(?:bí thư|bt)\s*[:.]\s*\p{L}.*$/iu;
/** “Đơn vị: ” before the name of a cell. */
const LABEL = /^(?:tên |thuộc )?(?:đơn vị|tổ chức đảng|nơi sinh hoạt)\s*:\s*/iu;
/** “PHƯỜNG BỒNG SƠN (CŨ)” over the cells that came from there; “Phường đội” is a cell. */
const WARD =
  /^(?:(?:các chi bộ|đảng bộ|đảng u[ỷy]|đảng ủy|địa bàn)\s+)?(?:thuộc\s+)?(?:phường|xã|thị trấn)\s+(?!đội(?!\p{L}))(\p{L}.*?)\s*(?:\(?\s*cũ\s*\)?)?$/iu;
/** A line over the members of one kind. */
const STATUS_GROUP = /^(?:danh sach )?(?:(?:dang vien|dv) )?(?:chinh thuc|du bi)\b/u;
/** “II. Đảng viên được miễn sinh hoạt” over the rows of those who are. */
const EXEMPT_GROUP =
  /^(?:danh sach )?(?:(?:dang vien|dv) )?(?:(?:duoc|dang) )?mien (?:sh\b|shd\b|sinh hoat|ct\b|cong tac)/u;
const BEFORE_POST = /^(?:(?:danh sach|cac|nhung|dong chi|d\/c|chuc vu|chuc danh)[\s:]+)+/u;
const POST_LINE = new RegExp(
  `(?:${BEFORE_POST.source}|^)(?:(?:pho )?bi thu|pbt|(?:chi |cap )?uy vien(?: (?:chi|cap) uy| ban chap hanh| bch)?)(?: chi bo| chi uy)?$`,
  'u',
);
const FOOTER =
  /^(?:trong do\b|bao gom\b|bang (?:tong hop|thong ke)\b|phu luc\b|trang truoc\b|\(?tiep theo\b|(?:nam|nu) ?[:=]|nguoi lap|nguoi tong hop|t ?[/.]? ?m\b|k ?[/.]? ?t\b|thu truong|noi nhan|ghi chu\b|luu y\b|xac nhan|\(ky|bi thu$|pho bi thu$|ty le\b|o trong|so lieu)|\bngay\b.*\bthang\b.*\bnam\b|^danh sach (?:nay )?(?:co|gom)/u;

/** What stands over the names of those who sign, in whatever column. */
const SIGNATURE =
  /^(?:nguoi lap|nguoi tong hop|t ?[/.]? ?m\b|k ?[/.]? ?t\b|thu truong|\(ky)|\bngay\b.*\bthang\b.*\bnam\b/u;

/** The columns of a person beside the name: a row that fills one of them is somebody. */
const OF_PERSON: readonly PersonColumn[] = [
  'born',
  'bornMale',
  'bornFemale',
  'joinedOn',
  'officialOn',
  'cardNumber',
  'nationalId',
  'position',
  'gender',
  'cell',
];

/** Tells what each row of a list of people is; asked from the top down, for what stands above counts. */
export class RowKinds {
  readonly #columns: PersonColumns;
  readonly #isCell: (name: string) => boolean;
  #first = true;
  #afterTotal = false;
  /** Below the line of those who sign: all are nobody of the list. */
  #signed = false;

  /** `isCell`: whether a name is that of a cell of the season. */
  constructor(columns: PersonColumns, isCell: (name: string) => boolean) {
    this.#columns = columns;
    this.#isCell = isCell;
  }

  /** Headings were repeated: what stands below is as below the first ones. */
  begin(): void {
    this.#first = true;
    this.#afterTotal = false;
    this.#signed = false;
  }

  of(row: SourceRow): RowKind {
    const first = this.#first;
    this.#first = false;
    if ((first && isColumnNumbers(row)) || isHint(row)) return { kind: 'columnNumbers' };
    const nameColumn = this.#columns.fullName ?? this.#columns.givenName ?? 0;
    if (this.#isNameLost(row)) return { kind: 'noName' };
    if (this.#isOverGone(row)) return { kind: 'gone' };
    const status = this.#statusOf(row);
    if (status) return { kind: 'status', ...status };
    const part = this.#groupOfCell(row);
    if (part !== undefined) return { kind: 'line', text: part };
    const post = this.#postOf(row, nameColumn);
    if (post) return post;
    const ward = this.wardOf(row);
    if (ward !== undefined) return { kind: 'ward', ward };
    const among = this.#cellAmongNames(row);
    const group = this.#groupOf(row, nameColumn) ?? (among === undefined ? undefined : { cell: among });
    if (group !== undefined) {
      this.#afterTotal = false;
      this.#signed = false;
      return { kind: 'group', ...group };
    }
    const name = textAt(row, nameColumn) || textAt(row, this.#columns.familyName);
    const somebody = this.#isNumbered(row, name);
    const line = somebody ? undefined : this.#lineOf(row, name);
    // a list of others begins below the sum of the members too
    if (line !== undefined && lineOver(line) === 'others') return { kind: 'line', text: line };
    // a given name in a column of its own may be “Tổng”
    const isTotal = isTotalRow(texts(row), this.#columns.fullName ?? this.#columns.familyName ?? nameColumn);
    if (isTotal && !(somebody && this.fillsPerson(row))) {
      this.#afterTotal = true;
      return { kind: 'total' };
    }
    if (!somebody && (this.#signed || isSignature(row) || this.#isFooter(row))) {
      this.#signed ||= isSignature(row);
      return { kind: 'footer' };
    }
    if (line !== undefined) return { kind: 'line', text: line };
    return namesNobody(name) ? { kind: 'noName' } : { kind: 'person' };
  }

  /** Somebody whose name is a formula without a value: the cell beside it is theirs, and no title over the rows below. */
  #isNameLost(row: SourceRow): boolean {
    const { fullName, familyName, givenName } = this.#columns;
    const isLost = row.faults?.some(({ column }) => [fullName, familyName, givenName].includes(column));
    return isLost === true && this.fillsPerson(row) && !isTotalRow(texts(row), fullName ?? familyName ?? 0);
  }

  /** A running number and a name of two words or more: somebody, wherever it stands. */
  #isNumbered(row: SourceRow, name: string): boolean {
    const first = row.cells.find((cell) => cell !== undefined)?.text ?? '';
    const isName = name.includes(' ') && !/\d/u.test(name) && !namesDepartment(name);
    return /^\d{1,5}[.)]?$/u.test(first) && isName;
  }

  /** The members of whom a lone text says that they are gone. */
  #isOverGone(row: SourceRow): boolean {
    if (this.fillsPerson(row)) return false;
    const [text = '', ...others] = this.#alone(row);
    const who = text
      .replace(NUMERAL, '')
      .replace(/^(?:danh sách )?(?:các )?(?:đảng viên|đồng chí|đv)\s+/iu, '');
    return others.length === 0 && who !== text && saysGone(who);
  }

  /** A lone text that is the name of nobody. */
  #lineOf(row: SourceRow, name: string): string | undefined {
    if (this.fillsPerson(row)) return undefined;
    const [text = '', ...others] = this.#alone(row);
    if (others.length > 0 || !/\p{L}.*\s.*\p{L}/u.test(text)) return undefined;
    const isOf = lineOver(text);
    return isOf !== 'unknown' || name === '' || !holdsName(text) ? text : undefined;
  }

  /** The texts of a row without its numbers. */
  #alone(row: SourceRow): readonly string[] {
    return texts(row).filter(
      (text) => /[\p{L}\d]/u.test(text) && !isNumeric(text) && !LONE_NUMERAL.test(text),
    );
  }

  /** What a lone text says of all below it. */
  #statusOf(row: SourceRow): { readonly status?: RosterStatus; readonly exempt?: true } | undefined {
    if (OF_PERSON.some((column) => this.#says(row, column))) return undefined;
    const [text = '', ...others] = this.#alone(row);
    if (others.length > 0) return undefined;
    const name = text.replace(NUMERAL, '').replace(COUNT_BEHIND, '');
    if (EXEMPT_GROUP.test(fold(name))) return { exempt: true };
    const status = STATUS_GROUP.test(fold(name)) ? readStatus(name) : undefined;
    return status && { status };
  }

  /** “Tổ đảng 2” alone in its row, in whatever column: those below stay in the cell above. */
  #groupOfCell(row: SourceRow): string | undefined {
    const [text = '', ...others] = this.#alone(row);
    return others.length === 0 && namesPartyGroup(text) && !this.#isCell(text) ? text : undefined;
  }

  /** Those who sign stand below: nobody of the list comes any more. */
  sign(): void {
    this.#signed = true;
  }

  /** A post that stands alone where names stand, or before them; further right it is that of who signs. */
  #postOf(row: SourceRow, nameColumn: number): Extract<RowKind, { kind: 'post' }> | undefined {
    if (this.#signed || this.#afterTotal || (row.uneven ?? []).length > 0) return undefined;
    // the name of the cell may be merged over the line too
    const others = OF_PERSON.filter((column) => column !== 'position' && column !== 'cell');
    if (others.some((column) => textAt(row, this.#columns[column]) !== '')) return undefined;
    const ofCell = textAt(row, this.#columns.cell);
    const [text = '', ...more] = this.#alone(row).filter((each) => ofCell === '' || each !== ofCell);
    const said = postSaid(text);
    if (
      more.length > 0 ||
      !POST_LINE.test(said) ||
      row.cells.findIndex((cell) => cell?.text === text) > nameColumn
    )
      return undefined;
    const position = readPosition(said.replace(BEFORE_POST, ''));
    return position && { kind: 'post', position, text };
  }

  /** A ward that stands alone in its row. */
  wardOf(row: SourceRow): string | undefined {
    if (this.fillsPerson(row)) return undefined;
    const [text = '', ...others] = this.#alone(row);
    const name = text.normalize('NFC').replace(NUMERAL, '').replace(COUNT_BEHIND, '');
    if (others.length > 0 || this.#isCell(name) || FOOTER.test(fold(name))) return undefined;
    const ward = WARD.exec(name)?.[1];
    return ward !== undefined && needsNameCase(ward) ? nameCase(ward) : ward;
  }

  /** The name of a cell where names of people stand: over its people, or in a table of numbers below them. */
  #cellAmongNames(row: SourceRow): string | undefined {
    // “Thôn Văn Hải” with a birthday and a cell of its own is somebody
    const isSomebody = (['born', 'cell'] as const).every((column) => this.#says(row, column));
    if (isSomebody) return undefined;
    const name = groupName(textAt(row, this.#columns.fullName));
    return namesCell(name) || (name !== '' && this.#isCell(name)) ? name : undefined;
  }

  /** The name of a cell that stands alone in its row, in any column; unsure where a number alone says that it is one. */
  #groupOf(row: SourceRow, nameColumn: number): { cell: string; unsure?: true } | undefined {
    const ofCell = this.#columns.cell;
    const filled = texts(row).filter((text) => text !== '' && !isNumeric(text));
    // “Chi bộ khu phố 2” says nothing of anybody, whatever column it stands in
    const [alone = ''] = filled;
    const isName = filled.length === 1 && (namesCell(groupName(alone)) || this.#isCell(groupName(alone)));
    if (!isName && OF_PERSON.some((column) => column !== 'cell' && this.#says(row, column))) return undefined;
    const numbered = filled.length === 2 && LONE_NUMERAL.test(filled[0] ?? '') ? filled[1] : undefined;
    const text = numbered ?? (filled.length === 1 ? filled[0] : undefined);
    if (text === undefined) return undefined;
    const name = groupName(text);
    const folded = fold(name);
    // in the column of cells nothing else stands
    const inColumn = textAt(row, ofCell) === text && !isTotalRow([text], 0);
    const named = inColumn || LABEL.test(text) || namesCell(name) || this.#isCell(name);
    const hasNumber = numbered !== undefined || texts(row).some((each) => /^\d{1,3}[.)]?$/u.test(each));
    const isHere = numbered !== undefined && textAt(row, nameColumn) === text;
    const isAtName = isHere || (hasNumber && namesDepartment(name));
    // “II | Đảng viên 213” is a line over people
    const grouped = isAtName && lineOver(text) === 'unknown';
    if (!(named || grouped) || FOOTER.test(folded) || this.#afterTotalOnly(named)) return undefined;
    return { cell: name, ...(!named && { unsure: true }) };
  }

  /** Below the totals a lone text is a cell only if it says so. */
  #afterTotalOnly(named: boolean): boolean {
    return this.#afterTotal && !named;
  }

  /** A column says something of somebody; a small number may count those below a line. */
  #says(row: SourceRow, column: PersonColumn): boolean {
    const text = textAt(row, this.#columns[column]);
    return text !== '' && !/^\d{1,3}$/u.test(text);
  }

  /** True where a row says anything of somebody beside the name. */
  fillsPerson(row: SourceRow): boolean {
    return OF_PERSON.some((column) => !isDash(textAt(row, this.#columns[column])));
  }

  /** Signatures and notes below the list. */
  #isFooter(row: SourceRow): boolean {
    if (this.fillsPerson(row) && !this.#afterTotal) return false;
    const filled = texts(row).filter((text) => text !== '');
    return this.#afterTotal
      ? !this.fillsPerson(row) || filled.length < 3
      : filled.some((text) => FOOTER.test(fold(text)));
  }
}

/** True for a post that stands as a line of its own. */
export function isPostLine(text: string): boolean {
  return POST_LINE.test(postSaid(text));
}

function postSaid(text: string): string {
  return fold(text.replace(NUMERAL, '').replace(COUNT_BEHIND, '')).replace(/[\s:.]+$/u, '');
}

/** The name of a cell without what stands around it in its row. */
function groupName(text: string): string {
  return text
    .replace(LABEL, '')
    .replace(NO_LIST, '')
    .replace(LED_BY, '')
    .replace(OF_TERM, '')
    .replace(NUMERAL, '')
    .replace(COUNT_BEHIND, '')
    .trim();
}

function texts({ cells }: SourceRow): string[] {
  const found: string[] = [];
  for (const cell of cells) found.push(cell?.text ?? '');
  return found;
}

function isSignature(row: SourceRow): boolean {
  return texts(row).some((text) => SIGNATURE.test(fold(text)));
}

function isNumeric(text: string): boolean {
  return /^\(?[\d.,]+\s*(?:đồng chí|đ\/c|đảng viên|đv|người)?\)?$/iu.test(text);
}

/** How a date is to be written, or an example: “dd/mm/yyyy”, “VD”. */
const HINT =
  /^\(?(?:(?:d{1,2}|ngày)[/.-](?:m{1,2}|tháng)[/.-](?:y{2,4}|năm)|vd|ví dụ|mẫu|ex|example)\)?[:.]?(?: ?\d)?$/iu;
/** What is to be done in a column. */
const ORDER = /^\(?(?:ghi|chọn|nhập|điền|viết|đánh dấu)(?!\p{L})/iu;

/** A row under the headings that says how they are to be filled, or shows it. */
function isHint(row: SourceRow): boolean {
  const filled = texts(row);
  return filled.some((text) => HINT.test(text)) || filled.filter((text) => ORDER.test(text)).length > 1;
}

/** The row under the headings that numbers the columns: 1, 2 (=3+4), 3 … or A, B, 1, 2. */
function isColumnNumbers(row: SourceRow): boolean {
  const filled = texts(row).filter((text) => text !== '');
  return (
    filled.length > 1 && filled.every((text) => /^\(?(?:\d{1,2}|[A-Za-z])\)?(?: ?\(?=.*\)?)?$/u.test(text))
  );
}
