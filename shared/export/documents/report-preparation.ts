import { vi } from '../../i18n';
import {
  completeCount,
  congressTotals,
  type KnownCount,
  memberTotals,
  type SeasonStatistics,
  shownCount,
  unknownCount,
} from '../../statistics';
import { formatDate } from '../../text/dates';
import type { ReportContext } from './report-part';
import type { Writing } from './writing';

const words = vi.documents.report;

/** How large the ward is and when its cells met. */
export function preparationParagraphs({ season, stats, writing }: ReportContext): readonly string[] {
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
      missing: unknownCount(members.total),
    }),
    ...(plannedFrom !== undefined && plannedTo !== undefined
      ? [words.preparation.planned(formatDate(plannedFrom), formatDate(plannedTo))]
      : []),
    held === 0
      ? words.preparation.noneHeld
      : words.preparation.held(
          count(held),
          count(total),
          first !== undefined && last !== undefined && held === dates.length
            ? { first: formatDate(first), last: formatDate(last) }
            : undefined,
        ),
  ];
}

/** How many seats were approved, and how many names stood for them. */
export function personnelParagraphs({ stats, writing }: ReportContext): readonly string[] {
  const { approved } = congressTotals(stats.byCell);
  const seats = shownCount(approved);
  return [
    ...(seats === undefined ? [] : [words.personnel.approved(writing.count(seats), unknownCount(approved))]),
    ...listParagraphs(stats, writing),
  ];
}

/** The lists of the committees' first ballots; of cells that elect a committee some may not be entered. */
function listParagraphs({ byCell }: SeasonStatistics, { count, share }: Writing): readonly string[] {
  const lists = byCell.flatMap(({ candidateList }) => candidateList ?? []);
  if (lists.length === 0) return [];
  const missing = byCell.filter(
    ({ held, candidateList, cell }) =>
      held && candidateList === undefined && cell.congress.approvedSeats.committee !== 0,
  ).length;
  const candidates = lists.reduce((sum, list) => sum + list.candidates, 0);
  const seats = lists.reduce((sum, list) => sum + list.seats, 0);
  const surplus = candidates - seats;
  return [
    words.personnel.lists({
      cells: count(lists.length),
      candidates: count(candidates),
      seats: count(seats),
      surplus:
        surplus <= 0
          ? words.personnel.noSurplus
          : words.personnel.surplus(count(surplus), share({ count: surplus, of: seats })),
      missing,
    }),
  ];
}
