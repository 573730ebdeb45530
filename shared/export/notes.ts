import type { AgePolicy, PercentPolicy } from '../domain/season';
import { vi } from '../i18n';
import { isAppointed } from '../statistics/cell-statistics';
import type { GroupCounts } from '../statistics/groups';
import { unknownCount } from '../statistics/known';
import { data, missingEntries } from '../statistics/missing-entries';
import type { SeasonStatistics } from '../statistics/statistics';
import { formatDate } from '../text/dates';
import type { EarlierExport, MarkedRows } from './changes';
import type { SheetOptions } from './frame';

/** What stands under a table: how its figures were made. */

const { notes } = vi.sheets;

type Appointments = Pick<SheetOptions, 'appointments'>;

/** How many cells the figures are of. */
export function cellsNote(stats: SeasonStatistics, { appointments }: Appointments = {}): string {
  const { held, total } = stats.cells;
  if (appointments === true) return notes.appointments.cells(held, total, stats.heldWithoutResult);
  const early = stats.byCell.filter(({ held, entered }) => !held && entered).length;
  return notes.cellsHeld({
    ...{ held, total, early },
    empty: stats.heldWithoutResult,
    appointed: stats.byCell.filter(isAppointed).length,
  });
}

/** How ages are counted, and of how many people the mean is. */
export function ageNotes(policy: AgePolicy, stats: SeasonStatistics, options: Appointments = {}): string[] {
  const { count, unknown } = stats.ages.total;
  const method = methodNote(policy, options);
  return [count === 0 ? method : `${method} ${notes.meanAge(count, unknown)}`];
}

/** How ages are counted in several wards: one method where they agree, else each as the rules above say. */
export function methodNotes(
  policies: readonly AgePolicy[],
  stats: SeasonStatistics,
  options: Appointments = {},
): string[] {
  const [first, ...others] = policies;
  const agree = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  if (first !== undefined && agree) return ageNotes(first, stats, options);
  const { count, unknown } = stats.ages.total;
  return count === 0 ? [notes.ageMixed] : [notes.ageMixed, notes.meanAge(count, unknown)];
}

function methodNote({ method, on }: AgePolicy, { appointments }: Appointments): string {
  if (method === 'fullYearsAt') return notes.age.fullYearsAt(formatDate(on ?? ''));
  return appointments === true ? notes.appointments.age[method] : notes.age[method];
}

/** What of a table is rounded: its shares, its means, or both. */
export type Rounded = keyof typeof notes.rounded;

/** How figures are rounded. */
export function roundingNote(policy: PercentPolicy, what: Rounded = 'both'): string {
  const { digits, rounding, trimZeros } = policy;
  const kept = digits.kind === 'decimals' ? notes.decimals(digits.count) : notes.significant(digits.count);
  const trimmed = trimZeros && !(digits.kind === 'decimals' && digits.count === 0);
  return notes.rounding[rounding](notes.rounded[what], trimmed ? notes.zerosTrimmed(kept) : kept);
}

/** What of people is not known in a row of figures, “giới tính, tuổi của 3 đ/c”, with what a sheet counts besides. */
export function missingParts(
  counts: GroupCounts,
  further: readonly (readonly [datum: string, count: number])[] = [],
): readonly string[] {
  const missing = missingEntries(counts);
  const all = [...data.map((datum) => [vi.unknown.data[datum], missing[datum]] as const), ...further];
  const byCount = Map.groupBy(
    all.filter(([, count]) => count > 0),
    ([, count]) => count,
  );
  return [...byCount].map(([count, some]) =>
    vi.unknown.missingOf(
      some.map(([datum]) => datum),
      count,
    ),
  );
}

/**
 * For how many people something is not known that the table counts by; no line where everything is, but over wards
 * that this does not follow the list beside it.
 */
export function missingNotes(
  stats: Pick<SeasonStatistics, 'groups'>,
  { wards, people }: Pick<SheetOptions, 'wards' | 'people'> = {},
): string[] {
  const parts = missingParts(stats.groups);
  if (parts.length > 0) return [notes.missing(parts.join('; '))];
  return wards && people ? [notes.missingAsExported] : [];
}

/**
 * Members of the committees who were appointed and not elected; no line when nobody was. `ofPeople` says that the
 * sheet counts those who sat before.
 */
export function appointedNotes(
  stats: SeasonStatistics,
  { appointments }: Appointments,
  ofPeople = true,
): string[] {
  if (appointments === true) return [];
  const { total } = stats.groups.appointed;
  const again = stats.byCell
    .flatMap(({ cell }) => cell.congress.committee)
    .filter(({ origin, standing }) => origin === 'appointed' && standing === 'reelected');
  if (total.count === 0) return [];
  return [notes.appointed(total.count, ofPeople ? again.length : 0, unknownCount(total))];
}

/** Which ground changed cells have, and how many rows are gone; no line where nothing changed. */
export function changeNotes(
  { changed, gone }: Omit<MarkedRows, 'rows'>,
  { exportedOn }: EarlierExport,
): string[] {
  const on = formatDate(exportedOn);
  return [...(changed ? [notes.changed(on)] : []), ...(gone === 0 ? [] : [notes.gone(gone, on)])];
}
