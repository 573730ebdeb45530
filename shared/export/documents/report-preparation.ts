import { vi } from '../../i18n';
import { addKnown, congressTotals, memberTotals } from '../../statistics';
import { formatDate } from '../../text/dates';
import type { ReportContext } from './report-part';

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
  return [
    words.preparation.ward({
      committee: season.committee.name,
      cells: count(total),
      members: members.total === undefined ? undefined : count(members.total),
      official: members.official === undefined ? undefined : count(members.official),
      probationary: members.probationary === undefined ? undefined : count(members.probationary),
    }),
    ...(plannedFrom !== undefined && plannedTo !== undefined
      ? [words.preparation.planned(formatDate(plannedFrom), formatDate(plannedTo))]
      : []),
    words.preparation.held(
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
  const { count } = writing;
  const { approved } = congressTotals(stats.byCell);
  const lists = stats.byCell.flatMap(({ candidateList }) => candidateList ?? []);
  const candidates = addKnown(lists.map((list) => list.candidates));
  const seats = addKnown(lists.map((list) => list.seats));
  return [
    ...(approved === undefined ? [] : [words.personnel.approved(count(approved))]),
    ...(candidates === undefined || seats === undefined
      ? []
      : [
          words.personnel.lists({
            cells: count(lists.length),
            candidates: count(candidates),
            seats: count(seats),
            surplus: count(Math.max(0, candidates - seats)),
          }),
        ]),
  ];
}
