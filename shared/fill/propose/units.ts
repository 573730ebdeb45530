import type { Tie } from '../../domain/parts/fill-mappings';
import { addressOf, parseAddress } from '../../spreadsheet/address';
import { fold } from '../../text/fold';
import type { Catalogue, SeasonIndicator } from '../indicators';
import type { Grid, Item } from './grid';
import type { LeftPlace, Proposal } from './proposed';

/** “Đơn vị tính: nghìn người”, “(ngàn đồng chí)”, “ĐVT: 1.000 người”; “Đơn vị tính: %” where nothing else is named. */
const UNIT = /^\(?(?:ghi chu\s*:?\s*)?(?:(?:đvt|dvt|dv tinh|don vi tinh|don vi)\s*[:.]?\s*)?(.*?)[).]?$/u;
const SCALED =
  /^(?:1[.\s]?000|10{1,3}|nghin|ngan|tram|chuc|van|trieu)\s+(?:nguoi|dong chi|d\/c|đ\/c|dang vien|dv|chi bo)$/u;
const IS_UNIT = /^\(?(?:ghi chu\s*:?\s*)?(?:đvt|dvt|dv tinh|don vi tinh|don vi)\b/u;

/** What is counted in a place, by the unit that stands beside it; `unknown` is some other word, `other` no unit of a count. */
export type Unit = 'share' | 'people' | 'cells' | 'years' | 'other' | 'unknown';

const units: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:%|phan tram|t[yi] le(?: %| phan tram)?|tl(?: %)?)$|^%/u, 'share'],
  [/^(?:‰|phan nghin)|^(?:1[.\s]?000|10{1,3}|nghin|ngan|tram|chuc|van|trieu)\b/u, 'other'],
  [/^(?:nguoi|dong chi|d\/c|dang vien|dv|(?:cap |chi )?uy vien|cuv)$/u, 'people'],
  [/^(?:chi bo|cb|dang bo|to chuc dang|tccsd)$/u, 'cells'],
  [/^tuoi$/u, 'years'],
];

/** The unit that a text says, or begins with: “%”, “(đồng chí)”, “nghìn người, đến ngày …”; undefined where it says nothing. */
export function unitOf(text: string): Unit | undefined {
  const [said = ''] = fold(text)
    .replace(/^[\s.…_(\[–-]+/u, '')
    .replace(/^(?:dvt|dv tinh|don vi tinh)\s*[:.]?\s*/u, '')
    .split(/[,;()[\]…–-]|[.:](?!\d)/u);
  const bare = said.trim();
  if (bare === '') return undefined;
  return units.find(([pattern]) => pattern.test(bare))?.[1] ?? 'unknown';
}

/** Whether a figure is counted in a unit; `unclear` where it may be. */
export function fitsUnit(
  { id, isShare }: Pick<SeasonIndicator, 'id' | 'isShare'>,
  unit: Unit | undefined,
): 'fits' | 'unclear' | 'differs' {
  if (unit === undefined || /Day$/u.test(id)) return 'fits';
  if (unit === 'unknown') return 'unclear';
  if (unit === 'share' || isShare) return unit === 'share' && isShare ? 'fits' : 'differs';
  const own = /^meanAge\./u.test(id) ? 'years' : /^(?:cells|marked)\./u.test(id) ? 'cells' : 'people';
  if (own === unit) return 'fits';
  // a cell has one secretary, and a mean age is of people
  const isNear = unit === 'cells' ? /\.secretary$/u.test(id) : unit === 'people' && own === 'years';
  return isNear ? 'unclear' : 'differs';
}

/** A unit in which no count can be written as it is. */
export function isOtherUnit(text: string): boolean {
  const folded = fold(text).trim();
  const unit = UNIT.exec(folded)?.[1]?.trim() ?? '';
  return SCALED.test(unit) || (IS_UNIT.test(folded) && unit === '%');
}

/**
 * Counts go into a form as they are: where it asks for thousands, or for percent alone, they are left. Said above a table,
 * below it or alone in a line it is of the whole sheet, in a row of a table of that row.
 */
export function withoutOtherUnits(
  grid: Grid,
  isTaken: (item: Item) => boolean,
  catalogue: Catalogue,
  { ties, left }: Proposal,
): Proposal {
  const said = Array.from({ length: grid.rows }, (_, index) => grid.itemsIn(index + 1))
    .flat()
    .filter(({ text }) => isOtherUnit(text));
  if (said.length === 0) return { ties, left };
  const leftRows = left.map(({ cell }) => parseAddress(cell)?.row ?? 0);
  const last = Math.max(...ties.flatMap(({ tie }) => rowsOf(tie)), ...leftRows);
  const isWhole = said.some(
    (item) => !isTaken(item) || item.row > last || grid.itemsIn(item.row).length === 1,
  );
  const rows = new Set(said.map(({ row }) => row));
  const counts = ties.filter(
    ({ tie }) => isCount(tie, catalogue) && (isWhole || rowsOf(tie).some((row) => rows.has(row))),
  );
  const places = counts.map(({ tie }): LeftPlace => {
    const cell = tie.kind === 'cell' ? tie.cell : `${tie.column}${String(tie.fromRow)}`;
    const { row = 1, column = 1 } = parseAddress(cell) ?? {};
    return { sheet: tie.sheet, cell, text: headingOver(grid, row, column), reason: 'unit' };
  });
  return { ties: ties.filter((each) => !counts.includes(each)), left: [...left, ...places] };
}

function rowsOf(tie: Tie): readonly number[] {
  if (tie.kind === 'cell') return [parseAddress(tie.cell)?.row ?? 0];
  return Array.from({ length: tie.toRow - tie.fromRow + 1 }, (_, index) => tie.fromRow + index);
}

function isCount(tie: Tie, { cells, people, find, findOfCell, findOfPerson }: Catalogue): boolean {
  const isOne = (value: { readonly kind: string } | undefined) => value?.kind === 'count';
  if (tie.kind === 'cell' || tie.of === 'ward') return isOne(find(tie.indicator)?.value());
  if (tie.of === 'cells') {
    const indicator = findOfCell(tie.indicator);
    return cells.some((subject) => isOne(indicator?.valueOf(subject)));
  }
  const indicator = findOfPerson(tie.indicator);
  return people.some((subject) => isOne(indicator?.valueOf(subject)));
}

function headingOver(grid: Grid, row: number, column: number): string {
  for (let above = row - 1; above >= 1; above -= 1) {
    const item = grid.over(above, column);
    if (item) return item.text;
  }
  return addressOf({ row, column });
}
