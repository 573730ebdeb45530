import { describe, expect, it } from 'vitest';
import type { Cell, Season } from '../domain/season';
import { editSeason } from '../edits/edit-season';
import { appError } from '../errors';
import { must } from '../testing/must';
import { smallSeason } from '../testing/small-season';
import { collect } from './collect';
import type { FormAnswers, ReturnedFile } from './collected';
import type { CellForm } from './form';
import { makeForm } from './make-form';
import { candidatesOf, fieldsOf, fileOf, returnedForm, type Written } from './testing/filled-form';

const ISSUED = '2022-07-01T08:00:00Z';
const SAVED = '2022-07-10T08:00:00Z';

function cellWith(congress: Partial<Cell['congress']> = {}, more: Partial<Cell> = {}): Cell {
  const seats = { committee: 3, secretary: 1, deputySecretary: 1 };
  return {
    id: 'c01',
    order: 1,
    name: 'Chi bộ Một',
    kind: 'neighbourhood',
    members: { official: 30 },
    congress: { status: 'ready', plannedOn: '2022-07-08', approvedSeats: seats, committee: [], ...congress },
    ...more,
  };
}

const approved: Cell['personnel'] = ['Lê Văn An', 'Trần Thị Bình'].map((fullName, at) => ({
  id: `i0${String(at)}`,
  fullName,
  approved: true,
  born: '1970-02-03',
}));

function seasonWith(...cells: Cell[]): Season {
  return smallSeason(...cells);
}

/** What is written into a form: a field by its target, `congress/heldOn`; a name on a line as `name|votes`. */
type Paper = Readonly<Record<string, string>>;

function writing(form: CellForm, paper: Paper): ReadonlyMap<string, Written> {
  const keys = [...fieldsOf(form), ...candidatesOf(form)].map(({ key }) => key);
  return new Map(
    Object.entries(paper).map(([begin, text]) => {
      const key = keys.find((each) => each === begin || each.startsWith(`${begin}/`));
      if (key === undefined) throw new Error(`the form has no ${begin}`);
      const [name = '', value = ''] = text.split('|');
      if (!begin.startsWith('candidate')) return [key, { value: text }];
      return [key, { ...(name !== '' && { name }), ...(value !== '' && { value }) }];
    }),
  );
}

function back(
  season: Season,
  paper: Paper,
  { name = 'tệp.xlsx', issued = ISSUED, saved = SAVED } = {},
): ReturnedFile {
  const form = makeForm(season, season.cells[0]!, issued);
  return fileOf(name, returnedForm(form, writing(form, paper), saved));
}

function told(season: Season, paper: Paper, answers?: FormAnswers) {
  const { files, questions, edit } = collect(season, [back(season, paper)], answers);
  const { changes, problems, outcome } = files[0]!;
  return { changes, problems, outcome, questions, edit };
}

const committeeBallot = 'ballot/committee/1/0';
const line = (row: number) => `candidate/committee/1/0/${String(row)}`;

