import { type CatalogueReading } from '../domain/catalogues/catalogue';
import { readEthnicity } from '../domain/catalogues/ethnicities';
import { readGeneralEducation } from '../domain/catalogues/general-education';
import { readReligion } from '../domain/catalogues/religions';
import { isProfileKey, profileFields } from '../domain/profile-fields';
import type { Cell, CommitteeMember, PercentPolicy, Season } from '../domain/season';
import { vi } from '../i18n';
import { inOneLine } from '../i18n/vi/reportPatterns';
import { rulesOf } from '../rules/rule-sets';
import type { SeasonStatistics } from '../statistics';
import { type DecidingVotes, decidingVotes } from '../statistics/deciding-votes';
import { withOrigin } from '../statistics/membership';
import { formatDate } from '../text/dates';
import { type B2Column, type B2Layout, type B2Row, b2Layout } from './b2-columns';
import { b2Work, type ListedRow } from './b2-work';
import { leavesOf, placeOf } from './column-tree';
import { type Formula, literal, namesAbove, sentence, valueOf } from './formula';
import type { SheetOptions } from './frame';
import { cellsNote, roundingNote } from './notes';
import { ambiguousNames, MARK, type PeopleList } from './people-list';
import { profileText } from './profile-text';
import { makeSheet, pageWidth, saidIn } from './sheet';
import type { PlacedCell, SheetBuilder } from './sheet-builder';
import { blank, type CellContent, date, integer, type SheetModel, share, text } from './sheet-model';
import { shownText } from './sheet-texts';
import type { StyleName } from './styles';

/** B2, “Danh sách trích ngang cấp uỷ chi bộ”: the people, a row each with the name of their cell. */

const { b2: names, notes } = vi.sheets;

const ZOOM = 85;

/** Makes the sheet B2. */
export function b2(season: Season, stats: SeasonStatistics, options: SheetOptions): SheetModel {
  return b2WithList(season, stats, options).model;
}

/** The sheet B2, and where its people stand for the sheets that count them. */
export function b2WithList(
  season: Season,
  stats: SeasonStatistics,
  options: SheetOptions,
  counted?: { readonly comparedCells: ReadonlySet<Cell> },
): { readonly model: SheetModel; readonly people: PeopleList | undefined } {
  const { wards } = options;
  const seasons = wards ? [...new Set(wards.seasonOf.values())] : [];
  const wardNames = seasons.map(({ committee }) => committee.name);
  const onA3 = options.onA3 === true;
  const said = saidIn(options);
  const paper = onA3 ? 'A3' : 'A4';
  const seasonOf = (cell: Cell) => wards?.seasonOf.get(cell) ?? season;
  const layout = b2Layout(season, listedRows(stats, seasonOf, said), {
    ofWards: wardNames.length > 0,
    policies: [season, ...stats.byCell.map(({ cell }) => seasonOf(cell))].map((each) => each.season.percent),
    appointments: options.appointments === true,
    twoWide: !onA3,
    ...pageWidth({ paper, orientation: 'landscape' }),
  });
  const work = counted && b2Work(layout, counted.comparedCells);
  let list = { from: 0, to: 0 };
  const model = makeSheet<B2Column>(season, options, {
    code: 'B2',
    // its many columns take two pages of A4 beside each other, or one of A3 where the office prints so
    paper,
    secondPageFrom: layout.secondPageFrom,
    orientation: 'landscape',
    view: { frozenColumns: layout.frozen, zoom: ZOOM },
    isList: true,
    columns: layout.columns,
    beside: work?.columns ?? [],
    addBody: (sheet) => {
      list = { from: sheet.nextRow - 1, to: sheet.nextRow };
      sheet.addToLast(work?.headings ?? []);
      addPeople(sheet, layout, { stats, seasonOf, isOfWards: wards !== undefined, work });
      list = { ...list, to: sheet.nextRow };
      addTotal(sheet, layout, { stats, work, numbers: list.from });
    },
    notes: [
      cellsNote(stats, options),
      ...(wards?.rules ?? []),
      ...(options.appointments === true
        ? []
        : [notes.b2Bases, roundingNote(season.season.percent, 'shares')]),
      notes.b2Blanks,
    ],
  });
  const lines = wards ? wardNames : stats.byCell.map(({ cell }) => cell.name);
  const people = work && {
    ...{ sheet: 'B2', rows: list, columns: work.places },
    bareNote: { row: list.to, column: layout.frozen + 1 },
    ofLine: placeOf(layout.places, wards ? 'ward' : 'cell'),
    ambiguous: ambiguousNames(lines),
  };
  return { model, people };
}

