import { ethnicities, MAJORITY, readEthnicity } from '../domain/catalogues/ethnicities';
import { NO_RELIGION, readReligion, religions } from '../domain/catalogues/religions';
import { parsePartialDate } from '../domain/partial-date';
import type { Cell, CommitteeMember, Season } from '../domain/season';
import { congressDate } from '../domain/season-views';
import { vi } from '../i18n';
import { rulesOf, type YoungLimit } from '../rules/rule-sets';
import { ageOf } from '../statistics/age';
import { type B2Column, type B2Layout } from './b2-columns';
import { placeOf } from './column-tree';
import {
  type AgeDay,
  ageFrom,
  type Formula,
  filledBeside,
  firstFilled,
  markAmong,
  markUnless,
  markUpTo,
  noteUnlessZero,
  valueOf,
} from './formula';
import { MARK, type PeopleColumn, youngBand } from './people-list';
import type { PlacedCell } from './sheet-builder';
import { type CellContent, integer, type SheetColumn, text } from './sheet-model';

/**
 * Columns beside B2, on the screen only: what B3 and B5 count by and no column of the form says in one word.
 * They follow from the columns of the form, so that a correction there goes on to those sheets.
 */

const words = vi.sheets.b2.beside;
const headings = vi.sheets.headings.b2;

const workColumns = [
  'gender',
  'age',
  'ethnicMinority',
  'religious',
  'concurrentHead',
  'frontHead',
  'young',
  'compared',
] as const satisfies readonly PeopleColumn[];
type WorkColumn = (typeof workColumns)[number];

const GAP_PT = 18;
const WORK_PT = 52;

/** Columns of the form by which people are counted as they stand there, some only in rows without columns beside. */
const ofForm = [
  'position',
  'bornFemale',
  'ethnicity',
  'religion',
  'standing',
  'firstTime',
  'generalEducation',
  'professionalLevel',
  'politicalTheory',
  'hometown',
  'residence',
  'joinedOn',
  'officialOn',
  'occupation',
] as const satisfies readonly (PeopleColumn & B2Column)[];

/** The word of most, and all others of its catalogue. */
const wordsBut = (usual: string, all: readonly string[]) =>
  [usual, all.filter((word) => word !== usual)] as const;
const peoples = wordsBut(MAJORITY, ethnicities.words);
const faiths = wordsBut(NO_RELIGION, religions.words);

/** A row of the list: somebody, or a cell of which nobody is entered yet. */
export interface ListedRow {
  readonly season: Season;
  readonly cell: Cell;
  readonly member?: CommitteeMember;
}

const BESIDE: SheetColumn = { widthPt: WORK_PT, beside: true };

/** The columns beside the list, and what stands in them; each person by the rules of their own season. */
export function b2Work({ places }: B2Layout, comparedCells: ReadonlySet<Cell>) {
  const first = places.size + 2;
  const columnOf = (id: WorkColumn) => first + workColumns.indexOf(id);
  const at = (row: number, id: B2Column) => valueOf({ row, column: placeOf(places, id) });
  const cells = ({ season, cell, member }: ListedRow, row: number): readonly PlacedCell[] => {
    const female = at(row, 'bornFemale');
    const male = at(row, 'bornMale');
    const age = ageContent(member, cell, season, male, female);
    const contents: Readonly<Record<WorkColumn, CellContent>> = {
      gender: genderContent(member, female, male),
      age,
      ethnicMinority: markContent(member?.ethnicity, readEthnicity, at(row, 'ethnicity'), peoples),
      religious: markContent(member?.religion, readReligion, at(row, 'religion'), faiths),
      concurrentHead: text(member?.concurrentHead === true ? MARK : undefined),
      frontHead: text(member?.frontHead === true ? MARK : undefined),
      young: youngContent(age, rulesOf(season).young.value, valueOf({ row, column: columnOf('age') })),
      compared: text(comparedCells.has(cell) ? MARK : undefined),
    };
    return workColumns.map((id) => ({ column: columnOf(id), style: 'work', content: contents[id] }));
  };
  return {
    columns: [
      { widthPt: GAP_PT, beside: true } as const satisfies SheetColumn,
      ...workColumns.map(() => BESIDE),
    ],
    headings: workColumns.map((id): PlacedCell => {
      const heading = id === 'gender' ? `${words.note}:\n${words[id]}` : words[id];
      return { column: columnOf(id), style: 'workHeading', content: text(heading) };
    }),
    cells,
    /** Says how many people stand in rows that somebody inserted without these columns; nothing where there are none. */
    bareNote: (numbers: number): CellContent => {
      const names = { row: numbers, column: placeOf(places, 'fullName') };
      const bare = filledBeside(names, { row: numbers, column: columnOf('gender') });
      return { kind: 'textFormula', formula: noteUnlessZero(bare, words.bare), result: '' };
    },
    places: {
      ...Object.fromEntries(ofForm.map((id) => [id, placeOf(places, id)])),
      ...Object.fromEntries(workColumns.map((id) => [id, columnOf(id)])),
    } as Readonly<Record<PeopleColumn, number>>,
  };
}

