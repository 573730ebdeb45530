import type { Cell, CommitteeMember, Season } from '../domain/season';
import { activeCells, isHeld } from '../domain/season-views';
import { onceFor } from '../once-for';
import {
  dated,
  type KnownPaper,
  knownPaper,
  REPORT_PAPER,
  RESOLUTION_PAPER,
  ratificationDecision,
} from '../rules/papers';

/** What follows a congress, in the order in which it is due. */
export const afterSteps = ['requested', 'decided', 'divided', 'rules', 'resolution', 'actionPlan'] as const;
export type AfterStep = (typeof afterSteps)[number];

/** A member of the committee with what they do in it. */
export interface MemberDuties {
  readonly member: CommitteeMember;
  /** Absent: not entered. */
  readonly duties?: string;
}

export interface AfterRow {
  readonly cell: Cell;
  /** When each step was taken; absent where it is missing. A step known by its number only has an empty text. */
  readonly doneOn: Readonly<Partial<Record<AfterStep, string>>>;
  readonly missing: readonly AfterStep[];
  readonly duties: readonly MemberDuties[];
  readonly assigned: number;
}

/** The cells whose congress was held, with what is done and what is missing. */
export function aftermathRows(season: Season): readonly AfterRow[] {
  return activeCells(season)
    .filter(({ congress }) => isHeld(congress))
    .map(aftermathRow);
}

/** What a cell has settled. */
export const aftermathRow: (cell: Cell) => AfterRow = onceFor(rowOf);

function rowOf(cell: Cell): AfterRow {
  const { aftermath = {} } = cell;
  const duties = memberDuties(cell);
  const assigned = duties.filter((one) => one.duties !== undefined).length;
  const everybody = duties.length > 0 && assigned === duties.length;
  const steps: Readonly<Record<AfterStep, KnownPaper | undefined>> = {
    requested: knownPaper(cell, REPORT_PAPER),
    decided: ratificationDecision(cell),
    divided: everybody ? (dated(aftermath.divisionOn, undefined) ?? {}) : undefined,
    rules: dated(aftermath.workingRulesOn, aftermath.workingRulesNumber),
    resolution: knownPaper(cell, RESOLUTION_PAPER),
    actionPlan: dated(aftermath.actionPlanOn, aftermath.actionPlanNumber),
  };
  const done = afterSteps.flatMap((step) => {
    const known = steps[step];
    return known ? [[step, known.on ?? ''] as const] : [];
  });
  return {
    cell,
    doneOn: Object.fromEntries(done),
    missing: afterSteps.filter((step) => steps[step] === undefined),
    duties,
    assigned,
  };
}

/** Everybody in the committee with their duties, in the order of the list. */
export function memberDuties({
  congress,
  division = [],
}: Pick<Cell, 'congress' | 'division'>): readonly MemberDuties[] {
  const entered = new Map(division.map(({ id, duties }) => [id, duties?.trim() ?? '']));
  return congress.committee.map((member) => {
    const duties = entered.get(member.id) ?? '';
    return duties === '' ? { member } : { member, duties };
  });
}

/** Of the cells that held their congress, how many have taken each step, and how many all of them. */
export interface AftermathSummary {
  readonly held: number;
  readonly complete: number;
  readonly done: Readonly<Record<AfterStep, number>>;
}

export function aftermathSummary(season: Season): AftermathSummary {
  const rows = aftermathRows(season);
  const count = (step: AfterStep) => rows.filter(({ missing }) => !missing.includes(step)).length;
  const done = Object.fromEntries(afterSteps.map((step) => [step, count(step)]));
  return {
    held: rows.length,
    complete: rows.filter(({ missing }) => missing.length === 0).length,
    done: done as Record<AfterStep, number>,
  };
}
