import type { CellKind } from '../domain/choices';
import type { CellDraft } from '../domain/edits';
import { LINE_LIMIT } from '../domain/fields';
import type { MemberCounts } from '../domain/season';
import { cleanLine } from '../text/clean-text';
import { type CountProblem, readCount } from '../text/read-count';
import type { CellColumns } from './cell-columns';
import { withoutNumber } from './cell-name';
import { countText } from './count-cell';
import { guessKind, readKind } from './guess-kind';

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

/** The ward that a row names; empty where none does. */
export function wardOf(row: readonly string[], { ward }: CellColumns): string {
  return ward === undefined ? '' : cleanLine(row[ward] ?? '');
}

/** A row of a table as a cell. */
export function pastedCellOf(row: readonly string[], columns: CellColumns): PastedCell {
  const at = (column: number | undefined) => (column === undefined ? '' : (row[column] ?? ''));
  const name = withoutNumber(cleanLine(at(columns.name)));
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

/** The numbers of a row, as one text. */
export function countsKey({ counts }: Pick<PastedCell, 'counts'>): string {
  return memberCountKeys
    .map((key) => counts[key])
    .join(' ')
    .trimEnd();
}
