import type { Position, Standing } from '../domain/choices';
import type { LineageKind, TermChangeKind } from '../domain/parts/terms';
import type { Cell, CommitteeMember, Season } from '../domain/season';
import { nameKey } from '../text/fold';
import { cellsById, cellsThatMayKnow } from './earlier-people';

/** Somebody whose standing is asked for. */
export type StandingPerson = Pick<CommitteeMember, 'fullName'> &
  Partial<Pick<CommitteeMember, 'id' | 'born' | 'gender'>>;

/** What the committees of earlier terms say of somebody. */
export interface StandingProposal {
  readonly standing: Standing;
  /** The post at the end of the last term, of those re-elected. */
  readonly previousPosition?: Position;
  /** The cell in whose earlier committee the person sat, where it is another one. */
  readonly cellName?: string;
  /** How this cell comes from that one, of those re-elected. */
  readonly cameBy?: LineageKind;
  /**
   * Left the committee before its term ended, why and when as far as known. Whether they count as re-elected
   * no rule that was found says: it is asked, never proposed.
   */
  readonly leftBefore?: LeftBefore;
  /** Only the name says that it is the same person: the id or the year of birth does not. */
  readonly byNameOnly: boolean;
}

/** How somebody left a committee before its term ended. */
export interface LeftBefore {
  readonly because?: TermChangeKind;
  readonly on?: string;
}

/** Somebody in an earlier committee. */
interface Earlier extends Pick<CommitteeMember, 'fullName'> {
  readonly personId?: string | undefined;
  readonly born?: string | undefined;
  readonly gender?: string | undefined;
}

/** `YYYY` of a partial date. */
const YEAR_DIGITS = 4;

type Match = 'no' | 'name' | 'sure';

/** The cells from which a cell comes, itself included: whoever sat in one of them sat in this cell's committee. */
export function originCells(season: Season, cell: Cell): readonly Cell[] {
  return cellsById(season, [cell.id, ...(cell.lineage ?? []).map(({ id }) => id)]);
}

/**
 * Proposes a standing (domain rules, “Glossary”): who sat in this cell's last committee, or in
 * that of a cell it was made from, is re-elected, if until its end; who sat in an earlier term or elsewhere in
 * the last one is returning; anybody else sits for the first time.
 *
 * Undefined while the last committee of the cell is not entered: nothing can be said then. A cell that
 * was founded since has none, and nobody is re-elected there.
 */
export function proposeStanding(
  season: Season,
  cell: Cell,
  person: StandingPerson,
): StandingProposal | undefined {
  const records = originCells(season, cell).flatMap(({ id, previousCommittee = [] }) =>
    previousCommittee.map((record) => ({ ...record, cellId: id })),
  );
  // whoever left and came back sat to the end
  const last = [...records.filter((one) => !leftEarly(one)), ...records.filter(leftEarly)];
  if (last.length === 0 && !isFounded(cell)) return undefined;
  const sat = find(last, person);
  if (sat) {
    const { position, lastPosition, cellId } = sat.record;
    const common = { ...cameFrom(season, cell, cellId), byNameOnly: sat.match === 'name' };
    const leftBefore = leftEarly(sat.record);
    if (leftBefore) return { standing: 'returning', leftBefore, ...common };
    return { standing: 'reelected', previousPosition: lastPosition ?? position, ...common };
  }
  return returning(season, cell, person) ?? { standing: 'firstTime', byNameOnly: false };
}

type LastRecord = NonNullable<Cell['previousCommittee']>[number];

function leftEarly({ until, leftBecause }: LastRecord): LeftBefore | undefined {
  if (until === undefined && leftBecause === undefined) return undefined;
  return {
    ...(leftBecause === undefined ? {} : { because: leftBecause }),
    ...(until === undefined ? {} : { on: until }),
  };
}

function isFounded({ lineage = [] }: Cell): boolean {
  return lineage.some(({ kind }) => kind === 'founded');
}

/** The other cell in which somebody sat, by the name that it had then. */
function cameFrom(
  season: Season,
  cell: Cell,
  originId: string,
): Pick<StandingProposal, 'cellName' | 'cameBy'> {
  if (originId === cell.id) return {};
  const item = cell.lineage?.find(({ id }) => id === originId);
  const name = item?.name ?? season.cells.find(({ id }) => id === originId)?.name;
  return { ...(name === undefined ? {} : { cellName: name }), ...(item && { cameBy: item.kind }) };
}

function returning(season: Season, cell: Cell, person: StandingPerson): StandingProposal | undefined {
  for (const other of [cell, ...cellsThatMayKnow(season, person)]) {
    const earlier: readonly Earlier[] = [
      ...(other.formerMembers ?? []),
      ...(other === cell ? [] : (other.previousCommittee ?? [])),
    ];
    const found = find(earlier, person);
    if (found) {
      return {
        standing: 'returning',
        ...(other.id === cell.id ? {} : { cellName: other.name }),
        byNameOnly: found.match === 'name',
      };
    }
  }
  return undefined;
}

/** The record that is surely the person, else one that may be. */
function find<T extends Earlier>(
  records: readonly T[],
  person: StandingPerson,
): { readonly record: T; readonly match: Match } | undefined {
  let named: T | undefined;
  for (const record of records) {
    const match = matchOf(record, person);
    if (match === 'sure') return { record, match };
    if (match === 'name') named ??= record;
  }
  return named && { record: named, match: 'name' };
}

/** One id is one person. Otherwise names must be spelt alike; birth years that are both known decide. */
function matchOf(record: Earlier, person: StandingPerson): Match {
  if (record.personId !== undefined && record.personId === person.id) return 'sure';
  if (nameKey(record.fullName) !== nameKey(person.fullName)) return 'no';
  if (record.gender !== undefined && person.gender !== undefined && record.gender !== person.gender) {
    return 'no';
  }
  if (record.born === undefined || person.born === undefined) return 'name';
  return record.born.slice(0, YEAR_DIGITS) === person.born.slice(0, YEAR_DIGITS) ? 'sure' : 'no';
}

/**
 * Whether a standing that is entered contradicts what is known of earlier terms; the proposal
 * that it contradicts. Nothing is concluded from a name alone, and `returning` contradicts
 * `firstTime` only: earlier terms are rarely known in full.
 */
export function standingContradiction(
  season: Season,
  cell: Cell,
  member: CommitteeMember,
): StandingProposal | undefined {
  if (member.standing === undefined) return undefined;
  // whoever sat in any earlier term is not there for the first time, also while the last committee is not known
  const before = member.standing === 'firstTime' ? returning(season, cell, member) : undefined;
  const proposal = proposeStanding(season, cell, member) ?? before;
  if (!proposal || proposal.standing === member.standing || proposal.byNameOnly) return undefined;
  if (proposal.leftBefore) return member.standing === 'firstTime' ? proposal : undefined;
  const isKnown = proposal.standing !== 'firstTime' || member.standing === 'reelected';
  return isKnown ? proposal : undefined;
}
