/** True where a name stands in capitals, as lists of the Central system have it. */
export function isInCapitals(name: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

/** “NGUYỄN VĂN A” and “nguyễn văn a” as “Nguyễn Văn A”; also after an apostrophe, a hyphen, a bracket or a stroke, “H’NGA (BA)”. */
export function nameCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s'’‘\-.(/])(\p{Ll})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}

/** A name to be rewritten: all capitals, or a word that is, or one that begins with a small letter. */
export function needsNameCase(name: string): boolean {
  return isInCapitals(name) || /(?:^|\s)(?:\p{Ll}|\p{Lu}{2,}(?=\s|$))/u.test(name);
}

/** A name as names are written: no figure in it, which stands beside many a letter on the keyboard, and not in capitals. */
export function writtenName(name: string): string {
  const bare = name
    .replace(/\p{N}+(?:[.)](?=\s))?/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const kept = bare !== name && /\p{L}/u.test(bare) && !/[()]/u.test(bare) ? bare : name;
  return needsNameCase(kept) ? nameCase(kept) : kept;
}

/** What a cell is, in words that are written small. */
const COMMON =
  /(?<![\p{L}\p{M}])(?:bộ|khu phố|tổ dân phố|khối phố|khu vực|thôn|xóm|ấp|trường|mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|trạm|y tế|bệnh viện|công an|quân sự|cơ quan|đảng uỷ|đảng ủy|phường|xã|thị trấn|hợp tác xã|nông nghiệp|số(?=\s*\d)|doanh nghiệp|công ty|văn phòng)(?![\p{L}\p{M}])/giu;
/** Short forms, which are written in capitals: no syllable is without a vowel, and a few have one. */
const SHORT = /(?<![\p{L}\p{M}])(?:[bcdđghklmnpqrstvx]{2,}|t?tyt|ubnd|ubmttq)(?=\d|(?![\p{L}\p{M}]))/giu;
/** Numerals: some are no syllable, “VI” and “XI” are only behind what is numbered. */
const NUMERAL =
  /(?<![\p{L}\p{M}])(?:i{2,3}|iv|vii{1,2}|ix|xi{2,3}|xiv|xvi{1,3}|(?<=(?:bộ|cb|phố|số|khu|thôn|ấp|khóm|tổ|đội)\s)(?:i|vi|xi))(?![\p{L}\p{M}])/giu;

/** “CHI BỘ KHU PHỐ TÂN AN” as “Chi bộ khu phố Tân An”; any other name as it is. */
export function cellNameCase(name: string): string {
  if (!isInCapitals(name)) return name;
  const written = nameCase(name)
    .replace(COMMON, (words) => words.toLowerCase())
    .replace(SHORT, (short) => short.toUpperCase())
    .replace(NUMERAL, (numeral) => numeral.toUpperCase());
  return written.charAt(0).toUpperCase() + written.slice(1);
}
