import fc from 'fast-check';
import { expect, it } from 'vitest';
import { peopleById } from '../checks/ballot-cell';
import { checkPeople } from '../checks/people';
import { earlierPeople } from '../rules/earlier-people';
import { consistentSeason } from '../testing/consistent-season';
import { smallCell, smallSeason } from '../testing/small-season';
import { restingOn } from './resting-on';
import type { Cell, Season } from './season';

const names = restingOn(
  ({ name }) => [name],
  ({ cells }: Season) => cells.map(({ name }) => name),
);

it('gives the same object until something on which it rests is another', () => {
  const season = smallSeason(smallCell({ id: 'a', name: 'A' }), smallCell({ id: 'b', name: 'B' }));
  const first = names(season);
  const [a, b] = season.cells as [Cell, Cell];
  const counted = { ...season, cells: [{ ...a, members: { total: 9 } }, b] };
  expect(names(counted)).toBe(first);
  expect(names({ ...counted, cells: [b, a] })).toEqual(['B', 'A']);
  expect(names({ ...counted, cells: [a] })).toEqual(['A']);
  expect(names({ ...counted, cells: [{ ...a, name: 'C' }, b] })).toEqual(['C', 'B']);
});

/** A cell of a season becomes one of another season, is copied, moved, or goes. */
const change = fc.record({
  at: fc.nat(),
  from: fc.nat(),
  how: fc.constantFrom('take', 'copy', 'move', 'go'),
});

it('what rests on the cells is after any change what it is of a season never seen', () => {
  fc.assert(
    fc.property(
      consistentSeason,
      consistentSeason,
      fc.array(change, { maxLength: 6 }),
      (begin, other, changes) => {
        let season: Season = begin;
        for (const { at, from, how } of changes) {
          const cells = [...season.cells];
          const place = at % Math.max(1, cells.length);
          const there = cells[place];
          const given = other.cells[from % Math.max(1, other.cells.length)];
          if (how === 'take' && there && given) cells[place] = { ...given, id: there.id };
          else if (how === 'copy' && there) cells[place] = structuredClone(there);
          else if (how === 'move' && there) cells.push(...cells.splice(place, 1));
          else if (how === 'go') cells.splice(place, 1);
          season = { ...season, cells };
          const unseen = structuredClone(season);
          expect([...peopleById(season)]).toEqual([...peopleById(unseen)]);
          expect(checkPeople(season)).toEqual(checkPeople(unseen));
          expect(earlierPeople(season)).toEqual(earlierPeople(unseen));
        }
      },
    ),
  );
});
