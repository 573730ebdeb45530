import { type CellKind, cellKinds } from '../domain/choices';
import { ratificationDecision } from '../rules/papers';
import type { CellStatistics } from './cell-statistics';
import { type KnownCount, nothingKnown } from './known';
import type { SeasonStatistics } from './statistics';

/** Numbers of cells (chi bộ) that a superior asks for beyond those held and fully elected. */
export const cellNumberKeys = [
  'notHeld',
  'notFullyElected',
  'withCommittee',
  'withoutCommittee',
  'withoutSecretary',
  'withoutDeputySecretary',
  'oneRound',
  'fullAtOnce',
  'severalRounds',
  'ratified',
  'notRatified',
] as const;
export type CellNumber = (typeof cellNumberKeys)[number] | `kind.${CellKind}`;
export const kindNumbers = cellKinds.map((kind) => `kind.${kind}` as const);

/** Counts cells; of some of them the answer may not be known. */
export function cellNumber({ byCell }: Pick<SeasonStatistics, 'byCell'>, key: CellNumber): KnownCount {
  const asked = isOfHeld(key) ? byCell.filter(({ held }) => held) : byCell;
  const answers = asked.map((stats) => cellAnswer(stats, key));
  const known = answers.filter((answer) => answer !== undefined);
  const counted = { count: known.filter((answer) => answer).length, known: known.length, of: asked.length };
  // where no decision at all is noted, the office keeps them elsewhere
  const unnoted = key === 'ratified' || key === 'notRatified';
  if (unnoted && !byCell.some(({ cell }) => ratificationDecision(cell))) return nothingKnown;
  // of no cells held nothing is asked, and the answer is none
  return counted.of === 0 && byCell.length > 0
    ? { count: 0, known: byCell.length, of: byCell.length }
    : counted;
}

/** Whether a congress must have been held for the question to make sense. */
function isOfHeld(key: CellNumber): boolean {
  return !(
    key === 'notHeld' ||
    key === 'withCommittee' ||
    key === 'withoutCommittee' ||
    key.startsWith('kind.')
  );
}

/** Whether a cell counts; undefined while nothing is entered that would tell. */
export function cellAnswer(stats: CellStatistics, key: CellNumber): boolean | undefined {
  const { cell, fullyElected, rounds, vacant } = stats;
  const seats = cell.congress.approvedSeats.committee;
  if (isKind(key)) return key === `kind.${cell.kind}`;
  switch (key) {
    case 'notHeld':
      return !stats.held;
    case 'notFullyElected':
      return fullyElected === undefined ? undefined : !fullyElected;
    case 'withCommittee':
      return seats === undefined ? undefined : seats > 0;
    case 'withoutCommittee':
      return seats === undefined ? undefined : seats === 0;
    case 'withoutSecretary':
      return isVacant(vacant.secretary);
    case 'withoutDeputySecretary':
      return isVacant(vacant.deputySecretary);
    case 'oneRound':
      return rounds === undefined ? undefined : rounds === 1;
    case 'fullAtOnce':
      return rounds === undefined || fullyElected === undefined ? undefined : rounds === 1 && fullyElected;
    case 'severalRounds':
      return rounds === undefined ? undefined : rounds > 1;
    case 'ratified':
      return ratificationDecision(cell) !== undefined;
    case 'notRatified':
      return ratificationDecision(cell) === undefined;
  }
}

function isKind(key: CellNumber): key is (typeof kindNumbers)[number] {
  return key.startsWith('kind.');
}

function isVacant(posts: number | undefined): boolean | undefined {
  return posts === undefined ? undefined : posts > 0;
}
