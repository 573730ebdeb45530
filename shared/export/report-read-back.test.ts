import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countOthers, judgeText, needsLook } from '../paragraph';
import { consistentSeason } from '../testing/consistent-season';
import { reportSections } from './documents/report';

/** What the reconciliation finds wrong in the program's own report of a season that has no slip. */
const alarms = (text: string): boolean => {
  const judged = judgeText(text);
  return judged.figures.some(needsLook) || countOthers(judged) > 0;
};

it('the report of a season without a slip raises no alarm when it is read back', () => {
  fc.assert(
    fc.property(consistentSeason, (season) => {
      const told = reportSections(season).flatMap(({ generated }) => generated);
      expect(told.filter(alarms)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
