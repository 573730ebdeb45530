import { describe, expect, it } from 'vitest';
import { committee, deputy, person, secretary, third } from './cases/sample-cell';
import { check } from './check';

const found =
  (...wanted: readonly string[]) =>
  (season: Parameters<typeof check>[0]) =>
    check(season)
      .filter(({ code }) => wanted.includes(code))
      .map(({ code, where, params }) => [code, where.replace('cells[0].congress.committee', ''), params]);

describe('what is counted of people', () => {
  const missing = found('W325');

  it('is missed once for each person, with every datum by name', () => {
    const bare = { fullName: 'Người p3', position: 'member', id: 'p3' } as const;
    expect(missing(committee(secretary, person('p2', { gender: undefined, religion: ' ' }), bare))).toEqual([
      ['W325', '[1].gender', { fullName: 'Người p2', data: 'gender religion' }],
      [
        'W325',
        '[2].gender',
        {
          fullName: 'Người p3',
          data: 'gender ethnicity religion generalEducation professionalLevel politicalTheory standing origin',
        },
      ],
    ]);
  });

  it('leaves an unknown date of birth to W324', () => {
    expect(found('W324', 'W325')(third({ born: undefined }))).toEqual([
      ['W324', '[2].born', { fullName: 'Người p3' }],
    ]);
  });

  it('does not ask for what no sheet counts', () => {
    expect(missing(third({ hometown: undefined, occupation: undefined, joinedOn: undefined }))).toEqual([]);
  });

  it('is asked about where a word is not understood, each word by itself', () => {
    const words = { ethnicity: 'Kih', religion: 'có', generalEducation: '9' };
    expect(found('W325', 'W326')(third(words))).toEqual(
      Object.entries(words).map(([field, text]) => [
        'W326',
        `[2].${field}`,
        { fullName: 'Người p3', field, text },
      ]),
    );
  });
});

describe('a secretary who is head of the quarter', () => {
  const found329 = found('W329');
  const by = (change: Parameters<typeof person>[1]) =>
    found329(committee(person('p1', { position: 'secretary', ...change }), deputy)).map(
      ([, where, params]) => [where, (params as { reason: string }).reason],
    );

  it.each(['Trưởng khu phố', 'trưởng thôn', 'Trưởng KP An Dưỡng 1', 'Trưởng bản', 'TRƯỞNG THÔN'])(
    'says so in one place and in the other: “%s”',
    (occupation) => {
      expect(by({ occupation })).toEqual([['[0].concurrentHead', 'notTicked']]);
      expect(by({ occupation, concurrentHead: false })).toEqual([['[0].concurrentHead', 'notTicked']]);
      expect(by({ occupation, concurrentHead: true })).toEqual([]);
    },
  );

  it.each(['Phó trưởng khu phố', 'Nguyên Trưởng thôn', 'Trưởng ban Tuyên giáo', 'Hiệu trưởng', 'Hưu trí'])(
    'is none by “%s”',
    (occupation) => {
      expect(by({ occupation })).toEqual([]);
      expect(by({ occupation, concurrentHead: true })).toEqual([['[0].occupation', 'notSaid']]);
    },
  );

  it.each([
    'Trưởng Ban Công tác Mặt trận khu phố',
    'Hưu trí, Trưởng ban CTMT',
    'TBCTMT',
    'Trưởng ban công tác MT thôn 2',
  ])('is head of the committee of the Front by “%s”, which is another post', (occupation) => {
    expect(by({ occupation })).toEqual([['[0].frontHead', 'notTicked']]);
    expect(by({ occupation, frontHead: true })).toEqual([]);
    expect(by({ occupation, concurrentHead: true })).toEqual([
      ['[0].occupation', 'notSaid'],
      ['[0].frontHead', 'notTicked'],
    ]);
  });

  it('may be both, and is asked once where the occupation says neither', () => {
    const occupation = 'Trưởng khu phố, Trưởng ban công tác mặt trận';
    expect(by({ occupation, concurrentHead: true, frontHead: true })).toEqual([]);
    expect(by({ occupation: 'Hưu trí', concurrentHead: true, frontHead: true })).toEqual([
      ['[0].occupation', 'notSaid'],
    ]);
  });

  it('is not contradicted by an occupation that nobody entered, and nobody else is asked', () => {
    expect(by({ concurrentHead: true })).toEqual([]);
    expect(by({ concurrentHead: true, occupation: ' ' })).toEqual([]);
    expect(found329(committee(secretary, { ...deputy, occupation: 'Trưởng thôn' }))).toEqual([]);
  });
});
