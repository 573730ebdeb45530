import { cleanLine } from '../text/clean-text';
import { cellNameCase } from '../text/name-case';
import { wardKey } from '../text/ward-name';
import { cellKey } from './match/match-cells';

/** What says of itself that it is an organisation of the Party. */
const CELL_WORD = /^(?:chi bộ|chi bo|đảng bộ|dang bo|đảng uỷ|đảng ủy)(?![\p{L}\p{M}])/iu;
const SHORT = /^cb(?![\p{L}\p{M}])[.:]?\s*/iu;
/** Kinds of places, which are written small behind “Chi bộ”. */
const UNIT =
  /^(?:khu phố|tổ dân phố|khối phố|khu vực|tiểu khu|thôn|xóm|ấp|khóm|khối|buôn|bản|làng)(?![\p{L}\p{M}])/iu;

/**
 * The name of a cell written out: “TRẠM Y TẾ PHƯỜNG” is “Chi bộ Trạm y tế phường”, “Khu phố 2” is “Chi bộ khu phố 2”.
 * A name that says what it is, in small letters, stays as it is.
 */
export function fullCellName(written: string): string {
  return fullNameOf(cleanLine(written));
}

function fullNameOf(line: string): string {
  const name = cellNameCase(line);
  if (name === '' || CELL_WORD.test(name)) return name;
  const bare = name.replace(SHORT, '');
  return `Chi bộ ${UNIT.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare}`;
}

const BETWEEN = /\s*(?:[/\\>|;,]|->)\s*|\s+[–—-]\s+/u;
const OF_PARTY = /^(?:đảng bộ|đảng u[ỷy]|đảng ủy|đb)\s+(.+)$/iu;
const HIGHER = /^(?:đảng bộ |đảng u[ỷy] |đảng ủy )?(?:tỉnh|thành|thị|huyện|quận)(?: u[ỷy]| ủy|(?= \p{Lu}))/iu;

/**
 * “Tỉnh uỷ Gia Lai/Đảng uỷ phường Thử/Chi bộ khu phố 1” → “Chi bộ khu phố 1”: without what stands above every cell of the
 * ward. Another ward stays, for it tells cells of one name apart.
 */
export function withoutSuperiors(name: string, ward: string): string {
  const parts = name.normalize('NFC').split(BETWEEN);
  if (parts.length < 2) return name;
  const own = wardKey(ward);
  const left = parts.filter((part) => {
    const of = OF_PARTY.exec(part)?.[1];
    return !HIGHER.test(part) && (of === undefined || wardKey(of) !== own);
  });
  return left.length === 1 && left[0] !== undefined && left[0] !== '' ? left[0] : name;
}

/** “01. Chi bộ khu phố 1” → “Chi bộ khu phố 1”: the number is that of a list. */
export function withoutNumber(name: string): string {
  return name.replace(/^\s*\d{1,3}\s*[.)–-]\s*(?=\p{L})/u, '');
}

/** The name written out, for one that is not: it is offered so. */
export function cellNameToWrite(name: string): string | undefined {
  const line = cleanLine(name);
  const full = fullNameOf(line);
  return /\p{L}/u.test(name) && full !== line ? full : undefined;
}

/** The name with the ward that its cell belonged to, where several wards had a cell of that name. */
export function nameInWard(name: string, ward: string): string {
  return cleanLine(ward) === '' ? name : `${cleanLine(name)} (${cleanLine(ward)})`;
}

/** The cells whose name others have in another ward. */
export function severalByWard<T extends { readonly name: string; readonly ward: string }>(
  cells: readonly T[],
): ReadonlySet<T> {
  const listed = cells.map((cell) => ({ cell, name: cell.name, counts: wardKey(cell.ward) }));
  return new Set([...severalOfOneName(listed)].map(({ cell }) => cell));
}

/** A cell of a list, as far as it may be one with another. */
export interface ListedCell {
  readonly name: string;
  /** Its numbers, all in one text; empty where it has none. */
  readonly counts: string;
}

/** The cells whose name others have with other numbers: they are several cells of merged wards, or one of them is wrong. */
export function severalOfOneName<T extends ListedCell>(cells: readonly T[]): ReadonlySet<T> {
  const byName = Map.groupBy(cells, ({ name }) => cellKey(name));
  return new Set(
    [...byName].flatMap(([key, those]) =>
      key !== '' && new Set(those.map(({ counts }) => counts).filter((counts) => counts !== '')).size > 1
        ? those
        : [],
    ),
  );
}
