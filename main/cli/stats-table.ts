import type { Ward } from '../../shared/combined/combined';
import { addFigures, totalPolicy, totalYoungLabel, wardFigures } from '../../shared/combined/total';
import type { PercentPolicy, Season } from '../../shared/domain/season';
import { ageNotes, roundingNote } from '../../shared/export/notes';
import { vi } from '../../shared/i18n';
import { cli } from '../../shared/i18n/vi/cli';
import { rulesOf } from '../../shared/rules/rule-sets';
import {
  type Column,
  columns,
  type Group,
  type SeasonStatistics,
  sharedGroups,
  statistics,
} from '../../shared/statistics';
import { formatCount, formatMean, formatShare } from '../../shared/text/share';

const GAP = '  ';

/** The statistics as a table of plain text, for reading on a terminal. */
export function statsTable(season: Season): string {
  const stats = statistics(season);
  const { total, held, fullyElected } = stats.cells;
  const { captions } = vi.statistics;
  return [
    season.committee.name,
    captions.positions(season.season.term),
    cli.stats.cells(total, held, fullyElected),
    '',
    ...aligned(
      tableRows(stats, season.season.percent, vi.statistics.youngLabel(rulesOf(season)), stats.meanAge),
    ),
    '',
    ...ageNotes(season.season.ageAt, stats),
    roundingNote(season.season.percent),
  ].join('\n');
}

/** The total of several wards in the same form. */
export function totalsTable(wards: readonly Ward[]): string {
  const figures = addFigures(wards.map(({ season }) => wardFigures(season)));
  const { cells, age } = figures;
  const policy = totalPolicy(wards);
  const mean = formatMean(age.sum, age.count, policy);
  const rows = tableRows(figures, policy, totalYoungLabel(wards), { total: mean });
  return [
    cli.stats.cells(cells.total, cells.held, cells.fullyElected),
    '',
    ...aligned(rows),
    '',
    roundingNote(policy),
  ].join('\n');
}

/** The lines of a table; a mean that is not known of a post is left open. */
function tableRows(
  { groups: counts, vacant: vacancies }: Pick<SeasonStatistics, 'groups' | 'vacant'>,
  policy: PercentPolicy,
  young: string,
  means: Readonly<Partial<Record<Column, string | null>>>,
): string[][] {
  const { columns: headings, groups, meanAge, vacant, none } = vi.statistics;
  const label = (group: Group) => (group === 'young' ? young : groups[group]);
  const share = (group: Group, column: Column) => {
    const part = { count: counts[group][column], of: counts.committee[column] };
    return cli.stats.share(part.count, formatShare(part, policy));
  };
  return [
    [headings.criterion, ...columns.map((column) => headings[column])],
    [label('committee'), ...columns.map((column) => formatCount(counts.committee[column]))],
    ...sharedGroups.map((group) => [label(group), ...columns.map((column) => share(group, column))]),
    [vacant, none, ...[vacancies.secretary, vacancies.deputySecretary, vacancies.member].map(formatCount)],
    [meanAge, ...columns.map((column) => means[column] ?? none)],
  ];
}

/** Columns of equal width: the first to the left, figures to the right. */
function aligned(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
  return rows.map((row) =>
    row
      .map((text, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - width(text));
        return column === 0 ? text + padding : padding + text;
      })
      .join(GAP),
  );
}

const segmenter = new Intl.Segmenter('vi');

/** Letters, not code units. */
function width(text = ''): number {
  return Array.from(segmenter.segment(text)).length;
}
