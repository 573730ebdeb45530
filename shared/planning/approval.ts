import { type CongressStatus, congressStatuses, openStatuses } from '../domain/choices';
import type { Cell } from '../domain/season';
import { isHeld } from '../domain/season-views';
import { dated, type KnownPaper } from '../rules/papers';

/** The item of the board that is the approval: of the default list, which an office may rename. */
export const APPROVAL_ITEM = 'personnel-approved';

type Noted = Pick<Cell, 'congress' | 'personnelApproval' | 'preparation'>;

/**
 * That the standing committee approved a cell's personnel, wherever the office noted it: with day or
 * number in the personnel work, on the board of preparation, or as the status of the congress.
 * Undefined while it is noted nowhere.
 */
export function knownApproval(cell: Noted): KnownPaper | undefined {
  const { approvedOn, decisionNumber } = cell.personnelApproval ?? {};
  const entered = dated(approvedOn, decisionNumber);
  if (entered) return entered;
  const mark = cell.preparation?.find(({ id }) => id === APPROVAL_ITEM);
  if (mark?.state === 'done') return dated(mark.doneOn, undefined) ?? {};
  return cell.congress.status === 'ready' ? {} : undefined;
}

/**
 * Where the congress of a cell stands: before it is held its status follows the approval of its
 * personnel, and goes back with it.
 */
export function congressStatus(cell: Noted): CongressStatus {
  if (isHeld(cell.congress)) return cell.congress.status;
  return knownApproval(cell) ? 'ready' : 'planned';
}

/**
 * What the status of a congress can be set to. An approval that is noted elsewhere is taken back
 * there; “đã chốt” is set and taken back by its own button.
 */
export function statusChoices(cell: Noted): readonly CongressStatus[] {
  if (cell.congress.status === 'finished') return congressStatuses;
  return openStatuses.filter((status) => status !== 'planned' || !isApprovedElsewhere(cell));
}

/** Whether the approval stands in the personnel work or on the board, not in the status alone. */
export function isApprovedElsewhere(cell: Noted): boolean {
  return knownApproval({ ...cell, congress: { ...cell.congress, status: 'planned' } }) !== undefined;
}
