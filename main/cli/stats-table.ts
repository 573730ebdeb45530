import type { Ward } from '../../shared/combined/combined';
import { addFigures, totalPolicy, totalYoungLabel, wardFigures } from '../../shared/combined/total';
import type { PercentPolicy, Season } from '../../shared/domain/season';
import { ageNotes, missingNotes, roundingNote } from '../../shared/export/notes';
import { vi } from '../../shared/i18n';
import { cli } from '../../shared/i18n/vi/cli';
import { rulesOf } from '../../shared/rules/rule-sets';
import {
  type Column,
  columns,
  type Group,
  groupShare,
  type KnownCount,
  type SeasonStatistics,
  sharedGroups,
  shownCount,
  statistics,
  unknownCount,
} from '../../shared/statistics';
import { formatCount, formatMean, formatShare } from '../../shared/text/share';

const GAP = '  ';

/** The statistics as a table of plain text, for reading on a terminal. */
export function statsTable(season: Season): string {
  const stats = statistics(season);
  const { captions } = vi.statistics;
  return [
    season.committee.name,
    captions.positions(season.season.term),
    ...cellLines(stats),
    '',
    ...aligned(
      tableRows(stats, season.season.percent, vi.statistics.youngLabel(rulesOf(season)), stats.meanAge),
    ),
    '',
    ...ageNotes(season.season.ageAt, stats),
    ...missingNotes(stats),
    roundingNote(season.season.percent),
  ].join('\n');
}

/** The total of several wards in the same form. */
export function totalsTable(wards: readonly Ward[]): string {
  const figures = addFigures(wards.map(({ season }) => wardFigures(season)));
  const { age } = figures;
  const policy = totalPolicy(wards);
  const mean = formatMean(age.sum, age.count, policy);
  const rows = tableRows(figures, policy, totalYoungLabel(wards), { total: mean });
  return [
    ...cellLines(figures),
    '',
    ...aligned(rows),
    '',
    ...missingNotes(figures),
    roundingNote(policy),
  ].join('\n');
}

/** How many cells met, and of how many of those entered every post is filled. */
function cellLines({
  cells,
  heldWithoutResult,
}: Pick<SeasonStatistics, 'cells' | 'heldWithoutResult'>): readonly string[] {
  const { total, held, judged, fullyElected } = cells;
  return [
    cli.stats.cells(total, held, judged === 0 ? undefined : { fullyElected, of: judged }),
    ...(heldWithoutResult === 0 ? [] : [cli.stats.withoutResult(heldWithoutResult)]),
  ];
}

/** The lines of a table; a mean that is not known of a post is left open. */
function tableRows(
  { groups: counts, vacant: vacancies }: Pick<SeasonStatistics, 'groups' | 'vacant'>,
  policy: PercentPolicy,
  young: string,
  means: Readonly<Partial<Record<Column, string | null>>>,
): string[][] {
  const { columns: headings, groups, meanAge, vacant, none } = vi.statistics;
  const label = (group: Group) =>
    vi.unknown.labelled(group === 'young' ? young : groups[group], unknownCount(counts[group].total));
  const share = (group: Group, column: Column) => {
    const count = shownCount(counts[group][column]);
    if (count === undefined) return none;
    return cli.stats.share(count, formatShare(groupShare({ groups: counts }, group, column), policy));
  };
  const number = (figure: KnownCount) => {
    const count = shownCount(figure);
    return count === undefined ? none : formatCount(count);
  };
  return [
    [headings.criterion, ...columns.map((column) => headings[column])],
    [label('committee'), ...columns.map((column) => number(counts.committee[column]))],
    ...sharedGroups.map((group) => [label(group), ...columns.map((column) => share(group, column))]),
    [vacant, none, ...[vacancies.secretary, vacancies.deputySecretary, vacancies.member].map(number)],
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
