import type { EditOf } from '../domain/edits';
import type { Cell, CommitteeMember, Season } from '../domain/season';
import { isFinished } from '../domain/season-views';
import { proposeStanding, type StandingProposal } from './standing';

/** Somebody of whom it is not entered whether they sat before, and what the committees of earlier terms say. */
export interface OpenProposal {
  readonly cell: Cell;
  readonly member: CommitteeMember;
  readonly proposal: StandingProposal;
}

/**
 * What can be taken over of the standings of these cells, in their order. Nothing that is entered is touched, nor a finished
 * cell; of whoever left before the term ended it is asked and never proposed.
 */
export function openProposals(season: Season, cells: readonly Cell[]): readonly OpenProposal[] {
  return cells
    .filter((cell) => !isFinished(cell))
    .flatMap((cell) =>
      cell.congress.committee.flatMap((member) => {
        if (member.standing !== undefined) return [];
        const proposal = proposeStanding(season, cell, member);
        return proposal === undefined || proposal.leftBefore ? [] : [{ cell, member, proposal }];
      }),
    );
}

/** What a proposal writes into the profile. */
export function proposalPatch({ standing, previousPosition }: StandingProposal) {
  return previousPosition === undefined ? { standing } : { standing, previousPosition };
}

/** All of them as one edit, which is taken back as one. */
export function proposalsEdit(proposals: readonly OpenProposal[]): EditOf<'edits.together'> {
  return {
    type: 'edits.together',
    edits: proposals.map(({ cell, member, proposal }) => ({
      type: 'member.update' as const,
      cellId: cell.id,
      personId: member.id,
      patch: proposalPatch(proposal),
    })),
  };
}
