import { fold } from '../../text/fold';
import { guessKind } from '../guess-kind';
import { codesOf, isCellCode, isOverCodes, withNames } from './cell-codes';
import { behindCellWord, namesPartyGroup } from './cell-words';
import { type FoundHeading, findHeadingInSteps } from './find-heading';
import { holdsNames, type PersonColumn, personHeading } from './person-headings';
import { type SourceTable, textAt } from './source';

/** A sheet with its name. */
export interface NamedTable {
  readonly name: string;
  readonly table: SourceTable;
}

export interface ReadTogether {
  readonly table: SourceTable;
  /** Names of the sheets that are in it, and of those that hold something else. */
  readonly read: readonly string[];
  readonly left: readonly string[];
}

/** Of the columns of the first list, so many in a hundred stand on a sheet that is read with it. */
const ALIKE = 60;

/**
 * The sheets of a workbook as one list: the first that is a list of people, and all others whose headings say the
 * same, as where each cell has a sheet of its own; step by step whenever the caller goes on. A sheet that holds no list is left, and told where it holds anything.
 */
export function* readTogether(sheets: readonly NamedTable[]): Generator<void, ReadTogether> {
  const looked: LookedAt[] = [];
  for (const sheet of sheets) looked.push(yield* lookedAt(sheet));
  const found = inNames(looked);
  const lists = found.filter(({ uses }) => holdsNames(uses));
  const isOld = ({ name }: NamedTable) => lists.some((other) => isLater(other.name, name));
  const first = lists.find((sheet) => !isOld(sheet)) ?? found.find(({ table }) => table.rows.length > 0);
  const [fallback] = found;
  if (first === undefined) {
    return { table: fallback?.table ?? { rows: [], from1904: false }, read: [], left: [] };
  }
  const alike = found.filter(
    (sheet) => sheet === first || (!isOld(sheet) && isAlike(first.uses, sheet.uses)),
  );
  const read = alike.length > 1 ? alike : [first];
  const left = found.filter((sheet) => !read.includes(sheet) && sheet.table.rows.length > 0);
  const [, ...more] = read;
  // a sheet for each cell: what it is called is the cell's name
  const of = ({ uses }: { readonly uses: ReadonlySet<string> }) => read.length > 1 && !uses.has('cell');
  return {
    table: {
      ...first.table,
      title: titleOf(first.name, of(first)),
      more: more.map((sheet) => ({ ...sheet.table, title: titleOf(sheet.name, of(sheet)) })),
    },
    read: read.map(({ name }) => name),
    left: left.map(({ name }) => name),
  };
}

const YEAR = /(?:19|20)\d\d/gu;
const OF_NOW = /\b(?:moi|new|hien (?:tai|nay))\b/u;
const OF_BEFORE = /\b(?:cu|old|truoc|luu|backup|ban sao|copy)\b/u;

/** “DS 2026” is a later list of what “DS 2024 (cũ)” is of: the earlier one is left, and told. */
function isLater(name: string, other: string): boolean {
  const [one, two] = [name, other].map((each) => {
    const said = fold(each).replace(/_/gu, ' ');
    const years = said.match(YEAR) ?? [];
    const of = said
      .replace(YEAR, '')
      .replace(OF_BEFORE, '')
      .replace(OF_NOW, '')
      .replace(/[^\p{L}\d]+/gu, '');
    return { of, year: Number(years.at(-1) ?? 0), isOld: OF_BEFORE.test(said) };
  });
  if (one === undefined || two === undefined || one.of !== two.of || (one.isOld && !two.isOld)) return false;
  return one.year > two.year || (one.year === two.year && two.isOld && !one.isOld);
}

interface LookedAt extends NamedTable {
  readonly uses: ReadonlySet<string>;
  readonly heading: FoundHeading<PersonColumn>;
}

function* lookedAt(sheet: NamedTable): Generator<void, LookedAt> {
  const heading = yield* findHeadingInSteps(sheet.table, personHeading);
  return { ...sheet, heading, uses: new Set(Object.keys(heading.columns)) };
}

/** The sheets with names of cells for codes, where one of them, which is then none of its own, says what codes mean. */
function inNames(sheets: readonly LookedAt[]): readonly LookedAt[] {
  const columns = new Map(sheets.map((sheet) => [sheet, columnOfCodes(sheet)]));
  if (sheets.every((sheet) => columns.get(sheet) === undefined)) return sheets;
  for (const legend of sheets) {
    const codes = holdsNames(legend.uses) ? undefined : codesOf(legend.table);
    if (codes === undefined) continue;
    return sheets
      .filter((sheet) => sheet !== legend)
      .map((sheet) => {
        const at = columns.get(sheet);
        return at === undefined ? sheet : { ...sheet, table: withNames(sheet.table, at, codes) };
      });
  }
  return sheets;
}

/** The column in which codes stand for names of cells. */
function columnOfCodes({ heading: { columns, paths, end }, table: { rows } }: LookedAt): number | undefined {
  const [at = -1, over = ''] = [columns.cell, paths[columns.cell ?? -1]?.at(-1)];
  const holdsCodes = isOverCodes(over) && rows.slice(end).some((row) => isCellCode(over, textAt(row, at)));
  return holdsCodes ? at : undefined;
}

/** Names, or days of somebody's life beside a heading that does not say that names stand below: “Đảng viên”. */
function areOfPeople(uses: ReadonlySet<string>): boolean {
  return holdsNames(uses) || ['born', 'joinedOn', 'joinedAndOfficial'].some((use) => uses.has(use));
}

function isAlike(first: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (![first, other].every(areOfPeople)) return false;
  const shared = [...first].filter((use) => other.has(use)).length;
  return shared * 100 >= Math.max(first.size, other.size) * ALIKE;
}

/** What sheets are called that are of no one cell. */
const OF_NO_CELL =
  /^$|^(?:sheet|trang|trang tinh|bang|bieu|phu luc|tong|danh sach|ds|dang vien|dv|cap uy|chi uy|nhan su|can bo|nam|thang|quy|nhiem ky|dot|ban|data|du lieu|import|list|moi|cu|goc|copy|ban sao|chinh thuc|du bi|nu|toan|phuong|dang bo|dang uy|mau)\b|^[\d\W_]+$|\b(?:19|20)\d\d\b/u;

/** “KP1 2025”: the year is that of the list. */
const OF_YEAR = /\s*[-_(]?\s*(?:năm\s*)?(?:19|20)\d\d\)?$/iu;

/** The name of a sheet as the title of its list: “KP1” is “Chi bộ KP1”, “Sheet1” stays what it is. */
function titleOf(name: string, isOfCell: boolean): string {
  const plain = name
    .replace(/^(?:ds|danh sách)\s*[-_:.]?\s*/iu, '')
    .replace(/^\d{1,3}[.)-]\s*/u, '')
    .replace(OF_YEAR, '');
  if (namesPartyGroup(plain) || behindCellWord(plain) !== undefined) return plain;
  const isCell = guessKind(plain) !== undefined || (isOfCell && !OF_NO_CELL.test(fold(plain)));
  return isCell ? `Chi bộ ${plain}` : plain;
}
