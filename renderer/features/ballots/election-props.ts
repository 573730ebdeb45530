import type { RoundResult } from '../../../shared/rules/body-results';
import type { Ballots } from './use-ballots';

/** One ballot of a cell, for the parts of its block. */
export interface ElectionProps {
  readonly ballots: Ballots;
  readonly round: RoundResult;
  /** Seats that the round before left. */
  readonly seatsLeft?: number | undefined;
  readonly removable?: boolean;
}
