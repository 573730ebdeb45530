import { type DelegateBody, delegateBodies, type Gender } from '../domain/choices';
import type { Candidate, Cell, Season } from '../domain/season';
import { activeCells, isHeld, seatOf } from '../domain/season-views';
import { congressResults } from '../rules/body-results';
import { expectedElections } from '../rules/expected-elections';
import { rulesOf } from '../rules/rule-sets';
import { type KnownCount, sumKnown } from './known';

/** Delegates to the congress of the ward, over the congresses held. */
export interface DelegateFigures {
  /** Seats given to the cells. */
  readonly seats: KnownCount;
  /** Elected by ballots whose outcome is known; `of` counts the cells that elect any. */
  readonly elected: KnownCount;
  readonly female: KnownCount;
}

/** Figures of each kind of delegate; undefined in a season whose cells elect none. */
export type SeasonDelegates = Readonly<Record<DelegateBody, DelegateFigures>>;

export function seasonDelegates(season: Season): SeasonDelegates | undefined {
  if (!rulesOf(season).delegates.value) return undefined;
  const held = activeCells(season).filter(({ congress }) => isHeld(congress));
  const figures = delegateBodies.map((body) => [body, figuresOf(season, held, body)] as const);
  return Object.fromEntries(figures) as Record<DelegateBody, DelegateFigures>;
}

function figuresOf(season: Season, held: readonly Cell[], body: DelegateBody): DelegateFigures {
  const rules = rulesOf(season);
  const cells = held.flatMap((cell) => {
    const result = congressResults(cell.congress, rules).bodies[body];
    const asked = expectedElections(cell, rules)?.elections.find((each) => each.body === body);
    const isElected = result.rounds.length > 0 || asked?.need === 'required';
    return isElected ? [{ result, seats: cell.delegateSeats?.[body] ?? result.seats }] : [];
  });
  const elected = cells.flatMap(({ result }) => (result.filled === undefined ? [] : result.elected));
  const genders = elected.map(({ candidate }) => genderOf(season, candidate));
  return {
    seats: sumKnown(cells.map(({ seats }) => seats)),
    elected: sumKnown(cells.map(({ result }) => result.filled)),
    female: sumKnown(
      genders.map((gender) => (gender === undefined ? undefined : Number(gender === 'female'))),
    ),
  };
}

function genderOf(season: Season, { id, gender }: Candidate): Gender | undefined {
  return gender ?? (id === undefined ? undefined : seatOf(season, id)?.member.gender);
}
