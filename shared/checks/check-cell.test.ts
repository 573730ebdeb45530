import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Season } from '../domain/season';
import { editSeason } from '../edits/edit-season';
import { sampleSeason } from '../fixtures/sample';
import { wholeSample } from '../fixtures/whole/whole-sample';
import { statistics } from '../statistics';
import { arbitraryEdit } from '../testing/arbitrary-edit';
import { consistentSeason } from '../testing/consistent-season';
import { check } from './check';
import type { Finding } from './finding';

const today = '2022-09-01';

/** What is said of a copy, of which nothing is known from before. */
function ofCopy(season: Season) {
  const copy = structuredClone(season);
  return { findings: check(copy, { today }), stats: statistics(copy) };
}

it('says after any edits what it says of a season that it never saw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constant(wholeSample()), consistentSeason),
      fc.array(arbitraryEdit, { maxLength: 8 }),
      (start, makers) => {
        let season = start;
        for (const make of makers) {
          const result = editSeason(season, make(season));
          if (!result.ok || result.value === season) continue;
          season = result.value;
          const { findings, stats } = ofCopy(season);
          expect(check(season, { today })).toEqual(findings);
          expect(statistics(season)).toEqual(stats);
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('checks only the cell that an edit changed, others by what they rest on', () => {
  const season = sampleSeason();
  const before = check(season);
  const [first, ...others] = season.cells;
  if (!first) throw new Error('the sample has cells');
  const cell = { ...first, members: { total: 3, official: 1, probationary: 1 } };
  const after = check({ ...season, cells: [cell, ...others] });
  const isOfOthers = ({ where }: Finding) => !where.startsWith('cells[0].') && where.startsWith('cells[');
  const kept = after.filter(isOfOthers);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.every((one, index) => one === before.filter(isOfOthers)[index])).toBe(true);
  expect(after.map(({ code }) => code)).toContain('E104');
});
