import { describe, expect, it } from 'vitest';
import type { Cell, Congress, Season } from '../domain/season';
import { checkTexts } from '../i18n/vi/checks';
import { appointedBeyond } from './appointments';
import { mayBe, peopleById } from './ballot-cell';
import {
  ballot,
  cell,
  committee,
  congress,
  deputy,
  person,
  seasonOf,
  secretary,
  third,
  withBallot,
  withBallots,
  withCongress,
} from './cases/sample-cell';
import { check } from './check';
import { checkDates } from './dates';
import { type CheckCode, checkCodes, type FindingParams } from './finding';
import { checkProgress } from './progress';
import { checkTerms } from './terms';

/** Of people, posts and papers: what lies just inside and just outside a rule. */

const told = (season: Season, code: CheckCode): readonly [string, FindingParams][] =>
  check(season)
    .filter((each) => each.code === code)
    .map(({ where, params }) => [where.replace('cells[0].', ''), params]);
const places = (season: Season, code: CheckCode) => told(season, code).map(([where]) => where);
const by294 = (season: Season): Season => ({
  ...season,
  season: { ...season.season, ruleSet: 'qd294-2025' },
});

describe('those appointed', () => {
  it('are counted against the first ballot for the committee, wherever that stands', () => {
    const elections = [
      ballot('secretary', { p1: 12 }),
      ballot('committee', { p3: 12 }, { round: 2, seats: 2 }),
      ballot('committee', {}, { seats: 4 }),
    ];
    const people = [secretary, deputy, person('p3'), person('p4'), person('p5', { origin: 'appointed' })];
    const of = { ...cell, congress: { ...congress, elections, committee: people } };
    expect(appointedBeyond(of)).toEqual({ count: 1, seats: 4 });
  });

  it('are not those who sit as elected though they failed', () => {
    expect(places(by294(withBallots([ballot('committee', { p1: 12, p2: 10, p3: 6 })])), 'W328')).toEqual([]);
  });

  const failed = {
    ...ballot('committee', { p1: 12, p2: 10 }),
    candidates: [
      { id: 'p1', votes: 12 },
      { id: 'p2', votes: 10 },
      { id: 'p3', fullName: 'Người p3', votes: 6 },
    ],
  };
  const changed = (change: Partial<NonNullable<Cell['termChanges']>[number]>) =>
    by294(
      seasonOf({
        ...cell,
        congress: { ...congress, elections: [failed], committee: [secretary, deputy] },
        termChanges: [{ id: 't1', kind: 'appointed', fullName: 'Người p3', on: '2023-01-01', ...change }],
      }),
    );

  it('during the term are found by name where the change names no person', () => {
    expect(places(changed({}), 'W328')).toEqual(['termChanges[0].on']);
  });

  it('leave nothing but findings', () => {
    for (const season of [changed({ kind: 'resigned' }), changed({ personId: 'p1', fullName: 'Người p1' })]) {
      const codes: readonly CheckCode[] = check(season).map(({ code }) => code);
      expect(codes).not.toContain('W328');
      expect(codes.filter((code) => !checkCodes.includes(code))).toEqual([]);
    }
  });
});

