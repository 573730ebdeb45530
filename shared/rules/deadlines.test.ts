import { describe, expect, it } from 'vitest';
import type { Cell } from '../domain/season';
import { cellDeadlines } from './deadlines';
import { expectedPapers, missingPapers } from './papers';
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

  it('wait for the whole day, and for the congress', () => {
    const today = '2023-01-01';
    const monthOnly = { ...cell, congress: { ...cell.congress, heldOn: '2022-07' } };
    const planned = { ...cell, congress: { ...cell.congress, status: 'planned' as const } };
    expect(cellDeadlines(monthOnly, { rules, calendar, today }).report).toBeUndefined();
    expect(cellDeadlines(planned, { rules, calendar, today }).report).toBeUndefined();
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

  it('are missing until a day of receipt is entered: a note alone hands in nothing', () => {
    const noted: Cell = { ...cell, papers: [{ id: 'resolution', note: 'Hẹn thứ Sáu' }] };
    expect(missingPapers(noted, rules).map(({ id }) => id)).toContain('resolution');
    expect(missingPapers(reported, rules).map(({ id }) => id)).not.toContain('ratificationRequest');
  });
});
