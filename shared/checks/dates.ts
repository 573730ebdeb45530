import { certainlyBefore, type PartialDate } from '../domain/partial-date';
import type { Cell, Season } from '../domain/season';
import { congressDate } from '../domain/season-views';
import { isMadeAtCongress, paperKinds } from '../rules/papers';
import { type Finding, finding } from './finding';

/** No paper of a congress is more than so many years from it: the program's own choice. */
const FAR_YEARS = 2;
const YEAR_DIGITS = 4;

/** A date that belongs to a congress, and what it cannot lie before. */
interface BoundDate {
  /** The field, as the season's schema names it: `ratification.decidedOn`, `papers.resolution`. */
  readonly field: string;
  readonly on: PartialDate | undefined;
  readonly notBefore: readonly Bound[];
}

interface Bound {
  readonly what: 'congress' | 'request' | 'submission';
  readonly on: PartialDate | undefined;
}

/**
 * W505: a date that cannot be. A paper of the congress, or the division of the work, before the
 * congress; a decision before its request; any of them in a year far from the congress. One finding
 * a field; of dates known in part only what is certain.
 */
export function checkDates(cell: Cell, path: string, { season }: Season): readonly Finding[] {
  const base = congressDate(cell.congress) ?? season.plannedTo ?? season.plannedFrom;
  return boundDates(cell).flatMap(({ field, on, notBefore }) => {
    if (on === undefined) return [];
    const where = `${path}.${field}`;
    const bound = notBefore.find((each) => each.on !== undefined && certainlyBefore(on, each.on));
    if (bound) return [finding('W505', where, { field, on, reason: bound.what, other: bound.on ?? '' })];
    if (base === undefined || Math.abs(yearOf(on) - yearOf(base)) <= FAR_YEARS) return [];
    return [finding('W505', where, { field, on, reason: 'far', other: base })];
  });
}

function boundDates(cell: Cell): readonly BoundDate[] {
  const { ratification = {}, personnelApproval = {}, aftermath = {} } = cell;
  const congress: Bound = { what: 'congress', on: cell.congress.heldOn };
  const request: Bound = { what: 'request', on: ratification.requestedOn };
  const submission: Bound = { what: 'submission', on: personnelApproval.requestedOn };
  const after = ['divisionOn', 'workingRulesOn', 'resolutionOn', 'actionPlanOn'] as const;
  return [
    ...(cell.papers ?? []).map(({ id, receivedOn }) => ({
      field: `papers.${id}`,
      on: receivedOn,
      notBefore: isOfCongress(id) ? [congress] : [],
    })),
    { field: 'ratification.requestedOn', on: ratification.requestedOn, notBefore: [congress] },
    { field: 'ratification.decidedOn', on: ratification.decidedOn, notBefore: [request, congress] },
    { field: 'personnelApproval.requestedOn', on: personnelApproval.requestedOn, notBefore: [] },
    { field: 'personnelApproval.approvedOn', on: personnelApproval.approvedOn, notBefore: [submission] },
    ...after.map((key) => ({ field: `aftermath.${key}`, on: aftermath[key], notBefore: [congress] })),
  ];
}

/** Papers about people are made before the congress. */
function isOfCongress(id: string): boolean {
  const kind = paperKinds.find((each) => each === id.split('.')[0]);
  return kind !== undefined && isMadeAtCongress(kind);
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, YEAR_DIGITS));
}