describe('the posts of a committee', () => {
  it('are too many deputies also where there are two secretaries', () => {
    const two = (position: 'secretary' | 'deputySecretary') =>
      ['a', 'b'].map((id) => person(`${position}-${id}`, { position }));
    const season = committee(...two('secretary'), ...two('deputySecretary'));
    expect(told(season, 'E303').map(([, { post }]) => post)).toEqual(['deputySecretary', 'committee']);
  });

  it('want a woman once somebody is listed, and name who is', () => {
    const man = { gender: 'male' as const };
    expect(told(committee({ ...secretary, ...man }, { ...deputy, ...man }), 'W322')).toEqual([
      ['congress.committee', { people: 'p1 p2' }],
    ]);
    expect(places(withCongress({ committee: [] }), 'W322')).toEqual([]);
  });

  it('are more than the rule set allows by the approved number', () => {
    const eight = { approvedSeats: { committee: 8, secretary: 1, deputySecretary: 1 } };
    expect(told(withCongress(eight), 'E210')).toMatchObject([
      ['congress.approvedSeats.committee', { reason: 'tooManySeats', seats: 8, most: 7 }],
    ]);
    expect(places(withCongress({ approvedSeats: { ...eight.approvedSeats, committee: 7 } }), 'E210')).toEqual(
      [],
    );
  });

  it('ask a secretary who had a majority for the committee, and no seat in it', () => {
    const outvoted = ballot('committee', { p2: 12, p3: 10, p1: 8 }, { seats: 2 });
    expect(places(withBallots([outvoted]), 'E209')).toEqual(['congress.committee[0].position']);
    const first = ballot('committee', { p2: 12, p3: 6, p1: 6 });
    const second = ballot('committee', { p3: 9, p1: 8 }, { round: 2, seats: 1 });
    expect(places(withBallots([first, second]), 'E209')).toEqual(['congress.committee[0].position']);
  });
});

describe('the dates of a person', () => {
  it('do not begin after the congress', () => {
    const params = { fullName: 'Người p3', reason: 'bornAfterCongress' };
    expect(told(third({ born: '2022-08' }), 'E305')).toEqual([['congress.committee[2].born', params]]);
  });

  const limited = (change: Partial<Congress['committee'][number]>, of: Partial<Congress> = {}) => {
    const oldest = person('p1', { position: 'secretary', standing: 'firstTime', ...change });
    const value = { secretary: { new: 60 } };
    const ageLimits = { value, certainty: 'office' as const, source: 'Quy định' };
    return places({ ...withCongress({ committee: [oldest, deputy], ...of }), rules: { ageLimits } }, 'W323');
  };

  it('are over the limit of age from the year after it, where birth and congress are known', () => {
    expect(limited({ born: '1961' })).toEqual(['congress.committee[0].born']);
    expect(limited({ born: '1962' })).toEqual([]);
    expect(limited({ born: undefined })).toEqual([]);
    expect(limited({ born: '1961' }, { heldOn: undefined })).toEqual([]);
  });
});

describe('somebody on a ballot', () => {
  it('is the person as first entered, and may have no name', () => {
    const again = {
      ...cell,
      id: 'c2',
      congress: { ...congress, committee: [person('p1', { fullName: 'B' })] },
    };
    expect(peopleById(seasonOf(cell, again)).get('p1')).toBe(secretary);
    expect(mayBe({ votes: 3 }, secretary)).toBe(false);
    const unknown = withBallot({ candidates: [{ id: 'x9', votes: 13 }] });
    expect(told(unknown, 'E204').map(([, params]) => checkTexts.E204.message(params))).toEqual([
      'Bầu chi uỷ: người thứ 1 trong danh sách bầu được 13 phiếu, nhiều hơn 12 phiếu hợp lệ.',
    ]);
    const twice = withBallot({ candidates: [{ id: 'x9' }, { id: 'x9' }] });
    expect((['E212', 'E213'] as const).map((code) => told(twice, code).length)).toEqual([0, 2]);
  });

  it('sits in two committees only where both cells still are', () => {
    const second: Cell = { ...cell, id: 'c2' };
    expect(places(seasonOf(cell, second), 'E302')).toHaveLength(6);
    expect(places(seasonOf(cell, { ...second, retired: true }), 'E302')).toEqual([]);
  });
});

describe('a committee in its term', () => {
  it('has two secretaries, both named', () => {
    const change = { id: 'i1', kind: 'appointed' as const, position: 'secretary' as const };
    const left = { id: 'i2', kind: 'resigned' as const, personId: 'p3', fullName: 'Người p3' };
    const season = seasonOf({ ...cell, termChanges: [{ ...change, fullName: 'Lê Thị Hai' }, left] });
    expect(told(season, 'W330')).toEqual([
      ['termChanges[1]', { reason: 'secretaries', count: 2, names: 'Người p1; Lê Thị Hai' }],
    ]);
  });
});

