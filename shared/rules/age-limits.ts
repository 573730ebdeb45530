import type { Position, Standing } from '../domain/choices';
import type { AgeLimitStanding, AgeLimits } from './rule-sets';

/** Whoever sat in an earlier term only is new again. */
export function limitStanding(standing: Standing | undefined): AgeLimitStanding | undefined {
  if (standing === undefined) return undefined;
  return standing === 'reelected' ? 'reelected' : 'new';
}

/** The highest age for a post; undefined where the rule set knows none, or whether somebody is new is not known. */
export function ageLimit(
  limits: AgeLimits,
  post: Position,
  standing: Standing | undefined,
): number | undefined {
  const kind = limitStanding(standing);
  return kind && limits[post]?.[kind];
}

/** Whether a rule set knows any age limit. */
export function hasAgeLimits(limits: AgeLimits): boolean {
  return Object.values(limits).some(
    (of) => of !== undefined && Object.values(of).some((age) => age !== undefined),
  );
}
