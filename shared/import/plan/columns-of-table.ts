import { fold } from '../../text/fold';
import { type PersonColumn, personHeading } from '../table/person-headings';
import type { PersonColumns } from '../table/row-kinds';
import { type SourceRow, textAt } from '../table/source';
import type { TableView } from '../table/table-view';
import { isMark } from '../values/read-choice';

const DAYS_AGAIN = ['born', 'joinedOn', 'officialOn'] as const;
/** Another birth may be that of somebody else; by another paper it is theirs. */
const BY_PAPER = /\b(?:theo|cccd|cmnd|can cuoc|ho so|ly lich|khai sinh|giay)\b/u;

function isAgain(path: readonly string[], use: (typeof DAYS_AGAIN)[number]): boolean {
  return personHeading(path) === use && (use !== 'born' || BY_PAPER.test(fold(path.at(-1) ?? '')));
}

/** Further columns of days that say what one in use says: “Ngày vào Đảng lần 2”. */
export function columnsAgain({ heading: { columns, paths } }: TableView<PersonColumn>) {
  return new Map<PersonColumn, readonly number[]>(
    DAYS_AGAIN.map((use) => {
      const same = paths.flatMap((path, at) => (path.length > 0 && isAgain(path, use) ? [at] : []));
      return [use, same.filter((at) => at !== columns[use])];
    }),
  );
}

/** A column “Nữ” alone, in which some have a mark. */
export function womenAreMarked(
  rows: readonly SourceRow[],
  { gender, genderMale, genderFemale, bornMale, bornFemale }: PersonColumns,
): boolean {
  const others = [gender, genderMale, bornMale, bornFemale];
  if (genderFemale === undefined || others.some((column) => column !== undefined)) return false;
  return rows.some((row) => row.part === undefined && isMark(textAt(row, genderFemale)));
}
