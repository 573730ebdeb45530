import { applyChange, type SeasonChange } from '../../../shared/domain/edits';
import type { Season } from '../../../shared/domain/season';

/** Computes what screens ask of a season before it is shown. */
export type Prepare = (season: Season, sample: boolean) => Promise<void>;

/** A season that will be shown in the place of another one. */
export interface Coming {
  readonly from: Season;
  readonly season: Season;
}

/** Of a change of fewer cells everything is counted anew in a moment. */
const MANY_CELLS = 10;

/** The season with a change that brings many cells anew, once what screens ask of it is known; undefined for others. */
export async function comingSeason(
  shown: { readonly season: Season; readonly sample: boolean } | null,
  change: SeasonChange,
  prepare: Prepare | undefined,
): Promise<Coming | undefined> {
  if (!shown || !prepare || (change.cells ?? []).length < MANY_CELLS) return undefined;
  const season = applyChange(shown.season, change);
  await prepare(season, shown.sample);
  return { from: shown.season, season };
}

/** The season with a change: the one that was prepared, where it still comes from this one. */
export function changedSeason(season: Season, change: SeasonChange, coming: Coming | undefined): Season {
  return coming?.from === season ? coming.season : applyChange(season, change);
}
