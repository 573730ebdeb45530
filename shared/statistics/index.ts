/** The statistics of a season: the one place where a figure is computed. */
export { type AgeBand, ageBands } from './age-bands';
export { ageOf, type AgeSum } from './age';
export { type ByPosition, type Column, columns } from './by-position';
export { approvedPeople, type CandidateList, type CellStatistics, cellStatistics, type Vacancies } from './cell-statistics';
export { type Group, type GroupCounts, groups, sharedGroups } from './groups';
export { type BreakdownRow, groupShare, percentTexts, type SeasonStatistics, statistics } from './statistics';
export { type StatsJson, statsJson } from './stats-json';
