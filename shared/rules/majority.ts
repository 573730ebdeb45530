/**
 * More than half of the electorate N, by whole numbers only (Quy định
 * 294-QĐ/TW, điểm 9.3.2): of N, not of the valid papers.
 */

/** The fewest votes that elect somebody: 6 of 10, 6 of 11. */
export function votesNeeded(electorate: number): number {
  return Math.floor(electorate / 2) + 1;
}

/** Whether so many votes are more than half of N; exactly half is not. */
export function isMajority(votes: number, electorate: number): boolean {
  return votes * 2 > electorate;
}
