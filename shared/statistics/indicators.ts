import { type Column, columns } from './by-position';
import { type Group, groups } from './groups';
import { completeCount } from './known';
import type { SeasonStatistics } from './statistics';

/** What a published paper can state a figure of: a count of cells or people, or the mean age. */
export type Indicator = `cells.${'total' | 'held' | 'fullyElected'}` | `${Group}.${Column}` | 'meanAge';

export const indicators: readonly Indicator[] = [
  'cells.total',
  'cells.held',
  'cells.fullyElected',
  ...groups.flatMap((group) => columns.map((column): Indicator => `${group}.${column}`)),
  'meanAge',
];

/** Those of the results paragraph, in its order (forms, “Summary report”). */
export const paragraphIndicators: readonly Indicator[] = [
  'cells.held',
  'committee.total',
  'committee.secretary',
  'committee.deputySecretary',
  'reelected.total',
  'reelected.secretary',
  'reelected.deputySecretary',
  'reelected.member',
  'new.total',
  'firstTime.total',
  'female.total',
  'young.total',
  'meanAge',
];

export function isIndicator(text: string): text is Indicator {
  return (indicators as readonly string[]).includes(text);
}

/**
 * A count of the season, where it is the whole truth: undefined while some of those counted are not
 * known, and for the mean age, which counts nothing.
 */
export function countOf(stats: SeasonStatistics, indicator: Indicator): number | undefined {
  if (indicator === 'meanAge') return undefined;
  const [subject, part] = indicator.split('.') as [Group | 'cells', string];
  if (subject === 'cells') return cellCount(stats, part as 'total' | 'held' | 'fullyElected');
  if (stats.heldWithoutResult > 0) return undefined;
  return completeCount(stats.groups[subject][part as Column]);
}

function cellCount({ cells }: SeasonStatistics, part: 'total' | 'held' | 'fullyElected'): number | undefined {
  return part === 'fullyElected' && cells.judged < cells.held ? undefined : cells[part];
}

/** Of what an indicator is a share: of all members, or of those in its post; undefined where it has none. */
export function baseOf(indicator: Indicator): Indicator | undefined {
  if (indicator === 'meanAge' || indicator.startsWith('cells.') || indicator.startsWith('committee.')) {
    return undefined;
  }
  return `committee.${indicator.split('.')[1] as Column}`;
}
