import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, type EditOf } from '../domain/edits';
import type { Candidate, Congress, Election, Season } from '../domain/season';
import { sampleSeason } from '../fixtures/sample';
import { committeeDifference, isInStep } from '../rules/committee-difference';
import { rulesOf } from '../rules/rule-sets';
import { arbitraryEdit } from '../testing/arbitrary-edit';
import { arbitrarySeason } from '../testing/arbitrary-season';
import { after, cellOf, refused } from '../testing/edit-steps';
import { must } from '../testing/must';
import { editSeason } from './edit-season';

const cellId = 'c01';
const committee = { body: 'committee', round: 1 } as const;
const secretary = { body: 'secretary', round: 1 } as const;
const onCommittee = { cellId, ballot: committee } as const;

const congressOf = (season: Season, id = cellId): Congress => cellOf(season, id).congress;
const ballotOf = (season: Season, body: Election['body'], round = 1) =>
  congressOf(season).elections?.find((one) => one.body === body && one.round === round);
const seats = (season: Season, id = cellId) =>
  congressOf(season, id).committee.map(({ id: person, position }) => `${person} ${position}`);

describe('keeping the ballots of a cell', () => {
  const stop: Edit = { type: 'ballots.stop', cellId };

  it('stops, leaving the committee, and begins again with what the rules ask for', () => {
    const stopped = after(sampleSeason(), stop);
    expect(congressOf(stopped)).not.toHaveProperty('elections');
    expect(seats(stopped)).toEqual(seats(sampleSeason()));
    const draft = { ...committee, seats: 3 };
    const started = after(stopped, { type: 'ballots.start', cellId, elections: [draft, secretary] });
    expect(congressOf(started).elections).toStrictEqual([
      { ...draft, candidates: [] },
      { ...secretary, candidates: [] },
    ]);
    const empty = after(stopped, { type: 'ballots.start', cellId, elections: [] });
    expect(congressOf(empty).elections).toStrictEqual([]);
  });

  it('does not begin over ballots that stand there', () => {
    expect(refused({ type: 'ballots.start', cellId, elections: [] }).code).toBe('already-there');
    expect(refused({ type: 'ballots.stop', cellId: 'c99' }).code).toBe('not-found');
  });
});

describe('an edit of a ballot', () => {
  it('adds it in the order of the minutes', () => {
    const election = { ...committee, round: 2 };
    const season = after(sampleSeason(), { type: 'election.add', cellId, election });
    expect(congressOf(season).elections?.map(({ body, round }) => [body, round])).toEqual([
      ['committee', 1],
      ['committee', 2],
      ['secretary', 1],
      ['deputySecretary', 1],
    ]);
  });

  it('begins a further round with those between whom it decides', () => {
    const election = { ...committee, round: 2 };
    const candidates = [{ id: 'p03' }, { fullName: 'Nguyễn Văn Cường' }];
    const season = after(sampleSeason(), { type: 'election.add', cellId, election, candidates });
    expect(ballotOf(season, 'committee', 2)?.candidates).toEqual(candidates.toReversed());
    const wrong = [{ id: 'p03' }, { id: 'p03' }];
    expect(refused({ type: 'election.add', cellId, election, candidates: wrong }).code).toBe('already-there');
  });

  it('changes and empties its figures, and removes it', () => {
    const patch = { issued: 33, valid: null, decisionNote: 'Biểu quyết' };
    const season = after(sampleSeason(), { type: 'election.update', ...onCommittee, patch });
    expect(ballotOf(season, 'committee')).toMatchObject({
      issued: 33,
      decisionNote: 'Biểu quyết',
      collected: 34,
    });
    expect(ballotOf(season, 'committee')).not.toHaveProperty('valid');
    const removed = after(season, { type: 'election.remove', cellId, ballot: secretary });
    expect(congressOf(removed).elections?.map(({ body }) => body)).toEqual(['committee', 'deputySecretary']);
  });

  it('knows the ballot it names, or says so', () => {
    const ballot = { body: 'secretary', round: 2 } as const;
    const error = refused({ type: 'election.remove', cellId, ballot });
    expect(error).toEqual({ code: 'not-found', params: { what: 'ballot', id: 'secretary 2' } });
  });

  it('tells apart two that a file from outside names alike', () => {
    const season = sampleSeason();
    const [first, ...rest] = season.cells;
    const { congress } = first!;
    const twice = { ...congress, elections: [...congress.elections!, ...congress.elections!] };
    const both = { ...season, cells: [{ ...first!, congress: twice }, ...rest] };
    const ballot = { ...committee, nth: 1 };
    const changed = after(both, { type: 'election.update', cellId, ballot, patch: { issued: 1 } });
    expect(congressOf(changed).elections?.map(({ issued }) => issued)).toEqual([34, 34, 34, 1, 34, 34]);
  });
});

