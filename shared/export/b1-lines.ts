import type { PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import { rulesOf } from '../rules/rule-sets';
import type { AgeSum, CellStatistics, SeasonStatistics } from '../statistics';
import { formatDate } from '../text/dates';
import { type B1Column, type Counts, countsOf, totalsOf } from './b1-columns';
import { cellNote, totalUnknown } from './b1-notes';
import type { SheetOptions } from './frame';
import type { B1Part } from './sheet-codes';
import { type CellContent, date, text } from './sheet-model';

/** The rows of B1 before they stand on a sheet: what each cell or ward has. */

const words = vi.sheets.b1Notes;

/** A row of figures: of a cell, or of a ward. */
export interface B1Line {
  readonly key: string;
  readonly name: string;
  /** By which its figures are rounded; as the sheet's where absent. */
  readonly policy?: PercentPolicy;
  readonly counts: Counts;
  readonly ages: AgeSum;
  readonly entered: boolean;
  /** Nobody is short of a congress still to come; of wards the cells say so. */
  readonly held?: boolean;
  readonly text: (id: B1Column, part: B1Part | undefined) => CellContent;
}

export interface B1Total extends Pick<B1Line, 'counts' | 'ages' | 'entered'> {
  readonly label: string;
  /** What the sums leave out. */
  readonly unknown: (part: B1Part | undefined) => readonly string[];
}

export interface B1Lines {
  readonly lines: readonly B1Line[];
  readonly total: B1Total;
}

/** A line for each cell, and their total. */
export function cellLines(season: Season, stats: SeasonStatistics, options: SheetOptions): B1Lines {
  const rules = rulesOf(season);
  const counts = stats.byCell.map((each) => countsOf(each, rules));
  const lines = stats.byCell.map(
    (each, index): B1Line => ({
      key: each.cell.id,
      name: each.cell.name,
      counts: counts[index] ?? new Map(),
      ages: each.ages,
      entered: each.entered,
      held: each.held,
      text: (id, part) => {
        if (id === 'date') return date(each.cell.congress.heldOn);
        return id === 'note' ? text(cellNote(each, part, options.appointments)) : text(cellText(id, each));
      },
    }),
  );
  return { lines, total: b1Total(stats, totalsOf(counts, stats)) };
}

/** The last row of some figures. */
export function b1Total(stats: SeasonStatistics, counts: Counts): B1Total {
  return {
    counts,
    ages: stats.ages.total,
    entered: stats.byCell.some(({ entered }) => entered),
    label: vi.unknown.total(vi.sheets.headings.totalRow, stats.heldWithoutResult),
    unknown: (part) => totalUnknown(stats, part),
  };
}

export function cellText(id: B1Column, stats: CellStatistics): string | undefined {
  const { cell } = stats;
  if (id === 'name') return cell.name;
  if (id === 'kind') return words.kind[cell.kind];
  if (id === 'date') return cell.congress.heldOn === undefined ? undefined : formatDate(cell.congress.heldOn);
  return id === 'note' ? cellNote(stats) : undefined;
}
