import { type ElectionBody, electionBodies } from '../../domain/choices';
import type { Cell, Season } from '../../domain/season';
import { congressResults, type RoundResult } from '../../rules/body-results';
import { expectedElections } from '../../rules/expected-elections';
import { rulesOf } from '../../rules/rule-sets';
import { compareByGivenName } from '../../text/fold';
import { writtenNames } from './writing';

/** A ballot of a cell as its papers know it: held, or still to be held. */
export interface CellBallot {
  readonly body: ElectionBody;
  readonly round: number;
  /** Seats decided, else those approved or left by the round before; undefined while nobody entered them. */
  readonly seats: number | undefined;
  /** Seats that the congress itself decided, as its ballot says. */
  readonly decidedSeats: number | undefined;
  /** Names as they stand on the ballot paper: by given name. */
  readonly names: readonly string[];
  /** The counted ballot; undefined before it is held. */
  readonly result: RoundResult | undefined;
}

/**
 * The ballots of a congress in the order of its minutes: those entered, and of
 * every other body that the rule set asks for the one that is still to come.
 */
export function cellBallots(season: Season, cell: Cell): readonly CellBallot[] {
  const rules = rulesOf(season);
  const nameOf = writtenNames(season);
  const { bodies } = congressResults(cell.congress, rules);
  const expected = expectedElections(cell, rules)?.elections ?? [];
  return electionBodies.flatMap((body): CellBallot[] => {
    const { rounds } = bodies[body];
    const asked = expected.find((each) => each.body === body);
    if (rounds.length === 0) {
      return asked === undefined
        ? []
        : [{ body, round: 1, seats: asked.seats, decidedSeats: undefined, names: [], result: undefined }];
    }
    return rounds.map((result) => ({
      body,
      round: result.round,
      seats: result.seats ?? (result.round === 1 ? asked?.seats : undefined),
      decidedSeats: result.election.seats,
      names: result.election.candidates.map(nameOf).toSorted(compareByGivenName),
      result,
    }));
  });
}

/** More names than seats: whoever is not wanted is struck out. Undefined while either is unknown. */
export function hasSurplus({ seats, names }: Pick<CellBallot, 'seats' | 'names'>): boolean | undefined {
  return seats === undefined || names.length === 0 ? undefined : names.length > seats;
}
