import { checkInSteps } from '../../../shared/checks';
import type { Season } from '../../../shared/domain/season';
import { rosterOffers } from '../../../shared/missing/from-rosters';
import { nameCaseOffer, toBeRewritten } from '../../../shared/missing/name-case-offer';
import { foldedRosterNames } from '../../../shared/search/find-in-rosters';
import { statistics } from '../../../shared/statistics';
import type { Stepwise } from '../../../shared/stepwise';
import { localDay } from '../../../shared/text/local-day';
import { inTurns } from '../in-turns';

/**
 * Computes, a little at a time, what screens ask of a season of which many cells are new: what is kept by cells and
 * their lists is there when it is shown.
 */
export function prepareSeason(season: Season, sample: boolean): Promise<void> {
  const today = sample ? undefined : localDay(new Date());
  return new Promise((resolve) => {
    inTurns(preparing(season, today), resolve);
  });
}

function* preparing(season: Season, today: string | undefined): Stepwise<void> {
  for (const { roster } of season.cells) {
    if (roster) foldedRosterNames(roster);
    yield;
    if (roster) toBeRewritten(roster);
    yield;
  }
  nameCaseOffer(season);
  yield;
  rosterOffers(season);
  yield;
  const stats = statistics(season);
  yield;
  yield* checkInSteps(season, { stats, today });
}
