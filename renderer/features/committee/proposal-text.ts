import { vi } from '../../../shared/i18n';
import type { StandingProposal } from '../../../shared/rules/standing';

const texts = vi.terms.standing;

/** A proposal in words: the standing, the post before, the other cell, and where only the name says so. */
export function proposalText({
  standing,
  previousPosition,
  cellName,
  cameBy,
  byNameOnly,
}: StandingProposal): string {
  const post = previousPosition === undefined ? '' : texts.was(vi.choices.position[previousPosition]);
  const place = cellName === undefined ? '' : placeText(cellName, cameBy);
  return texts.proposal(vi.choices.standing[standing], post + place, byNameOnly);
}

/** The other cell, and how this one comes from it. */
function placeText(cellName: string, cameBy: StandingProposal['cameBy']): string {
  if (cameBy === undefined) return texts.satIn(cellName);
  return cameBy === 'split' ? texts.splitFrom(cellName) : texts.mergedFrom(cellName);
}
