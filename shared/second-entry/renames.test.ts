import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Cell, Election } from '../domain/season';
import { comparedKeys, compareEntries, type EntryDifference, secondEntryState } from './compare';
import { blankSecond, type SecondItems, secondElections } from './entry';
import { type Settlement, settleEntries } from './settle';

/**
 * Names that are put right between the two entries, people who are added or left out, and what
 * becomes of every count. Each count is another number, so that each can be followed.
 */

const NAMES = ['Lê Văn An', 'Trần Thị Bình', 'Lê Văn An', 'Võ Cúc', 'Đặng Dũng'] as const;

interface Plan {
  /** Of each name: whether the season knows the person, and what becomes of the name in the first entry. */
  readonly people: readonly { readonly known: boolean; readonly rename: 'no' | 'marks' | 'slip' | 'whole' }[];
  /** Which of the counts the second person read alike, in the order in which they are keyed. */
  readonly alike: readonly boolean[];
  readonly reversed: boolean;
  readonly leftOut: number | undefined;
  readonly added: boolean;
  readonly otherBallot: boolean;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  people: fc.array(
    fc.record({
      known: fc.boolean(),
      rename: fc.constantFrom('no' as const, 'marks' as const, 'slip' as const, 'whole' as const),
    }),
    { minLength: 1, maxLength: NAMES.length },
  ),
  alike: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
  reversed: fc.boolean(),
  leftOut: fc.option(fc.nat({ max: NAMES.length - 1 }), { nil: undefined }),
  added: fc.boolean(),
  otherBallot: fc.boolean(),
});

function renamed(name: string, how: Plan['people'][number]['rename'], index: number): string {
  if (how === 'marks')
    return name.replace(/ă/gu, 'a').replace(/ị/gu, 'i').replace(/ú/gu, 'u').replace(/ặ/gu, 'a');
  if (how === 'slip') return `${name}g`;
  return how === 'whole' ? `Người Khác Hẳn ${'abcde'.charAt(index)}` : name;
}

interface Keyed {
  readonly first: readonly Election[];
  readonly second: readonly Election[];
  readonly nameOf: (candidate: Candidate) => string;
  /** The same person's candidates in both, as far as the second person left them. */
  readonly pairs: readonly { readonly index: number; readonly second: Candidate }[];
}

/** The first entry is keyed, the second begins and is keyed; meanwhile names of the first are put right. */
function keyed({ people, alike, reversed, leftOut, added, otherBallot }: Plan): Keyed {
  const names = new Map<string, string>();
  let count = 0;
  const next = () => (count += 1);
  const begun: Election = {
    body: 'committee',
    round: 1,
    ...Object.fromEntries(comparedKeys.map((key) => [key, next()])),
    candidates: people.map(({ known }, index): Candidate => {
      const name = NAMES[index] ?? '';
      if (!known) return { fullName: name, votes: next() };
      names.set(`p${String(index)}`, name);
      return { id: `p${String(index)}`, votes: next() };
    }),
  };
  const nameOf = ({ id = '', fullName }: Candidate) => fullName ?? names.get(id) ?? '';
  const blank = blankSecond([begun], nameOf, () => undefined);
  const keyedVotes = blank.secondVotes.map((vote, index) => ({
    ...vote,
    votes: alike[index] ? begun.candidates[index]?.votes : 100 + next(),
  }));
  const ballots = blank.secondBallots.map((ballot) => ({
    ...ballot,
    ...Object.fromEntries(comparedKeys.map((key, at) => [key, alike[8 + at] ? begun[key] : 100 + next()])),
  }));
  const left = keyedVotes.filter((_, index) => index !== leftOut);
  const votes = [
    ...(reversed ? left.toReversed() : left),
    ...(added ? [{ id: 'x', ballot: 'committee 1', fullName: 'Phan Mới', votes: 100 + next() }] : []),
  ];
  const more = { id: 'secretary 1', body: 'secretary' as const, round: 1, issued: 100 + next() };
  const items: SecondItems = {
    secondBallots: otherBallot ? [...ballots, more] : ballots,
    secondVotes: votes,
  };
  const first = {
    ...begun,
    candidates: begun.candidates.map((candidate, index): Candidate => {
      const { rename = 'no' } = people[index] ?? {};
      const name = renamed(NAMES[index] ?? '', rename, index);
      if (candidate.id === undefined) return { ...candidate, fullName: name };
      names.set(candidate.id, name);
      return candidate;
    }),
  };
  const second = secondElections(items, nameOf) ?? [];
  const pairs = votes.flatMap(({ id }, place) => {
    const index = blank.secondVotes.findIndex((vote) => vote.id === id);
    const candidate = second[0]?.candidates[place];
    return index < 0 || !candidate ? [] : [{ index, second: candidate }];
  });
  return { first: [first], second, nameOf, pairs };
}

function countsOf(elections: readonly Election[]): readonly number[] {
  return elections.flatMap((election) => [
    ...comparedKeys.flatMap((key) => election[key] ?? []),
    ...election.candidates.flatMap(({ votes }) => votes ?? []),
  ]);
}

/** The counts that a difference shows on the screen. */
function shownBy({ what, first, second, votes, ballot }: EntryDifference): readonly number[] {
  if (what === 'ballot') return ballot ? countsOf([ballot]) : [];
  if (what === 'listed') return votes === undefined ? [] : [votes];
  return what === 'name' ? [] : [first, second].flatMap((side) => side ?? []);
}

