import type { Cell, CommitteeMember, Congress, Election, Season } from '../domain/season';
import { isHeld } from '../domain/season-views';

/** Ways to take a datum out of a season, for tests that nothing unknown is then printed as known. */
export interface Removal {
  readonly name: string;
  /** The season without the datum: at one place, which `pick` chooses, or everywhere. */
  readonly from: (season: Season, pick: number | 'everywhere') => Season;
}

type PreviousMember = NonNullable<Cell['previousCommittee']>[number];

function without<T extends object>(value: T, ...keys: readonly (keyof T)[]): T {
  const kept = Object.entries(value).filter(([key]) => !keys.includes(key as keyof T));
  return Object.fromEntries(kept) as T;
}

/** Changes the places that are asked for, counted through all cells. */
function changed<T>(
  season: Season,
  pick: number | 'everywhere',
  placesIn: (cell: Cell) => readonly T[],
  put: (cell: Cell, places: readonly T[]) => Cell,
  change: (place: T) => T,
): Season {
  const all = season.cells.flatMap(placesIn).length;
  let seen = 0;
  const isPicked = () => {
    const at = seen;
    seen += 1;
    return pick === 'everywhere' || (all > 0 && at === pick % all);
  };
  const cells = season.cells.map((cell) => {
    const before = placesIn(cell);
    const after = before.map((place) => (isPicked() ? change(place) : place));
    return before.some((place, index) => place !== after[index]) ? put(cell, after) : cell;
  });
  return { ...season, cells };
}

const inPerson = (name: string, ...keys: readonly (keyof CommitteeMember)[]): Removal => ({
  name,
  from: (season, pick) =>
    changed(
      season,
      pick,
      ({ congress }) => congress.committee,
      (cell, committee) => ({ ...cell, congress: { ...cell.congress, committee: [...committee] } }),
      (member) => without(member, ...keys),
    ),
});

const inPrevious = (name: string, ...keys: readonly (keyof PreviousMember)[]): Removal => ({
  name,
  from: (season, pick) =>
    changed(
      season,
      pick,
      ({ previousCommittee = [] }) => previousCommittee,
      (cell, previousCommittee) => ({ ...cell, previousCommittee: [...previousCommittee] }),
      (member) => without(member, ...keys),
    ),
});

const inBallot = (name: string, change: (ballot: Election) => Election): Removal => ({
  name,
  from: (season, pick) =>
    changed(
      season,
      pick,
      ({ congress }) => congress.elections ?? [],
      (cell, elections) => ({ ...cell, congress: { ...cell.congress, elections: [...elections] } }),
      change,
    ),
});

const inCell = (name: string, change: (cell: Cell) => Cell): Removal => ({
  name,
  from: (season, pick) =>
    changed(
      season,
      pick,
      (cell) => [cell],
      (cell, [after]) => after ?? cell,
      change,
    ),
});

const inSeason = (name: string, change: (season: Season) => Season): Removal => ({ name, from: change });

const inCongress = (name: string, change: (congress: Congress) => Congress): Removal =>
  inCell(name, (cell) => ({ ...cell, congress: change(cell.congress) }));

const congressKeys = [
  'heldOn',
  'summonedOfficial',
  'presentOfficial',
  'absentExcused',
  'absentUnexcused',
  'elections',
] as const satisfies readonly (keyof Congress)[];
const seatKeys = ['committee', 'secretary', 'deputySecretary'] as const;
const personKeys = [
  'gender',
  'born',
  'ethnicity',
  'religion',
  'standing',
  'generalEducation',
  'professionalLevel',
  'politicalTheory',
  'occupation',
] as const satisfies readonly (keyof CommitteeMember)[];
const ballotKeys = ['seats', 'issued', 'collected', 'valid', 'invalid'] as const;

const minutesKeys = ['congressNumber', 'venue', 'headTeller', 'tellers', 'copies', 'endsAt'] as const;
const ratificationKeys = [
  'requestedOn',
  'requestNumber',
  'decidedOn',
  'decisionNumber',
  'complaint',
] as const;

const aftermathKeys = [
  'divisionOn',
  'workingRulesOn',
  'workingRulesNumber',
  'resolutionOn',
  'resolutionNumber',
  'actionPlanOn',
  'actionPlanNumber',
] as const satisfies readonly (keyof NonNullable<Cell['aftermath']>)[];
const approvalKeys = ['requestedOn', 'requestNumber', 'approvedOn', 'decisionNumber'] as const;
const planKeys = ['guides', 'session', 'startsAt', 'venue'] as const;
const termChangeKeys = ['on', 'decision', 'position', 'gender', 'born'] as const;

