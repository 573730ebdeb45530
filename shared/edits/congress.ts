import type { EditOf } from '../domain/edits';
import type { Season } from '../domain/season';
import { ok } from '../result';
import { type EditResult, patched, withCongress } from './places';

export function updateCongress(season: Season, { cellId, patch }: EditOf<'congress.update'>): EditResult {
  return withCongress(season, cellId, (congress) => ok(patched(congress, patch)));
}

export function updateSeats(season: Season, { cellId, patch }: EditOf<'congress.updateSeats'>): EditResult {
  return withCongress(season, cellId, (congress) => {
    const approvedSeats = patched(congress.approvedSeats, patch);
    return ok(approvedSeats === congress.approvedSeats ? congress : { ...congress, approvedSeats });
  });
}
