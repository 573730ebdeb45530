import { describe, expect, it } from 'vitest';
import { electorate } from './electorate';

describe('N', () => {
  it('is those summoned less those absent with a reason, with its steps', () => {
    expect(electorate({ summonedOfficial: 28, presentOfficial: 25, absentExcused: 2 })).toEqual({
      count: 26,
      steps: [
        { what: 'summoned', count: 28, subtotal: 28 },
        { what: 'absentExcused', count: 2, subtotal: 26 },
      ],
    });
  });

  it('leaves out those on transfer, exempt or suspended too, in the order of the article', () => {
    const congress = {
      summonedOfficial: 30,
      presentOfficial: 24,
      absentTransferred: 2,
      absentExempt: 0,
      suspended: 1,
      absentExcused: 2,
    };
    expect(electorate(congress)).toEqual({
      count: 25,
      steps: [
        { what: 'summoned', count: 30, subtotal: 30 },
        { what: 'absentTransferred', count: 2, subtotal: 28 },
        { what: 'suspended', count: 1, subtotal: 27 },
        { what: 'absentExcused', count: 2, subtotal: 25 },
      ],
    });
    expect(electorate({ ...congress, absentTransferred: 31 })).toBeUndefined();
  });

  it('keeps those absent without a reason', () => {
    const congress = { summonedOfficial: 28, presentOfficial: 25, absentExcused: 0, absentUnexcused: 3 };
    expect(electorate(congress)?.count).toBe(28);
  });

  it.each([
    [{}],
    [{ presentOfficial: 25, absentExcused: 2 }],
    [{ summonedOfficial: 28 }],
    [{ summonedOfficial: 28, presentOfficial: 27 }],
  ])('is unknown while a part is not entered: %o', (congress) => {
    expect(electorate(congress)).toBeUndefined();
  });

  it('needs no number of the absent where everybody came', () => {
    expect(electorate({ summonedOfficial: 28, presentOfficial: 28 })?.count).toBe(28);
  });

  it('is unknown where more are absent than were summoned', () => {
    expect(electorate({ summonedOfficial: 2, absentExcused: 3 })).toBeUndefined();
    expect(electorate({ summonedOfficial: 3, absentExcused: 3 })?.count).toBe(0);
  });
});