describe('somebody elected whom the personnel work proposed', () => {
  it('comes into the committee with what is known of earlier terms', () => {
    const season = after(
      sampleSeason(),
      {
        type: 'item.add',
        name: 'personnel',
        cellId,
        item: { fullName: 'nguyễn văn cường', standing: 'returning' },
      },
      {
        type: 'candidate.update',
        ...onCommittee,
        candidate: { name: 'Nguyễn Văn Cường' },
        patch: { votes: 34 },
      },
      { type: 'election.update', ...onCommittee, patch: { seats: 4 } },
    );
    const came = congressOf(season).committee.find(({ fullName }) => fullName === 'Nguyễn Văn Cường');
    expect(came?.standing).toBe('returning');
  });
});

describe('an edit of a candidate', () => {
  const names = (season: Season) =>
    ballotOf(season, 'committee')?.candidates.map(({ id, fullName }) => id ?? fullName);
  const add = (candidate: Candidate): Edit => ({ type: 'candidate.add', ...onCommittee, candidate });

  it('adds somebody at the place of the given name', () => {
    const sort: Edit = { type: 'candidates.sort', ...onCommittee };
    const sorted = after(sampleSeason(), sort);
    expect(names(sorted)).toEqual(['p01', 'Nguyễn Văn Cường', 'p02', 'p03']);
    const added = after(sorted, add({ fullName: 'Lê Thị Châu', source: 'Ứng cử' }), add({ fullName: 'A Ỷ' }));
    expect(names(added)).toEqual(['p01', 'Lê Thị Châu', 'Nguyễn Văn Cường', 'p02', 'A Ỷ', 'p03']);
  });

  it('takes somebody known, once, if they sit in a committee of the season', () => {
    expect(refused(add({ id: 'p01' })).code).toBe('already-there');
    expect(refused(add({ id: 'p99' })).code).toBe('not-found');
    expect(refused(add({ id: 'p01', fullName: 'Phạm Văn Bình' })).code).toBe('input-invalid');
  });

  it('changes what the minutes say of a name; that of somebody known belongs to the person', () => {
    const update = (name: string, patch: EditOf<'candidate.update'>['patch']): Edit => ({
      type: 'candidate.update',
      ...onCommittee,
      candidate: { name },
      patch,
    });
    const patch = { fullName: 'Nguyễn Văn Cương', votes: 12, elected: false };
    const season = after(sampleSeason(), update('Nguyễn Văn Cường', patch));
    expect(ballotOf(season, 'committee')?.candidates[3]).toMatchObject({ ...patch, born: '1970' });
    expect(refused(update('Phạm Văn Bình', { fullName: 'Phạm Bình' })).code).toBe('input-invalid');
    expect(refused(update('Không Có', { votes: 1 })).params).toEqual({
      what: 'candidate',
      id: 'Không Có',
    });
  });

  it('tells namesakes apart by their order', () => {
    const twins = [
      { fullName: 'Lê An', born: '1970' },
      { fullName: 'Lê An', born: '1980' },
    ].map(add);
    const candidate = { name: 'Lê An', nth: 1 };
    const remove: Edit = { type: 'candidate.remove', ...onCommittee, candidate };
    const season = after(sampleSeason(), ...twins, remove);
    const left = ballotOf(season, 'committee')?.candidates.filter(({ fullName }) => fullName === 'Lê An');
    expect(left).toEqual([{ fullName: 'Lê An', born: '1970' }]);
  });

  it('moves a name, at most to the end', () => {
    const move = (toIndex: number): Edit => ({
      type: 'candidate.move',
      ...onCommittee,
      candidate: { name: 'Phạm Văn Bình' },
      toIndex,
    });
    expect(names(after(sampleSeason(), move(1)))).toEqual(['p02', 'p01', 'p03', 'Nguyễn Văn Cường']);
    expect(names(after(sampleSeason(), move(9)))).toEqual(['p02', 'p03', 'Nguyễn Văn Cường', 'p01']);
  });
});

