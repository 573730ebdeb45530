import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import type { Cell, Season } from '../../domain/season';
import { planOf } from '../testing/plan';
import { settingsOfAnswer } from './answers';
import type { ImportSettings } from './settings';

const cells = [1, 2, 3].map((order): Cell => {
  const congress = { status: 'planned', approvedSeats: {}, committee: [] } satisfies Cell['congress'];
  return {
    id: `c${String(order)}`,
    order,
    name: `Chi bộ khu phố ${String(order)}`,
    kind: 'other',
    members: {},
    congress,
  };
});
const season: Season = {
  ...newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' }),
  cells,
};

function read(rows: readonly (readonly string[])[], settings: ImportSettings = {}) {
  const { edit, questions, ties } = planOf(season, rows, { kind: 'roster', ...settings });
  const people = (edit?.rosters ?? []).flatMap(({ items, cell }) => items.map((item) => ({ ...item, cell })));
  const open = questions.filter(({ answer }) => answer === undefined);
  return { people, open, openTies: ties.filter(({ to }) => to === undefined) };
}

const names = ['Lê Thử An', 'Trần Thử Bình', 'Ngô Thử Cúc'];
const listOf = (heading: string, values: readonly string[], more: readonly string[] = []) => [
  ['STT', 'Họ và tên', heading, ...more.slice(0, 1), 'Chi bộ'],
  ...names.map((name, at) => [
    String(at + 1),
    name,
    values[at] ?? '',
    ...more.slice(at + 1, at + 2),
    'Chi bộ khu phố 1',
  ]),
];

describe('a heading in two languages', () => {
  const both = [
    ['Họ và tên', 'Full name', 'Lê Thử An', { fullName: 'Lê Thử An' }],
    ['Ngày sinh', 'Date of birth', '01/02/1960', { born: '1960-02-01' }],
    ['Giới tính', 'Sex', 'Nam (M)', { gender: 'male' }],
    ['Giới tính', 'Gender', 'Nữ / Female', { gender: 'female' }],
    ['Dân tộc', 'Ethnic group', 'Kinh', { ethnicity: 'Kinh' }],
    ['Tôn giáo', 'Religion', 'Không', { religion: 'Không' }],
    ['Ngày vào Đảng', 'Date of admission', '03/02/1985', { joinedOn: '1985-02-03' }],
    ['Nghề nghiệp', 'Occupation', 'Hưu trí', { occupation: 'Hưu trí' }],
  ] as const;
  const ways = [
    (ours: string, english: string) => `${ours} (${english})`,
    (ours: string, english: string) => `${ours} / ${english}`,
    (ours: string, english: string) => `${english} / ${ours}`,
    (ours: string, english: string) => `${ours.toUpperCase()} – ${english.toUpperCase()}`,
  ];

  it('says what it says in ours', () => {
    fc.assert(
      fc.property(fc.constantFrom(...both), fc.constantFrom(...ways), ([ours, english, value, read], way) => {
        const isName = ours === 'Họ và tên';
        const head = [
          way('STT', 'No.'),
          ...(isName ? [] : ['Họ và tên']),
          way(ours, english),
          way('Chi bộ', 'Party cell'),
        ];
        const rows = [head, ['1', ...(isName ? [] : ['Lê Thử An']), value, 'Khu phố 1']];
        const { edit, notes } = planOf(season, rows, { kind: 'roster' });
        expect(edit?.rosters.flatMap(({ items }) => items)).toMatchObject([read]);
        expect(notes).toEqual([]);
      }),
    );
  });
});

