import { type FurtherKey, furtherKeys } from '../domain/profile-fields';
import type { CommitteeMember, Season } from '../domain/season';
import { vi } from '../i18n';
import type { SeasonStatistics } from '../statistics';
import { type ColumnNode, type ColumnPlaces, columnPlaces, type LeafIdOf, placeOf } from './column-tree';
import { columnWidth } from './column-width';
import { shareWidth } from './share-width';

/** The columns of B2. */

const headings = vi.sheets.headings;
const words = headings.b2;
const names = vi.sheets.b2;

const FURTHER_PT = 72;
const CARD_PT = 74;
const DATE_PT = 66;
const SHARE_PT = 47;
const NOTE_PT = { least: 72, most: 180 } as const;
/** Lines that the longest note may take before its column grows. */
const NOTE_LINES = 12;
const CELL_PT = { least: 72, most: 140 } as const;
/** As wide as the longest place needs on two lines: of more lines few people would stand on a page. */
const PLACE_PT = {
  hometown: { least: 84, most: 150 },
  residence: { least: 72, most: 170 },
} as const;

const tree = [
  { id: 'ordinal', heading: headings.ordinal, widthPt: 28 },
  // of several wards only
  { id: 'ward', heading: vi.combined.sheet.ward, widthPt: CELL_PT.least },
  { id: 'cell', heading: names.cell, widthPt: CELL_PT.least },
  { id: 'fullName', heading: words.fullName, widthPt: 112 },
  { id: 'position', heading: words.position, widthPt: 58 },
  {
    heading: words.born,
    columns: [
      { id: 'bornMale', heading: words.male, widthPt: DATE_PT },
      { id: 'bornFemale', heading: words.female, widthPt: DATE_PT },
    ],
  },
  { id: 'hometown', heading: words.hometown, widthPt: PLACE_PT.hometown.least },
  { id: 'residence', heading: words.residence, widthPt: PLACE_PT.residence.least },
  { id: 'ethnicity', heading: words.ethnicity, widthPt: 38 },
  { id: 'religion', heading: words.religion, widthPt: 46 },
  { id: 'joinedOn', heading: words.joinedOn, widthPt: DATE_PT },
  { id: 'officialOn', heading: words.officialOn, widthPt: DATE_PT },
  // a card number is asked for by few superiors: the column is there when the office wants it, and else not at all
  { id: 'cardNumber', heading: words.cardNumber, widthPt: CARD_PT },
  { id: 'generalEducation', heading: words.generalEducation, widthPt: 46 },
  { id: 'professionalLevel', heading: words.professionalLevel, widthPt: 60 },
  { id: 'politicalTheory', heading: words.politicalTheory, widthPt: 60 },
  { id: 'occupation', heading: words.occupation, widthPt: 80 },
  {
    heading: names.standingGroup,
    columns: [
      { id: 'standing', heading: names.newOrNot, widthPt: 46 },
      { id: 'firstTime', heading: names.firstTime, widthPt: 50 },
    ],
  },
  { id: 'votes', heading: words.votes, widthPt: 40 },
  { id: 'voteShare', heading: words.voteShare, widthPt: SHARE_PT },
  { id: 'note', heading: headings.note, widthPt: NOTE_PT.least },
] as const satisfies readonly ColumnNode<string>[];

/** A column of the form, or that of a further field. */
export type B2Column = LeafIdOf<typeof tree> | FurtherKey;

/** Where the columns of one season's sheet stand. */
export interface B2Layout {
  readonly columns: readonly ColumnNode<B2Column>[];
  readonly places: ColumnPlaces<B2Column>;
  /** Columns up to the name stay in sight. */
  readonly frozen: number;
  /** With this column the second page of a row begins. */
  readonly secondPageFrom: number;
}

type NoteOf = (member: CommitteeMember) => string;

/** Widths that follow from the season's texts. */
function widthsOf(
  season: Season,
  stats: SeasonStatistics,
  noteOf: NoteOf,
  wards: readonly string[],
): Partial<Record<B2Column, number>> {
  const placeWidth = (place: keyof typeof PLACE_PT) => {
    const texts = stats.byCell.flatMap(({ cell }) =>
      cell.congress.committee.map((each) => each[place] ?? ''),
    );
    return columnWidth(texts, PLACE_PT[place]);
  };
  const notes = stats.byCell.flatMap(({ cell }) => cell.congress.committee.map(noteOf));
  return {
    ward: columnWidth(wards, CELL_PT),
    cell: columnWidth(
      stats.byCell.map(({ cell }) => cell.name),
      CELL_PT,
    ),
    note: columnWidth(notes, NOTE_PT, NOTE_LINES),
    hometown: placeWidth('hometown'),
    residence: placeWidth('residence'),
    voteShare: shareWidth(season.season.percent, SHARE_PT),
  };
}

/** The columns of the form, without votes where nobody was elected, and before the last the further fields that somebody has. */
export function b2Layout(
  season: Season,
  stats: SeasonStatistics,
  noteOf: NoteOf,
  { wards, appointments }: { readonly wards: readonly string[]; readonly appointments: boolean },
): B2Layout {
  const members = stats.byCell.flatMap(({ cell }) => cell.congress.committee);
  const further = furtherKeys
    .filter((key) => members.some((member) => (member[key] ?? '') !== ''))
    .map((id) => ({ id, heading: words[id], widthPt: FURTHER_PT }));
  const widths = widthsOf(season, stats, noteOf, wards);
  const withCards = season.output?.cardNumbers === true;
  const columns: readonly ColumnNode<B2Column>[] = tree.flatMap((node): readonly ColumnNode<B2Column>[] => {
    if (!('id' in node)) return [node];
    if ((node.id === 'cardNumber' && !withCards) || (node.id === 'ward' && wards.length === 0)) return [];
    if (appointments && (node.id === 'votes' || node.id === 'voteShare')) return [];
    const sized = { ...node, widthPt: widths[node.id] ?? node.widthPt };
    return node.id === 'note' ? [...further, sized] : [sized];
  });
  const places = columnPlaces(columns);
  return {
    columns,
    places,
    frozen: placeOf(places, 'fullName'),
    secondPageFrom: placeOf(places, 'generalEducation'),
  };
}