describe('two entries between which names were put right', () => {
  it('lose no count: each is in what is settled, or was shown and decided', () => {
    const choice = fc.constantFrom<Settlement['take']>('first', 'second');
    fc.assert(
      fc.property(plan, fc.array(choice, { minLength: 1 }), (made, choices) => {
        const { first, second, nameOf } = keyed(made);
        const differences = compareEntries(first, second, nameOf);
        expect(new Set(differences.map(({ key }) => key)).size).toBe(differences.length);
        const settled = new Map(
          differences.map(({ key }, index): [string, Settlement] => [
            key,
            { take: choices[index % choices.length] === 'second' ? 'second' : 'first' },
          ]),
        );
        const result = settleEntries(first, second, nameOf, settled);
        const kept = new Set([...countsOf(result), ...differences.flatMap(shownBy)]);
        for (const count of [...countsOf(first), ...countsOf(second)]) expect(kept).toContain(count);
      }),
      { numRuns: 2000 },
    );
  });

  it('hide no difference of votes, and show a name of one entry that the other does not have', () => {
    fc.assert(
      fc.property(plan, (made) => {
        const { first, second, nameOf, pairs } = keyed(made);
        const differences = compareEntries(first, second, nameOf);
        const shown = new Set(differences.flatMap(shownBy));
        for (const { index, second: other } of pairs) {
          const one = first[0]?.candidates[index];
          if (one?.votes !== other.votes) {
            expect(shown).toContain(one?.votes);
            expect(shown).toContain(other.votes);
          }
        }
        const told = new Set(
          differences.flatMap(({ fullName = '', otherName = '' }) => [fullName, otherName]),
        );
        const has = (elections: readonly Election[], name: string) =>
          elections.some(({ candidates }) => candidates.some((each) => nameOf(each) === name));
        for (const [here, there] of [
          [first, second],
          [second, first],
        ] as const) {
          const alone = here
            .flatMap(({ candidates }) => candidates.map(nameOf))
            .filter((name) => !has(there, name));
          for (const name of alone) expect(told).toContain(name);
        }
      }),
      { numRuns: 2000 },
    );
  });

  const ballot = (candidates: Candidate[]): Election => ({ body: 'secretary', round: 1, candidates });
  const byName = ({ fullName = '' }: Candidate) => fullName;
  const told = (first: Candidate[], second: Candidate[], nameOf = byName) =>
    compareEntries([ballot(first)], [ballot(second)], nameOf);

  it('carry the name of a person over, and compare the votes alone', () => {
    const names = new Map([['p1', 'Lê Thị Hoàn Toàn Khác']]);
    const nameOf = ({ id = '', fullName }: Candidate) => fullName ?? names.get(id) ?? '';
    const cell: Cell = {
      id: 'c1',
      order: 1,
      name: 'Chi bộ 1',
      kind: 'office',
      members: {},
      congress: {
        status: 'held',
        approvedSeats: {},
        committee: [],
        elections: [ballot([{ id: 'p1', votes: 12 }])],
      },
      secondEntry: { finished: true },
      secondBallots: [{ id: 'secretary 1', body: 'secretary', round: 1 }],
      secondVotes: [{ id: 'v1', ballot: 'secretary 1', fullName: 'Lê Ân', personId: 'p1', votes: 12 }],
    };
    expect(secondEntryState(cell, nameOf)).toEqual({ state: 'agrees' });
    const second = secondElections(cell, nameOf) ?? [];
    expect(compareEntries([ballot([{ id: 'p1', votes: 11 }])], second, nameOf)).toMatchObject([
      { what: 'votes', fullName: 'Lê Thị Hoàn Toàn Khác', first: 11, second: 12 },
    ]);
    // a person who is no longer in the season is a name again
    expect(secondElections(cell, byName)?.[0]?.candidates).toEqual([{ fullName: 'Lê Ân', votes: 12 }]);
  });

  it('ask which name is right where it was put right on the ballot alone', () => {
    expect(
      told([{ fullName: 'Lê Văn Ân', votes: 11 }], [{ fullName: 'Lê Văn An', votes: 12 }]),
    ).toMatchObject([
      { what: 'name', fullName: 'Lê Văn Ân', otherName: 'Lê Văn An' },
      { what: 'votes', first: 11, second: 12 },
    ]);
    const first = [{ id: 'p1', votes: 11, elected: true }];
    const nameOf = ({ id, fullName = '' }: Candidate) => (id === undefined ? fullName : 'Lê Văn Ân');
    const [name] = compareEntries([ballot(first)], [ballot([{ fullName: 'Lê Văn An', votes: 11 }])], nameOf);
    const settle = (take: 'first' | 'second') =>
      settleEntries(
        [ballot(first)],
        [ballot([{ fullName: 'Lê Văn An', votes: 11 }])],
        nameOf,
        new Map([[name?.key ?? '', { take }]]),
      )[0]?.candidates;
    expect(settle('first')).toEqual(first);
    expect(settle('second')).toEqual([{ fullName: 'Lê Văn An', votes: 11, elected: true }]);
  });

  it('take two people for two where nothing speaks for one', () => {
    const both = told(
      [{ fullName: 'Lê Văn An', votes: 11 }],
      [{ fullName: 'Trần Bình', votes: 12 }, { fullName: 'Võ Cúc' }],
    );
    expect(both.map(({ what, fullName, votes }) => [what, fullName, votes])).toEqual([
      ['listed', 'Lê Văn An', 11],
      ['listed', 'Trần Bình', 12],
      ['listed', 'Võ Cúc', undefined],
    ]);
  });

  it('tell namesakes apart by who they are, not by their order', () => {
    const nameOf = ({ fullName }: Candidate) => fullName ?? 'Lê An';
    const one = [
      { id: 'p1', votes: 5 },
      { id: 'p2', votes: 7 },
    ];
    expect(told(one, one.toReversed(), nameOf)).toEqual([]);
  });
});
