import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import { planOf } from '../testing/plan';
import { hasTypedKeys } from '../text/typed-keys';

const season = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
const HEAD = ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ'];
const NAMES = ['Nguyễn Văn An', 'Trần Thị Kim Bình', 'Lê Cường', 'Phạm Thị Dung', 'Võ Hải'];

function peopleOf(rows: readonly (readonly string[])[], brokenRows?: boolean) {
  const plan = planOf(season, rows, { kind: 'roster', ...(brokenRows !== undefined && { brokenRows }) });
  const people = (plan.edit?.rosters ?? []).flatMap(({ items }) =>
    items.map(({ fullName, born }) => ({ fullName, born })),
  );
  return { ...plan, people };
}

describe('rows that a scanner broke', () => {
  it('are the people that they are of, once that was asked', () => {
    const somebody = fc.record({
      name: fc.constantFrom(...NAMES),
      day: fc.integer({ min: 10, max: 28 }),
      isBroken: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(somebody, { minLength: 1, maxLength: 8 }), (list) => {
        const rows = list.flatMap(({ name, day, isBroken }, at) => {
          const number = String(at + 1);
          const born = `${String(day)}/07/${String(1960 + at)}`;
          if (!isBroken) return [[number, name, born, 'Chi bộ khu phố 1']];
          const cut = name.lastIndexOf(' ');
          return [
            [number, name.slice(0, cut), born, 'Chi bộ khu'],
            ['', name.slice(cut + 1), '', 'phố 1'],
          ];
        });
        const { people, questions, ties } = peopleOf([HEAD, ...rows], true);
        expect(people).toEqual(
          list.map(({ name, day }, at) => ({
            fullName: name,
            born: `${String(1960 + at)}-07-${String(day)}`,
          })),
        );
        expect(ties).toHaveLength(1);
        expect(questions.some(({ kind }) => kind === 'broken-rows')).toBe(
          list.some(({ isBroken }) => isBroken),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('wait for the answer, and may be others', () => {
    const rows = [HEAD, ['1', 'Nguyễn Văn', '15/07/1960', 'KP 1'], ['', 'An', '', 'KP 1']];
    expect(peopleOf(rows).questions).toMatchObject([
      { kind: 'broken-rows', answer: undefined, examples: [{ text: 'Nguyễn Văn / An' }] },
    ]);
    expect(peopleOf(rows, false).people.map(({ fullName }) => fullName)).toEqual(['Nguyễn Văn', 'An']);
  });

  it('are none where the row has a number or says more of somebody', () => {
    const rows = [HEAD, ['1', 'Nguyễn Văn An', '15/07/1960', 'KP 1'], ['2', 'Bình', '15/07/1961', 'KP 1']];
    expect(peopleOf(rows).questions).toEqual([]);
  });
});

it('an acting secretary comes in as secretary, and that is said', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Chức vụ', 'Chi bộ'],
    ['1', 'Nguyễn Văn An', 'Quyền Bí thư', 'KP 1'],
    ['2', 'Trần Thị Bình', 'Q.Bí thư chi bộ', 'KP 2'],
    ['3', 'Lê Văn Cường', 'QBT', 'KP 3'],
    ['4', 'Phạm Thị Dung', 'Bí thư', 'KP 4'],
    ['5', 'Võ Hải', 'Quyền Bí thư Đoàn phường', 'KP 5'],
  ];
  const plan = planOf(season, rows, { kind: 'committee' });
  const read = plan.rows.map(({ person, problems }) => [person?.position, problems.map(({ code }) => code)]);
  expect(read).toEqual([
    ['secretary', ['acting-post']],
    ['secretary', ['acting-post']],
    ['secretary', ['acting-post']],
    ['secretary', []],
    [undefined, ['not-a-choice']],
  ]);
});

describe('names without marks', () => {
  it('are told of as a whole', () => {
    const rows = (names: readonly string[]) => [HEAD, ...names.map((name) => ['1', name, '', 'KP 1'])];
    const notes = (names: readonly string[]) => peopleOf(rows(names)).notes.map(({ code }) => code);
    expect(notes(['Nguyen Van An', 'Tran Thi Binh', 'Le Quang Cuong'])).toContain('names-unmarked');
    expect(notes(['Mai Thanh Nam', 'Trần Thị Bình', 'Lê Quang Cường'])).not.toContain('names-unmarked');
  });

  it('that were typed as keys are told of one by one', () => {
    const keys = ['Nguyeexn Vawn An', 'Traafn Thij Bifnh', 'Ddinh Van An', 'Phamj Thij Dung'];
    expect(keys.filter(hasTypedKeys)).toEqual(keys);
    const names = [
      'Mai Thanh Nam',
      'Nay Her',
      'Ksor Nham',
      'Siu Bloi',
      'Nguyễn Văn An',
      'Nguyen Van Xuan',
      'Huynh Quoc Oai',
    ];
    expect(names.filter(hasTypedKeys)).toEqual([]);
  });
});

it('a second row of somebody says what the first one lacks', () => {
  const rows = [
    HEAD.concat('Ngày vào Đảng'),
    ['1', 'Nguyễn Văn An', '15/07/1960', 'KP 1'],
    ['2', 'Nguyễn Văn An', '15/07/1960', 'KP 1', '03/02/1990'],
  ];
  expect(peopleOf(rows).rows[1]).toMatchObject({
    reason: 'duplicate',
    problems: [{ column: 'joinedOn', code: 'not-joined', text: '03/02/1990' }],
  });
});
