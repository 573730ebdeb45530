import type { CellKind } from '../domain/choices';
import type { CellDraft } from '../domain/edits';
import { LINE_LIMIT } from '../domain/fields';
import type { MemberCounts } from '../domain/season';
import { cleanLine } from '../text/clean-text';
import { nameKey } from '../text/fold';
import { type CountProblem, readCount } from '../text/read-count';
import type { CellColumns } from './cell-columns';
import { nameInWard, severalByWard, severalOfOneName } from './cell-name';
import { countText } from './count-cell';
import { guessKind, readKind } from './guess-kind';
import { cellKey } from './match/match-cells';
import { cellRows, type PastedTable } from './pasted-table';

/** Numbers of members, in the order in which tables give them. */
export const memberCountKeys = [
  'total',
  'official',
  'probationary',
  'exempt',
] as const satisfies readonly (keyof MemberCounts)[];
export type MemberCountKey = (typeof memberCountKeys)[number];

/** A row of a pasted table: what stands in it, as text, so that it can be corrected before it is stored. */
export interface PastedCell {
  readonly name: string;
  readonly kind: CellKind;
  readonly counts: Readonly<Record<MemberCountKey, string>>;
}

export type PastedCellProblem =
  | { readonly at: 'name'; readonly code: 'text-empty' | 'text-too-long' }
  | { readonly at: MemberCountKey; readonly code: CountProblem };

/** The rows of a pasted table as cells, those of one name told apart by their wards where a column names them; totals are left out. */
export function pastedCells(table: PastedTable): readonly PastedCell[] {
  const rows = cellRows(table).rows.map((row) => ({
    cell: pastedCellOf(row, table.columns),
    ward: wardOf(row, table.columns),
  }));
  const several = severalByWard(rows.map(({ cell, ward }) => ({ name: cell.name, ward })));
  const told = new Set([...several].map(({ name }) => cellKey(name)));
  return rows.map(({ cell, ward }) =>
    told.has(cellKey(cell.name)) ? { ...cell, name: nameInWard(cell.name, ward) } : cell,
  );
}

/** The ward that a row names; empty where none does. */
export function wardOf(row: readonly string[], { ward }: CellColumns): string {
  return ward === undefined ? '' : cleanLine(row[ward] ?? '');
}

/** A row of a table as a cell. */
export function pastedCellOf(row: readonly string[], columns: CellColumns): PastedCell {
  const at = (column: number | undefined) => (column === undefined ? '' : (row[column] ?? ''));
  const name = cleanLine(at(columns.name));
  const count = (key: MemberCountKey) => countText(at(columns[key]));
  return {
    name,
    kind: readKind(at(columns.kind)) ?? guessKind(name) ?? 'other',
    counts: {
      total: count('total'),
      official: count('official'),
      probationary: count('probationary'),
      exempt: count('exempt'),
    },
  };
}

/** What is wrong with a row; it is stored only when nothing is. */
export function pastedCellProblems(cell: PastedCell): readonly PastedCellProblem[] {
  const problems: PastedCellProblem[] = [];
  if (cell.name.trim() === '') problems.push({ at: 'name', code: 'text-empty' });
  if (cell.name.length > LINE_LIMIT) problems.push({ at: 'name', code: 'text-too-long' });
  for (const key of memberCountKeys) {
    const read = readCount(cell.counts[key]);
    if (!read.ok) problems.push({ at: key, code: read.error });
  }
  return problems;
}

/** The cell to store; undefined while the row has a problem. */
export function pastedCellDraft(cell: PastedCell): CellDraft | undefined {
  if (pastedCellProblems(cell).length > 0) return undefined;
  const members: CellDraft['members'] = {};
  for (const key of memberCountKeys) {
    const read = readCount(cell.counts[key]);
    if (read.ok && read.value !== null) members[key] = read.value;
  }
  return { name: cleanLine(cell.name), kind: cell.kind, members };
}

/** A total that is not the sum of its parts. */
export interface WrongSum {
  readonly total: number;
  readonly official: number;
  readonly probationary: number;
  readonly sum: number;
}

/** The numbers of a row that do not add up; undefined while one of them is missing or no number. */
export function wrongSum({ counts }: PastedCell): WrongSum | undefined {
  const [total, official, probationary] = [counts.total, counts.official, counts.probationary].map(known);
  if (total === undefined || official === undefined || probationary === undefined) return undefined;
  const sum = official + probationary;
  return total === sum ? undefined : { total, official, probationary, sum };
}

function known(text: string): number | undefined {
  const read = readCount(text);
  return read.ok ? (read.value ?? undefined) : undefined;
}

/**
 * Rows whose name stands already among `names`, or in an earlier row with the same numbers (`repeated`); and those that
 * share their name with others and have other numbers (`same-name`). Case makes no difference, a tone does.
 */
export function repeatedNames(
  cells: readonly PastedCell[],
  names: readonly string[],
): ReadonlyMap<PastedCell, 'repeated' | 'same-name'> {
  const listed = cells.map((cell) => ({ cell, name: cell.name, counts: countsKey(cell) }));
  const several = severalOfOneName(listed);
  const known = new Set(names.map(nameKey));
  const seen = new Set<string>();
  const found = new Map<PastedCell, 'repeated' | 'same-name'>();
  for (const each of listed) {
    const name = nameKey(each.name);
    const key = several.has(each) ? `${cellKey(name)} ${each.counts}` : cellKey(name);
    if (name === '') continue;
    if (seen.has(key) || (known.has(name) && !several.has(each))) found.set(each.cell, 'repeated');
    else if (several.has(each)) found.set(each.cell, 'same-name');
    seen.add(key);
  }
  return found;
}

/** The numbers of a row, as one text. */
export function countsKey({ counts }: Pick<PastedCell, 'counts'>): string {
  return memberCountKeys
    .map((key) => counts[key])
    .join(' ')
    .trimEnd();
}
