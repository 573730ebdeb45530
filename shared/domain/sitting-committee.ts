import { nameKey } from '../text/fold';
import { inOrder } from '../text/in-order';
import type { Position } from './choices';
import type { CellItem } from './parts';
import type { Cell } from './season';

type PreviousMember = CellItem<'previousCommittee'>;
export type TermChange = CellItem<'termChanges'>;

/** Somebody in a committee between its congress and now. */
export type SittingMember = PreviousMember;

/** A change during the term with what it did to somebody's post. */
export interface TermChangeEffect {
  readonly change: TermChange;
  /** The post before; of those who come, none. */
  readonly before?: Position;
  /** The post from then on; of those who go, none. */
  readonly after?: Position;
  /** Nobody of that name sat then: the change changes nothing. */
  readonly unmatched: boolean;
}

/** Everybody who sat in a cell's committee from its congress to now: who left says when and why, who came later too. */
export function sittingCommittee(cell: Cell): SittingMember[] {
  return [...history(cell).members];
}

/** Those who sit in the committee now. */
export function sittingNow(cell: Cell): readonly SittingMember[] {
  return sittingCommittee(cell).filter(
    ({ leftBecause, until }) => leftBecause === undefined && until === undefined,
  );
}

/** The post that somebody has at the end of what is known. */
export function lastPost({ position, lastPosition }: SittingMember): Position {
  return lastPosition ?? position;
}

/** The changes of a cell's committee during its term, by date, each with the post before and after. */
export function termChangeEffects(cell: Cell): readonly TermChangeEffect[] {
  return history(cell).effects;
}

interface History {
  readonly members: readonly SittingMember[];
  readonly effects: readonly TermChangeEffect[];
}

/** After every date: what has none is told last. */
const NO_DATE = '9999';

function history(cell: Cell): History {
  const members = cell.congress.committee.map((member) => ({ ...member, personId: member.id }));
  const changes = (cell.termChanges ?? []).toSorted((a, b) => inOrder(a.on ?? NO_DATE, b.on ?? NO_DATE));
  return changes.reduce<History>(applyTermChange, { members, effects: [] });
}

function applyTermChange({ members, effects }: History, change: TermChange): History {
  if (change.kind === 'elected' || change.kind === 'appointed') {
    const came = newcomer(members, change, change.kind);
    const effect = { change, after: came.position, unmatched: false };
    return { members: [...members, came], effects: [...effects, effect] };
  }
  const at = members.findLastIndex((member) => sits(member) && isOf(member, change));
  const member = members[at];
  if (!member) return { members, effects: [...effects, { change, unmatched: true }] };
  const before = lastPost(member);
  const after = change.kind === 'post' ? (change.position ?? before) : undefined;
  const effect = { change, before, ...(after === undefined ? {} : { after }), unmatched: false };
  return {
    members: members.with(at, { ...member, ...recordOf(change, after) }),
    effects: [...effects, effect],
  };
}

function sits({ until, leftBecause }: SittingMember): boolean {
  return until === undefined && leftBecause === undefined;
}

function newcomer(
  members: readonly SittingMember[],
  { id, personId, fullName, gender, born, position, on, decision }: TermChange,
  cameBecause: 'elected' | 'appointed',
): SittingMember {
  return {
    id: freeId(members, personId ?? id),
    fullName,
    position: position ?? 'member',
    cameBecause,
    ...(gender === undefined ? {} : { gender }),
    ...(born === undefined ? {} : { born }),
    ...(on === undefined ? {} : { since: on }),
    ...(decision === undefined ? {} : { decision }),
    ...(personId === undefined ? {} : { personId }),
  };
}

/** What a change adds to the record of somebody who sits. */
function recordOf({ kind, on, decision }: TermChange, post: Position | undefined): Partial<SittingMember> {
  const why = decision === undefined ? {} : { decision };
  if (post !== undefined) return { lastPosition: post, ...why };
  return { leftBecause: kind, ...(on === undefined ? {} : { until: on }), ...why };
}

function isOf(member: SittingMember, change: TermChange): boolean {
  if (change.personId !== undefined) return member.personId === change.personId;
  return nameKey(member.fullName) === nameKey(change.fullName);
}

/** An id that no member has: somebody may come back in one term. */
function freeId(members: readonly SittingMember[], wanted: string): string {
  const taken = new Set(members.map(({ id }) => id));
  let id = wanted;
  for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${String(next)}`;
  return id;
}

/** A change in the committee of the term that ends, as its records tell it. */
export interface PastChange {
  readonly fullName: string;
  /** Unknown where somebody only left on a day. */
  readonly kind?: TermChange['kind'];
  readonly on?: string;
  readonly decision?: string;
  readonly before?: Position;
  readonly after?: Position;
}

/** What changed in a cell's committee during the term that ends: who came, got another post, left. */
export function pastChanges({ previousCommittee = [] }: Cell): readonly PastChange[] {
  return previousCommittee.flatMap((member) => [...cameIn(member), ...otherPost(member), ...wentOut(member)]);
}

/** The record keeps one decision: that of the last thing that happened. */
function cameIn({
  fullName,
  position,
  cameBecause,
  since,
  until,
  lastPosition,
  decision,
}: PreviousMember): PastChange[] {
  if (cameBecause === undefined && since === undefined) return [];
  const isLast = until === undefined && lastPosition === undefined;
  return [
    {
      fullName,
      kind: cameBecause ?? 'appointed',
      after: position,
      ...(since === undefined ? {} : { on: since }),
      ...(isLast && decision !== undefined ? { decision } : {}),
    },
  ];
}

function otherPost({ fullName, position, lastPosition, until, decision }: PreviousMember): PastChange[] {
  if (lastPosition === undefined || lastPosition === position) return [];
  const isLast = until === undefined && decision !== undefined;
  return [{ fullName, kind: 'post', before: position, after: lastPosition, ...(isLast ? { decision } : {}) }];
}

function wentOut(member: PreviousMember): PastChange[] {
  if (sits(member)) return [];
  const { fullName, leftBecause, until, decision } = member;
  return [
    {
      fullName,
      before: lastPost(member),
      ...(leftBecause === undefined ? {} : { kind: leftBecause }),
      ...(until === undefined ? {} : { on: until }),
      ...(decision === undefined ? {} : { decision }),
    },
  ];
}
