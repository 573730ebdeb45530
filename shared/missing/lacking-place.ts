import type { BallotPlace, FindingPlace } from '../checks/place';
import { committeeBodies } from '../domain/choices';
import { openPaper } from '../domain/completeness';
import type { Cell, Congress, Election } from '../domain/season';
import type { CongressDatum } from './counted-data';

const members = ['total', 'official', 'probationary'] as const;
const attendance = ['summonedOfficial', 'presentOfficial', 'absentExcused', 'absentUnexcused'] as const;

/** The first field that lacks of a datum of a congress, as the findings name places; the screen alone where all of it does. */
export function lackingPlace(cell: Cell, datum: CongressDatum): FindingPlace {
  const { congress } = cell;
  switch (datum) {
    case 'members':
      return { cell, screen: 'members', field: firstLacking(cell.members, members) };
    case 'heldOn':
      return { cell, screen: 'congress', field: 'heldOn' };
    case 'attendance':
      return { cell, screen: 'congress', field: firstLacking(congress, attendance) };
    case 'approvedSeats':
      return { cell, screen: 'congress', field: firstLacking(congress.approvedSeats, committeeBodies) };
    case 'ballots':
      return { cell, screen: 'ballots', ...ballotPlace(congress) };
    case 'committee':
      return { cell, screen: 'committee' };
  }
}

function firstLacking<K extends string>(
  group: Readonly<Partial<Record<K, unknown>>>,
  keys: readonly [K, ...K[]],
): K {
  return keys.find((key) => group[key] === undefined) ?? keys[0];
}

/** The first number that lacks of the ballots, papers before votes. */
function ballotPlace({ elections = [] }: Congress): Pick<FindingPlace, 'ballot'> {
  const [first] = elections.flatMap((election, index) => lackIn(election, index));
  return first ? { ballot: first } : {};
}

function lackIn(election: Election, index: number): readonly BallotPlace[] {
  const { candidates } = election;
  const paper = openPaper(election);
  if (paper !== undefined) return [{ election: index, field: paper }];
  const candidate = candidates.findIndex(({ votes }) => votes === undefined);
  if (candidate >= 0) return [{ election: index, candidate, field: 'votes' }];
  return candidates.length === 0 ? [{ election: index }] : [];
}