describe('a slip in a form', () => {
  it.each<[string, Paper, string, string]>([
    ['a fraction', { 'congress/presentOfficial': '27,5' }, 'not-whole-number', 'D21'],
    ['less than nothing', { 'congress/presentOfficial': '-1' }, 'not-whole-number', 'D21'],
    ['a word for a number', { 'congress/presentOfficial': 'hai bảy' }, 'not-whole-number', 'D21'],
    ['parts of the members', { 'members/total': '40', 'members/probationary': '5' }, 'membersSum', 'D13'],
    ['more summoned than members', { 'congress/summonedOfficial': '31' }, 'summonedMost', ''],
    [
      'more present than summoned',
      { 'congress/summonedOfficial': '30', 'congress/presentOfficial': '31' },
      'presentMost',
      '',
    ],
    [
      'more people than summoned',
      { 'congress/summonedOfficial': '30', 'congress/presentOfficial': '29', 'congress/absentExcused': '2' },
      'attendanceSum',
      '',
    ],
    [
      'fewer people than summoned',
      {
        'congress/summonedOfficial': '30',
        'congress/presentOfficial': '26',
        'congress/absentExcused': '2',
        'congress/absentUnexcused': '1',
      },
      'attendanceSum',
      '',
    ],
    ['a day that is none', { 'congress/heldOn': '31/02/2022' }, 'not-a-date', ''],
    ['a year of two figures', { 'congress/heldOn': '8/7/22' }, 'not-a-date', ''],
    ['another term', { 'congress/heldOn': '08/07/2012' }, 'heldYears', ''],
    [
      'more papers than people',
      { 'congress/presentOfficial': '28', [`${committeeBallot}/issued`]: '29' },
      'issuedMost',
      '',
    ],
    [
      'more papers back than out',
      { [`${committeeBallot}/issued`]: '28', [`${committeeBallot}/collected`]: '29' },
      'collectedMost',
      '',
    ],
    [
      'papers that are neither',
      {
        [`${committeeBallot}/collected`]: '28',
        [`${committeeBallot}/valid`]: '26',
        [`${committeeBallot}/invalid`]: '1',
      },
      'papersSum',
      '',
    ],
    ['more votes than papers', { [`${committeeBallot}/valid`]: '28', [line(0)]: '|29' }, 'votesMost', ''],
    [
      'more votes than all papers have',
      {
        [`${committeeBallot}/seats`]: '1',
        [`${committeeBallot}/valid`]: '28',
        [line(0)]: '|20',
        [line(1)]: '|20',
      },
      'votesSum',
      '',
    ],
    [
      'more than all members',
      { 'congress/presentOfficial': '28', 'congress/absentExcused': '27' },
      'attendanceMost',
      '',
    ],
    ['votes for nobody', { [line(3)]: '|5' }, 'name-missing', ''],
    ['somebody twice', { [line(2)]: 'Lê Văn An|5' }, 'same-name', ''],
    ['a child', { 'person/0/position': 'Bí thư', 'person/0/born': '2015' }, 'bornYears', ''],
    ['a thirteenth month', { 'person/0/position': 'Bí thư', 'person/0/born': '1/13/1980' }, 'not-a-date', ''],
    [
      'a member from birth',
      { 'person/0/position': 'Bí thư', 'person/0/joinedOn': '1975' },
      'joinedAfterBirth',
      '',
    ],
    [
      'official before joining',
      {
        'person/0/position': 'Bí thư',
        'person/0/joinedOn': '03/02/2005',
        'person/0/officialOn': '03/02/2004',
      },
      'officialAfterJoined',
      '',
    ],
    [
      'official after the congress',
      { 'congress/heldOn': '08/07/2022', 'person/0/position': 'Bí thư', 'person/0/officialOn': '2023' },
      'officialBeforeCongress',
      '',
    ],
    ['a post that is none', { 'person/0/position': 'Chủ tịch' }, 'not-a-choice', ''],
    ['a post for nobody', { 'person/2/position': 'Bí thư' }, 'name-missing', ''],
    ['somebody without a post', { 'person/2/fullName': 'Phạm Văn Mới' }, 'post-missing', ''],
  ])('%s is told with its place and not taken', (_, paper, code, address) => {
    const season = seasonWith(cellWith({}, { personnel: approved }));
    const { problems, changes } = told(season, paper);
    expect(problems.map((problem) => problem.code)).toContain(code);
    const problem = problems.find((each) => each.code === code);
    expect(problem?.address).toMatch(/^[CD]\d+$/u);
    if (address !== '') expect(problem?.address).toBe(address);
    const wrong = changes.filter(
      ({ sheet, address: place }) => sheet === problem?.sheet && place === problem.address,
    );
    expect(wrong.every(({ outcome }) => outcome === 'skip')).toBe(true);
  });
});

