import type { CellStatistics } from './cell-statistics';

/** The lists of the committees' first ballots, added up. */
export interface CandidateLists {
  /** Cells whose list is entered. */
  readonly lists: number;
  readonly candidates: number;
  readonly seats: number;
  /** Cells held that elect a committee and whose list is not entered. */
  readonly missing: number;
}

export function candidateLists(byCell: readonly CellStatistics[]): CandidateLists {
  const lists = byCell.flatMap(({ candidateList }) => candidateList ?? []);
  return {
    lists: lists.length,
    candidates: lists.reduce((sum, list) => sum + list.candidates, 0),
    seats: lists.reduce((sum, list) => sum + list.seats, 0),
    missing: byCell.filter(
      ({ held, candidateList, cell }) =>
        held && candidateList === undefined && cell.congress.approvedSeats.committee !== 0,
    ).length,
  };
}
