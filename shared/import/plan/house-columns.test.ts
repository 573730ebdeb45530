import { describe, expect, it } from 'vitest';
import { newSeason } from '../../domain/new-season';
import { tableOfTexts } from '../table/source';
import { planOf } from '../testing/plan';
import type { ImportSettings } from './settings';

/** Columns in which offices write what other lists have in columns of their own. */

const bare = newSeason({ name: 'Đảng uỷ Thử', term: '2025-2030', ruleSet: 'qd294-2025' });
type Rows = readonly (readonly string[])[];

function read(rows: Rows, settings: ImportSettings = {}) {
  const { rows: planned, questions } = planOf(bare, tableOfTexts(rows), {
    kind: 'committee',
    withoutPost: 'member',
    ...settings,
  });
  const people = planned.flatMap(({ person, outcome }) => (person && outcome === 'add' ? [person] : []));
  const open = questions.filter(({ answer }) => answer === undefined).map(({ id }) => id);
  const said = planned.flatMap(({ problems }) => problems.map(({ code }) => code));
  return { people, open, said };
}

const top = ['TT', 'Họ và tên', 'Năm sinh'];
const an = ['1', 'Nguyễn Văn Thử An', '1971'];
const binh = ['2', 'Trần Thị Thử Bình', '1980'];
const title = ['CHI BỘ KHU PHỐ 1'];
const list = (heading: string, one: string, two: string) =>
  read([title, [...top, heading], [...an, one], [...binh, two]]);

describe('gender', () => {
  it.each([
    [
      ['Năm sinh', ''],
      ['Nam', 'Nữ'],
    ],
    [['Nam', 'Nữ'], []],
  ])('is told by the column in which the year stands: %j', (over, under) => {
    const head = [['TT', 'Họ và tên', ...over], ...(under.length > 0 ? [['', '', ...under]] : [])];
    const { people } = read([
      title,
      ...head,
      ['1', 'Nguyễn Văn Thử An', '1971', ''],
      ['2', 'Trần Thị Thử Bình', '', '3/4/1980'],
    ]);
    expect(people).toMatchObject([
      { born: '1971', gender: 'male' },
      { born: '1980-04-03', gender: 'female' },
    ]);
  });

  it('is told by the column in which the name stands', () => {
    const { people } = read([
      title,
      ['TT', 'Họ và tên', '', 'Năm sinh'],
      ['', 'Nam', 'Nữ', ''],
      ['1', 'Nguyễn Văn Thử An', '', '1971'],
      ['2', '', 'Trần Thị Thử Bình', '1980'],
    ]);
    expect(people).toMatchObject([
      { fullName: 'Nguyễn Văn Thử An', gender: 'male', born: '1971' },
      { fullName: 'Trần Thị Thử Bình', gender: 'female', born: '1980' },
    ]);
  });

  it.each([
    ['Giới tính (Nam: 1, Nữ: 0)', '1', '0', ['male', 'female']],
    ['Giới tính (1: Nam, 2: Nữ)', '1', '2', ['male', 'female']],
    ['Giới tính (nữ ghi 1)', '0', '1', ['male', 'female']],
    ['Giới tính (nữ đánh x)', '', 'x', [undefined, 'female']],
  ])('is read by the legend “%s”', (heading, one, two, genders) => {
    const { people, open } = list(heading, one, two);
    expect([people.map(({ gender }) => gender), open]).toEqual([genders, []]);
  });

  it('is asked about where codes have no legend', () => {
    const rows = [title, [...top, 'Giới tính'], [...an, '1'], [...binh, '0']];
    expect(read(rows).open).toEqual(['gender-codes']);
    expect(read(rows, { genderCode: 'female' }).people).toMatchObject([
      { gender: 'female' },
      { gender: 'male' },
    ]);
  });

  it('is asked about as the list writes it', () => {
    const rows = [title, [...top, 'Giới tính'], [...an, 'TRUE'], [...binh, 'FALSE']];
    const plan = planOf(bare, tableOfTexts(rows), { kind: 'roster' });
    expect(plan.questions.map(({ examples }) => examples)).toEqual([[{ text: 'TRUE' }]]);
  });

  it('is taken off the year, and nothing is stored where two columns disagree', () => {
    const { people, said } = read([
      title,
      [...top, 'Giới tính'],
      ['1', 'Nguyễn Văn Thử An', '1971/Nam'],
      ['2', 'Trần Thị Thử Bình', '12/3/1957 (nữ)'],
      ['3', 'Lê Thị Thử Cúc', 'Nữ, 1960'],
      ['4', 'Lê Thị Thử Dung', '1961 (nữ)', 'Nam'],
    ]);
    expect(people.map(({ born, gender }) => [born, gender])).toEqual([
      ['1971', 'male'],
      ['1957-03-12', 'female'],
      ['1960', 'female'],
      ['1961', undefined],
    ]);
    expect(said).toEqual(['contradicts']);
  });
});

