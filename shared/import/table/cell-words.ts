/** Words with which the name of a cell begins, and no name of a person: “Trường Mầm non”, but not “Trương Văn An”. */
const CELL_WORDS =
  /^(?:chi bộ|cb|đảng bộ bộ phận|kp ?\d*|tdp|khu phố|tổ dân phố|khối phố|thôn|xóm|ấp|khóm|tiểu khu|buôn|bản|làng|trường|trạm y tế|công an|quân sự|ban (?:chqs|chỉ huy)|cơ quan|htx|hợp tác xã|công ty|văn phòng|ubnd|chi bo|khu pho|to dan pho|truong (?:mam non|tieu hoc|thcs|mn|th)|tram y te)(?![\p{L}\p{M}])/u;

/** With what a line begins that names a cell or a part of one, without its number: “tổ dân phố”, “khoa”. */
export function kindOfLine(text: string): string {
  const plain = text.normalize('NFC').toLowerCase();
  const word = CELL_WORDS.exec(plain)?.[0] ?? /^\p{L}[\p{L}\p{M}]*/u.exec(plain)?.[0] ?? plain;
  return word.replace(/\s*\d+$/u, '');
}

/** A part of an office, a hospital, a school or a company: no family name is among these words. */
const DEPARTMENT =
  /^(?:khoa|phòng|bộ phận|ban|đội|khối|tổ|trung tâm|phân xưởng|xưởng|phân hiệu|điểm trường)\s+[\p{L}\d]/u;

/** True for “Khoa Nội”, “Đội 4”: a part of something, and nobody's name. */
export function namesDepartment(text: string): boolean {
  return DEPARTMENT.test(text.normalize('NFC').toLowerCase());
}

/** A group inside a cell: “Tổ đảng 2”, “Tổ Đảng số 2 (tổ trưởng …)”, “Tổ 3”. */
const PARTY_GROUP = /^(?:(?:[ivx]+|\d{1,2})\s*[.)–-]\s*)?tổ (?:đảng(?![\p{L}\p{M}])|(?:số )?\d{1,2}$)/u;
/** The same before or behind the name of its cell. */
const GROUP_AROUND =
  /^tổ đảng\s*(?:số\s*)?\d*\s*[-–,;/|]\s*|\s*[-–,;/|(]?\s*tổ đảng(?:\s*(?:số\s*)?(?:\d+|[ivx]+))?\s*\)?$/iu;

/** True for a text that names a group of a cell, and no cell. */
export function namesPartyGroup(text: string): boolean {
  return PARTY_GROUP.test(text.normalize('NFC').toLowerCase());
}

/** “Chi bộ khu phố 1 - Tổ đảng 2” → “Chi bộ khu phố 1”; empty for a group alone. */
export function withoutPartyGroup(name: string): string {
  return namesPartyGroup(name.replace(GROUP_AROUND, ''))
    ? ''
    : name.normalize('NFC').replace(GROUP_AROUND, '');
}

/** True for a text that says itself that it is the name of a cell. */
export function namesCell(text: string): boolean {
  return CELL_WORDS.test(text.normalize('NFC').toLowerCase());
}

/** What says of itself that it is an organisation of the Party, whatever it is called. */
const SAYS_CELL = /^(?:chi bộ|chi bo|cb|đảng bộ|dang bo)(?![\p{L}\p{M}])[^\p{L}\p{N}]*/iu;

/** What stands behind that word: “khu phố 1” of “Chi bộ khu phố 1”, empty of “Chi bộ:” alone; nothing where the text begins with none. */
export function behindCellWord(text: string): string | undefined {
  const name = text.normalize('NFC');
  return SAYS_CELL.test(name) ? name.replace(SAYS_CELL, '') : undefined;
}
