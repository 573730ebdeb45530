import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { removals } from '../testing/removals';
import { combinedSayings, ownSheetSayings, unfounded } from '../testing/sayings';
import { seasonWithPast } from '../testing/season-with-past';
import { shapedSeasons } from '../testing/shaped-seasons';
import { wholeSlices } from '../testing/whole-slices';
import { metNowhere } from './documents/report-figures';
import { totalCodes } from './ward-sheets';

/** Several data at once are taken out of either ward: no sheet of one or over both claims what is gone. */
const seasons = fc.oneof(seasonWithPast, wholeSlices, fc.constantFrom(...Object.values(shapedSeasons())));
const where = fc.oneof(fc.nat(), fc.constant('everywhere' as const));
const taken = fc.array(fc.tuple(fc.constantFrom(...removals), where), { maxLength: 5 });
type Taken = ReturnType<typeof taken.generate>['value'];

function without(season: Season, gone: Taken): Season {
  return gone.reduce((left, [removal, pick]) => removal.from(left, pick), season);
}

it('without some data of one ward or another nothing is claimed of them', () => {
  fc.assert(
    fc.property(seasons, seasons, taken, taken, (one, same, ofOne, ofOther) => {
      // each ward has cells of its own
      const other = structuredClone(same);
      const [poorer, poorerOther] = [without(one, ofOne), without(other, ofOther)];
      // what made one a season of appointments is gone: it has sheets of another kind
      fc.pre(metNowhere(one) === metNowhere(poorer) && metNowhere(other) === metNowhere(poorerOther));
      expect(unfounded(ownSheetSayings(one), ownSheetSayings(poorer))).toEqual([]);
      const before = combinedSayings(one, other, totalCodes);
      expect(unfounded(before, combinedSayings(poorer, poorerOther, totalCodes))).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
