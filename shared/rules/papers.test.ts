import { describe, expect, it } from 'vitest';
import type { Cell } from '../domain/season';
import { expectedPapers, isMadeAtCongress, knownPaper, missingPapers } from './papers';
import { ruleSets } from './rule-sets';

const rules = ruleSets['qd294-2025'];

function cell(change: Partial<Cell['congress']> = {}, official?: number): Pick<Cell, 'members' | 'congress'> {
  const members = official === undefined ? {} : { official };
  return { members, congress: { status: 'held', approvedSeats: {}, committee: [], ...change } };
}

const counting = (of: ReturnType<typeof cell>) =>
  expectedPapers(of, rules)
    .filter(({ kind }) => kind === 'countingMinutes')
    .map(({ id }) => id.replace('countingMinutes.', ''));

describe('the papers that a cell owes', () => {
  it('are made at the congress, but the profiles', () => {
    const kinds = expectedPapers(cell(), rules).map(({ kind }) => [kind, isMadeAtCongress(kind)]);
    expect(kinds).toEqual([
      ['resolution', true],
      ['congressMinutes', true],
      ['profileList', false],
      ['curriculaVitae', false],
      ['ratificationRequest', true],
    ]);
  });

  it('are counting minutes for each ballot that was held, a round once', () => {
    const round = (body: 'committee' | 'secretary', number: number) => ({
      body,
      round: number,
      candidates: [],
    });
    const elections = [
      round('committee', 1),
      round('secretary', 1),
      round('secretary', 2),
      round('secretary', 2),
    ];
    expect(counting(cell({ elections }, 20))).toEqual(['committee', 'secretary', 'secretary.2']);
  });

  it('are those that the rules ask for where none is entered; a deputy that nobody approved is not', () => {
    expect(counting(cell({ elections: [] }, 20))).toEqual(['committee', 'secretary']);
    expect(counting(cell({}, 8))).toEqual(['secretary']);
    const seats = { committee: 3, secretary: 1, deputySecretary: 1 };
    expect(counting(cell({ approvedSeats: seats }))).toEqual(['committee', 'secretary', 'deputySecretary']);
    expect(counting(cell())).toEqual([]);
  });
});

describe('a paper', () => {
  const papers = [
    { id: 'congressMinutes', receivedOn: '2026-01-05' },
    { id: 'resolution', receivedOn: '2026-01-06' },
    { id: 'profileList' },
  ];

  it('is known by the day on which it came, its own, whatever else came', () => {
    expect(knownPaper({ papers }, 'resolution')).toEqual({ on: '2026-01-06', receivedOn: '2026-01-06' });
    expect(knownPaper({ papers }, 'profileList')).toBeUndefined();
    expect(knownPaper({ papers }, 'curriculaVitae')).toBeUndefined();
  });

  it('is known by its date or number among what follows the congress, of its own kind only', () => {
    const kept = {
      ratification: { requestedOn: '2026-01-08' },
      aftermath: { resolutionNumber: '01-NQ/CB' },
    };
    expect(knownPaper(kept, 'ratificationRequest')).toEqual({ on: '2026-01-08' });
    expect(knownPaper(kept, 'resolution')).toEqual({});
    expect(knownPaper(kept, 'congressMinutes')).toBeUndefined();
    expect(knownPaper({ ratification: { requestNumber: ' ' } }, 'ratificationRequest')).toBeUndefined();
    expect(knownPaper({ aftermath: { resolutionOn: '2026-01-07' } }, 'resolution')).toEqual({
      on: '2026-01-07',
    });
  });

  it('is missing until it is known', () => {
    const missing = missingPapers({ ...cell({}, 8), papers }, rules).map(({ id }) => id);
    expect(missing).toEqual([
      'countingMinutes.secretary',
      'profileList',
      'curriculaVitae',
      'ratificationRequest',
    ]);
  });
});