describe('votes beside the wrong names', () => {
  const season = seasonWith(cellWith({}, { personnel: approved }));
  const votesIn = (paper: Paper) => {
    const { changes, problems } = told(season, paper);
    return {
      codes: problems.map(({ code }) => code),
      taken: changes.filter(({ path, outcome }) => path.endsWith('.votes') && outcome !== 'skip').length,
    };
  };

  it('are told where a name has none and others have some, and nothing is where none has', () => {
    const codes = (paper: Paper) => votesIn(paper).codes;
    expect(codes({ [line(0)]: '|20' })).toEqual(['votes-missing']);
    expect(codes({ [line(0)]: '|20', [line(1)]: '|18' })).toEqual([]);
    expect(codes({ [`${committeeBallot}/issued`]: '28' })).toEqual([]);
  });

  it('a line too low are not taken', () => {
    const { codes, taken } = votesIn({ [line(1)]: '|20', [line(2)]: '|18' });
    expect(codes.toSorted()).toEqual(['name-missing', 'votes-missing']);
    expect(taken).toBe(0);
  });
});

describe('a file', () => {
  const season = seasonWith(cellWith());
  const paper = { 'congress/presentOfficial': '20' };
  const outcomeOf = (now: Season, ...files: ReturnedFile[]) =>
    collect(now, files).files.map(({ outcome }) => outcome);

  it('of another ward, term, or cell says so', () => {
    const file = back(season, paper);
    const ward = { ...season, committee: { ...season.committee, name: 'Đảng uỷ phường Khác' } };
    const term = { ...season, season: { ...season.season, term: '2030-2035' } };
    expect(outcomeOf(ward, file)).toEqual(['other-ward']);
    expect(outcomeOf(term, file)).toEqual(['other-term']);
    expect(outcomeOf({ ...season, cells: [] }, file)).toEqual(['unknown-cell']);
    expect(outcomeOf(seasonWith(cellWith({}, { retired: true })), file)).toEqual(['retired-cell']);
  });

  it('whose cell was renamed is asked about', () => {
    const renamed = seasonWith(cellWith({}, { name: 'Chi bộ Hai' }));
    const file = back(season, paper);
    const [question] = collect(renamed, [file]).questions;
    expect(outcomeOf(renamed, file)).toEqual(['other-cell']);
    const { edit } = collect(renamed, [file], { given: { [question!.id]: 'yes' } });
    expect(edit?.edits).toEqual([{ type: 'congress.update', cellId: 'c01', patch: { presentOfficial: 20 } }]);
  });

  it.each([
    ['02 - Chi bộ Hai.xlsx', undefined],
    ['gửi/chi bo hai (2).xlsx', undefined],
    ['tệp.xlsx', 'Chi bộ Hai'],
  ])('copied for another cell, as “%s” that shows %s, is asked about', (name, shownCell) => {
    const season = seasonWith(cellWith(), cellWith({}, { id: 'c02', order: 2, name: 'Chi bộ Hai' }));
    const file = back(season, { 'congress/presentOfficial': '27' }, { name });
    const copy: ReturnedFile = {
      ...file,
      form: { ok: true, value: { ...must(file.form), ...(shownCell !== undefined && { shownCell }) } },
    };
    const { files, questions, edit } = collect(season, [copy]);
    expect([files[0]?.outcome, files[0]?.written, edit]).toEqual(['copied', 'Chi bộ Hai', undefined]);
    const [question] = questions;
    expect(question?.about).toMatch(/Chi bộ Một.*Chi bộ Hai/u);
    const answered = collect(season, [copy], { given: { [question?.id ?? '']: 'yes' } });
    expect(answered.edit).toBeDefined();
    expect(
      collect(season, [
        back(season, { 'congress/presentOfficial': '27' }, { name: '01 - Chi bộ Một (3).xlsx' }),
      ]).questions,
    ).toEqual([]);
  });

  it('of another version of the form says so', () => {
    const file = back(season, paper);
    const ofVersion = (version: number): ReturnedFile => {
      const form = must(file.form);
      return fileOf(file.name, { ...form, identity: { ...form.identity, version } });
    };
    expect(outcomeOf(season, ofVersion(2))).toEqual(['newer-version']);
    expect(outcomeOf(season, ofVersion(0))).toEqual(['older-version']);
  });

  it('that is no form, or cannot be opened, says so', () => {
    const error = appError('xlsx-password');
    const files: ReturnedFile[] = [
      { name: 'a', modifiedAt: SAVED, form: { ok: false, error: { kind: 'not-a-form' } } },
      { name: 'b', modifiedAt: SAVED, form: { ok: false, error: { kind: 'unreadable', error } } },
    ];
    expect(outcomeOf(season, ...files)).toEqual(['not-a-form', 'unreadable']);
  });

  it('of a finished cell is shown and not taken', () => {
    const finished = seasonWith(cellWith({ status: 'finished' }));
    const { files, edit, questions } = collect(finished, [back(season, paper)]);
    expect(files[0]).toMatchObject({
      outcome: 'finished',
      changes: [{ outcome: 'same' }, { outcome: 'skip' }],
    });
    expect([edit, questions]).toEqual([undefined, []]);
  });

  it('gives way to a newer one of its cell, and to nobody where nobody knows which is newer', () => {
    const old = back(season, paper, { name: 'cũ' });
    const newer = back(
      season,
      { 'congress/presentOfficial': '21' },
      { name: 'mới', saved: '2022-07-11T08:00:00Z' },
    );
    expect(outcomeOf(season, newer, old)).toEqual(['form', 'superseded']);
    expect(outcomeOf(season, old, { ...old, name: 'chép' })).toEqual(['form', 'duplicate']);
    expect(
      outcomeOf(season, old, back(season, {}, { name: 'trống', saved: '2022-07-12T08:00:00Z' })),
    ).toEqual(['form', 'untouched']);
    // made later, saved earlier
    const between = back(
      season,
      { 'congress/presentOfficial': '22' },
      {
        name: 'lẫn',
        issued: '2022-07-02T08:00:00Z',
        saved: '2022-07-09T08:00:00Z',
      },
    );
    expect(outcomeOf(season, old, between)).toEqual(['which-newer', 'which-newer']);
    const { edit } = collect(season, [old, between], { given: { 'which:c01': 'lẫn' } });
    expect(edit?.edits).toMatchObject([{ patch: { presentOfficial: 22 } }]);
  });
});

