import { type ElectionBody, electionBodies } from '../domain/choices';
import type { Candidate, Cell, Election, Season } from '../domain/season';
import { candidateNames } from '../domain/season-views';
import { vi } from '../i18n';
import { cellForms } from '../i18n/vi/cellForms';
import { approvedEntries } from '../planning/personnel';
import { expectedElections } from '../rules/expected-elections';
import { rulesOf } from '../rules/rule-sets';
import { congressKey, fieldOf } from './congress-part';
import { textOf } from './entered';
import type { FormCandidate, FormRow } from './form';
import type { FormRule } from './rules';
import { type BallotPlace, ballotFigures, type FormTarget, targetKey } from './target';

const { form } = cellForms;

/** A ballot of the form: one that is entered, one that the rules ask for, or a further round in case there is one. */
export interface FormBallot extends BallotPlace {
  /** Seats that were approved, where the ballot is not entered. */
  readonly seats: number | undefined;
  readonly candidates: readonly FormCandidate[];
  readonly isFurther: boolean;
}

/** Lines for names that nobody listed before the congress. */
const OPEN_LINES = 2;
/** Lines for the names of a ballot of which nobody is known: one more than the seats, at least so many. */
const FEWEST_LINES = 3;
/** More names than a ballot paper has; what a season holds beyond them is all listed. */
const MOST_OPEN = 9;
const LAST_FURTHER_ROUND = 2;

/** The ballots in the order of the minutes. */
export function formBallots(season: Season, cell: Cell): readonly FormBallot[] {
  const nameOf = candidateNames(season);
  const expected = expectedElections(cell, rulesOf(season))?.elections ?? [];
  return electionBodies.flatMap((body) => {
    const entered = enteredBallots(cell, body).map(
      ({ election, ...place }): FormBallot => ({
        ...place,
        seats: election.seats,
        candidates: listed(place, election.candidates, nameOf),
        isFurther: false,
      }),
    );
    const asked = expected.find((one) => one.body === body);
    const first = entered.length === 0 && asked ? [firstBallot(cell, body, asked.seats)] : [];
    const ballots = [...entered, ...first];
    const last = Math.max(0, ...ballots.map(({ round }) => round));
    const seats = ballots.at(-1)?.seats;
    const further =
      last > 0 && last < LAST_FURTHER_ROUND ? [furtherRound({ body, round: last + 1, nth: 0 }, seats)] : [];
    return [...ballots, ...further];
  });
}

interface EnteredBallot extends BallotPlace {
  readonly election: Election;
}

function enteredBallots({ congress }: Cell, body: ElectionBody): readonly EnteredBallot[] {
  const ofBody = (congress.elections ?? []).filter((election) => election.body === body);
  return ofBody
    .map((election, index) => {
      const { round } = election;
      const nth = ofBody.slice(0, index).filter((other) => other.round === round).length;
      return { body, round, nth, election };
    })
    .toSorted((a, b) => a.round - b.round || a.nth - b.nth);
}

function listed(
  place: BallotPlace,
  candidates: readonly Candidate[],
  nameOf: (candidate: Candidate) => string,
): readonly FormCandidate[] {
  const known = candidates.map((candidate, index) => {
    const votes = textOf(candidate.votes);
    return {
      ...candidateLine(place, index, true, candidate.id),
      name: nameOf(candidate),
      locked: true,
      ...(votes !== undefined && { votes }),
    };
  });
  return [...known, ...openLines(place, known.length, OPEN_LINES)];
}

function firstBallot(cell: Cell, body: ElectionBody, seats: number | undefined): FormBallot {
  const place = { body, round: 1, nth: 0 };
  const approved = approvedEntries(cell).filter(({ post }) => body === 'committee' || post === body);
  const known = approved.map(({ fullName }, index) => ({
    ...candidateLine(place, index, true),
    name: fullName,
    locked: true,
  }));
  const open = known.length > 0 ? OPEN_LINES : linesFor(seats);
  const candidates = [...known, ...openLines(place, known.length, open)];
  return { ...place, seats, candidates, isFurther: false };
}

function linesFor(seats = 1): number {
  return Math.min(MOST_OPEN, Math.max(FEWEST_LINES, seats + OPEN_LINES));
}

function furtherRound(place: BallotPlace, seats: number | undefined): FormBallot {
  return { ...place, seats: undefined, candidates: openLines(place, 0, linesFor(seats)), isFurther: true };
}

function openLines(place: BallotPlace, from: number, count: number): readonly FormCandidate[] {
  return Array.from({ length: count }, (_, index) => ({
    ...candidateLine(place, from + index, false),
    locked: false,
  }));
}

function candidateLine(
  { body, round, nth }: BallotPlace,
  row: number,
  listed: boolean,
  personId?: string,
): Pick<FormCandidate, 'key' | 'target' | 'number'> {
  const target: FormCandidate['target'] = {
    at: 'candidate',
    body,
    round,
    nth,
    row,
    listed,
    ...(personId !== undefined && { personId }),
  };
  return { key: targetKey(target), target, number: row + 1 };
}

/** The second sheet: each ballot with its figures, and its names with their votes. */
export function ballotRows(cell: Cell, ballots: readonly FormBallot[]): readonly FormRow[] {
  return ballots.flatMap(({ body, round, nth, seats, candidates, isFurther }): readonly FormRow[] => [
    { kind: 'section', text: form.ballot(body, round, nth) },
    ...(isFurther ? [{ kind: 'note', text: form.furtherRound } as const] : []),
    ...ballotFigures.map((name): FormRow => {
      const target = { at: 'ballot', body, round, nth, field: name } as const;
      const field = fieldOf(cell, target, vi.ballots.fields[name]);
      const proposed = name === 'seats' && field.value === undefined ? textOf(seats) : undefined;
      return { kind: 'field', field: { ...field, ...(proposed !== undefined && { value: proposed }) } };
    }),
    { kind: 'columns', text: form.candidates, value: form.votes },
    ...candidates.map((candidate): FormRow => ({ kind: 'candidate', candidate })),
  ]);
}

/** E201 to E205 of the checks, of each ballot. */
export function ballotRules(
  ballots: readonly (BallotPlace & { readonly candidates: readonly { readonly key: string }[] })[],
): readonly FormRule[] {
  return ballots.flatMap(({ body, round, nth, candidates }): readonly FormRule[] => {
    const key = (field: (typeof ballotFigures)[number]) =>
      targetKey({ at: 'ballot', body, round, nth, field } satisfies FormTarget);
    const [issued, collected, valid] = [key('issued'), key('collected'), key('valid')];
    const votes = candidates.map((candidate) => candidate.key);
    return [
      { code: 'most', value: issued, limit: congressKey('presentOfficial'), at: issued, says: 'issuedMost' },
      { code: 'most', value: collected, limit: issued, at: collected, says: 'collectedMost' },
      { code: 'sum', parts: [valid, key('invalid')], whole: collected, at: valid, says: 'papersSum' },
      ...votes.map(
        (one): FormRule => ({ code: 'most', value: one, limit: valid, at: one, says: 'votesMost' }),
      ),
      { code: 'votes', votes, valid, seats: key('seats'), at: valid, says: 'votesSum' },
    ];
  });
}
