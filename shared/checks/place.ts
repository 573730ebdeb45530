import type { Cell, CommitteeMember, Season } from '../domain/season';
import type { Finding } from './finding';

/** The screens of a cell on which a finding can stand. */
export type CellScreen =
  | 'members'
  | 'congress'
  | 'ballots'
  | 'committee'
  | 'papers'
  | 'termChanges'
  | 'personnel'
  | 'aftermath';
/** The screens of the season as a whole. */
export type SeasonScreen = 'statistics' | 'documents' | 'publishedPapers';

/** Where a finding belongs, in the words of the screens: path in, cell and field out. */
export interface FindingPlace {
  /** Absent for what concerns the whole season. */
  readonly cell?: Cell;
  /** Where the whole season is concerned: what it stands on. */
  readonly seasonScreen?: SeasonScreen;
  readonly screen?: CellScreen;
  /** The person whose profile holds the field. */
  readonly person?: CommitteeMember;
  /** The ballot, and what of it is meant. */
  readonly ballot?: BallotPlace;
  /** The field itself, as the season's schema names it; absent when the finding speaks of a whole list. */
  readonly field?: string;
}

/** A place within the ballots of a congress, by position as the season holds them. */
export interface BallotPlace {
  readonly election: number;
  readonly candidate?: number;
  /** The field of the ballot, or of the candidate where there is one; absent for the ballot or the name itself. */
  readonly field?: string;
}

const CELL = /^cells\[(\d+)\]\.(.+)$/u;
const MEMBERS = /^members\.(\w+)$/u;
const BALLOT = /^congress\.elections\[(\d+)\](?:\.candidates\[(\d+)\])?(?:\.(\w+))?$/u;
const PERSON = /^congress\.committee\[(\d+)\](?:\.(\w+))?$/u;
const PAPERS = /^(?:papers|ratification)(?:\.(.+))?$/u;
const TERM_CHANGES = /^termChanges\[\d+\]/u;
const PERSONNEL = /^personnelApproval\./u;
const AFTERMATH = /^aftermath\.(\w+)$/u;
const CONGRESS = /^congress\.(?:approvedSeats\.)?(\w+)$/u;

/** The place in the season's list of the cell that a finding is of; undefined for one of the whole season. */
export function findingCell({ where }: Pick<Finding, 'where'>): number | undefined {
  if (!where.startsWith(CELLS)) return undefined;
  const place = Number.parseInt(where.slice(CELLS.length), 10);
  return Number.isNaN(place) ? undefined : place;
}

const CELLS = 'cells[';

/** Translates the path of a finding, so that a screen can show it at its field and jump there. */
export function findingPlace(season: Season, finding: Pick<Finding, 'where'>): FindingPlace {
  const match = CELL.exec(finding.where);
  const cell = season.cells[Number(match?.[1])];
  if (!match || !cell) return { seasonScreen: seasonScreen(finding.where) };
  return { cell, ...placeInCell(cell, match[2] ?? '') };
}

function seasonScreen(where: string): SeasonScreen {
  if (where.startsWith('documents')) return 'documents';
  return where.startsWith('publishedPapers') ? 'publishedPapers' : 'statistics';
}

function placeInCell(cell: Cell, path: string): Omit<FindingPlace, 'cell'> {
  const members = MEMBERS.exec(path);
  if (members?.[1] !== undefined) return { screen: 'members', field: members[1] };
  const ballot = BALLOT.exec(path);
  if (ballot) return { screen: 'ballots', ballot: ballotPlace(ballot) };
  const seat = PERSON.exec(path);
  if (seat) return { screen: 'committee', ...personPlace(cell, seat) };
  if (path === 'congress.committee') return { screen: 'committee' };
  const papers = PAPERS.exec(path);
  if (papers) return { screen: 'papers', ...(papers[1] !== undefined && { field: papers[1] }) };
  if (TERM_CHANGES.test(path)) return { screen: 'termChanges' };
  if (PERSONNEL.test(path)) return { screen: 'personnel' };
  const after = AFTERMATH.exec(path)?.[1];
  if (after !== undefined) return { screen: 'aftermath', field: after };
  const field = CONGRESS.exec(path)?.[1];
  return field === undefined ? { screen: 'congress' } : { screen: 'congress', field };
}

function ballotPlace([, election, candidate, field]: RegExpExecArray): BallotPlace {
  return {
    election: Number(election),
    ...(candidate !== undefined && { candidate: Number(candidate) }),
    ...(field !== undefined && { field }),
  };
}

function personPlace(cell: Cell, [, index, field]: RegExpExecArray): Pick<FindingPlace, 'person' | 'field'> {
  const person = cell.congress.committee[Number(index)];
  return { ...(person && { person }), ...(field !== undefined && { field }) };
}

/** The findings of one cell, on all its screens or on those named, in the order in which the checks gave them. */
export function findingsOn(
  season: Season,
  findings: readonly Finding[],
  cellId: string,
  screens?: readonly CellScreen[],
): readonly PlacedFinding[] {
  const at = season.cells.findIndex(({ id }) => id === cellId);
  return findings
    .filter((finding) => findingCell(finding) === at)
    .map((finding) => ({ finding, place: findingPlace(season, finding) }))
    .filter(
      ({ place }) => screens === undefined || (place.screen !== undefined && screens.includes(place.screen)),
    );
}

/** A finding together with where it belongs. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly place: FindingPlace;
}