/** The texts of the list, row by row, by which its columns are as wide as they are. */
function listedRows(
  stats: SeasonStatistics,
  seasonOf: (cell: Cell) => Season,
  said: (text: string) => string,
): readonly B2Row[] {
  return stats.byCell.flatMap(({ cell }): readonly B2Row[] => {
    const season = seasonOf(cell);
    const of: Partial<Record<B2Column, string>> = { ward: season.committee.name, cell: cell.name };
    const { committee } = cell.congress;
    if (committee.length === 0) {
      const empty = { ...of, note: names.noListYet };
      return [{ member: undefined, text: (id) => empty[id] ?? '' }];
    }
    return committee.map((member) => {
      const contents = profileContents(member, cell, season);
      return { member, text: (id) => said(of[id] ?? shownText(contents(id), false) ?? '') };
    });
  });
}

interface Plan {
  readonly stats: SeasonStatistics;
  readonly seasonOf: (cell: Cell) => Season;
  readonly isOfWards: boolean;
  readonly work: ReturnType<typeof b2Work> | undefined;
}

function addPeople(sheet: SheetBuilder, layout: B2Layout, { stats, seasonOf, isOfWards, work }: Plan): void {
  let ordinal = 0;
  for (const { cell } of stats.byCell) {
    const { committee } = cell.congress;
    const season = seasonOf(cell);
    const ward = isOfWards ? season.committee.name : undefined;
    const key = ward === undefined ? cell.id : `${ward}/${cell.id}`;
    if (committee.length === 0) {
      const beside = work?.cells({ season, cell }, sheet.nextRow) ?? [];
      addEmptyCell(sheet, layout, { cell, ward, key, beside });
    }
    for (const [index, member] of committee.entries()) {
      ordinal += 1;
      const line = { season, ward, cell, member, ordinal, isFirst: index === 0 };
      const placed = memberCells(sheet, layout, line);
      const beside = work?.cells(line, sheet.nextRow) ?? [];
      sheet.addRow([...placed, ...beside], {
        key: `${key}/${member.id}`,
        keepWithNext: index === 0 && committee.length > 1,
      });
    }
  }
}

interface EmptyCell {
  readonly cell: Cell;
  readonly ward: string | undefined;
  readonly key: string;
  readonly beside: readonly PlacedCell[];
}

/** A cell of which nobody is entered stands in the list by its name alone; whoever is typed there counts. */
function addEmptyCell(
  sheet: SheetBuilder,
  { columns, places }: B2Layout,
  { cell, ward, key, beside }: EmptyCell,
): void {
  const contents = { ward, cell: cell.name, note: names.noListYet } as Partial<Record<B2Column, string>>;
  const placed = leavesOf(columns).map(({ id }) => ({
    column: placeOf(places, id),
    style: styleOf(id),
    content: text(contents[id]),
  }));
  sheet.addRow([...placed, ...beside], { key });
}

interface TotalOf extends Pick<Plan, 'stats' | 'work'> {
  /** The row of column numbers. */
  readonly numbers: number;
}

function addTotal(sheet: SheetBuilder, layout: B2Layout, { stats, work, numbers }: TotalOf): void {
  const { before, after } = names.total;
  const count = stats.groups.committee.total.count;
  const lacking = vi.unknown.total(after, stats.heldWithoutResult);
  const formula = sentence(
    before,
    namesAbove({ row: numbers, column: placeOf(layout.places, 'fullName') }),
    lacking,
  );
  const content: CellContent = { kind: 'textFormula', formula, result: `${before}${count}${lacking}` };
  // each part of the row stands whole on a page: the names that are repeated, and what is beside them
  const { secondPageFrom, frozen, places } = layout;
  const starts = [frozen + 1, ...(secondPageFrom === undefined ? [] : [secondPageFrom])];
  sheet.addRow([
    { column: 1, span: frozen, style: 'group', content },
    ...starts.map((column, index): PlacedCell => {
      const span = (starts[index + 1] ?? places.size + 1) - column;
      // beside the names: people who stand in rows without the columns from which other sheets count
      const said = index === 0 && work ? work.bareNote(numbers) : blank;
      return { column, span, style: 'group', content: said };
    }),
  ]);
}

