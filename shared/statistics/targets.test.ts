import { describe, expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { rulesOf } from '../rules/rule-sets';
import { bareMembers, smallCell, smallSeason } from '../testing/small-season';
import { missingEntries } from './missing-entries';
import { statistics } from './statistics';
import { targetOf, targetVerdict } from './targets';

const oneOfFour = { count: 1, of: 4 };

/** Four members, the first ones with a gender: `f` and `m`; the others without. */
function committee(genders: string): Season {
  const members = bareMembers('secretary', 'member', 'member', 'member').map((member, index) => {
    const letter = genders[index];
    return letter === undefined
      ? member
      : { ...member, gender: letter === 'f' ? ('female' as const) : ('male' as const) };
  });
  return smallSeason(smallCell({ id: 'c1' }, { committee: members }));
}

describe('a target', () => {
  it('is what the rule set aims at, of women and of the young', () => {
    const rules = rulesOf(committee(''));
    const two = {
      ...rules,
      womenTarget: { ...rules.womenTarget, value: { count: 1, of: 3 } },
      youngTarget: { ...rules.youngTarget, value: { count: 1, of: 9 } },
    };
    expect(targetOf('female', two)).toEqual({ count: 1, of: 3 });
    expect(targetOf('young', two)).toEqual({ count: 1, of: 9 });
  });

  it.each([
    ['fmmm', 'reached'],
    ['f', 'reached'],
    ['mmmm', 'missed'],
    ['mmm', undefined],
    ['', undefined],
  ])('of one woman in four is, with “%s”: %s', (genders, verdict) => {
    expect(targetVerdict(statistics(committee(genders)), 'female', oneOfFour)).toBe(verdict);
  });

  it('is not judged of nobody', () => {
    expect(targetVerdict(statistics(smallSeason()), 'female', oneOfFour)).toBeUndefined();
  });

  it('is judged of its own group', () => {
    expect(targetVerdict(statistics(committee('fmmm')), 'young', oneOfFour)).toBeUndefined();
  });

  it('is missed where even all who are not known would be too few', () => {
    expect(targetVerdict(statistics(committee('mmm')), 'female', { count: 1, of: 2 })).toBe('missed');
    expect(targetVerdict(statistics(committee('fmm')), 'female', { count: 3, of: 4 })).toBe('missed');
    expect(targetVerdict(statistics(committee('fmm')), 'female', { count: 2, of: 4 })).toBeUndefined();
  });

  it('is not judged while the result of a congress held is not entered', () => {
    const season = committee('fmmm');
    const open = { ...season, cells: [...season.cells, smallCell({ id: 'c2' })] };
    expect(targetVerdict(statistics(open), 'female', oneOfFour)).toBeUndefined();
    const planned = smallCell({ id: 'c2' }, { status: 'planned' });
    const before = { ...season, cells: [...season.cells, planned] };
    expect(targetVerdict(statistics(before), 'female', oneOfFour)).toBe('reached');
  });
});

describe('entries that are missing', () => {
  it('are counted datum by datum', () => {
    const [one, two, ...others] = bareMembers('secretary', 'member', 'member', 'member', 'member');
    const members = [
      { ...one!, gender: 'male' as const, standing: 'reelected' as const, born: '1970' },
      { ...two!, standing: 'firstTime' as const, ethnicity: 'Kinh', religion: 'Không', born: '1980' },
      { ...others[0]!, ethnicity: 'Chăm', born: '1990' },
      { ...others[1]!, religion: 'Phật giáo', ethnicity: 'Tày', born: '1991' },
      { ...others[2]!, born: '1975' },
    ];
    const cell = smallCell({ id: 'c1' }, { heldOn: '2022-06-01', committee: members });
    expect(missingEntries(statistics(smallSeason(cell)).groups)).toEqual({
      gender: 4,
      standing: 3,
      ethnicity: 2,
      religion: 3,
      age: 0,
    });
  });
});
