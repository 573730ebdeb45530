import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballot, cell, congress, person, seasonOf } from '../checks/cases/sample-cell';
import { check } from '../checks/check';
import {
  type Position,
  politicalTheories,
  positions,
  professionalLevels,
  standings,
} from '../domain/choices';
import { termChangeKinds } from '../domain/parts/terms';
import type { Cell, CommitteeMember, PercentPolicy, Season } from '../domain/season';
import { lastPost, sittingNow } from '../domain/sitting-committee';
import { formatDecimal, formatShare } from '../text/share';
import { addStatistics } from './add-statistics';
import { type Column, columns } from './by-position';
import { compareTerms } from './compare-terms';
import { seasonDelegates } from './delegates';
import { printedPoints } from './printed-differences';
import { statistics, thresholdsOf } from './statistics';

/** The figures once more, written from the words of the rules in the plainest way, beside the program's. */

type Person = Pick<
  CommitteeMember,
  'position' | 'gender' | 'born' | 'standing' | 'professionalLevel' | 'politicalTheory'
>;

const HELD = '2022-07-20';
const BEFORE = '2017-07-18';
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 5 });
const days = ['', '-07', '-01-01', '-07-17', '-07-18', '-07-19', '-07-20', '-07-21', '-12-31'] as const;
const born = fc
  .tuple(fc.integer({ min: 1975, max: 1990 }), fc.constantFrom(...days))
  .map(([year, day]) => `${String(year)}${day}`);
