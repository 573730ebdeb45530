import type { CellTie, ColumnTie, RowName, Tie } from '../../../shared/domain/parts/fill-mappings';
import type { Form } from '../../../shared/fill/form';
import type { LeftPlace } from '../../../shared/fill/propose/proposed';
import { columnLetters, isInside, parseAddress } from '../../../shared/spreadsheet/address';

/** What of the proposal is still left, with the ties as they are now. */
export function stillLeft(left: readonly LeftPlace[], ties: readonly Tie[]): readonly LeftPlace[] {
  return left.filter((place) => {
    const position = parseAddress(place.cell);
    if (!position) return false;
    if (place.reason === 'no-row') {
      return ties.some(
        (tie) =>
          tie.kind === 'column' && tie.sheet === place.sheet && tie.lacking?.includes(place.text) === true,
      );
    }
    if (place.reason === 'ward-unknown') return freeNames(ties, place).length > 0;
    return !ties.some((tie) => tie.sheet === place.sheet && coversPlace(tie, place, position));
  });
}

const NAMED: ReadonlySet<string> = new Set(['name-near', 'name-unknown', 'ward-unknown']);

/** Names of the season that no row bears and this one may mean, the nearest first. */
export function freeNames(ties: readonly Tie[], place: LeftPlace): readonly string[] {
  const { sheet, cell, reason, candidates = [] } = place;
  const position = parseAddress(cell);
  if (!position || !NAMED.has(reason)) return [];
  const namesIn = columnLetters(position.column);
  if (reason === 'ward-unknown') return isWardKnown(ties, place, namesIn) ? [] : candidates;
  const lacking = ties.flatMap((tie) =>
    tie.kind === 'column' && tie.sheet === sheet && tie.namesIn === namesIn ? (tie.lacking ?? []) : [],
  );
  const free = [...new Set(lacking)];
  const near = candidates.filter((name) => free.includes(name));
  return [...near, ...free.filter((name) => !near.includes(name))];
}

/** A row of the sheet was said to be of the own ward. */
function isWardKnown(ties: readonly Tie[], { sheet, candidates = [] }: LeftPlace, column: string): boolean {
  return ties.some(
    (tie) =>
      tie.kind === 'column' &&
      tie.sheet === sheet &&
      [tie.namesIn, tie.wardsIn].includes(column) &&
      tie.names?.some(({ name }) => candidates.includes(name)) === true,
  );
}

/** Nothing is tied in the rows of any ward: what stands below the own one is still to be found. */
export function isWardOpen(ties: readonly Tie[], { sheet, cell, reason }: LeftPlace): boolean {
  const column = columnLetters(parseAddress(cell)?.column ?? 1);
  const isOfWards = (tie: Tie) =>
    tie.kind === 'column' && tie.sheet === sheet && [tie.namesIn, tie.wardsIn].includes(column);
  return reason === 'ward-unknown' && !ties.some(isOfWards);
}

type At = NonNullable<ReturnType<typeof parseAddress>>;

function coversPlace(tie: Tie, place: LeftPlace, position: At): boolean {
  if (tie.kind === 'cell') return tie.cell === place.cell;
  if (tie.names?.some(({ text }) => text === place.text) === true) return true;
  return (
    tie.column === columnLetters(position.column) && position.row >= tie.fromRow && position.row <= tie.toRow
  );
}

/** The columns whose rows are found by the names of a column, with a row tied to a name. */
export function withRowName(ties: readonly Tie[], place: LeftPlace, name: string): readonly Tie[] {
  const position = parseAddress(place.cell);
  if (!position) return ties;
  const named = { text: place.text, name };
  return ties.map((tie) => {
    if (tie.kind === 'cell') return withGroupName(tie, place.sheet, columnLetters(position.column), named);
    if (tie.sheet !== place.sheet || tie.namesIn !== columnLetters(position.column)) return tie;
    const lacking = tie.lacking?.filter((each) => each !== name) ?? [];
    const rest = Object.entries(tie).filter(([key]) => key !== 'lacking');
    return {
      ...(Object.fromEntries(rest) as unknown as ColumnTie),
      fromRow: Math.min(tie.fromRow, position.row),
      toRow: Math.max(tie.toRow, position.row),
      names: [...(tie.names ?? []), named],
      ...(lacking.length > 0 && { lacking }),
    };
  });
}

/** A sum of rows whose names stand in that column knows the name too. */
function withGroupName(tie: CellTie, sheet: string, column: string, named: RowName): CellTie {
  const { group } = tie;
  if (tie.sheet !== sheet || group?.namesIn !== column) return tie;
  return { ...tie, group: { ...group, names: [...(group.names ?? []), named] } };
}

/** A column tied in the same rows, by which a cell beside it is tied too. */
export function columnBeside(
  form: Form,
  sheetIndex: number,
  ties: readonly Tie[],
  position: At,
): ColumnTie | undefined {
  const name = form.sheets[sheetIndex]?.name;
  return ties.find((tie): tie is ColumnTie => {
    if (tie.kind !== 'column' || tie.sheet !== name) return false;
    const column = {
      from: { row: tie.fromRow, column: 1 },
      to: { row: tie.toRow, column: Number.MAX_SAFE_INTEGER },
    };
    return isInside(position, column);
  });
}
