import type { EditType } from '../domain/edits';
import { sameValue } from '../domain/same-value';
import type { Season } from '../domain/season';

/**
 * What was done to a season since its file was opened, as whole values: they share whatever an edit
 * left alone, so that hundreds of steps take little memory. A further edit ends what could be done again.
 */
export interface Steps {
  /** Oldest first; the last one is taken back next. */
  readonly past: readonly Step[];
  /** Taken back; the last one is done again next. */
  readonly future: readonly Step[];
}

export interface Step {
  readonly id: string;
  readonly type: EditType;
  readonly before: Season;
  readonly after: Season;
}

export const noSteps: Steps = { past: [], future: [] };

/** Steps that are kept; older ones can no longer be taken back, and the history tells of them. */
export const MOST_STEPS = 500;

export function recorded({ past }: Steps, step: Step): Steps {
  return { past: [...past, step].slice(-MOST_STEPS), future: [] };
}

/** What a season keeps of things done outside it, sheets that went out: no step takes it back or brings it again. */
const RECORDS = 'exports' satisfies keyof Season;

/** Whether nothing but records was changed: that is no step. */
export function changesRecordsOnly(before: Season, after: Season): boolean {
  return before[RECORDS] !== after[RECORDS] && sameValue(withRecordsOf(after, before), before);
}

/** The value of a step with the records of the season as it stands; the value itself where it has those. */
export function withRecordsOf(value: Season, { [RECORDS]: records }: Season): Season {
  if (value[RECORDS] === records) return value;
  const others = Object.entries(value).filter(([key]) => key !== RECORDS);
  const entries = records === undefined ? others : [...others, [RECORDS, records] as const];
  return Object.fromEntries(entries) as unknown as Season;
}

/** Takes the last step back; undefined where none is left. */
export function steppedBack({
  past,
  future,
}: Steps): { readonly steps: Steps; readonly step: Step } | undefined {
  const step = past.at(-1);
  return step && { step, steps: { past: past.slice(0, -1), future: [...future, step] } };
}

/** Does the step taken back last again; undefined where there is none. */
export function steppedForward({
  past,
  future,
}: Steps): { readonly steps: Steps; readonly step: Step } | undefined {
  const step = future.at(-1);
  return step && { step, steps: { past: [...past, step], future: future.slice(0, -1) } };
}
