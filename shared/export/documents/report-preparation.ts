import type { Season } from '../../domain/season';
import { termOf } from '../../domain/season-views';
import { vi } from '../../i18n';
import { said } from '../../i18n/vi/reportPatterns';
import {
  completeCount,
  congressTotals,
  type KnownCount,
  memberTotals,
  type SeasonStatistics,
  shownCount,
  unknownCount,
} from '../../statistics';
import { candidateLists } from '../../statistics/candidate-lists';
import { formatReportDate } from '../../text/dates';
import type { ReportContext } from './report-part';
import type { Writing } from './writing';

const words = vi.documents.report;

/** How large the ward is and when its cells met. */
export function preparationParagraphs({
  season,
  stats,
  appointments,
  writing,
}: ReportContext): readonly string[] {
  const { total, held } = stats.cells;
  if (total === 0) return [];
  const { count } = writing;
  const members = memberTotals(stats.byCell.map(({ cell }) => cell));
  const { plannedFrom, plannedTo } = season.season;
  const dates = stats.byCell.flatMap(({ cell, held: isHeld }) =>
    isHeld && cell.congress.heldOn !== undefined ? [cell.congress.heldOn] : [],
  );
  const [first, last] = [dates.toSorted().at(0), dates.toSorted().at(-1)];
  const told = (figure: KnownCount) => {
    const known = completeCount(figure);
    return known === undefined ? undefined : count(known);
  };
  const all = shownCount(members.total);
  return [
    words.preparation.ward({
      committee: season.committee.name,
      cells: count(total),
      members: all === undefined ? undefined : count(all),
      official: told(members.official),
      probationary: told(members.probationary),
      missing: writing.countOfSome(unknownCount(members.total)),
    }),
    ...(plannedFrom !== undefined && plannedTo !== undefined
      ? [
          words.preparation.planned({
            from: formatReportDate(plannedFrom),
            to: formatReportDate(plannedTo),
            appointments,
            only: total === 1,
          }),
        ]
      : []),
    ...said(words.preparation.held, held, {
      held: count(held),
      total: count(total),
      all: held === total,
      appointments,
      dates:
        first !== undefined && last !== undefined && held === dates.length
          ? { first: formatReportDate(first), last: formatReportDate(last) }
          : undefined,
    }),
    ...ownTerms(season, stats, writing),
  ];
}

/** The title has the term of the season: cells with one of their own are named. */
function ownTerms(season: Season, { byCell }: SeasonStatistics, { count }: Writing): readonly string[] {
  const terms = Map.groupBy(byCell, ({ cell }) => termOf(season, cell));
  terms.delete(season.season.term);
  return [...terms].map(([term, cells]) =>
    words.preparation.ownTerm(
      cells.map(({ cell }) => cell.name),
      count(cells.length),
      term,
    ),
  );
}

/** How many seats were approved, and how many names stood for them. */
export function personnelParagraphs(context: ReportContext): readonly string[] {
  const { stats, appointments, writing } = context;
  const { approved } = congressTotals(stats.byCell);
  const seats = shownCount(approved);
  // before anything is entered the section says nothing
  if (approved.of === 0 || (seats === undefined && stats.cells.held === 0)) return [];
  return [
    ...said(words.personnel.approved, seats, {
      seats: writing.count(seats ?? 0),
      missing: writing.countOfSome(unknownCount(approved)),
      appointed: appointments,
      only: stats.cells.total === 1,
    }),
    ...listParagraphs(stats, writing),
  ];
}

/** The lists of the committees' first ballots; of cells that elect a committee some may not be entered. */
function listParagraphs(
  { byCell, cells }: SeasonStatistics,
  { count, countOfSome, share }: Writing,
): readonly string[] {
  const { lists, candidates, seats, missing } = candidateLists(byCell);
  const surplus = Math.max(0, candidates - seats);
  return said(words.personnel.lists, lists === 0 ? undefined : surplus, {
    cells: count(lists),
    candidates: count(candidates),
    seats: count(seats),
    surplus: count(surplus),
    share: share({ count: surplus, of: seats }),
    only: cells.total === 1,
    missing: countOfSome(missing),
  });
}
