import { type FurtherKey, furtherKeys, isProfileKey } from '../domain/profile-fields';
import type { CommitteeMember, PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import type { CellStatistics, SeasonStatistics } from '../statistics';
import { type DecidingVotes, decidingVotes } from '../statistics/deciding-votes';
import { formatDate } from '../text/dates';
import { romanNumeral } from '../text/roman';
import {
  type ColumnNode,
  type ColumnPlaces,
  columnPlaces,
  type LeafIdOf,
  leavesOf,
  placeOf,
} from './column-tree';
import { literal, valueOf } from './formula';
import type { SheetOptions } from './frame';
import { cellsNote, roundingNote } from './notes';
import { profileText } from './profile-text';
import { makeSheet } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import { blank, type CellContent, integer, type SheetModel, share, text } from './sheet-model';
import { type StyleName, styleRule } from './styles';
import { textWidth } from './text-metrics';

/** B2, “Danh sách trích ngang cấp uỷ chi bộ”: the people, grouped by cell. */

const headings = vi.sheets.headings;
const words = headings.b2;
const { b2: names, notes } = vi.sheets;

const FURTHER_PT = 72;
const NOTE_PT = { least: 72, most: 180 } as const;
/** Lines that the longest note may take before its column grows. */
const NOTE_LINES = 12;

/** The note column, wider where somebody has a long note. */
function noteWidth(season: Season): number {
  const notes = season.cells.flatMap(({ congress }) => congress.committee.map(noteText));
  const longest = Math.max(0, ...notes.map((note) => textWidth(note, styleRule('label'))));
  return Math.min(NOTE_PT.most, Math.max(NOTE_PT.least, longest / NOTE_LINES));
}

const tree = [
  { id: 'ordinal', heading: headings.ordinal, widthPt: 28 },
  { id: 'fullName', heading: words.fullName, widthPt: 112 },
  { id: 'position', heading: words.position, widthPt: 58 },
  {
    heading: words.born,
    columns: [
      { id: 'bornMale', heading: words.male, widthPt: 64 },
      { id: 'bornFemale', heading: words.female, widthPt: 64 },
    ],
  },
  { id: 'hometown', heading: words.hometown, widthPt: 100 },
  { id: 'residence', heading: words.residence, widthPt: 80 },
  { id: 'ethnicity', heading: words.ethnicity, widthPt: 38 },
  { id: 'religion', heading: words.religion, widthPt: 46 },
  { id: 'joinedOn', heading: words.joinedOn, widthPt: 64 },
  { id: 'officialOn', heading: words.officialOn, widthPt: 64 },
  // a card number is asked for by few superiors and shown to nobody else
  { id: 'cardNumber', heading: words.cardNumber, widthPt: 70, hidden: true },
  { id: 'generalEducation', heading: words.generalEducation, widthPt: 46 },
  { id: 'professionalLevel', heading: words.professionalLevel, widthPt: 60 },
  { id: 'politicalTheory', heading: words.politicalTheory, widthPt: 60 },
  { id: 'occupation', heading: words.occupation, widthPt: 80 },
  { id: 'standing', heading: words.standing, widthPt: 48 },
  { id: 'votes', heading: words.votes, widthPt: 40 },
  { id: 'voteShare', heading: words.voteShare, widthPt: 47 },
  { id: 'note', heading: headings.note, widthPt: NOTE_PT.least },
] as const satisfies readonly ColumnNode<string>[];

/** A column of the form, or that of a further field. */
type ColumnId = LeafIdOf<typeof tree> | FurtherKey;

/** Where the columns of one season's sheet stand. */
interface Layout {
  readonly columns: readonly ColumnNode<ColumnId>[];
  readonly places: ColumnPlaces<ColumnId>;
}

/** The columns of the form, the last as wide as it must be, and before it the further fields that somebody has. */
function layoutOf(season: Season): Layout {
  const members = season.cells.flatMap(({ congress }) => congress.committee);
  const further = furtherKeys
    .filter((key) => members.some((member) => (member[key] ?? '') !== ''))
    .map((id) => ({ id, heading: words[id], widthPt: FURTHER_PT }));
  const columns: readonly ColumnNode<ColumnId>[] = tree.flatMap((node): readonly ColumnNode<ColumnId>[] =>
    'id' in node && node.id === 'note' ? [...further, { ...node, widthPt: noteWidth(season) }] : [node],
  );
  return { columns, places: columnPlaces(columns) };
}

/** Makes the sheet B2. */
export function b2(season: Season, stats: SeasonStatistics, options: SheetOptions): SheetModel {
  const layout = layoutOf(season);
  return makeSheet<ColumnId>(season, options, {
    code: 'B2',
    orientation: 'landscape',
    columns: layout.columns,
    addBody: (sheet) => addBody(sheet, layout, stats, season.season.percent),
    notes: [cellsNote(stats), notes.b2Bases, roundingNote(season.season.percent), notes.b2Blanks],
  });
}

function addBody(sheet: SheetBuilder, layout: Layout, stats: SeasonStatistics, policy: PercentPolicy): void {
  const addWholeRow = (line: string, keepWithNext: boolean) => {
    const span = layout.places.size;
    sheet.addRow([{ column: 1, span, style: 'group', content: text(line) }], { keepWithNext });
  };
  let ordinal = 0;
  for (const [index, { cell }] of stats.byCell.entries()) {
    const group = names.groupOf(romanNumeral(index + 1), cell.name);
    const { committee } = cell.congress;
    addWholeRow(committee.length === 0 ? names.noList(group) : group, committee.length > 0);
    for (const member of committee) {
      ordinal += 1;
      addMember(sheet, layout, { cell, member, ordinal, policy });
    }
  }
  addWholeRow(
    vi.unknown.total(names.total(stats.groups.committee.total.count), stats.heldWithoutResult),
    false,
  );
}

/** Columns whose text reads from the left; every other one is centred. */
const leftAligned: ReadonlySet<ColumnId> = new Set<ColumnId>([
  'fullName',
  'hometown',
  'residence',
  'occupation',
  'note',
]);

interface MemberLine {
  readonly cell: CellStatistics['cell'];
  readonly member: CommitteeMember;
  readonly ordinal: number;
  readonly policy: PercentPolicy;
}

function addMember(sheet: SheetBuilder, { columns, places }: Layout, line: MemberLine): void {
  const { cell, member, ordinal, policy } = line;
  const votes = decidingVotes(cell.congress, member);
  const counted = valueOf({ row: sheet.nextRow, column: placeOf(places, 'votes') });
  const contents: Partial<Record<ColumnId, CellContent>> = {
    ordinal: integer(ordinal),
    votes: integer(votes?.votes),
    voteShare: voteShare(votes, counted, policy),
  };
  const placed = leavesOf(columns).map(({ id }): PlacedCell => {
    return {
      column: placeOf(places, id),
      style: styleOf(id),
      content: contents[id] ?? text(columnText(id, member)),
    };
  });
  sheet.addRow(placed, { key: `${cell.id}/${member.id}` });
}

function styleOf(id: ColumnId): StyleName {
  if (id === 'ordinal') return 'ordinal';
  return leftAligned.has(id) ? 'label' : 'centred';
}

function voteShare(
  votes: DecidingVotes | undefined,
  counted: ReturnType<typeof valueOf>,
  policy: PercentPolicy,
): CellContent {
  if (votes?.of === undefined) return blank;
  return share({ count: votes.votes, of: votes.of, counted, base: literal(votes.of) }, policy);
}

/** Columns that are no field of the profile, or say one in a way of their own. */
const ownTexts: Partial<Readonly<Record<ColumnId, (member: CommitteeMember) => string | undefined>>> = {
  bornMale: (member) => (member.gender === 'male' ? profileText('born', member) : undefined),
  bornFemale: (member) => (member.gender === 'female' ? profileText('born', member) : undefined),
  standing: ({ standing }) => standing && names.standing[standing],
  note: noteText,
};

/** What the profile says in a column; undefined where nothing is entered. */
export function columnText(id: ColumnId, member: CommitteeMember): string | undefined {
  const own = ownTexts[id];
  if (own) return own(member);
  return isProfileKey(id) ? profileText(id, member) : undefined;
}

/** Appointment, second post and the note; a birth date whose column nobody knows stands here too. */
function noteText({ gender, born, origin, concurrentHead, note }: CommitteeMember): string {
  const birth = born === undefined ? [] : [names.bornOn(formatDate(born))];
  const parts = [
    ...(origin === 'appointed' ? [names.appointed] : []),
    ...(concurrentHead === true ? [names.concurrentHead] : []),
    ...(gender === undefined ? [...birth, names.genderNotEntered] : []),
    ...(note === undefined || note === '' ? [] : [note]),
  ];
  return parts.join('; ');
}