const somebody: fc.Arbitrary<Person> = fc
  .record({
    position: fc.constantFrom(...positions),
    gender: maybe(fc.constantFrom('female' as const, 'male' as const)),
    born: maybe(born),
    standing: maybe(fc.constantFrom(...standings)),
    professionalLevel: maybe(fc.constantFrom(...professionalLevels)),
    politicalTheory: maybe(fc.constantFrom(...politicalTheories)),
  })
  .map(
    (each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as Person,
  );

interface CellModel {
  readonly now: readonly Person[];
  readonly then: readonly Person[];
  readonly retired: boolean;
}
const people = fc.array(somebody, { maxLength: 4 });
const cellModel: fc.Arbitrary<CellModel> = fc.record({
  now: people,
  then: people,
  retired: fc.boolean(),
});

const member = (id: string, each: Person): CommitteeMember => ({ id, fullName: `Người ${id}`, ...each });

function cellOf({ now, then, retired }: CellModel, index: number): Cell {
  const id = `c${String(index)}`;
  return {
    id,
    order: index + 1,
    name: `Chi bộ ${String(index)}`,
    kind: 'office',
    members: {},
    congress: {
      status: 'held',
      heldOn: HELD,
      approvedSeats: {},
      committee: now.map((each, place) => member(`${id}p${String(place)}`, each)),
    },
    ...(then.length > 0 && {
      previousCommittee: then.map((each, place) => member(`${id}q${String(place)}`, each)),
    }),
    ...(retired && { retired: true }),
  };
}

const policies: fc.Arbitrary<PercentPolicy> = fc.record({
  rounding: fc.constantFrom('half-up' as const, 'truncate' as const),
  digits: fc.oneof(
    fc.record({ kind: fc.constant('decimals' as const), count: fc.integer({ min: 0, max: 2 }) }),
    fc.record({ kind: fc.constant('significant' as const), count: fc.constant(3) }),
  ),
  trimZeros: fc.boolean(),
}) as fc.Arbitrary<PercentPolicy>;
const methods = fc.constantFrom(
  { method: 'yearDifference' as const },
  { method: 'fullYearsAtCongress' as const },
  { method: 'fullYearsAt' as const, on: '2025-07-19' },
);
const limit = fc.record({ age: fc.integer({ min: 31, max: 45 }), inclusive: fc.boolean() });
const ages = fc.array(fc.integer({ min: 31, max: 45 }), { maxLength: 3 });
const input = fc.record({
  cells: fc.array(cellModel, { minLength: 1, maxLength: 4 }),
  percent: policies,
  ageAt: methods,
  young: limit,
  under: ages,
  upTo: ages,
});
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

function seasonOfInput({ cells, percent, ageAt, young, under, upTo }: Input): Season {
  const season = seasonOf(...cells.map(cellOf));
  return {
    ...season,
    season: { ...season.season, percent, ageAt },
    previousSeason: { heldOn: BEFORE },
    rules: { young: { value: young, certainty: 'office', source: 'Kế hoạch' } },
    ageThresholds: { under, upTo },
  };
}

/** Completed years, of a year or a month alone as if it were its first day; by years alone where that is the method. */
function modelAge({ born: date }: Person, on: string, method: string): number | undefined {
  if (date === undefined) return undefined;
  const years = Number(on.slice(0, 4)) - Number(date.slice(0, 4));
  const birthday = `${date.slice(5)}-01-01`.replace(/^-/u, '').slice(0, 5);
  return method === 'yearDifference' || on.slice(5) >= birthday ? years : years - 1;
}

/** Digit by digit, as on paper. */
function modelQuotient(count: number, of: number, { rounding, digits, trimZeros }: PercentPolicy): string {
  const written = (decimals: number) => {
    let rest = count % of;
    let text = String(Math.floor(count / of));
    for (let at = 0; at < decimals; at += 1) {
      rest *= 10;
      text += String(Math.floor(rest / of));
      rest %= of;
    }
    let all = Number(text);
    if (rounding === 'half-up' && 2 * rest >= of) all += 1;
    const padded = String(all).padStart(decimals + 1, '0');
    return decimals === 0 ? padded : `${padded.slice(0, -decimals)},${padded.slice(-decimals)}`;
  };
  const significant = (text: string) => text.replace(',', '').replace(/^0+/u, '').length;
  let decimals = digits.count;
  if (digits.kind === 'significant') {
    decimals = 0;
    while (
      count > 0 &&
      significant(written(decimals)) < digits.count &&
      count * 10 ** decimals < of * 10 ** (digits.count - 1)
    )
      decimals += 1;
    if (decimals > 0 && significant(written(decimals)) > digits.count) decimals -= 1;
  }
  const text = written(decimals);
  return trimZeros ? text.replace(/,(\d*?)0+$/u, ',$1').replace(/,$/u, '') : text;
}

const ofColumn = (all: readonly Person[], column: Column) =>
  all.filter(({ position }) => column === 'total' || position === column);

interface ModelLine {
  readonly previous: number | undefined;
  readonly current: number | undefined;
  readonly difference: number | undefined;
  readonly previousShare: string | undefined;
  readonly currentShare: string | undefined;
  readonly points: string | undefined;
}

/** Nothing known is “–”; a difference only where everybody is known in both terms; points from what is printed. */
function modelLine(
  now: readonly Person[],
  then: readonly Person[] | undefined,
  asked: (one: Person, isThen: boolean) => boolean | undefined,
  policy: PercentPolicy,
): ModelLine {
  const side = (all: readonly Person[] | undefined, isThen: boolean) => {
    const answers = (all ?? []).map((each) => asked(each, isThen));
    const known = answers.filter((each) => each !== undefined);
    const count = known.length === 0 ? undefined : known.filter(Boolean).length;
    const share = count === undefined ? undefined : modelQuotient(count * 100, answers.length, policy);
    return { count, share, whole: known.length > 0 && known.length === answers.length };
  };
  const [a, b] = [side(now, false), side(then, true)];
  const both = a.whole && b.whole;
  return {
    previous: b.count,
    current: a.count,
    difference: both ? (a.count ?? 0) - (b.count ?? 0) : undefined,
    previousShare: b.share,
    currentShare: a.share,
    points: both ? modelDifference(a.share ?? '', b.share ?? '', policy) : undefined,
  };
}

function modelDifference(now: string, then: string, { digits, trimZeros }: PercentPolicy): string {
  const decimals = Math.max(...[now, then].map((text) => text.split(',')[1]?.length ?? 0));
  const hundredths = (text: string) => Math.round(Number(text.replace(',', '.')) * 10_000);
  const text = ((hundredths(now) - hundredths(then)) / 10_000).toFixed(decimals).replace('.', ',');
  const plain = text.replace(/^-(0(?:,0*)?)$/u, '$1');
  if (digits.kind === 'decimals' && !trimZeros) return plain;
  return plain.includes(',') ? plain.replace(/,?0+$/u, '') : plain;
}

const isYoung = (age: number | undefined, { age: most, inclusive }: { age: number; inclusive: boolean }) =>
  age === undefined ? undefined : inclusive ? age <= most : age < most;

describe('two terms side by side', () => {
  it('compare the cells that both know, each by what is known, in points of what is printed', () => {
    fc.assert(
      fc.property(input, (given) => {
        const season = seasonOfInput(given);
        const { percent, ageAt, young } = given;
        const both = given.cells.filter(
          ({ now, then, retired }) => then.length > 0 && (retired || now.length > 0),
        );
        const active = given.cells.filter(({ retired }) => !retired);
        const now = (both.length > 0 ? both.filter(({ retired }) => !retired) : active).flatMap(
          (each) => each.now,
        );
        const then = both.length > 0 ? both.flatMap((each) => each.then) : undefined;
        const ageIn = (one: Person, isThen: boolean) => {
          const on = isThen ? BEFORE : ageAt.method === 'fullYearsAt' ? ageAt.on : HELD;
          return modelAge(one, on, ageAt.method);
        };
        const female = ({ gender }: Person) => (gender === undefined ? undefined : gender === 'female');
        const compared = compareTerms(season);
        const printed = (group: 'female' | 'young', column: Column): ModelLine => {
          const line = compared.groups[group][column];
          const share = (exact: typeof line.currentShare) =>
            exact && (formatShare(exact, percent) ?? undefined);
          const points = line.points && printedPoints(line.currentShare, line.previousShare, percent);
          return {
            previous: line.previous,
            current: line.current,
            difference: line.difference,
            previousShare: share(line.previousShare),
            currentShare: share(line.currentShare),
            points: points && formatDecimal(points),
          };
        };
        for (const column of columns) {
          const [these, those] = [ofColumn(now, column), then && ofColumn(then, column)];
          expect(printed('female', column)).toEqual(modelLine(these, those, female, percent));
          expect(printed('young', column)).toEqual(
            modelLine(these, those, (one, isThen) => isYoung(ageIn(one, isThen), young), percent),
          );
        }
        expect(compared.comparedCells).toBe(both.filter(({ retired }) => !retired).length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('schooling, theory and ages of the office’s own', () => {
  it('are counted by post, those without an entry apart, over one ward or two; cells that are gone nowhere', () => {
    fc.assert(
      fc.property(input, input, (one, other) => {
        const wards = [one, { ...other, young: one.young, under: one.under, upTo: one.upTo }];
        const each = wards.map((ward) => statistics(seasonOfInput(ward)));
        const all = addStatistics(each, one.percent);
        const peopleOf = ({ cells }: Input) => cells.flatMap(({ now, retired }) => (retired ? [] : now));
        const everybody = wards.flatMap(peopleOf);
        for (const [stats, told] of [
          [each[0] as (typeof each)[number], peopleOf(one)],
          [all, everybody],
        ] as const)
          for (const field of ['professionalLevel', 'politicalTheory'] as const)
            for (const column of columns) {
              const values = [
                undefined,
                ...(field === 'politicalTheory' ? politicalTheories : professionalLevels),
              ];
              const count = (value: string | undefined) =>
                ofColumn(told, column).filter((person_) => person_[field] === value).length;
              const shown = (value: string | undefined) =>
                stats[field].find((row) => row.value === value)?.counts[column].count ?? 0;
              expect(values.map(shown)).toEqual(values.map(count));
            }
        const limits = [
          ...new Set([...one.under.map((age) => age * 2), ...one.upTo.map((age) => age * 2 + 1)]),
        ].toSorted((a, b) => a - b);
        const season = seasonOfInput(one);
        expect(thresholdsOf(season).map(({ age, inclusive }) => age * 2 + Number(inclusive))).toEqual(limits);
        const on = one.ageAt.method === 'fullYearsAt' ? one.ageAt.on : HELD;
        expect(each[0]?.thresholds.map(({ counts }) => counts.total)).toEqual(
          limits.map((told) => {
            const asked = peopleOf(one).map((person_) =>
              isYoung(modelAge(person_, on, one.ageAt.method), {
                age: Math.floor(told / 2),
                inclusive: told % 2 === 1,
              }),
            );
            const known = asked.filter((answer) => answer !== undefined);
            return { count: known.filter(Boolean).length, known: known.length, of: asked.length };
          }),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('W323: older than the limit of post and standing, who sat before the last term being new again', () => {
    const limits = fc.record({
      secretary: fc.record({
        new: maybe(fc.constantFrom(36, 37, 38)),
        reelected: maybe(fc.constantFrom(39, 40)),
      }),
      member: fc.record({
        new: maybe(fc.constantFrom(36, 37, 38)),
        reelected: maybe(fc.constantFrom(39, 40)),
      }),
    });
    fc.assert(
      fc.property(input, limits, (given, posts) => {
        const season = seasonOfInput(given);
        const rule = { value: posts, certainty: 'office', source: 'Hướng dẫn' } as const;
        const found = check({ ...season, rules: { ...season.rules, ageLimits: rule } });
        const on = given.ageAt.method === 'fullYearsAt' ? given.ageAt.on : HELD;
        const expected = given.cells.flatMap(({ now, retired }, index) =>
          now.flatMap((one, place) => {
            const kind = one.standing === 'reelected' ? 'reelected' : 'new';
            const most = one.position === 'deputySecretary' ? undefined : posts[one.position][kind];
            const age = modelAge(one, on, given.ageAt.method);
            const isOver =
              one.standing !== undefined && most !== undefined && age !== undefined && age > most;
            return isOver && !retired
              ? [`cells[${String(index)}].congress.committee[${String(place)}].born`]
              : [];
          }),
        );
        expect(found.flatMap(({ code, where }) => (code === 'W323' ? [where] : []))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('delegates', () => {
  it('are counted by the ballots: more than half of N, most votes first, seats as given', () => {
    const candidate = fc.record({
      votes: fc.integer({ min: 0, max: 12 }),
      gender: maybe(fc.constantFrom('female' as const, 'male' as const)),
    });
    const given = fc.record({
      seats: fc.integer({ min: 1, max: 3 }),
      allotted: maybe(fc.integer({ min: 1, max: 4 })),
      names: fc.array(candidate, { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 3 }), (cells) => {
        const rules = { delegates: { value: true, certainty: 'office', source: 'Kế hoạch' } } as const;
        const made = cells.map(({ seats, allotted, names }, index): Cell => {
          const candidates = names.map((each, place) => ({
            fullName: `Đại biểu ${String(place)}`,
            votes: each.votes,
            ...(each.gender && { gender: each.gender }),
          }));
          const elections = [{ ...ballot('delegates', {}, { seats }), candidates }];
          return {
            ...cell,
            id: `c${String(index)}`,
            congress: { ...congress, elections },
            ...(allotted !== undefined && { delegateSeats: { delegates: allotted } }),
          };
        });
        const elected = cells.flatMap(({ seats, names }) => {
          const enough = names.filter(({ votes }) => votes > 6);
          // whoever has as many votes as somebody beyond the seats is left to the congress
          return enough.filter(({ votes }) => enough.filter((each) => each.votes >= votes).length <= seats);
        });
        expect(seasonDelegates({ ...seasonOf(...made), rules })?.delegates).toEqual({
          seats: {
            count: cells.reduce((sum, { seats, allotted }) => sum + (allotted ?? seats), 0),
            known: cells.length,
            of: cells.length,
          },
          elected: { count: elected.length, known: cells.length, of: cells.length },
          female: {
            count: elected.filter(({ gender }) => gender === 'female').length,
            known: elected.filter(({ gender }) => gender !== undefined).length,
            of: elected.length,
          },
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('the term', () => {
  it('W504: a paper names neither the season’s term, nor the one before, nor a cell’s', () => {
    const term = fc.constantFrom('2022-2025', '2020 - 2025', '2025–2027', '2017-2020', '2025-2030');
    const given = fc.record({
      own: term,
      previous: maybe(term),
      ofCell: maybe(term),
      named: fc.array(term, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(given, ({ own, previous, ofCell, named }) => {
        const base = seasonOf({ ...cell, ...(ofCell !== undefined && { minutes: { term: ofCell } }) });
        const season: Season = {
          ...base,
          season: { ...base.season, term: own, ...(previous !== undefined && { previousTerm: previous }) },
          documents: [{ id: 'd1', kind: 'plan', subject: `Kế hoạch đại hội ${named.join(', ')}` }] as never,
        };
        const plain = (text: string) => text.replace(/\D+/gu, '-');
        const right = [own, previous, ofCell].flatMap((each) => (each === undefined ? [] : [plain(each)]));
        const isWrong = named.length > 0 && !named.some((each) => right.includes(plain(each)));
        expect(check(season).some(({ code }) => code === 'W504')).toBe(isWrong);
      }),
      { numRuns: 200 },
    );
  });

  it('changes the committee by date: who came sits, who left does not, a post is the last one', () => {
    const change = fc.record({
      kind: fc.constantFrom(...termChangeKinds),
      who: fc.constantFrom('p1', 'p2', 'p9'),
      on: maybe(fc.constantFrom('2023-01-05', '2023-06-01', '2024')),
      position: maybe(fc.constantFrom(...positions)),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        const sits = [...['p1', 'p2'].map((id): { id: string; post: Position } => ({ id, post: 'member' }))];
        const inOrder = changes
          .map((each, index) => ({ ...each, at: `${each.on ?? '9999'} ${String(index)}` }))
          .toSorted((a, b) => (a.at < b.at ? -1 : 1));
        for (const { kind, who, position } of inOrder) {
          const at = sits.findLastIndex(({ id }) => id === who);
          const sat = sits[at];
          if (kind === 'elected' || kind === 'appointed') sits.push({ id: who, post: position ?? 'member' });
          else if (sat && kind === 'post') sat.post = position ?? sat.post;
          else if (sat) sits.splice(at, 1);
        }
        const changed: Cell = {
          ...cell,
          congress: { ...congress, committee: [person('p1'), person('p2')] },
          termChanges: changes.map(({ kind, who, on, position }, index) => ({
            id: `t${String(index)}`,
            kind,
            personId: who,
            fullName: `Người ${who}`,
            ...(on !== undefined && { on }),
            ...(position !== undefined && { position }),
          })),
        };
        const now = sittingNow(changed).map((one) => ({ id: one.personId, post: lastPost(one) }));
        const order = (list: readonly { id?: string | undefined; post: string }[]) =>
          list.map(({ id = '', post }) => `${id} ${post}`).toSorted();
        expect(order(now)).toEqual(order(sits));
      }),
      { numRuns: 200 },
    );
  });
});
