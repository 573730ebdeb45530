/** Words with which the name of a cell begins, and no name of a person: “Trường Mầm non”, but not “Trương Văn An”. */
const CELL_WORDS =
  /^(?:chi bộ|cb|đảng bộ bộ phận|kp ?\d*|tdp|khu phố|tổ dân phố|khối phố|thôn|xóm|ấp|khóm|tiểu khu|buôn|bản|làng|trường|trạm y tế|công an|quân sự|ban (?:chqs|chỉ huy)|cơ quan|htx|hợp tác xã|công ty|văn phòng|ubnd|chi bo|khu pho|to dan pho|truong (?:mam non|tieu hoc|thcs|mn|th)|tram y te)(?![\p{L}\p{M}])/u;

/** True for a text that says itself that it is the name of a cell. */
export function namesCell(text: string): boolean {
  return CELL_WORDS.test(text.normalize('NFC').toLowerCase());
}
