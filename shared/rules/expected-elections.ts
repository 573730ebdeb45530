import { type CommitteeBody, delegateBodies, type ElectionBody } from '../domain/choices';
import type { ApprovedSeats, Cell } from '../domain/season';
import type { RuleSet } from './rule-sets';

/** One ballot that a cell is asked for. */
export interface ExpectedElection {
  readonly body: ElectionBody;
  /** Seats approved; of a post one, as the regulation has it; undefined where the committee's are not entered. */
  readonly seats: number | undefined;
  /** Who may stand: any official member, or only those just elected to the committee. */
  readonly from: 'congress' | 'committee';
  /** `ifNeeded`: a deputy that nobody approved or ruled out yet (“nếu cần”). */
  readonly need: 'required' | 'ifNeeded';
  readonly surplusRequired: boolean;
}

export interface ExpectedElections {
  readonly electsCommittee: boolean;
  /** What decided it: the seats that the standing committee approved, else the number of official members. */
  readonly by: 'approvedSeats' | 'officialMembers';
  /** In the order of the minutes. */
  readonly elections: readonly ExpectedElection[];
  /** Regulation and article of this order. */
  readonly source: string;
}

/** Secretary and deputy are elected one each (Quy định 294-QĐ/TW, khoản 23.2). */
const SEATS_OF_A_POST = 1;

/**
 * The ballots that the rule set asks of a cell: the committee, then the
 * secretary and the deputy from among it; or, below the threshold, the
 * secretary and if needed a deputy. The approved seats decide, for the paper
 * does; without them the number of official members. Undefined while neither is entered.
 * Where the season has them, delegates to the congress of the ward come last; a season of appointments has no ballots.
 */
export function expectedElections(
  cell: Pick<Cell, 'members' | 'congress' | 'delegateSeats'>,
  rules: RuleSet,
): ExpectedElections | undefined {
  const { approvedSeats } = cell.congress;
  const { official } = cell.members;
  const byMembers = official === undefined ? undefined : official >= rules.committeeFrom.value;
  const bySeats = approvedSeats.committee === undefined ? undefined : approvedSeats.committee > 0;
  const electsCommittee = bySeats ?? byMembers;
  if (electsCommittee === undefined) return undefined;
  const { value, source } = electsCommittee ? rules.ballotsWithCommittee : rules.ballotsWithoutCommittee;
  return {
    electsCommittee,
    by: bySeats === undefined ? 'officialMembers' : 'approvedSeats',
    source,
    elections: rules.appointmentsOnly.value
      ? []
      : [
          ...committeeElections(value, electsCommittee, approvedSeats, rules),
          ...delegateElections(cell, rules),
        ],
  };
}

function committeeElections(
  bodies: readonly CommitteeBody[],
  electsCommittee: boolean,
  approvedSeats: ApprovedSeats,
  rules: RuleSet,
): readonly ExpectedElection[] {
  const seatsOf = (body: CommitteeBody) =>
    approvedSeats[body] ?? (body === 'committee' ? undefined : SEATS_OF_A_POST);
  return bodies
    .filter((body) => seatsOf(body) !== 0)
    .map((body) => ({
      body,
      seats: seatsOf(body),
      from: electsCommittee && body !== 'committee' ? 'committee' : 'congress',
      need:
        body === 'deputySecretary' && approvedSeats.deputySecretary === undefined ? 'ifNeeded' : 'required',
      surplusRequired: (body === 'committee' ? rules.committeeSurplus : rules.postSurplus).value,
    }));
}

/** Those who go are elected first; alternates only where the cell was given some. */
function delegateElections(
  { delegateSeats }: Pick<Cell, 'delegateSeats'>,
  rules: RuleSet,
): readonly ExpectedElection[] {
  if (!rules.delegates.value) return [];
  return delegateBodies
    .filter((body) => delegateSeats?.[body] !== 0)
    .map((body) => ({
      body,
      seats: delegateSeats?.[body],
      from: 'congress',
      need: body === 'alternateDelegates' && delegateSeats?.[body] === undefined ? 'ifNeeded' : 'required',
      surplusRequired: false,
    }));
}
