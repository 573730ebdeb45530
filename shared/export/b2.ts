import type { CommitteeMember, PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import type { CellStatistics, SeasonStatistics } from '../statistics';
import { type DecidingVotes, decidingVotes } from '../statistics/deciding-votes';
import { formatDate } from '../text/dates';
import { romanNumeral } from '../text/roman';
import { type ColumnNode, columnPlaces, type LeafIdOf, leavesOf, placeOf } from './column-tree';
import { literal, valueOf } from './formula';
import type { SheetOptions } from './frame';
import { cellsNote, roundingNote } from './notes';
import { makeSheet } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import { blank, type CellContent, integer, type SheetModel, share, text } from './sheet-model';
import { type StyleName, styleRule } from './styles';
import { textWidth } from './text-metrics';

/** B2, “Danh sách trích ngang cấp uỷ chi bộ”: the people, grouped by cell. */

const headings = vi.sheets.headings;
const words = headings.b2;
const { b2: names, notes } = vi.sheets;

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

type ColumnId = LeafIdOf<typeof tree>;

const places = columnPlaces<ColumnId>(tree);
const order = leavesOf<ColumnId>(tree).map(({ id }) => id);

function b2Columns(season: Season): readonly ColumnNode<ColumnId>[] {
  const widthPt = noteWidth(season);
  return tree.map((node) => ('id' in node && node.id === 'note' ? { ...node, widthPt } : node));
}

/** Makes the sheet B2. */
export function b2(season: Season, stats: SeasonStatistics, options: SheetOptions): SheetModel {
  return makeSheet<ColumnId>(season, options, {
    code: 'B2',
    orientation: 'landscape',
    columns: b2Columns(season),
    addBody: (sheet) => addBody(sheet, stats, season.season.percent),
    notes: [cellsNote(stats), notes.b2Bases, roundingNote(season.season.percent), notes.b2Blanks],
  });
}

function addBody(sheet: SheetBuilder, stats: SeasonStatistics, policy: PercentPolicy): void {
  let ordinal = 0;
  for (const [index, { cell }] of stats.byCell.entries()) {
    const group = names.groupOf(romanNumeral(index + 1), cell.name);
    const { committee } = cell.congress;
    addWholeRow(sheet, committee.length === 0 ? names.noList(group) : group, committee.length > 0);
    for (const member of committee) {
      ordinal += 1;
      addMember(sheet, cell, member, ordinal, policy);
    }
  }
  addWholeRow(
    sheet,
    vi.unknown.total(names.total(stats.groups.committee.total.count), stats.heldWithoutResult),
    false,
  );
}

function addWholeRow(sheet: SheetBuilder, line: string, keepWithNext: boolean): void {
  const cell = { column: 1, span: places.size, style: 'group', content: text(line) } as const;
  sheet.addRow([cell], { keepWithNext });
}

/** Columns whose text reads from the left; every other one is centred. */
const leftAligned: ReadonlySet<ColumnId> = new Set<ColumnId>([
  'fullName',
  'hometown',
  'residence',
  'occupation',
  'note',
]);

type Cell = CellStatistics['cell'];

function addMember(
  sheet: SheetBuilder,
  cell: Cell,
  member: CommitteeMember,
  ordinal: number,
  policy: PercentPolicy,
): void {
  const row = sheet.nextRow;
  const votes = decidingVotes(cell.congress, member);
  const contents: Partial<Record<ColumnId, CellContent>> = {
    ordinal: integer(ordinal),
    votes: integer(votes?.votes),
    voteShare: voteShare(votes, row, policy),
  };
  const placed = order.map((id): PlacedCell => {
    return {
      column: placeOf(places, id),
      style: styleOf(id),
      content: contents[id] ?? text(profileText(id, member)),
    };
  });
  sheet.addRow(placed, { key: `${cell.id}/${member.id}` });
}

function styleOf(id: ColumnId): StyleName {
  if (id === 'ordinal') return 'ordinal';
  return leftAligned.has(id) ? 'label' : 'centred';
}

function voteShare(votes: DecidingVotes | undefined, row: number, policy: PercentPolicy): CellContent {
  if (votes?.of === undefined) return blank;
  const counted = valueOf({ row, column: placeOf(places, 'votes') });
  return share({ count: votes.votes, of: votes.of, counted, base: literal(votes.of) }, policy);
}

function dateText(date: string | undefined): string | undefined {
  return date === undefined ? undefined : formatDate(date);
}

/** What the profile says in a column; undefined where nothing is entered. */
export function profileText(id: ColumnId, member: CommitteeMember): string | undefined {
  switch (id) {
    case 'position':
      return vi.choices.position[member.position];
    case 'bornMale':
      return member.gender === 'male' ? dateText(member.born) : undefined;
    case 'bornFemale':
      return member.gender === 'female' ? dateText(member.born) : undefined;
    case 'joinedOn':
    case 'officialOn':
      return dateText(member[id]);
    case 'professionalLevel':
      return member.professionalLevel && vi.choices.professionalLevel[member.professionalLevel];
    case 'politicalTheory':
      return member.politicalTheory && vi.choices.politicalTheory[member.politicalTheory];
    case 'standing':
      return member.standing && names.standing[member.standing];
    case 'note':
      return noteText(member);
    case 'ordinal':
    case 'votes':
    case 'voteShare':
      return undefined;
    case 'fullName':
    case 'hometown':
    case 'residence':
    case 'ethnicity':
    case 'religion':
    case 'cardNumber':
    case 'generalEducation':
    case 'occupation':
      return member[id];
  }
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
