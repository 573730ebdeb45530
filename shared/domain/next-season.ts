import { nameKey } from '../text/fold';
import { readRoman, romanNumeral } from '../text/roman';
import { nextRoster } from './next-roster';
import type { CellItem, SeasonPartName } from './parts';
import type { Cell, Season, SeasonSettings } from './season';
import { activeCells, congressDate, isHeld, retiredCells } from './season-views';
import { sittingCommittee } from './sitting-committee';

/** What is asked for a season that follows another one; everything else comes along. */
export type NextSeason = Pick<SeasonSettings, 'term' | 'plannedFrom' | 'plannedTo' | 'ruleSet'>;

type PreviousMember = CellItem<'previousCommittee'>;
type FormerMember = CellItem<'formerMembers'>;
type LineageItem = CellItem<'lineage'>;

/** Parts that hold for the office, not for one season: they come along. */
const keptParts = [
  'holidays',
  'output',
  'preparationItems',
  'usualSteps',
  'wardMembers',
  'workingWeek',
] as const satisfies readonly SeasonPartName[];

/**
 * The season that follows `last`: its cells with the committees that sit there now as those of
 * the term that ends, changes during the term applied; nobody elected yet. People keep
 * their ids. A cell that ended after its congress comes along as an ended one with the committee that it
 * elected, so that this counts among the last term's figures and for those who stand in the cell made from it. Cells
 * that ended before stay behind; who sat there is remembered in the cells that were made from them.
 * Numbers of members are not taken over: they are counted anew. The lists of members come along, and say from which term.
 */
export function nextSeason(last: Season, input: NextSeason): Season {
  const { ageAt, percent, ageBands } = last.season;
  const ended = endedSince(last);
  const endedIds = new Set(ended.map(({ id }) => id));
  const { rosterFrom = last.season.term } = last.previousSeason ?? {};
  const hasRoster = last.cells.some(({ roster = [] }) => roster.length > 0);
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
    ...ownRules(last, input),
    previousSeason: {
      term: last.season.term,
      ruleSet: last.season.ruleSet,
      ...(hasRoster && { rosterFrom }),
    },
    cells: [
      ...activeCells(last).map((cell) => nextCell(cell, last, endedIds)),
      ...ended.map((cell) => ({ ...nextCell(cell, last, endedIds), retired: true })),
    ],
  };
}

/** Delegates, and appointments instead of ballots, are matters of one season. */
function ownRules({ season, rules }: Season, { ruleSet }: NextSeason): Pick<Season, 'rules'> {
  if (rules === undefined || ruleSet !== season.ruleSet) return {};
  const lasting = Object.entries(rules).filter(([key]) => key !== 'delegates' && key !== 'appointmentsOnly');
  return lasting.length === 0 ? {} : { rules: Object.fromEntries(lasting) };
}

function keptOf(last: Season): Partial<Season> {
  const kept = keptParts.flatMap((name) => (last[name] === undefined ? [] : [[name, last[name]] as const]));
  const parts = Object.fromEntries(kept) as Partial<Season>;
  if (!parts.output) return parts;
  // the day of the figures belongs to its own season
  const lasting = Object.entries(parts.output).filter(([key]) => key !== 'dataDate');
  return { ...parts, output: Object.fromEntries(lasting) };
}

/** The cells that ended after they had held their congress. */
function endedSince(last: Season): readonly Cell[] {
  return retiredCells(last).filter(({ congress }) => isHeld(congress) && congress.committee.length > 0);
}

/** What became of a cell after its congress, which the next one has yet to take into account; earlier changes are over. */
function pendingLineage({ congress, lineage = [] }: Cell, ended: ReadonlySet<string>): LineageItem[] {
  const { heldOn = '' } = congress;
  const isLater = ({ on = '' }: LineageItem) => heldOn !== '' && on > heldOn;
  return lineage.filter((item) => !isHeld(congress) || ended.has(item.id) || isLater(item));
}

function nextCell(cell: Cell, last: Season, ended: ReadonlySet<string>): Cell {
  const { id, order, name, kind, congress } = cell;
  const heldOn = congressDate(congress);
  const formerMembers = formerOf(cell, last, ended);
  const lineage = pendingLineage(cell, ended);
  const congressNumber = nextCongressNumber(cell, last);
  const roster = nextRoster(cell, last);
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
    ...(congressNumber === undefined ? {} : { minutes: { congressNumber } }),
    ...(formerMembers.length === 0 ? {} : { formerMembers }),
    ...(lineage.length === 0 ? {} : { lineage }),
    ...(roster.length === 0 ? {} : { roster }),
  };
}

/**
 * The ordinal number of a cell's next congress: it goes on through mergers and starts at I in a cell that was founded
 * since (Hướng dẫn 06-HD/TW, điểm 13.2). A congress that was not held, for committees were appointed, does not count.
 * Undefined where the number of the last one is not entered, or no number.
 */
function nextCongressNumber(
  { minutes, congress, lineage = [] }: Cell,
  { rules }: Season,
): string | undefined {
  const last = minutes?.congressNumber?.trim() ?? '';
  const counts = isHeld(congress) && rules?.appointmentsOnly?.value !== true;
  if (last === '') return !counts && lineage.some(({ kind }) => kind === 'founded') ? 'I' : undefined;
  if (!counts) return last;
  if (/^\d{1,4}$/u.test(last)) return String(Number(last) + 1);
  const number = readRoman(last);
  return number === undefined ? undefined : romanNumeral(number + 1);
}

/** Those who sat before the term that ends now, here or in cells that this one was made from and that stay behind. */
function formerOf(cell: Cell, last: Season, ended: ReadonlySet<string>): FormerMember[] {
  const origins = new Set((cell.lineage ?? []).map(({ id }) => id).filter((id) => id !== cell.id));
  const gone = last.cells.filter(({ id, retired }) => retired === true && origins.has(id) && !ended.has(id));
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
