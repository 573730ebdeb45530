import type { Cell, Congress, Election } from '../../domain/season';
import { isHeld } from '../../domain/season-views';
import type { Electorate } from '../../rules/electorate';

/** What the papers of a cell may say as a fact, and what they leave to be written in. */

/** The day of a congress that took place; one that is only planned has none. */
export function heldDay(congress: Congress): string | undefined {
  return isHeld(congress) ? congress.heldOn : undefined;
}

/** N, as far as the attendance that is entered can be right: nobody votes who is not counted. */
export function saidElectorate(
  { presentOfficial }: Congress,
  electorate: Electorate | undefined,
): Electorate | undefined {
  const contradicts =
    electorate !== undefined && presentOfficial !== undefined && presentOfficial > electorate.count;
  return contradicts ? undefined : electorate;
}

/** Whether a ballot was held: its congress was, or a figure of its count is entered. */
export function isCounted({ congress }: Cell, ballot: Election): boolean {
  const { issued, collected, valid, invalid, candidates } = ballot;
  const figures = [issued, collected, valid, invalid, ...candidates.map(({ votes }) => votes)];
  return isHeld(congress) || figures.some((figure) => figure !== undefined);
}

/** Why a cell has no paper of a kind. */
export type PrintoutLack =
  | 'notHeld'
  | 'noCongress'
  | 'allAppointed'
  | 'noBallots'
  | 'originUnknown'
  | 'nobodyElected'
  | 'nobodyAppointed';