/** Every datum that a figure or a sentence can rest on; a tick that is absent says no and is none of them. */
export const removals: readonly Removal[] = [
  ...personKeys.map((key) => inPerson(`a person's ${key}`, key)),
  inPerson("a person's joinedOn", 'joinedOn'),
  ...(['hometown', 'residence', 'officialOn', 'origin'] as const).map((key) =>
    inPerson(`a person's ${key}`, key),
  ),
  inPerson(
    'all of a person but name and post',
    ...personKeys,
    ...([
      'origin',
      'concurrentHead',
      'frontHead',
      'hometown',
      'residence',
      'joinedOn',
      'officialOn',
    ] as const),
  ),
  ...congressKeys.map((key) => inCongress(`a congress's ${key}`, (congress) => without(congress, key))),
  ...seatKeys.map((key) =>
    inCongress(`approved seats: ${key}`, (congress) => ({
      ...congress,
      // of no seat at all no form is offered; of an unknown number one is, to be written on
      approvedSeats:
        congress.approvedSeats[key] === 0 ? congress.approvedSeats : without(congress.approvedSeats, key),
    })),
  ),
  inCongress('all approved seats', ({ approvedSeats, ...congress }) => ({
    ...congress,
    approvedSeats: Object.fromEntries(Object.entries(approvedSeats).filter(([, seats]) => seats === 0)),
  })),
  inCongress('the result of a cell', (congress) => ({ ...without(congress, 'elections'), committee: [] })),
  ...(['total', 'official', 'probationary'] as const).map((key) =>
    inCell(`members: ${key}`, (cell) => ({ ...cell, members: without(cell.members, key) })),
  ),
  inCell('all members', (cell) => ({ ...cell, members: {} })),
  ...ballotKeys.map((key) => inBallot(`a ballot's ${key}`, (ballot) => without(ballot, key))),
  inBallot('the votes of a ballot', (ballot) => ({
    ...ballot,
    candidates: ballot.candidates.map((candidate) => without(candidate, 'votes')),
  })),
  inBallot('the names of a ballot', (ballot) => ({ ...ballot, candidates: [] })),
  ...personKeys.map((key) => inPrevious(`the last term: a person's ${key}`, key)),
  ...minutesKeys.map((key) =>
    inCell(`minutes: ${key}`, (cell) =>
      cell.minutes ? { ...cell, minutes: without(cell.minutes, key) } : cell,
    ),
  ),
  ...ratificationKeys.map((key) =>
    inCell(`ratification: ${key}`, (cell) =>
      cell.ratification ? { ...cell, ratification: without(cell.ratification, key) } : cell,
    ),
  ),
  ...aftermathKeys.map((key) =>
    inCell(`aftermath: ${key}`, (cell) =>
      cell.aftermath ? { ...cell, aftermath: without(cell.aftermath, key) } : cell,
    ),
  ),
  ...approvalKeys.map((key) =>
    inCell(`the approval of the personnel: ${key}`, (cell) =>
      cell.personnelApproval ? { ...cell, personnelApproval: without(cell.personnelApproval, key) } : cell,
    ),
  ),
  ...planKeys.map((key) =>
    inCell(`the plan: ${key}`, (cell) => (cell.plan ? { ...cell, plan: without(cell.plan, key) } : cell)),
  ),
  ...(['standing', 'gender', 'born'] as const).map((key) =>
    inCell(`planned personnel: ${key}`, (cell) =>
      cell.personnel ? { ...cell, personnel: cell.personnel.map((entry) => without(entry, key)) } : cell,
    ),
  ),
  // before a congress a work without a mark is not begun, and its cell is reminded of it
  ...(['state', 'doneOn', 'valueMillion'] as const).map((key) =>
    inCell(`preparation: ${key}`, (cell) =>
      isHeld(cell.congress) && cell.preparation
        ? { ...cell, preparation: cell.preparation.map((mark) => without(mark, key)) }
        : cell,
    ),
  ),
  inCell('the list: preparation', (cell) => (isHeld(cell.congress) ? without(cell, 'preparation') : cell)),
  ...(['personnel', 'personnelSteps', 'division', 'roster', 'invalidPapers'] as const).map((key) =>
    inCell(`the list: ${key}`, (cell) => without(cell, key)),
  ),
  ...(['status', 'gender', 'born', 'generalEducation', 'professionalLevel', 'politicalTheory'] as const).map(
    (key) =>
      inCell(`the list of members: ${key}`, (cell) =>
        cell.roster ? { ...cell, roster: cell.roster.map((member) => without(member, key)) } : cell,
      ),
  ),
  ...(['superiorOrganization', 'place', 'signerName', 'signerTitle', 'documentSuffix'] as const).map((key) =>
    inSeason(`the committee: ${key}`, (season) => ({ ...season, committee: without(season.committee, key) })),
  ),
  ...(['number', 'issuedOn', 'issuer'] as const).map((key) =>
    inSeason(`the documents: ${key}`, (season) =>
      season.documents
        ? { ...season, documents: season.documents.map((each) => without(each, key)) }
        : season,
    ),
  ),
  ...(['documents', 'citations', 'wardMembers', 'previousSeason'] as const).map((key) =>
    inSeason(`the season: ${key}`, (season) => without(season, key)),
  ),
  ...(['plannedFrom', 'plannedTo', 'previousTerm'] as const).map((key) =>
    inSeason(`the season: ${key}`, (season) => ({ ...season, season: without(season.season, key) })),
  ),
  ...termChangeKeys.map((key) =>
    inCell(`a change in mid-term: ${key}`, (cell) =>
      cell.termChanges
        ? { ...cell, termChanges: cell.termChanges.map((change) => without(change, key)) }
        : cell,
    ),
  ),
  ...(['heldOn', 'name', 'approvedSeats'] as const).map((key) =>
    inCell(`the last term's congress: ${key}`, (cell) =>
      cell.previousCongress ? { ...cell, previousCongress: without(cell.previousCongress, key) } : cell,
    ),
  ),
  inCell("delegates' seats", (cell) => without(cell, 'delegateSeats')),
  inCell("delegates' seats, and those of their ballots", (cell) => ({
    ...without(cell, 'delegateSeats'),
    congress: {
      ...cell.congress,
      ...(cell.congress.elections && {
        elections: cell.congress.elections.map((ballot) =>
          ballot.body === 'delegates' || ballot.body === 'alternateDelegates'
            ? without(ballot, 'seats')
            : ballot,
        ),
      }),
    },
  })),
  inCell('the papers received', (cell) => without(cell, 'papers')),
  inCell('the list of absences', (cell) => without(cell, 'absences')),
  inCell('the last term: a committee', (cell) => without(cell, 'previousCommittee')),
  inCell('the last term: its congress', (cell) => without(cell, 'previousCongress')),
];