/** Columns whose text reads from the left; every other one is centred. */
const leftAligned: ReadonlySet<B2Column> = new Set<B2Column>([
  'ward',
  'cell',
  'fullName',
  'hometown',
  'residence',
  'occupation',
  'note',
]);

interface MemberLine extends ListedRow {
  readonly member: CommitteeMember;
  readonly ward: string | undefined;
  readonly ordinal: number;
  /** The first of the cell. */
  readonly isFirst: boolean;
}

function memberCells(sheet: SheetBuilder, { columns, places }: B2Layout, line: MemberLine): PlacedCell[] {
  const { season, ward, cell, member, ordinal, isFirst } = line;
  const votes = decidingVotes(cell.congress, member);
  const votesColumn = places.get('votes');
  const counted =
    votesColumn === undefined ? undefined : valueOf({ row: sheet.nextRow, column: votesColumn });
  const contents: Partial<Record<B2Column, CellContent>> = {
    ordinal: integer(ordinal),
    ward: text(ward),
    cell: text(cell.name),
    votes: integer(votes?.votes),
    voteShare: voteShare(votes, counted, season.season.percent),
    bornMale: member.gender === 'male' ? date(member.born) : blank,
    bornFemale: member.gender === 'female' ? date(member.born) : blank,
  };
  const ofProfile = profileContents(member, cell, season);
  return leavesOf(columns).map(({ id }): PlacedCell => {
    return {
      column: placeOf(places, id),
      style: (id === 'cell' || id === 'ward') && !isFirst ? 'repeatedLabel' : styleOf(id),
      content: contents[id] ?? ofProfile(id),
    };
  });
}

/** What the profile of somebody says in the columns of the list. */
function profileContents(member: CommitteeMember, cell: Cell, season: Season): (id: B2Column) => CellContent {
  const texts = listTexts(member);
  const said = withOrigin(member, cell, rulesOf(season));
  return (id) => texts[id] ?? fieldContent(id, said);
}

/** Words of a catalogue by their one name, so that a list can be filtered by them and counted from. */
function listTexts({ standing, ...member }: CommitteeMember): Partial<Record<B2Column, CellContent>> {
  const word = (reading: CatalogueReading, typed: string | undefined) =>
    text(reading.kind === 'known' ? reading.word : typed);
  const isNew = standing !== undefined && standing !== 'reelected';
  return {
    ethnicity: word(readEthnicity(member.ethnicity), member.ethnicity),
    religion: word(readReligion(member.religion), member.religion),
    generalEducation: word(readGeneralEducation(member.generalEducation), member.generalEducation),
    standing: text(isNew ? names.standing.returning : standing && names.standing[standing]),
    firstTime: text(standing === 'firstTime' ? MARK : undefined),
  };
}

function fieldContent(id: B2Column, member: CommitteeMember): CellContent {
  if (isProfileKey(id) && profileFields[id].kind === 'date') return date(member[id]);
  return text(columnText(id, member));
}

function styleOf(id: B2Column): StyleName {
  if (id === 'ordinal') return 'ordinal';
  return leftAligned.has(id) ? 'label' : 'centred';
}

function voteShare(
  votes: DecidingVotes | undefined,
  counted: Formula | undefined,
  policy: PercentPolicy,
): CellContent {
  if (votes?.of === undefined || counted === undefined) return blank;
  return share({ count: votes.votes, of: votes.of, counted, base: literal(votes.of) }, policy);
}

/** What the profile says in a column; undefined where nothing is entered. */
export function columnText(id: B2Column, member: CommitteeMember): string | undefined {
  const { standing } = member;
  if (id === 'standing') return standing && names.standing[standing];
  if (id === 'note') return noteText(member);
  return isProfileKey(id) ? profileText(id, member) : undefined;
}

/** Appointment, second post and the note; a birth date whose column nobody knows stands here too. */
function noteText({ gender, born, origin, concurrentHead, frontHead, note }: CommitteeMember): string {
  const birth = born === undefined ? [] : [names.bornOn(formatDate(born))];
  const parts = [
    ...(origin === 'appointed' ? [names.appointed] : []),
    ...(concurrentHead === true ? [names.concurrentHead] : []),
    ...(frontHead === true ? [names.frontHead] : []),
    ...(gender === undefined ? [...birth, names.genderNotEntered] : []),
  ];
  // what the office wrote stays as it is
  return [
    ...(parts.length === 0 ? [] : [inOneLine(parts)]),
    ...(note === undefined || note === '' ? [] : [note]),
  ].join('; ');
}
