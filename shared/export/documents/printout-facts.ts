import type { Cell, CommitteeMember, Congress, Election, Season } from '../../domain/season';
import { isHeld } from '../../domain/season-views';
import { congressResults } from '../../rules/body-results';
import type { Electorate } from '../../rules/electorate';
import { rulesOf } from '../../rules/rule-sets';

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

/** The committee of a cell by how its members came into it. */
export interface Membership {
  /** Entered as elected, or elected by the ballots that are entered. */
  readonly elected: readonly CommitteeMember[];
  readonly appointed: readonly CommitteeMember[];
  /** Nobody entered whether they were elected or appointed. */
  readonly unknown: readonly CommitteeMember[];
}

/** Who was elected, who appointed, and of whom it is not known. */
export function membership(season: Season, { congress }: Cell): Membership {
  const { bodies } = congressResults(congress, rulesOf(season));
  const winners = new Set(
    Object.values(bodies).flatMap(({ elected }) => elected.map((one) => one.candidate.id)),
  );
  const originOf = ({ origin, id }: CommitteeMember) => origin ?? (winners.has(id) ? 'elected' : 'unknown');
  const of = (wanted: ReturnType<typeof originOf>) =>
    congress.committee.filter((member) => originOf(member) === wanted);
  return { elected: of('elected'), appointed: of('appointed'), unknown: of('unknown') };
}

/** Why a cell has no paper of a kind. */
export type PrintoutLack = 'notHeld' | 'allAppointed' | 'noBallots';

/** What stands against a request for ratification: it reports what a congress elected. */
export function ratificationLack(season: Season, cell: Cell): PrintoutLack | undefined {
  if (!isHeld(cell.congress)) return 'notHeld';
  const { elected, appointed, unknown } = membership(season, cell);
  return elected.length + unknown.length === 0 && appointed.length > 0 ? 'allAppointed' : undefined;
}