describe('a value', () => {
  const issuedFor = seasonWith(cellWith({ presentOfficial: 25 }));

  it('that the cell left as it was given changes nothing, whatever the office did meanwhile', () => {
    const file = back(issuedFor, { 'congress/absentExcused': '1' });
    const now = seasonWith(cellWith({ presentOfficial: 26 }));
    const { changes } = collect(now, [file]).files[0]!;
    expect(changes.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['members.official', 'same'],
      ['congress.presentOfficial', 'same'],
      ['congress.absentExcused', 'add'],
    ]);
  });

  it('that both have is asked about, and stored only when the form is chosen', () => {
    const paper = { 'congress/presentOfficial': '24' };
    const { questions, edit } = told(issuedFor, paper);
    expect(questions).toMatchObject([{ kind: 'value', answer: null, id: 'c01:congress/presentOfficial' }]);
    expect(edit).toBeUndefined();
    expect(told(issuedFor, paper, { take: 'entered', given: {} }).edit).toBeUndefined();
    const taken = told(issuedFor, paper, { given: { 'c01:congress/presentOfficial': 'form' } }).edit!;
    expect(must(editSeason(issuedFor, taken)).cells[0]!.congress.presentOfficial).toBe(24);
  });
});

describe('a day whose day and month are changed over', () => {
  it.each([
    ['against the plan', { 'congress/heldOn': '07/08/2022' }, 'congress/heldOn'],
    [
      'against what is known',
      { 'person/0/position': 'Bí thư', 'person/0/born': '02/03/1970' },
      'person/0/born/',
    ],
  ])('%s is asked about with both days, and taken only when it is confirmed', (_, paper, key) => {
    const season = seasonWith(cellWith({}, { personnel: approved }));
    const id = `c01:${key}`;
    const days = (edit: unknown) => JSON.stringify(edit ?? null).match(/2022-08-07|1970-03-02/gu) ?? [];
    const { questions, edit } = told(season, paper);
    expect(questions.map((question) => [question.id, question.kind, question.answer])).toEqual([
      [id, 'day', null],
    ]);
    expect(questions[0]?.about).toMatch(/07\/08\/2022.*08\/07\/2022|02\/03\/1970.*03\/02\/1970/u);
    expect(days(edit)).toEqual([]);
    expect(days(told(season, paper, { given: {}, take: 'form' }).edit)).toEqual([]);
    expect(days(told(season, paper, { given: { [id]: 'form' } }).edit)).toHaveLength(1);
  });
});

