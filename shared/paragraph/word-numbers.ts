/** Numbers that are written out: “hai đồng chí”, “mười hai bí thư”, “hai mươi lăm người”. */

const UNITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const unit = Object.keys(UNITS).join('|');
const TEN = 10;

/** People or cells behind it: “một trong những” and “năm 2025” count nobody. */
const COUNTED = String.raw`(?:đồng chí|đ\/c|người|bí thư|phó bí thư|chi u[ỷy]|chi ủy|cấp u[ỷy]|cấp ủy|đảng viên|chi bộ|đại biểu|nữ)`;
const NUMBER = new RegExp(
  String.raw`(?<!\p{L}|thứ |phần )(?:(?:(${unit}) mươi|(mười))(?: (${unit}))?|(${unit}))(?=\s+${COUNTED}(?!\p{L}))`,
  'uy',
);

/** The number in words that begins at a place of a text in small letters, and where it ends. */
export function wordNumberAt(
  lower: string,
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(lower);
  if (!match) return undefined;
  const [, tens, ten, more = '', alone = ''] = match;
  const value = tens === undefined ? (ten === undefined ? 0 : TEN) : (UNITS[tens] ?? 0) * TEN;
  return { value: value + (UNITS[more] ?? 0) + (UNITS[alone] ?? 0), end: NUMBER.lastIndex };
}