describe('the days of admission and of becoming official in one column', () => {
  it.each(['\n', ' - ', '/', '; ', ' – '])('are taken apart at “%s”, in any order', (between) => {
    for (const heading of [
      'Ngày vào Đảng / chính thức',
      'Ngày kết nạp; ngày chính thức',
      'Ngày chính thức, ngày vào Đảng',
    ]) {
      const { people, said } = list(heading, `12.05.1995${between}12.05.1996`, `2.9.2006${between}2.9.2005`);
      expect(people).toMatchObject([
        { joinedOn: '1995-05-12', officialOn: '1996-05-12' },
        { joinedOn: '2005-09-02', officialOn: '2006-09-02' },
      ]);
      expect(said).toEqual([]);
    }
  });

  it('are found in a column of one of them, and said; a lone day is that of the admission, and said', () => {
    const { people, said } = list('Ngày vào Đảng', '12/05/1995\n(CT: 12/05/1996)', '02/09/2005');
    expect(people).toMatchObject([{ officialOn: '1996-05-12' }, { joinedOn: '2005-09-02' }]);
    expect(said).toEqual(['two-days']);
    expect(list('Ngày vào Đảng/chính thức', '12/05/1995', '').said).toEqual(['one-day']);
  });

  it('are none where they lie too far apart, or more stands there', () => {
    for (const text of [
      '12/05/1975 - 12/05/1996',
      '12/05/1995, 1/2/1996, 1/3/1997',
      '12/05/1995 Hoài Tân 12/05/1996',
    ])
      expect(list('Ngày vào Đảng', text, '').said).toEqual(['not-a-date']);
    expect(list('Ngày vào Đảng chính thức', '12/05/1996', '').people).toMatchObject([
      { officialOn: '1996-05-12' },
      {},
    ]);
  });
});

describe('several values in one column', () => {
  it.each([
    [
      'Quê quán, trú quán',
      'Hoài Tân, Hoài Nhơn\nKhu phố 1',
      { hometown: 'Hoài Tân, Hoài Nhơn', residence: 'Khu phố 1' },
    ],
    [
      'Quê quán\ntrú quán',
      '- Trú quán: Khu phố 1\n- Quê quán: Tam Quan',
      { hometown: 'Tam Quan', residence: 'Khu phố 1' },
    ],
    ['Dân tộc, tôn giáo', 'Kinh, không', { ethnicity: 'Kinh', religion: 'Không' }],
    [
      'Trình độ (VH, CM, LLCT)',
      '12/12, ĐH Luật, Trung cấp',
      { generalEducation: '12/12', professionalLevel: 'university', politicalTheory: 'intermediate' },
    ],
    [
      'Trình độ văn hoá, chuyên môn, lý luận',
      'CM: TC; VH: 10/10',
      { generalEducation: '10/10', professionalLevel: 'intermediate' },
    ],
  ])('%s: %s', (heading, text, fields) => {
    const { people, said } = list(heading, text, '');
    expect([people[0], said]).toMatchObject([fields, []]);
  });

  it('are said and not read where nobody can take them apart', () => {
    const { people, said } = list('Quê quán, trú quán', 'Hoài Tân, Hoài Nhơn', '');
    expect(people[0]).not.toHaveProperty('hometown');
    expect(said).toEqual(['unsplit']);
  });

  it('leaves headings alone that name one value', () => {
    const whole = 'Hoài Tân, Hoài Nhơn, Bình Định';
    for (const heading of ['Quê quán (xã, huyện, tỉnh)', 'Quê quán (nơi sinh)'])
      expect(list(heading, whole, '').people[0]).toMatchObject({ hometown: whole });
    expect(list('Trình độ chuyên môn, nghiệp vụ', 'Đại học, kỹ sư', '').people[0]).toMatchObject({
      professionalLevel: 'university',
    });
  });
});

describe('marks in columns of choices', () => {
  it('say the choice that their heading names', () => {
    const head = [...top, 'Chuyên môn', '', '', 'Lý luận chính trị', ''];
    const under = ['', '', '', 'TC', 'CĐ', 'ĐH', 'SC', 'TC'];
    const { people } = read([
      title,
      head,
      under,
      [...an, '', '', 'x', '', 'x'],
      [...binh, 'x', '', '', 'x', ''],
    ]);
    expect(people).toMatchObject([
      { professionalLevel: 'university', politicalTheory: 'intermediate' },
      { professionalLevel: 'intermediate', politicalTheory: 'elementary' },
    ]);
  });

  it('are no word of anything else', () => {
    const { people, said } = list('Tôn giáo', 'x', 'Công giáo');
    expect(people.map(({ religion }) => religion)).toEqual([undefined, 'Công giáo']);
    expect(said).toEqual(['not-a-choice']);
  });
});

describe('lines below a name, in its cell', () => {
  it.each([
    ['Bí thư chi bộ', { position: 'secretary' }],
    ['(46005201)', { cardNumber: '46005201' }],
    ['Trưởng khu phố', {}],
    ['1980\nPhó Bí thư', { born: '1980', position: 'deputySecretary' }],
  ])('%s', (below, fields) => {
    const { people } = read([
      title,
      ['TT', 'Họ và tên', 'Dân tộc'],
      ['1', `Nguyễn Văn Thử An\n${below}`, 'Kinh'],
    ]);
    expect(people).toMatchObject([{ fullName: 'Nguyễn Văn Thử An', ...fields }]);
  });

  it('are the name where it is broken', () => {
    expect(
      read([title, ['TT', 'Họ và tên', 'Dân tộc'], ['1', 'Nguyễn Văn\nAn', 'Kinh']], { severalPeople: false })
        .people,
    ).toMatchObject([{ fullName: 'Nguyễn Văn An' }]);
  });
});
