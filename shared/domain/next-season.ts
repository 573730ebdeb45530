import { nameKey } from '../text/fold';
import type { CellItem, SeasonPartName } from './parts';
import type { Cell, Season, SeasonSettings } from './season';
import { activeCells, congressDate } from './season-views';

/** What is asked for a season that follows another one; everything else comes along. */
export type NextSeason = Pick<SeasonSettings, 'term' | 'plannedFrom' | 'plannedTo' | 'ruleSet'>;

type PreviousMember = CellItem<'previousCommittee'>;
type FormerMember = CellItem<'formerMembers'>;
type TermChange = CellItem<'termChanges'>;

/** Parts that hold for the office, not for one season: they come along. */
const keptParts = ['holidays', 'output', 'workingWeek'] as const satisfies readonly SeasonPartName[];

/**
 * The season that follows `last`: its cells with the committees that sit there now as those of
 * the term that ends, changes during the term applied; nobody elected yet. People keep
 * their ids. Cells that were retired stay behind; who sat there is remembered in the cells
 * that were made from them. Numbers of members are not taken over: they are counted anew.
 */
export function nextSeason(last: Season, input: NextSeason): Season {
  const { ageAt, percent, ageBands } = last.season;
  return {
    format: last.format,
    version: last.version,
    committee: last.committee,
    season: {
      ...input,
      previousTerm: last.season.term,
      percent,
      ...(ageBands === undefined ? {} : { ageBands }),
      // a fixed day belongs to its own season
      ageAt: ageAt.method === 'fullYearsAt' ? { method: 'fullYearsAtCongress' } : ageAt,
    },
    ...keptOf(last),
    // values of its own belong to the rule set that they change
    ...(last.rules === undefined || input.ruleSet !== last.season.ruleSet ? {} : { rules: last.rules }),
    previousSeason: { term: last.season.term, ruleSet: last.season.ruleSet },
    cells: activeCells(last).map((cell) => nextCell(cell, last)),
  };
}

function keptOf(last: Season): Partial<Season> {
  const kept = keptParts.flatMap((name) => (last[name] === undefined ? [] : [[name, last[name]] as const]));
  const parts = Object.fromEntries(kept) as Partial<Season>;
  if (!parts.output) return parts;
  // the day of the figures belongs to its own season
  const lasting = Object.entries(parts.output).filter(([key]) => key !== 'dataDate');
  return { ...parts, output: Object.fromEntries(lasting) };
}

function nextCell(cell: Cell, last: Season): Cell {
  const { id, order, name, kind, congress } = cell;
  const heldOn = congressDate(congress);
  const formerMembers = formerOf(cell, last);
  return {
    id,
    order,
    name,
    kind,
    members: {},
    congress: { status: 'planned', approvedSeats: {}, committee: [] },
    previousCommittee: sittingCommittee(cell),
    previousCongress: {
      ...(heldOn === undefined ? {} : { heldOn }),
      name,
      approvedSeats: congress.approvedSeats,
    },
    ...(formerMembers.length === 0 ? {} : { formerMembers }),
  };
}

/** Everybody who sat in a cell's committee from its congress to now: who left says when and why, who came later too. */
export function sittingCommittee(cell: Cell): PreviousMember[] {
  const elected = cell.congress.committee.map((member) => ({ ...member, personId: member.id }));
  const changes = (cell.termChanges ?? []).toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
  return changes.reduce<PreviousMember[]>(applyTermChange, elected);
}

function applyTermChange(members: PreviousMember[], change: TermChange): PreviousMember[] {
  const { kind, on, decision, position } = change;
  const why = decision === undefined ? {} : { decision };
  if (kind === 'elected' || kind === 'appointed') {
    const { personId, fullName } = change;
    const id = freeId(members, personId ?? change.id);
    const since = on === undefined ? {} : { since: on };
    const came = {
      id,
      fullName,
      position: position ?? 'member',
      cameBecause: kind,
      ...since,
      ...why,
    } as const;
    return [...members, personId === undefined ? came : { ...came, personId }];
  }
  const at = members.findLastIndex((member) => member.until === undefined && isOf(member, change));
  const member = members[at];
  if (!member) return members;
  const left = { leftBecause: kind, ...(on === undefined ? {} : { until: on }), ...why };
  const changed = kind === 'post' ? { lastPosition: position ?? member.position, ...why } : left;
  return members.with(at, { ...member, ...changed });
}

function isOf(member: PreviousMember, change: TermChange): boolean {
  if (change.personId !== undefined) return member.personId === change.personId;
  return nameKey(member.fullName) === nameKey(change.fullName);
}

/** An id that no member has: somebody may come back in one term. */
function freeId(members: readonly PreviousMember[], wanted: string): string {
  const taken = new Set(members.map(({ id }) => id));
  let id = wanted;
  for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${String(next)}`;
  return id;
}

/** Those who sat before the term that ends now, here or in cells that this one was made from and that stay behind. */
function formerOf(cell: Cell, last: Season): FormerMember[] {
  const origins = new Set((cell.lineage ?? []).map(({ id }) => id));
  const gone = last.cells.filter((other) => other.retired === true && origins.has(other.id));
  const term = last.previousSeason?.term ?? last.season.previousTerm;
  const sat = [cell, ...gone].flatMap((each) => [
    ...(each.previousCommittee ?? []).map((member) => formerMember(member, term)),
    ...(each.formerMembers ?? []),
  ]);
  const known = new Map<string, FormerMember>();
  for (const member of sat) {
    const key = member.personId ?? `${nameKey(member.fullName)} ${member.born ?? ''}`;
    if (!known.has(key)) known.set(key, member);
  }
  return [...known.values()].map((member, index) => ({
    ...member,
    id: `i${String(index + 1).padStart(2, '0')}`,
  }));
}

function formerMember(member: PreviousMember, term: string | undefined): FormerMember {
  const { id, fullName, gender, born, personId } = member;
  return withoutUnknown({ id, fullName, gender, born, personId, term });
}

type Known<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

function withoutUnknown<T extends object>(value: T): Known<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Known<T>;
}