describe('the committee', () => {
  const vote = (
    name: string,
    votes: number | null,
    ballot: { body: Election['body']; round: number } = committee,
  ) => ({ type: 'candidate.update', cellId, ballot, candidate: { name }, patch: { votes } }) as const;

  it('takes in who is elected: the name becomes a person of it', () => {
    const season = after(sampleSeason(), vote('Nguyễn Văn Cường', 30));
    expect(seats(season)).toEqual(['p01 secretary', 'p02 deputySecretary', 'p03 member', 'p42 member']);
    expect(congressOf(season).committee.at(-1)).toStrictEqual({
      id: 'p42',
      fullName: 'Nguyễn Văn Cường',
      gender: 'male',
      born: '1970',
      position: 'member',
      origin: 'elected',
    });
    expect(ballotOf(season, 'committee')?.candidates[3]).toStrictEqual({
      id: 'p42',
      source: 'nominated-by-committee',
      votes: 30,
    });
  });

  it('keeps who was not elected until it is asked for, and then lets them go by name', () => {
    const season = after(sampleSeason(), vote('Nguyễn Văn Cường', 30), {
      type: 'committee.followBallots',
      cellId,
    });
    expect(seats(season)).toEqual(['p01 secretary', 'p02 deputySecretary', 'p42 member']);
    expect(ballotOf(season, 'committee')?.candidates[2]).toMatchObject({
      fullName: 'Lê Thị Ngọc Yến',
      votes: 24,
    });
  });

  it('follows posts, and is listed by them', () => {
    const season = after(
      sampleSeason(),
      { type: 'candidate.add', cellId, ballot: secretary, candidate: { id: 'p03', votes: 34 } },
      vote('Phạm Văn Bình', 0, secretary),
    );
    expect(seats(season)).toEqual(['p03 secretary', 'p02 deputySecretary', 'p01 member']);
  });

  it('follows the attendance, of which N is made', () => {
    const attend = (everybody: number): Edit => ({
      type: 'congress.update',
      cellId,
      patch: { summonedOfficial: everybody, presentOfficial: everybody },
    });
    const season = after(sampleSeason(), attend(21), attend(23));
    expect(seats(season)).toEqual(seats(sampleSeason()));
    expect(seats(after(sampleSeason(), vote('Lê Thị Ngọc Yến', 9), attend(20)))).toContain('p42 member');
  });

  it('fills where no committee is elected, with what is known of somebody from another cell', () => {
    const ballot = { body: 'secretary', round: 1 } as const;
    const at = { cellId: 'c15', ballot };
    const [held] = congressOf(sampleSeason(), 'c15').committee;
    const season = after(
      sampleSeason(),
      { type: 'candidate.update', ...at, candidate: { name: held!.fullName }, patch: { votes: 0 } },
      { type: 'candidate.add', ...at, candidate: { id: 'p03', votes: 5 } },
    );
    const added = congressOf(season, 'c15').committee.find(({ id }) => id === 'p03');
    expect(added).toMatchObject({ position: 'secretary', occupation: 'Nông dân', born: '1962-11-15' });
    expect(added).not.toHaveProperty('standing');
  });
});

/** A finished cell takes no edit: nothing of it follows until it is reopened. */
function reopened(season: Season): Season {
  const cells = season.cells.map((cell) =>
    cell.congress.status === 'finished'
      ? { ...cell, congress: { ...cell.congress, status: 'held' as const } }
      : cell,
  );
  return { ...season, cells };
}

/** The season after an edit, as it was where that is refused. */
function applied(season: Season, edit: Edit): Season {
  const edited = editSeason(season, edit);
  return edited.ok ? edited.value : season;
}

describe('any edits of ballots', () => {
  it('leave a committee that following the ballots brings into step, for good', () => {
    fc.assert(
      fc.property(
        arbitrarySeason.map(reopened),
        fc.array(arbitraryEdit, { maxLength: 6 }),
        (start, makers) => {
          const edited = makers.reduce((season, make) => applied(season, make(season)), start);
          let season = reopened(edited);
          for (const { id } of season.cells) {
            const follow: Edit = { type: 'committee.followBallots', cellId: id };
            season = must(editSeason(season, follow));
            expect(isInStep(committeeDifference(cellOf(season, id).congress, rulesOf(season)))).toBe(true);
            expect(must(editSeason(season, follow))).toBe(season);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
