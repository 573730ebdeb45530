import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { electorate, electorateBounds, missingPart } from './electorate';

describe('N', () => {
  it('is those summoned less those absent with a reason, with its steps', () => {
    const congress = { summonedOfficial: 28, presentOfficial: 25, absentExcused: 2, absentUnexcused: 1 };
    expect(electorate(congress)).toEqual({
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
      presentOfficial: 25,
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
    [{}, 'summonedOfficial'],
    [{ presentOfficial: 25, absentExcused: 2 }, 'summonedOfficial'],
    [{ summonedOfficial: 28 }, 'presentOfficial'],
    [{ summonedOfficial: 28, absentExcused: 2, absentUnexcused: 0 }, 'presentOfficial'],
    [{ summonedOfficial: 28, presentOfficial: 27 }, 'absentExcused'],
    [{ summonedOfficial: 28, presentOfficial: 27, absentUnexcused: 0 }, 'absentExcused'],
    [{ summonedOfficial: 28, absentExcused: 1 }, 'presentOfficial'],
    [{ summonedOfficial: 28, presentOfficial: 25, absentExcused: 2 }, 'absentUnexcused'],
  ])('is unknown while a part is not entered: %o waits for %s', (congress, missing) => {
    expect(electorate(congress)).toBeUndefined();
    expect(missingPart(congress)).toBe(missing);
  });

  it.each([
    [{ summonedOfficial: 28, presentOfficial: 28 }, 28],
    [{ summonedOfficial: 28, presentOfficial: 26, absentExcused: 2 }, 26],
    [{ summonedOfficial: 28, presentOfficial: 26, absentUnexcused: 2 }, 28],
    [{ summonedOfficial: 28, presentOfficial: 26, absentExempt: 1, absentExcused: 1 }, 26],
  ])('needs no further number where nobody is left to tell of: %o', (congress, n) => {
    expect(electorate(congress)?.count).toBe(n);
    expect(missingPart(congress)).toBeUndefined();
    expect(electorateBounds(congress)).toEqual({ least: n, most: n });
  });

  it('is unknown where the parts contradict each other', () => {
    const nobody = { presentOfficial: 0 };
    expect(electorate({ ...nobody, summonedOfficial: 2, absentExcused: 3 })).toBeUndefined();
    expect(electorateBounds({ summonedOfficial: 2, absentExcused: 3 })).toBeUndefined();
    expect(electorate({ ...nobody, summonedOfficial: 3, absentExcused: 3 })?.count).toBe(0);
    const fewer = { summonedOfficial: 12, presentOfficial: 8, absentExcused: 2, absentUnexcused: 1 };
    expect(electorate(fewer)).toBeUndefined();
    expect(missingPart(fewer)).toBeUndefined();
    expect(electorateBounds(fewer)).toEqual({ least: 9, most: 10 });
    const tooMany = { summonedOfficial: 12, presentOfficial: 11, absentExcused: 5 };
    expect(electorate(tooMany)).toBeUndefined();
    expect(missingPart(tooMany)).toBeUndefined();
    expect(electorateBounds(tooMany)).toBeUndefined();
  });
});

describe('what is known of N before N is', () => {
  it.each([
    [
      { summonedOfficial: 28, presentOfficial: 25, absentExcused: 2 },
      { least: 25, most: 26 },
    ],
    [
      { summonedOfficial: 28, presentOfficial: 25 },
      { least: 25, most: 28 },
    ],
    [{ summonedOfficial: 28 }, { least: 0, most: 28 }],
    [
      { summonedOfficial: 28, absentExempt: 3 },
      { least: 0, most: 25 },
    ],
  ])('%o: %o', (congress, bounds) => {
    expect(electorateBounds(congress)).toEqual(bounds);
  });

  it('is nothing while those summoned are not entered', () => {
    expect(electorateBounds({ presentOfficial: 25, absentExcused: 0 })).toBeUndefined();
    expect(electorateBounds({ absentExcused: 0 })).toBeUndefined();
  });

  const counts = fc.record({
    presentOfficial: fc.nat({ max: 20 }),
    absentExcused: fc.nat({ max: 5 }),
    absentUnexcused: fc.nat({ max: 5 }),
    absentTransferred: fc.nat({ max: 2 }),
  });
  const keys = ['presentOfficial', 'absentExcused', 'absentUnexcused', 'absentTransferred'] as const;

  it('holds N, and taking a number away never changes a known N into another', () => {
    fc.assert(
      fc.property(counts, fc.subarray([...keys]), (parts, taken) => {
        const summonedOfficial = Object.values(parts).reduce((sum, part) => sum + part, 0);
        const whole = { summonedOfficial, ...parts };
        const n = electorate(whole)?.count ?? -1;
        const rest = Object.fromEntries(
          Object.entries(whole).filter(([key]) => !taken.some((k) => k === key)),
        );
        const bounds = electorateBounds(rest);
        expect(bounds?.least).toBeLessThanOrEqual(n);
        expect(bounds?.most).toBeGreaterThanOrEqual(n);
        expect([n, undefined]).toContain(electorate(rest)?.count);
      }),
    );
  });
});