describe('a guide at two congresses', () => {
  it('is told at the day on which they were held', () => {
    const guided = { ...cell, plan: { guides: ['m1'], session: 'morning' as const } };
    const season = {
      ...seasonOf(guided, { ...guided, id: 'c2' }),
      wardMembers: [{ id: 'm1', fullName: 'Lê An' }],
    };
    expect(places(season, 'W113')).toEqual(['congress.heldOn', 'cells[1].congress.heldOn']);
  });
});

describe('a word that no catalogue knows', () => {
  it('is told without the blanks around it', () => {
    const params = { fullName: 'Người p3', field: 'ethnicity', text: 'Kih' };
    expect(told(third({ ethnicity: ' Kih ' }), 'W326')).toEqual([
      ['congress.committee[2].ethnicity', params],
    ]);
  });
});

describe('papers and their dates', () => {
  it('lie in a year near the congress, requests too, and are unknown papers too', () => {
    const dates = (change: Partial<Cell>) => checkDates({ ...cell, ...change }, 'c', seasonOf(cell));
    const far = {
      field: 'personnelApproval.requestedOn',
      on: '2072-07-01',
      reason: 'far',
      other: '2022-07-20',
    };
    expect(dates({ personnelApproval: { requestedOn: '2072-07-01' } })).toEqual([
      { code: 'W505', severity: 'warning', where: 'c.personnelApproval.requestedOn', params: far },
    ]);
    expect(dates({ papers: [{ id: 'ownList', receivedOn: '2022-07-01' }] })).toEqual([]);
  });

  const terms = (change: Partial<Season>) =>
    checkTerms({ ...seasonOf(cell), ...change }).map(({ where, params }) => [
      where,
      params['name'],
      params['found'],
    ]);
  const paper = { id: 'x1', title: 'Báo cáo nhiệm kỳ 2020-2025' };

  it('name the term of the season, among others', () => {
    expect(terms({ documents: [{ subject: 'Tổng kết 2020-2025, phương hướng 2022-2025' }] })).toEqual([]);
    const { season } = seasonOf(cell);
    const documents = [{ subject: 'Tổng kết 2020-2025' }];
    expect(terms({ documents, season: { ...season, term: 'nhiệm kỳ mới' } })).toEqual([]);
  });

  it('are published papers too: by the term of the title, else by that of the body', () => {
    const place = 'publishedPapers[0].titleTerm';
    expect(terms({ publishedPapers: [paper] })).toEqual([[place, paper.title, '2020-2025']]);
    expect(terms({ publishedPapers: [{ ...paper, titleTerm: '2022-2025' }] })).toEqual([]);
    expect(terms({ publishedPapers: [{ ...paper, titleTerm: '2022-2025', bodyTerm: '2021-2026' }] })).toEqual(
      [[place, paper.title, '2021-2026']],
    );
  });
});

describe('a cell without a result', () => {
  const after = (change: Partial<Cell>, of: Partial<Congress> = {}) =>
    checkProgress(seasonOf({ ...cell, ...change, congress: { ...congress, ...of } }), '2022-08-01');

  it('is told by its code, and neither a retired one nor one whose committee is listed', () => {
    const none = { committee: [], approvedSeats: {} };
    expect(after({}, none).map(({ code }) => code)).toEqual(['W413']);
    expect(after({}, { approvedSeats: {} })).toEqual([]);
    expect(after({ retired: true }, { status: 'planned' })).toEqual([]);
  });

  it('is nothing to tell of while the season has no last day', () => {
    const { season, ...rest } = withCongress({ status: 'planned' });
    expect(checkProgress({ ...rest, season: { ...season, plannedTo: undefined } }, '2022-08-01')).toEqual([]);
  });
});
