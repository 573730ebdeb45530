import type { EditOf } from '../domain/edits';
import { profileFields, type RosterKey, rosterKeys } from '../domain/profile-fields';
import type { Cell, CommitteeMember, Season } from '../domain/season';
import { activeCells, isFinished } from '../domain/season-views';
import { KnownPeople, type PersonMarks } from '../import/match/match-people';
import { onceFor } from '../once-for';
import { foldedRosterNames } from '../search/find-in-rosters';
import { fold } from '../text/fold';

type RosterItem = NonNullable<Cell['roster']>[number];
type Patch = EditOf<'member.update'>['patch'];

/** What the roster knows of somebody in a committee, and nobody has entered there. */
export interface RosterOffer {
  readonly cellId: string;
  readonly member: CommitteeMember;
  readonly patch: Patch;
}

type PersonNumbers = Pick<PersonMarks, 'cardNumber' | 'nationalId'>;

interface Listed extends PersonMarks {
  readonly item: RosterItem;
}

/** What of a roster goes into a committee: all but the name, and the numbers of cards, which are asked for one by one. */
const offeredKeys = rosterKeys.filter((key) => key !== 'fullName' && profileFields[key].kind !== 'number');

/**
 * Who sits in a committee that is not finished and is surely somebody of a roster, with what the roster knows and the
 * committee does not. Nothing that was entered is ever in it; of namesakes nothing is offered.
 */
export const rosterOffers: (season: Season) => readonly RosterOffer[] = onceFor(offersOf);

function offersOf(season: Season): readonly RosterOffer[] {
  const cells = activeCells(season);
  if (cells.every(({ roster = [] }) => roster.length === 0)) return [];
  const open = cells.filter((cell) => !isFinished(cell));
  const listed = new KnownPeople(
    maybeOf(
      open.flatMap(({ congress }) => congress.committee),
      cells,
    ),
  );
  return open.flatMap(({ id: cellId, congress }) =>
    congress.committee.flatMap((member) => {
      const match = listed.find({ ...member, cell: cellId });
      if (match.kind !== 'same' || contradict(member, match.person.item)) return [];
      const patch = lackingIn(member, match.person.item);
      return Object.keys(patch).length === 0 ? [] : [{ cellId, member, patch }];
    }),
  );
}

/** Those of the rosters who bear a name or a number of one of these people: nobody else can be one of them. */
function maybeOf(people: readonly CommitteeMember[], cells: readonly Cell[]): readonly Listed[] {
  const names = new Set(people.map(({ fullName }) => fold(fullName)));
  const numbers = new Set(people.flatMap(numbersOf));
  return cells.flatMap(({ id, roster = [] }) =>
    foldedRosterNames(roster).flatMap((name, index): readonly Listed[] => {
      const item = roster[index];
      if (!item || !(names.has(name) || numbersOf(item).some((number) => numbers.has(number)))) return [];
      return [{ ...item, cell: id, item }];
    }),
  );
}

function numbersOf({ cardNumber, nationalId }: PersonNumbers): readonly string[] {
  return [cardNumber, nationalId].flatMap((number) => number?.replace(/\D/gu, '') || []);
}

/** A man and a woman are two, and so are two who came into the Party on different days. */
function contradict(member: CommitteeMember, item: RosterItem): boolean {
  const differ = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && !a.startsWith(b) && !b.startsWith(a);
  return (
    differ(member.gender, item.gender) ||
    (member.born === undefined && differ(member.joinedOn, item.joinedOn))
  );
}

function lackingIn(member: CommitteeMember, item: RosterItem): Patch {
  const news = offeredKeys.filter((key: RosterKey) => isEmpty(member[key]) && !isEmpty(item[key]));
  return Object.fromEntries(news.map((key) => [key, item[key]]));
}

function isEmpty(value: string | undefined): boolean {
  return value === undefined || value === '';
}

/** One edit that takes these offers, so that one undo takes them back. */
export function takeOffers(offers: readonly RosterOffer[]): EditOf<'import.apply'> {
  return {
    type: 'import.apply',
    cells: [],
    counts: [],
    rosters: [],
    members: [],
    memberUpdates: offers.map(({ cellId, member, patch }) => ({ cellId, personId: member.id, patch })),
  };
}
