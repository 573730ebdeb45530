import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSeason } from '../domain/parse-season';
import { type Cell, cellSchema, congressSchema, type Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { atOnce } from '../stepwise';
import { changedProblems } from './changed-problems';

const season = sampleSeason();
const seq = season.cells.findIndex(({ congress }) => (congress.elections?.length ?? 0) > 0);

const junk = fc.oneof(
  fc.constantFrom(undefined, null, -1, 1.5, '', ' x', '2022-13-01', 'held', 12),
  fc.constant({ total: -3, other: 1 }),
  fc.constant([{ id: '' }]),
);
const change = fc.record({
  place: fc.constantFrom('cell' as const, 'congress' as const),
  key: fc.constantFrom(...Object.keys(cellSchema.shape), ...Object.keys(congressSchema.shape), 'unknown'),
  value: junk,
});

/** The season with some keys of a cell, or of its congress, set to whatever; undefined takes them away. */
function changed(changes: readonly { place: 'cell' | 'congress'; key: string; value: unknown }[]): Season {
  const over = (value: object, place: 'cell' | 'congress') => {
    const entries = changes.filter((one) => one.place === place).map(({ key, value: to }) => [key, to]);
    const all = Object.entries({ ...value, ...(Object.fromEntries(entries) as object) });
    return Object.fromEntries(all.filter(([, each]) => each !== undefined));
  };
  const cells = season.cells.map((cell, index) =>
    index === seq ? (over({ ...cell, congress: over(cell.congress, 'congress') }, 'cell') as Cell) : cell,
  );
  return { ...season, cells };
}

it('finds in what was changed exactly what the schema of the whole season finds', () => {
  let refused = 0;
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 1, maxLength: 4 }).filter((all) =>
        // the cell's congress is an object in whatever an edit makes
        all.every(({ place, key }) => place === 'congress' || key !== 'congress'),
      ),
      (changes) => {
        const after = changed(changes);
        const whole = parseSeason(after);
        const found = atOnce(changedProblems(season, after)).map(({ path, code }) => `${path} ${code}`);
        const expected = whole.ok ? [] : whole.error.map(({ path, code }) => `${path} ${code}`);
        expect(new Set(found)).toEqual(new Set(expected));
        if (!whole.ok) refused += 1;
      },
    ),
    { numRuns: 400 },
  );
  expect(refused).toBeGreaterThan(100);
});
