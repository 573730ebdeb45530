import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../checks';
import type { Cell, Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { aftermathRows } from '../planning/aftermath';
import { cellDeadlines } from './deadlines';
import { expectedPapers, knownPaper, missingPapers } from './papers';
import { ruleSets } from './rule-sets';
import { workingCalendar } from './working-days';

const rules = ruleSets['qd294-2025'];
const calendar = workingCalendar({});
// a Friday: seven working days later is a Tuesday
const cell: Cell = {
  id: 'c1',
  order: 1,
  name: 'Chi bộ 1',
  kind: 'office',
  members: { official: 12 },
  congress: { status: 'held', heldOn: '2022-07-08', approvedSeats: {}, committee: [] },
};
const reported: Cell = { ...cell, papers: [{ id: 'ratificationRequest', receivedOn: '2022-07-19' }] };

describe('the deadlines of a cell', () => {
  it('run from the day of the congress, and tell working days left', () => {
    const on = (today: string) => cellDeadlines(cell, { rules, calendar, today }).report?.daysLeft;
    expect(cellDeadlines(cell, { rules, calendar }).report).toEqual({
      due: '2022-07-19',
      done: false,
      doneOn: undefined,
      late: false,
      daysLeft: undefined,
    });
    expect(on('2022-07-08')).toBe(7);
    expect(on('2022-07-19')).toBe(0);
    expect(on('2022-07-20')).toBe(-1);
    // the Saturday after a deadline on a Friday is too late already
    const friday = { ...cell, congress: { ...cell.congress, heldOn: '2022-07-06' } };
    expect(cellDeadlines(friday, { rules, calendar, today: '2022-07-16' }).report?.daysLeft).toBe(-1);
  });

  it('are done with the request for ratification, from which the next one runs', () => {
    const { report, ratification } = cellDeadlines(reported, { rules, calendar, today: '2022-08-10' });
    expect(report).toMatchObject({ doneOn: '2022-07-19', late: false, daysLeft: undefined });
    expect(ratification).toMatchObject({ due: '2022-08-09', daysLeft: -1 });
    const late = { ...cell, papers: [{ id: 'ratificationRequest', receivedOn: '2022-07-20' }] };
    expect(cellDeadlines(late, { rules, calendar }).report?.late).toBe(true);
    const decided = { ...reported, ratification: { decidedOn: '2022-08' } };
    expect(cellDeadlines(decided, { rules, calendar, today: '2022-09-01' }).ratification).toMatchObject({
      late: false,
      daysLeft: undefined,
    });
  });

  it('are done by a number alone, on a day that nobody knows', () => {
    const today = '2022-12-01';
    const numbered: Cell = { ...cell, ratification: { requestNumber: '05-TTr/CB' } };
    expect(cellDeadlines(numbered, { rules, calendar, today })).toEqual({
      report: { due: '2022-07-19', done: true, doneOn: undefined, late: false, daysLeft: undefined },
      ratification: undefined,
    });
    const decided: Cell = { ...reported, ratification: { decisionNumber: '12-QĐ/ĐU' } };
    expect(cellDeadlines(decided, { rules, calendar, today }).ratification).toMatchObject({
      done: true,
      daysLeft: undefined,
    });
    const blank: Cell = { ...reported, ratification: { decisionNumber: ' ' } };
    expect(cellDeadlines(blank, { rules, calendar, today }).ratification?.done).toBe(false);
  });

  it('of the decision does not run while a complaint is dealt with, however late it would be', () => {
    const complained: Cell = { ...reported, ratification: { complaint: true } };
    const stopped = { late: false, daysLeft: undefined, stopped: true };
    const terms = { rules, calendar, today: '2022-12-01' };
    expect(cellDeadlines(complained, terms).ratification).toMatchObject({ done: false, ...stopped });
    const decided: Cell = { ...reported, ratification: { complaint: true, decidedOn: '2022-11-30' } };
    expect(cellDeadlines(decided, terms).ratification).toMatchObject({ done: true, ...stopped });
    const settled: Cell = { ...reported, ratification: { complaint: false } };
    expect(cellDeadlines(settled, terms).ratification).toEqual(cellDeadlines(reported, terms).ratification);
  });

  it('wait for the whole day, and for the congress', () => {
    const today = '2023-01-01';
    const monthOnly = { ...cell, congress: { ...cell.congress, heldOn: '2022-07' } };
    const planned = { ...cell, congress: { ...cell.congress, status: 'planned' as const } };
    expect(cellDeadlines(monthOnly, { rules, calendar, today }).report).toBeUndefined();
    expect(cellDeadlines(planned, { rules, calendar, today }).report).toBeUndefined();
  });
});

describe('a paper that is noted in one place', () => {
  const day = fc.option(fc.constantFrom('2022-07', '2022-07-14'), { nil: undefined });
  const number = fc.option(fc.constantFrom('05', ' '), { nil: undefined });

  it('is there for every list that asks for it, or missing for every one', () => {
    fc.assert(
      fc.property(day, day, number, day, day, number, (asked, sent, sentNo, received, dated, datedNo) => {
        const of: Cell = {
          ...cell,
          papers: [
            { id: 'ratificationRequest', ...(asked && { receivedOn: asked }) },
            { id: 'resolution', ...(received && { receivedOn: received }) },
          ],
          ratification: { ...(sent && { requestedOn: sent }), ...(sentNo && { requestNumber: sentNo }) },
          aftermath: { ...(dated && { resolutionOn: dated }), ...(datedNo && { resolutionNumber: datedNo }) },
        };
        const season: Season = { ...sampleSeason(), cells: [of] };
        const missing = missingPapers(of, rules).map(({ id }) => id);
        const [after] = aftermathRows(season);
        const found = check(season, { today: '2022-09-01' }).filter(({ code }) => /^W50[13]$/u.test(code));
        const overdue = found.some(({ code }) => code === 'W501');
        const named = found.map(({ params }) => String(params['papers'] ?? '')).join(' ');
        expect(after?.missing.includes('requested')).toBe(missing.includes('ratificationRequest'));
        expect(overdue).toBe(missing.includes('ratificationRequest'));
        expect(after?.missing.includes('resolution')).toBe(missing.includes('resolution'));
        if (!overdue) expect(named.split(' ').includes('resolution')).toBe(missing.includes('resolution'));
      }),
    );
  });
});

describe('the papers of a cell', () => {
  const ids = (of: Cell) => expectedPapers(of, rules).map(({ id }) => id);

  it('have counting minutes for each ballot that the rules ask for', () => {
    const seats = { committee: 3, secretary: 1, deputySecretary: 0 };
    expect(ids({ ...cell, congress: { ...cell.congress, approvedSeats: seats } })).toEqual([
      'resolution',
      'congressMinutes',
      'countingMinutes.committee',
      'countingMinutes.secretary',
      'profileList',
      'curriculaVitae',
      'ratificationRequest',
    ]);
  });

  it('have them for each round that was held', () => {
    const elections = [1, 2].map((round) => ({ body: 'secretary' as const, round, candidates: [] }));
    const minutes = ids({ ...cell, congress: { ...cell.congress, elections } });
    expect(minutes.filter((id) => id.startsWith('counting'))).toEqual([
      'countingMinutes.secretary',
      'countingMinutes.secretary.2',
    ]);
  });

  it('have no counting minutes where the whole committee was appointed', () => {
    const seats = { committee: 3, secretary: 1, deputySecretary: 0 };
    const member = { id: 'p1', fullName: 'Lê Thử', position: 'secretary', origin: 'appointed' } as const;
    const minutesOf = (committee: Cell['congress']['committee']) =>
      ids({ ...cell, congress: { ...cell.congress, approvedSeats: seats, committee } }).filter((id) =>
        id.startsWith('counting'),
      );
    expect(minutesOf([member])).toEqual([]);
    expect(minutesOf([member, { ...member, id: 'p2', origin: 'elected' }])).toHaveLength(2);
    expect(minutesOf([])).toHaveLength(2);
  });

  it('are there by the day or the number that they bear', () => {
    const resolved: Cell = { ...cell, aftermath: { resolutionNumber: '01-NQ/ĐH' } };
    const requested: Cell = { ...cell, ratification: { requestedOn: '2022-07-12' } };
    expect(knownPaper(resolved, 'resolution')).toEqual({});
    expect(knownPaper(requested, 'ratificationRequest')).toEqual({ on: '2022-07-12' });
    expect(knownPaper(resolved, 'ratificationRequest')).toBe(undefined);
    expect(
      knownPaper({ ...resolved, papers: [{ id: 'resolution', receivedOn: '2022-07-11' }] }, 'resolution'),
    ).toEqual({
      on: '2022-07-11',
      receivedOn: '2022-07-11',
    });
    expect(knownPaper(resolved, 'profileList')).toBe(undefined);
  });

  it('are missing until a day of receipt is entered: a note alone hands in nothing', () => {
    const noted: Cell = { ...cell, papers: [{ id: 'resolution', note: 'Hẹn thứ Sáu' }] };
    expect(missingPapers(noted, rules).map(({ id }) => id)).toContain('resolution');
    expect(missingPapers(reported, rules).map(({ id }) => id)).not.toContain('ratificationRequest');
  });
});
