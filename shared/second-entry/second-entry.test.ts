import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Cell, Election } from '../domain/season';
import { compareEntries, type EntryDifference, secondEntryState } from './compare';
import { blankSecond, secondElections, secondItems } from './entry';
import { type Settlement, settleEntries } from './settle';

const nameOf = ({ fullName = '' }: Candidate) => fullName;
const names = ['Lê An', 'Lê Bình', 'Lê Cúc', 'Lê Dũng'] as const;
const figure = fc.option(fc.nat({ max: 40 }), { nil: undefined });

const election = (body: Election['body']): fc.Arbitrary<Election> =>
  fc
    .record({
      seats: figure,
      issued: figure,
      collected: figure,
      valid: figure,
      invalid: figure,
      listed: fc.shuffledSubarray([...names]),
      votes: fc.array(figure, { minLength: names.length, maxLength: names.length }),
    })
    .map(({ listed, votes, ...papers }) =>
      clean({
        body,
        round: 1,
        ...papers,
        candidates: listed.map((fullName, index) => clean({ fullName, votes: votes[index] })),
      }),
    );

function clean<T extends object>(of: T): T & Election & Candidate {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T &
    Election &
    Candidate;
}

const entry: fc.Arbitrary<readonly Election[]> = fc
  .tuple(election('committee'), election('secretary'), election('deputySecretary'), fc.nat({ max: 3 }))
  .map(([a, b, c, count]) => [a, b, c].slice(0, count));

describe('two entries of the same ballots', () => {
  it('agree with themselves, whatever the order of the names', () => {
    fc.assert(
      fc.property(entry, (first) => {
        const reversed = first.map((one) => ({ ...one, candidates: one.candidates.toReversed() }));
        expect(compareEntries(first, reversed, nameOf)).toEqual([]);
      }),
    );
  });

  it('differ in exactly the one figure that was keyed otherwise', () => {
    fc.assert(
      fc.property(election('committee'), fc.constantFrom('issued', 'valid', 'invalid'), (one, what) => {
        const other = { ...one, [what]: (one[what] ?? 0) + 1 };
        expect(compareEntries([one], [other], nameOf)).toMatchObject([
          { what, second: (one[what] ?? 0) + 1 },
        ]);
      }),
    );
  });

  it('say the same of each other from either side', () => {
    fc.assert(
      fc.property(entry, entry, (first, second) => {
        const there = compareEntries(first, second, nameOf);
        const back = compareEntries(second, first, nameOf);
        // of two names the key says both, whichever comes first
        const told = ({ key, what, first: a, second: b }: EntryDifference) =>
          clean(what === 'name' ? { key, what } : { key, what, first: a, second: b });
        const mirrored = back.map((each) =>
          told({ ...each, first: each.second, second: each.first } as EntryDifference),
        );
        const inOrder = (differences: readonly object[]) =>
          differences.map((one) => JSON.stringify(sorted(one))).sort();
        expect(inOrder(there.map(told))).toEqual(inOrder(mirrored));
      }),
    );
  });

  it('agree once everything is settled, whichever is right; the first alone changes nothing', () => {
    const choice = fc.oneof(
      fc.constantFrom<Settlement>({ take: 'first' }, { take: 'second' }),
      fc.nat({ max: 1 }).map((value): Settlement => ({ take: 'typed', value })),
    );
    fc.assert(
      fc.property(entry, entry, fc.array(choice, { minLength: 1 }), (first, second, choices) => {
        const differences = compareEntries(first, second, nameOf);
        const all = (of: (index: number) => Settlement) =>
          new Map(differences.map(({ key }, index) => [key, of(index)] as const));
        expect(
          settleEntries(
            first,
            second,
            nameOf,
            all(() => ({ take: 'first' })),
          ),
        ).toEqual(first);
        const taken = settleEntries(
          first,
          second,
          nameOf,
          all(() => ({ take: 'second' })),
        );
        expect(compareEntries(taken, second, nameOf)).toEqual([]);
        const mixed = settleEntries(
          first,
          second,
          nameOf,
          all((index) => choices[index % choices.length] ?? { take: 'first' }),
        );
        const again = secondElections(secondItems(mixed, nameOf), nameOf) ?? [];
        expect(compareEntries(mixed, again, nameOf)).toEqual([]);
      }),
    );
  });

  it('keep who is who and what the congress decided, which only the first entry knows', () => {
    const first: Election[] = [
      {
        body: 'secretary',
        round: 1,
        decisionNote: 'Đại hội quyết định',
        candidates: [{ fullName: 'Lê An', votes: 8, elected: true, source: 'self-nominated' }],
      },
    ];
    const second: Election[] = [
      { body: 'secretary', round: 1, candidates: [{ fullName: 'lê  an', votes: 7 }] },
    ];
    const [difference] = compareEntries(first, second, nameOf);
    expect(difference).toMatchObject({ what: 'votes', fullName: 'Lê An', first: 8, second: 7 });
    const settled = settleEntries(
      first,
      second,
      nameOf,
      new Map([[difference?.key ?? '', { take: 'second' }]]),
    );
    expect(settled).toEqual([
      {
        ...first[0],
        candidates: [{ fullName: 'Lê An', votes: 7, elected: true, source: 'self-nominated' }],
      },
    ]);
  });
});

describe('the second entry of a cell', () => {
  const cell: Cell = {
    id: 'c1',
    order: 1,
    name: 'Chi bộ 1',
    kind: 'office',
    members: {},
    congress: {
      status: 'held',
      approvedSeats: {},
      elections: [{ body: 'secretary', round: 1, issued: 8, candidates: [{ fullName: 'Lê An', votes: 8 }] }],
      committee: [],
    },
  };

  it('begins with the names and without a figure of the first', () => {
    const blank = blankSecond(cell.congress.elections ?? [], nameOf, () => 1);
    expect(blank).toEqual({
      secondBallots: [{ id: 'secretary 1', body: 'secretary', round: 1, seats: 1 }],
      secondVotes: [{ id: 'secretary 1 1', ballot: 'secretary 1', fullName: 'Lê An' }],
    });
  });

  it('is compared only when it is done', () => {
    expect(secondEntryState(cell, nameOf)).toEqual({ state: 'none' });
    const begun = { ...cell, ...blankSecond(cell.congress.elections ?? [], nameOf, () => undefined) };
    expect(secondEntryState(begun, nameOf)).toEqual({ state: 'underway' });
    const done = { ...begun, secondEntry: { finished: true } };
    expect(secondEntryState(done, nameOf)).toEqual({ state: 'differs', count: 2 });
    const same = { ...done, ...secondItems(cell.congress.elections ?? [], nameOf) };
    expect(secondEntryState(same, nameOf)).toEqual({ state: 'agrees' });
  });
});

function sorted(of: object): object {
  return Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));
}
