import type { PercentPolicy, Season, SeasonSettings, WardCommittee } from './season';
import { SEASON_VERSION } from './season';

/** Half-up, one decimal, trailing zeros dropped: what most published figures fit. */
export const defaultPercentPolicy: PercentPolicy = {
  digits: { kind: 'decimals', count: 1 },
  rounding: 'half-up',
  trimZeros: true,
};

/** What the start screen asks for; everything else has its default until it is changed. */
export type NewSeason = Pick<
  SeasonSettings,
  'term' | 'previousTerm' | 'plannedFrom' | 'plannedTo' | 'ruleSet'
> &
  Pick<WardCommittee, 'name' | 'superiorOrganization' | 'superior' | 'place'>;

/** An empty season: no cells, the customary counting of ages and shares. */
export function newSeason(input: NewSeason): Season {
  const { name, superiorOrganization, superior, place, ...settings } = input;
  return {
    format: 'dhcb-season',
    version: SEASON_VERSION,
    committee: {
      name,
      superiorOrganization,
      superior,
      place,
      signedOnBehalfOf: 'T/M ĐẢNG UỶ',
      signerTitle: 'BÍ THƯ',
    },
    season: { ...settings, ageAt: { method: 'yearDifference' }, percent: defaultPercentPolicy },
    cells: [],
  };
}
