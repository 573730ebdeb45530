import type { Season } from '../../shared/domain/season';
import { ageNotes, roundingNote } from '../../shared/export/notes';
import { vi } from '../../shared/i18n';
import { cli } from '../../shared/i18n/vi/cli';
import { rulesOf } from '../../shared/rules/rule-sets';
import {
  type Column,
  columns,
  type Group,
  groupShare,
  type SeasonStatistics,
  sharedGroups,
  statistics,
} from '../../shared/statistics';
import { formatCount, formatShare } from '../../shared/text/share';

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
    ...aligned(tableRows(season, stats)),
    '',
    ...ageNotes(season.season.ageAt, stats),
    roundingNote(season.season.percent),
  ].join('\n');
}

function tableRows(season: Season, stats: SeasonStatistics): string[][] {
  const { columns: headings, groups, meanAge, vacant, none, youngLabel } = vi.statistics;
  const label = (group: Group) => (group === 'young' ? youngLabel(rulesOf(season)) : groups[group]);
  const share = (group: Group, column: Column) => {
    const part = groupShare(stats, group, column);
    return cli.stats.share(part.count, formatShare(part, season.season.percent));
  };
  return [
    [headings.criterion, ...columns.map((column) => headings[column])],
    [label('committee'), ...columns.map((column) => formatCount(stats.groups.committee[column]))],
    ...sharedGroups.map((group) => [label(group), ...columns.map((column) => share(group, column))]),
    [
      vacant,
      none,
      ...[stats.vacant.secretary, stats.vacant.deputySecretary, stats.vacant.member].map(formatCount),
    ],
    [meanAge, ...columns.map((column) => stats.meanAge[column] ?? none)],
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
