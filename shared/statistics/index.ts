/** The statistics of a season: the one place where a figure is computed. */

export { type AgeSum, ageOf } from './age';
export { type AgeBand, ageBands } from './age-bands';
export { type ByPosition, type Column, columns } from './by-position';
export {
  allVacant,
  approvedPeople,
  type CandidateList,
  type CellStatistics,
  type CongressTotals,
  cellStatistics,
  congressTotals,
  groupCount,
  memberSeats,
  type Vacancies,
  type VacantPosts,
} from './cell-statistics';
export { type ComparedTerms, compareTerms } from './compare-terms';
export {
  type ComparedCount,
  type ComparedGroup,
  type ComparedMean,
  type ComparedRow,
  comparison,
  type SeasonComparison,
} from './comparison';
export { type Group, type GroupCounts, groups, sharedGroups } from './groups';
export { baseOf, countOf, type Indicator, indicators, isIndicator, paragraphIndicators } from './indicators';
export {
  completeCount,
  isComplete,
  type KnownByPosition,
  type KnownCount,
  shownCount,
  unknownCount,
} from './known';
export { memberTotals } from './member-totals';
export { previousSeasonOf, previousStatistics } from './previous';
export { printedPoints, printedYears } from './printed-differences';
export type { CountSum } from './published-sums';
export { readDecimal, recogniseParagraph } from './recognise';
export {
  type Cause,
  type PublishedFigure,
  type Reconciled,
  type Reconciliation,
  type Rounded,
  reconcile,
} from './reconciliation';
export {
  type BreakdownRow,
  type CellCounts,
  countShare,
  groupShare,
  type SeasonStatistics,
  statistics,
} from './statistics';
export { figuresJson, type JsonFigures, type StatsJson, statsJson } from './stats-json';
export { type TermFigures, termFigures } from './terms';