describe('a heading of a few letters', () => {
  it('“HT” are names, where names stand below it', () => {
    const rows = listOf('NS', ['1960', '1961', '1962']).map((row, at) =>
      at === 0 ? row.with(1, 'HT') : row,
    );
    const { edit } = planOf(season, rows, { kind: 'roster' });
    expect(edit?.rosters.flatMap(({ items }) => items.map(({ fullName }) => fullName))).toEqual(names);
  });

  it.each([
    ['CT', ['TC', 'SC', 'Cao cấp'], { politicalTheory: 'intermediate' }],
    ['CT', ['03/02/1986', '19/5/2000', '2001'], { officialOn: '1986-02-03', status: 'official' }],
    ['CT', ['Chính thức', 'Dự bị', 'CT'], { status: 'official' }],
    ['NS', ['01/02/1960', '1961', '3/1962'], { born: '1960-02-01' }],
    ['VĐ', ['03/02/1985', '1999', '2001'], { joinedOn: '1985-02-03' }],
    ['QQ', ['Hoài Tân', 'Hoài Đức', 'Tam Quan'], { hometown: 'Hoài Tân' }],
    ['DT', ['Kinh', 'Ba Na', 'kinh'], { ethnicity: 'Kinh' }],
    ['NVĐ dự bị', ['19/05/1985', '1999', '2001'], { joinedOn: '1985-05-19' }],
    ['NVĐ chính thức', ['19/05/1986', '2000', '2002'], { officialOn: '1986-05-19' }],
    ['TĐHV', ['12/12', '9/12', '10/10'], { generalEducation: '12/12' }],
    ['TG', ['Không', 'Phật giáo', 'Công giáo'], { religion: 'Không' }],
  ])('“%s” says what stands below it: %j', (heading, values, first) => {
    const { people, open } = read(listOf(heading, values));
    expect(open).toEqual([]);
    expect(people[0]).toMatchObject(first);
  });

  it('marks under “CT” beside “DB” say who is official', () => {
    const { people, open } = read(listOf('CT', ['x', '', 'x'], ['DB', '', 'x', '']));
    expect([people.map(({ status }) => status), open]).toEqual([
      ['official', 'probationary', 'official'],
      [],
    ]);
  });

  it('whatever else stands under “CT” is asked about, once for all, and is what somebody says', () => {
    const words = fc.constantFrom('Chủ tịch', 'Hưu trí', 'Giáo viên', 'x', 'Trưởng khu phố');
    fc.assert(
      fc.property(fc.array(words, { minLength: 3, maxLength: 3 }), (values) => {
        const rows = listOf('CT', values);
        const [question, ...others] = read(rows).open;
        expect([question?.kind, others]).toEqual(['short-heading', []]);
        if (question === undefined) return;
        const after = (answer: string) => read(rows, settingsOfAnswer({}, question, answer));
        expect(after('none').people.map((each) => each.occupation)).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
        const work = after('occupation');
        expect(work.open).toEqual([]);
        expect(work.people.map((each) => each.occupation)).toEqual(
          values.map((value) => (value === 'x' ? undefined : value)),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('a column of places where nothing names the cell', () => {
  const unit = fc.constantFrom('Khu phố', 'KP', 'Tên khu phố', 'Thôn', 'TDP');
  const places = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 });

  it('is asked about once, and one answer settles all rows', () => {
    fc.assert(
      fc.property(unit, places, fc.constantFrom('', '0'), (heading, at, zero) => {
        const rows = [
          ['STT', 'Họ và tên', heading],
          ...names.map((name, index) => [String(index + 1), name, `${zero}${String(at[index])}`]),
        ];
        const { open, openTies } = read(rows);
        expect([open.map(({ kind }) => kind), openTies]).toEqual([['unit-is-cell'], []]);
        const [question] = open;
        if (question === undefined) return;
        const yes = read(rows, settingsOfAnswer({}, question, 'cell'));
        expect(yes.open).toEqual([]);
        // a thôn of a number may be another place than the khu phố of that number
        const isSame = /^(?:khu phố|kp|tên khu phố)$/iu.test(heading);
        const found = new Map(yes.people.map(({ fullName, cell }) => [fullName, cell]));
        if (isSame)
          expect(names.map((name) => found.get(name))).toEqual(at.map((each) => `c${String(each)}`));
        else
          expect(
            [...found.values()].every((cell) => typeof cell === 'number') || yes.openTies.length > 0,
          ).toBe(true);
        const no = read(rows, settingsOfAnswer({}, question, 'none'));
        expect([no.open, no.openTies.map(({ name }) => name)]).toEqual([[], ['']]);
      }),
      { numRuns: 30 },
    );
  });

  it('is no cell beside a column of cells, or below the name of one', () => {
    expect(read(listOf('Khu phố', ['3', '3', '3'])).people.map(({ cell }) => cell)).toEqual([
      'c1',
      'c1',
      'c1',
    ]);
    const below = [['CHI BỘ KHU PHỐ 2'], ['STT', 'Họ và tên', 'Khu phố'], ['1', names[0] ?? '', '3']];
    expect(read(below)).toMatchObject({ open: [], people: [{ cell: 'c2' }] });
  });
});
