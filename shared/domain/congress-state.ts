import { fail, ok, type Result } from '../result';
import type { CongressStatus } from './choices';
import type { PartialDate } from './partial-date';

/**
 * The life of a cell's congress as a state machine (diagram in docs/trang-thai-dai-hoi.md).
 *
 * A state is what the season holds of it, an event what the office does. `step` is
 * the only place that says which event leads where; what it refuses, it refuses
 * with a reason that can be told.
 */

export type CongressState =
  | { readonly status: 'planned' }
  /** Personnel approved by the standing committee. */
  | { readonly status: 'ready' }
  | { readonly status: 'held'; readonly heldOn?: PartialDate | undefined }
  /** “Đã chốt”: nothing of the cell can be changed until it is reopened. */
  | { readonly status: 'finished'; readonly heldOn?: PartialDate | undefined };

export type CongressEvent =
  | { readonly type: 'approvePersonnel' }
  | { readonly type: 'withdrawApproval' }
  | { readonly type: 'hold'; readonly on?: PartialDate | undefined }
  /** It was noted as held by mistake. */
  | { readonly type: 'takeBackHolding' }
  /** `errors`: findings of the cell that cannot be right. Warnings may stay open. */
  | { readonly type: 'finish'; readonly errors: number }
  | { readonly type: 'reopen'; readonly reason: string };

export type CongressEventType = CongressEvent['type'];

export type TransitionError =
  /** The event has no meaning in this state. */
  | { readonly code: 'wrong-state'; readonly status: CongressStatus; readonly event: CongressEventType }
  /** What cannot be right stands in the way of finishing. */
  | { readonly code: 'open-errors'; readonly count: number }
  | { readonly code: 'reason-missing' };

/** One arrow of the diagram. */
export interface Transition {
  readonly from: CongressStatus;
  readonly event: CongressEventType;
  readonly to: CongressStatus;
}

/** Every arrow there is; a test compares them with the diagram. */
export const transitions: readonly Transition[] = [
  { from: 'planned', event: 'approvePersonnel', to: 'ready' },
  { from: 'ready', event: 'withdrawApproval', to: 'planned' },
  { from: 'planned', event: 'hold', to: 'held' },
  { from: 'ready', event: 'hold', to: 'held' },
  { from: 'held', event: 'takeBackHolding', to: 'ready' },
  { from: 'held', event: 'finish', to: 'finished' },
  { from: 'finished', event: 'reopen', to: 'held' },
];

/** The state that a congress is in, as the season holds it. */
export function congressState({
  status,
  heldOn,
}: {
  readonly status: CongressStatus;
  readonly heldOn?: PartialDate | undefined;
}): CongressState {
  return status === 'held' || status === 'finished' ? { status, heldOn } : { status };
}

/** What becomes of a congress through an event. Errors: see `TransitionError`. */
export function step(state: CongressState, event: CongressEvent): Result<CongressState, TransitionError> {
  const arrow = transitions.find(({ from, event: type }) => from === state.status && type === event.type);
  if (!arrow) return fail({ code: 'wrong-state', status: state.status, event: event.type });
  if (event.type === 'finish' && event.errors > 0) return fail({ code: 'open-errors', count: event.errors });
  if (event.type === 'reopen' && event.reason.trim() === '') return fail({ code: 'reason-missing' });
  const before = 'heldOn' in state ? state.heldOn : undefined;
  const heldOn = event.type === 'hold' ? event.on : before;
  return ok(congressState({ status: arrow.to, heldOn }));
}
