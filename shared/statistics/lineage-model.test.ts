import fc from 'fast-check';
import { expect, it } from 'vitest';
import { person, seasonOf } from '../checks/cases/sample-cell';
import { type LineageKind, lineageKinds } from '../domain/parts/terms';
import type { Cell, Season } from '../domain/season';
import { compareTerms } from './compare-terms';

/**
 * Which cells two terms are compared over, once more and from the words of the rule: those that came from one
 * another stand or fall together, and only where both terms of all of them are known.
 */

interface GivenCell {
  readonly now: number;
  readonly then: number;
  readonly came: number;
  readonly gone: boolean;
  readonly origins: readonly { readonly of: number; readonly kind: LineageKind }[];
}

const cellGiven: fc.Arbitrary<GivenCell> = fc.record({
  now: fc.constantFrom(0, 1, 1, 2, 3),
  then: fc.constantFrom(0, 1, 1, 2, 3),
  came: fc.integer({ min: 0, max: 1 }),
  gone: fc.boolean(),
  origins: fc.uniqueArray(
    fc.record({
      of: fc.integer({ min: 0, max: 5 }),
      kind: fc.constantFrom('merged' as const, 'merged' as const, ...lineageKinds),
    }),
    { maxLength: 2, selector: ({ of }) => of },
  ),
});

const OWN: ReadonlySet<LineageKind> = new Set(['renamed', 'founded', 'dissolved']);

/** A cell that was renamed, founded or dissolved tells of itself; one that is merged or split off of others too. */
function originsOf({ origins }: GivenCell, at: number, all: number) {
  return origins.map(({ of, kind }) => ({ kind, of: OWN.has(kind) ? at : of % all }));
}

const people = (id: string, count: number) =>
  Array.from({ length: count }, (_, at) => person(`${id}${String(at)}`));

function seasonOfGiven(cells: readonly GivenCell[]): Season {
  const made = cells.map((given, at): Cell => {
    const id = `c${String(at)}`;
    const came = people(`${id}s`, given.came).map((each) => ({ ...each, since: '2021-05' }));
    const previousCommittee = [...people(`${id}t`, given.then), ...came];
    const lineage = originsOf(given, at, cells.length).map(({ of, kind }) => ({
      id: `c${String(of)}`,
      kind,
    }));
    return {
      id,
      order: at + 1,
      name: `Chi bộ ${String(at)}`,
      kind: 'office',
      members: {},
      congress: {
        status: 'held',
        heldOn: '2022-07-20',
        approvedSeats: {},
        committee: people(`${id}n`, given.now),
      },
      ...(previousCommittee.length > 0 && { previousCommittee }),
      ...(lineage.length > 0 && { lineage }),
      ...(given.gone && { retired: true }),
    };
  });
  return { ...seasonOf(...made), previousSeason: { heldOn: '2019-07-18' } };
}

/** The cells that can be compared: families grow until nothing joins them any more. */
function comparable(cells: readonly GivenCell[]): ReadonlySet<number> {
  const links = cells.flatMap((given, at) =>
    originsOf(given, at, cells.length).map(({ of }) => [at, of] as const),
  );
  const familyOf = (at: number) => {
    const family = new Set([at]);
    for (let before = 0; before !== family.size; ) {
      before = family.size;
      for (const [one, other] of links) if (family.has(one) || family.has(other)) family.add(one).add(other);
    }
    return [...family];
  };
  const met = (at: number) => {
    const given = cells[at];
    const origins = given ? originsOf(given, at, cells.length) : [];
    const ofOthers = origins.filter(({ of }) => of !== at);
    const isFounded = origins.some(({ kind }) => kind === 'founded');
    const isSplitOff = ofOthers.some(({ kind }) => kind === 'split');
    // made of several others, and none of them itself
    const isMade =
      ofOthers.filter(({ kind }) => kind === 'merged').length > 1 && ofOthers.length === origins.length;
    return !isFounded && !isSplitOff && !isMade;
  };
  // who came in meanwhile is no result of that congress
  const isTold = (at: number) => (cells[at]?.then ?? 0) > 0;
  const isKnown = (at: number) =>
    (cells[at]?.gone === true || (cells[at]?.now ?? 0) > 0) && (isTold(at) || !met(at));
  return new Set(
    cells.flatMap((_, at) => (familyOf(at).some(isTold) && familyOf(at).every(isKnown) ? [at] : [])),
  );
}

it('B5 compares cells that were merged, split, renamed, founded or dissolved only with all that they came from', () => {
  fc.assert(
    fc.property(fc.array(cellGiven, { minLength: 1, maxLength: 6 }), (cells) => {
      const told = compareTerms(seasonOfGiven(cells));
      const known = comparable(cells);
      const active = cells.flatMap((given, at) => (given.gone ? [] : [at]));
      const left = active.filter((at) => !known.has(at)).map((at) => `c${String(at)}`);
      expect(told.leftOut.map(({ id }) => id)).toEqual(left);
      expect(told.comparedCells).toBe(active.length - left.length);
      if (known.size === 0) return;
      const sum = (of: (given: GivenCell) => number) =>
        cells.reduce((all, given, at) => all + (known.has(at) ? of(given) : 0), 0);
      expect(told.groups.female.total.current ?? 0).toBe(sum(({ now, gone }) => (gone ? 0 : now)));
      expect(told.groups.female.total.previous ?? 0).toBe(sum(({ then }) => then));
    }),
    { numRuns: 1500 },
  );
});