/** Which of the two columns of birth is filled; without a birth what is entered. */
function genderContent(member: CommitteeMember | undefined, female: Formula, male: Formula): CellContent {
  const { gender, born } = member ?? {};
  const word = gender === undefined ? '' : { female: headings.female, male: headings.male }[gender];
  const columns = [
    { cell: female, word: headings.female },
    { cell: male, word: headings.male },
  ];
  const formula = firstFilled(columns, born === undefined ? word : '');
  return { kind: 'textFormula', formula, result: word };
}

function ageContent(
  member: CommitteeMember | undefined,
  cell: Cell,
  season: Season,
  male: Formula,
  female: Formula,
): CellContent {
  const age = member && ageOf(member, cell.congress, season.season.ageAt);
  const day = ageDay(cell, season);
  // a birth whose column is not known stands in the notes, where nothing can be counted from
  const isInColumn = member?.gender !== undefined && member.born !== undefined;
  if (day === undefined || (isInColumn && age === undefined)) return integer(age);
  const formula = ageFrom(male, female, day, isInColumn ? undefined : age);
  return age === undefined
    ? { kind: 'textFormula', formula, result: '' }
    : { kind: 'countFormula', formula, result: age };
}

/** The day to which ages are counted in a cell, by the season's method. */
function ageDay({ congress }: Cell, { season: { ageAt } }: Season): AgeDay | undefined {
  const day = parsePartialDate((ageAt.method === 'fullYearsAt' ? ageAt.on : congressDate(congress)) ?? '');
  if (day === undefined) return undefined;
  if (ageAt.method === 'yearDifference') return { year: day.year };
  return { year: day.year, monthDay: (day.month ?? 1) * 100 + (day.day ?? 1) };
}

/** “x” by the age beside it. */
function youngContent(age: CellContent, limit: YoungLimit, at: Formula): CellContent {
  const years = age.kind === 'countFormula' ? age.result : age.kind === 'integer' ? age.value : undefined;
  const most = youngBand(limit).to;
  const isYoung = years !== undefined && years <= most;
  return { kind: 'textFormula', formula: markUpTo(at, most, MARK), result: isYoung ? MARK : '' };
}

/** “x” where the word is another than the one of most; a word that no catalogue knows says nothing until it is put right. */
function markContent(
  typed: string | undefined,
  read: typeof readEthnicity,
  cell: Formula,
  [usual, others]: readonly [usual: string, others: readonly string[]],
): CellContent {
  const reading = read(typed);
  if (reading.kind !== 'known' && (typed ?? '') !== '') {
    return { kind: 'textFormula', formula: markAmong(cell, others, MARK), result: '' };
  }
  const isOther = reading.kind === 'known' && reading.word !== usual;
  return { kind: 'textFormula', formula: markUnless(cell, [usual], MARK), result: isOther ? MARK : '' };
}
