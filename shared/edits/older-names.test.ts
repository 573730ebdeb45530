import { describe, expect, it } from 'vitest';
import { parseSeason } from '../domain/parse-season';
import { sampleSeason } from '../fixtures/sample';
import { must } from '../testing/must';
import { bearsOldName, withNamePutRight } from './older-names';

const change = { personId: 'p01', from: 'Phạm Văn Bình', to: 'Phạm Văn Bính' };

describe('a name put right in another term', () => {
  it('is offered for whoever has the same id and bore the same name', () => {
    expect(bearsOldName(sampleSeason(), change)).toBe(true);
    expect(bearsOldName(sampleSeason(), { ...change, from: 'Phạm Bình' })).toBe(false);
    expect(bearsOldName(sampleSeason(), { ...change, personId: 'p99' })).toBe(false);
  });

  it('changes nothing but the name, in a finished cell too', () => {
    const sample = sampleSeason();
    const [first, ...rest] = sample.cells;
    const congress = { ...first!.congress, status: 'finished' as const };
    const season = { ...sample, cells: [{ ...first!, congress }, ...rest] };
    const renamed = withNamePutRight(season, change);
    expect(must(parseSeason(renamed))).toEqual(renamed);
    const [member, ...others] = congress.committee;
    expect(renamed.cells[0]?.congress.committee).toEqual([{ ...member, fullName: change.to }, ...others]);
    expect(renamed.cells.slice(1)).toEqual(rest);
  });
});
