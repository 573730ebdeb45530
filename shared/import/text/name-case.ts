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

/** A name to be rewritten: all capitals, or a word that begins with a small letter. */
export function needsNameCase(name: string): boolean {
  return isInCapitals(name) || /(?:^|\s)\p{Ll}/u.test(name);
}

/** Words of a cell's name that say what it is, in small letters. */
const COMMON = new Set(
  (
    'bộ khu phố tổ dân thôn xóm ấp khối khu vực trường mầm non mẫu giáo tiểu học trung cơ sở phổ thông trạm y tế bệnh viện ' +
    'phòng khám công an quân sự cơ quan đảng uỷ ủy phường xã thị trấn uỷ ban nhân hội đồng mặt trận hợp tác xã nông nghiệp ' +
    'doanh công ty xí nghiệp văn phòng dân'
  ).split(' '),
);

/** “CHI BỘ KHU PHỐ TÂN AN” as “Chi bộ khu phố Tân An”; any other name as it is. */
export function cellNameCase(name: string): string {
  if (!isInCapitals(name)) return name;
  const words = name.toLowerCase().split(' ');
  const proper = words.map((word, at) => (at > 0 && COMMON.has(word) ? word : nameCase(word)));
  return proper.join(' ');
}
