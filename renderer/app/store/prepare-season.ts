import { checkInSteps } from '../../../shared/checks';
import type { Season } from '../../../shared/domain/season';
import { foldedRosterNames } from '../../../shared/search/find-in-rosters';
import { statistics } from '../../../shared/statistics';
import type { Stepwise } from '../../../shared/stepwise';
import { todayHere } from '../../../shared/text/today';

/** So long the page works before it is drawn again and hears what is pressed. */
const TURN_MS = 12;

/**
 * Computes, a little at a time, what screens ask of a season of which many cells are new: what is kept by cells and
 * their lists is there when it is shown.
 */
export async function prepareSeason(season: Season, sample: boolean): Promise<void> {
  const steps = preparing(season, sample ? undefined : todayHere(new Date()));
  let turnEnds = performance.now() + TURN_MS;
  while (steps.next().done !== true) {
    if (performance.now() < turnEnds) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turnEnds = performance.now() + TURN_MS;
  }
}

function* preparing(season: Season, today: string | undefined): Stepwise<void> {
  for (const { roster } of season.cells) {
    if (roster) foldedRosterNames(roster);
    yield;
  }
  const stats = statistics(season);
  yield;
  yield* checkInSteps(season, { stats, today });
}