describe('people', () => {
  const paper = { 'person/0/fullName': 'Lê Văn Tân', 'person/0/position': 'Bí thư', 'person/0/born': '1970' };
  const sitting = (fullName: string, more: object = {}) =>
    cellWith({ committee: [{ id: 'p01', fullName, position: 'secretary', ...more }] });
  const empty = seasonWith(cellWith());

  it('come in with their post, or are who sits already under that name', () => {
    const file = back(empty, paper);
    expect(collect(empty, [file]).edit?.edits).toMatchObject([
      { type: 'member.add', member: { fullName: 'Lê Văn Tân', position: 'secretary', born: '1970' } },
    ]);
    expect(collect(seasonWith(sitting('Lê Văn Tân')), [file]).edit?.edits).toMatchObject([
      { type: 'member.update', personId: 'p01', patch: { born: '1970', origin: 'elected' } },
    ]);
  });

  it('whose name is only near somebody’s are asked about', () => {
    const now = seasonWith(sitting('Lê Văn Tấn'));
    const { questions, edit } = collect(now, [back(empty, paper)]);
    expect(questions).toMatchObject([{ kind: 'person', answer: null }]);
    expect(edit).toBeUndefined();
    const given = (answer: string) =>
      collect(now, [back(empty, paper)], { given: { [questions[0]!.id]: answer } }).edit?.edits.map(
        ({ type }) => type,
      );
    expect([given('p01'), given('new'), given('skip')]).toEqual([
      ['member.update'],
      ['member.add'],
      undefined,
    ]);
  });

  it('who sit and are said not to be elected stay, and it is told', () => {
    const season = seasonWith(sitting('Lê Văn Tân'));
    const { problems, edit } = told(season, { 'person/0/position': 'Không trúng cử' });
    expect(problems).toMatchObject([{ code: 'leaves-on-screen' }]);
    expect(edit).toBeUndefined();
  });

  const answered = (season: Season, paper: Paper, given: Readonly<Record<string, string>>) =>
    told(season, paper, { given }).edit?.edits ?? [];
  const ofProposed = (name: string) => ({
    'person/0/fullName': name,
    'person/0/position': 'Bí thư',
  });

  it('over whose name another was written are asked about: somebody else brings nothing of what was proposed', () => {
    const season = seasonWith(cellWith({}, { personnel: approved }));
    const paper = ofProposed('Phạm Văn Mới');
    const { questions, edit } = told(season, paper);
    expect(questions).toMatchObject([{ kind: 'person', answer: null }]);
    expect(edit).toBeUndefined();
    const { id } = questions[0]!;
    expect(answered(season, paper, { [id]: 'new' })).toMatchObject([
      { member: { fullName: 'Phạm Văn Mới', position: 'secretary' } },
    ]);
    expect(JSON.stringify(answered(season, paper, { [id]: 'new' }))).not.toContain('1970');
    expect(answered(season, paper, { [id]: 'renamed' })).toMatchObject([
      { member: { fullName: 'Phạm Văn Mới', born: '1970-02-03' } },
    ]);
    expect(answered(season, paper, { [id]: 'skip' })).toEqual([]);
  });

  it('whose names are near to one another are asked about, in the committee and on a ballot', () => {
    const season = seasonWith(cellWith({}, { personnel: approved }));
    const paper = {
      'person/0/position': 'Không trúng cử',
      'person/2/fullName': 'Lê Văn Ân',
      'person/2/position': 'Bí thư',
      [line(0)]: '|20',
      [line(2)]: 'Lê Văn Ân|19',
    };
    const { questions, edit } = told(season, paper);
    expect(questions.map(({ kind }) => kind)).toEqual(['person', 'candidate']);
    expect(JSON.stringify(edit)).not.toContain('Lê Văn Ân');
    const [one, two] = questions.map(({ id }) => id);
    const all = answered(season, paper, { [one!]: 'new', [two!]: 'add' });
    expect(JSON.stringify(all).match(/Lê Văn Ân/gu)).toHaveLength(2);
  });

  it('whose posts the ballots of the form give otherwise are told', () => {
    const season = seasonWith(cellWith({}, { personnel: approved }));
    const ballot = (body: string) => `ballot/${body}/1/0`;
    const figures = (body: string) => ({
      [`${ballot(body)}/issued`]: '28',
      [`${ballot(body)}/collected`]: '28',
      [`${ballot(body)}/valid`]: '28',
      [`${ballot(body)}/invalid`]: '0',
    });
    const paper = {
      'congress/summonedOfficial': '28',
      'congress/presentOfficial': '28',
      'congress/absentExcused': '0',
      'congress/absentUnexcused': '0',
      ...figures('committee'),
      ...figures('secretary'),
      [line(0)]: '|28',
      [line(1)]: '|27',
      'candidate/secretary/1/0/0': 'Lê Văn An|28',
    };
    const posts = (one: string, other: string) => {
      const { problems } = told(season, { ...paper, 'person/0/position': one, 'person/1/position': other });
      return problems.map(({ code, field, text }) => [code, field.replace(/:.*$/u, ''), text]);
    };
    expect(posts('Bí thư', 'Chi uỷ viên')).toEqual([]);
    expect(posts('Chi uỷ viên', 'Bí thư')).toContainEqual(['post-overruled', 'Lê Văn An', 'Chi uỷ viên']);
    expect(posts('Bí thư', 'Không trúng cử')).toEqual([
      ['post-overruled', 'Trần Thị Bình', 'Không trúng cử'],
    ]);
  });

  it('who are not elected in one block and elected in another are told', () => {
    const season = seasonWith(cellWith({}, { personnel: approved }));
    const paper = {
      'person/0/position': 'Không trúng cử',
      'person/2/fullName': 'LÊ VĂN AN',
      'person/2/position': 'Bí thư',
    };
    const { problems, edit } = told(season, paper);
    expect(problems.map(({ code }) => code)).toEqual(['same-name']);
    expect(edit).toBeUndefined();
  });

  it('of whom two are secretaries are told, and neither is taken', () => {
    const season = seasonWith(cellWith({}, { personnel: approved }));
    const both = { 'person/0/position': 'Bí thư', 'person/1/position': 'Bí thư' };
    const { problems, edit } = told(season, both);
    expect(problems.map(({ code }) => code)).toEqual(['twoSecretaries', 'twoSecretaries']);
    expect(edit).toBeUndefined();
    const one = { 'person/0/position': 'Bí thư', 'person/1/position': 'Phó bí thư' };
    expect(told(season, one).problems).toEqual([]);
  });

  it('who were proposed and not elected do not come in', () => {
    const season = seasonWith(cellWith({}, { personnel: approved }));
    const all = { 'person/0/position': 'Không trúng cử', 'person/1/position': 'Bí thư' };
    const { edit } = told(season, all);
    expect(edit?.edits).toMatchObject([
      { type: 'member.add', member: { fullName: 'Trần Thị Bình', born: '1970-02-03' } },
    ]);
  });

  it('whom the form names on a ballot that the office has listed are asked about', () => {
    const elections: Cell['congress']['elections'] = [
      { body: 'committee', round: 1, seats: 3, candidates: [{ fullName: 'Lê Văn An' }] },
    ];
    const now = seasonWith(cellWith({ elections }));
    const file = back(empty, { [line(0)]: 'Lê Văn An|20', [line(1)]: 'Trần Thị Bình|18' });
    const { questions } = collect(now, [file]);
    expect(questions).toMatchObject([{ kind: 'candidate', answer: null }]);
    const { edit } = collect(now, [file], { given: { [questions[0]!.id]: 'add' } });
    expect(edit?.edits).toMatchObject([
      { type: 'candidate.update', candidate: { name: 'Lê Văn An' }, patch: { votes: 20 } },
      { type: 'candidate.add', candidate: { fullName: 'Trần Thị Bình', votes: 18 } },
    ]);
  });
});
