import { wordData } from '../../missing/read-datum';
import { fold } from '../../text/fold';
import { headingWords } from '../heading-words';
import { namesCell } from '../table/cell-words';
import { type PersonColumn, personHeading } from '../table/person-headings';
import type { SourceCell } from '../table/source';
import type { TableView, UnclearColumn } from '../table/table-view';
import { isSign } from '../values/membership';
import { readPoliticalTheory, readPosition, readStatus } from '../values/read-choice';
import { readDateCell } from '../values/read-date';
import type { ListQuestion } from './plan';
import { type ImportSettings, shortHeadingAnswers, unitAnswers } from './settings';

type View = TableView<PersonColumn>;
type Columns = Partial<Record<PersonColumn, number>>;
type Holds = (cell: SourceCell, columns: View['heading']['columns']) => boolean;

const plain = { from1904: false, yearOf: (year: number) => 1900 + year };
const isDay: Holds = (cell) => readDateCell(cell, plain) !== undefined;
const isEthnic: Holds = ({ text }) => wordData.ethnicity.read(text).kind === 'known';
const isReligion: Holds = ({ text }) => wordData.religion.read(text).kind === 'known';

/** “NN” is an occupation (nghề nghiệp), or a foreign language (ngoại ngữ). */
const LANGUAGE = /^(?:tieng|anh|phap|nga|trung|duc|nhat|han)\b|\b[abc][12]?$|toeic|ielts|toefl|bac \d/u;

/** Headings of a few letters, and what a column under them may hold, as what stands in it tells. */
const SHORT: readonly (readonly [RegExp, readonly (readonly [PersonColumn, Holds])[]])[] = [
  [/^ht$/u, [['fullName', ({ text }) => /^\p{L}[\p{L}\p{M}'’]*(?: \p{L}[\p{L}\p{M}'’]*)+$/u.test(text)]]],
  [/^ns$/u, [['born', isDay]]],
  [/^vd$/u, [['joinedOn', isDay]]],
  [/^qq$/u, [['hometown', ({ text }) => /\p{L}/u.test(text)]]],
  [
    /^(?:cv|du kien|gioi thieu|de nghi|co cau)$/u,
    [['position', ({ text }) => readPosition(text) !== undefined]],
  ],
  [/^nn$/u, [['occupation', ({ text }) => /\p{L}{2}/u.test(text) && !LANGUAGE.test(fold(text))]]],
  [/^dv$/u, [['cell', ({ text }) => namesCell(text)]]],
  [
    /^dt$/u,
    [
      ['ethnicity', isEthnic],
      ['phone', ({ text }) => /^0?\d[\d .]{7,}$/u.test(text)],
    ],
  ],
  [/^tg$/u, [['religion', isReligion]]],
  [
    /^ct$/u,
    [
      ['officialOn', isDay],
      // a mark is one of “chính thức” beside a column of “dự bị”
      ['officialOn', ({ text }, columns) => isSign(text) && columns.markProbationary !== undefined],
      ['status', ({ text }) => readStatus(text) !== undefined],
      ['politicalTheory', ({ text }) => readPoliticalTheory(text) !== undefined],
    ],
  ],
];
/** Of these somebody has to say what they stand for: chính trị, chính thức, công tác, chủ tịch. */
const ASKED = /^ct$/u;
/** A place as a heading: its column may name the cell of each. */
const UNIT =
  /^(?:(?:ten|so|thuoc|o) )?(?:kp|khu pho|tdp|to dan pho|thon|xom|ap|khoi pho|khom|khoi|tieu khu)$/u;
/** Of ten filled cells so many have to be what the column is taken for. */
const MOSTLY = 8;

/** The columns under short headings, told by what stands in them or by what was answered. */
export function withShortHeadings(view: View, settings: ImportSettings): View {
  if (view.headingRow === 0 || settings.columns !== undefined) return view;
  let columns: Columns = { ...view.heading.columns };
  const unclear: UnclearColumn[] = [];
  let unit: UnclearColumn | undefined;
  for (const [index, path] of view.heading.paths.entries()) {
    const words = headingWords(path.at(-1) ?? '');
    const isUsed = (use: PersonColumn) => columns[use] !== undefined && columns[use] !== index;
    const readings = SHORT.find(([heading]) => heading.test(words))?.[1] ?? [];
    const isUnit = unit === undefined && UNIT.test(words) && personHeading(path) === undefined;
    const cells = isUnit || readings.length > 0 ? cellsOf(view, index) : [];
    if (isUnit) unit = unclearAt(path, index, cells);
    if (readings.length === 0 || cells.length === 0 || isTaken(columns, path, index)) continue;
    const told = settings.headings?.[String(index)];
    const answered = told === 'none' ? undefined : told;
    const found = readings.find(
      ([use, holds]) =>
        !isUsed(use) && cells.filter((cell) => holds(cell, columns)).length * 10 >= cells.length * MOSTLY,
    )?.[0];
    const use = answered ?? found;
    if (use !== undefined && told !== 'none') columns = withUse(columns, use, index);
    if (ASKED.test(words) && found === undefined) unclear.push(unclearAt(path, index, cells));
  }
  if (unit === undefined || columns.cell !== undefined || unit.count === 0)
    return { ...view, heading: { ...view.heading, columns }, unclear };
  if (settings.unitIsCell === 'cell') columns.cell = unit.column;
  return { ...view, heading: { ...view.heading, columns }, unclear, unit };
}

/** Another heading over the same column says what it is: “Ngày vào Đảng” over “CT”. */
function isTaken(
  columns: Readonly<Partial<Record<PersonColumn, number>>>,
  path: readonly string[],
  index: number,
): boolean {
  return path.length > 1 && Object.values(columns).includes(index);
}

/** The columns with another use of one; what it was taken for before it is no more. */
function withUse(columns: Columns, use: PersonColumn, index: number): Columns {
  const others = Object.entries(columns).filter(([, column]) => column !== index);
  return { ...Object.fromEntries(others), [use]: index };
}

function cellsOf({ body }: View, index: number): readonly SourceCell[] {
  return body.flatMap((row) => (row.part === undefined ? (row.cells[index] ?? []) : [])).slice(0, SAMPLE);
}

const SAMPLE = 200;

function unclearAt(path: readonly string[], column: number, cells: readonly SourceCell[]): UnclearColumn {
  return { column, heading: path.at(-1) ?? '', example: cells[0]?.text ?? '', count: cells.length };
}

/** What short headings stand for, where what is below them does not tell. */
export function shortHeadingQuestions(
  { unclear = [] }: View,
  settings: ImportSettings,
): readonly ListQuestion[] {
  return unclear.map(({ column, heading, example, count }) => ({
    id: `heading:${String(column)}`,
    kind: 'short-heading' as const,
    count,
    examples: [{ text: heading, otherwise: example }],
    choices: shortHeadingAnswers,
    answer: settings.headings?.[String(column)],
  }));
}

/** Whether a column of places names the cells, where nothing else does. `isOpen`: rows name no cell. */
export function unitQuestion(
  { unit }: View,
  settings: ImportSettings,
  isOpen: boolean,
): readonly ListQuestion[] {
  if (unit === undefined || !(isOpen || settings.unitIsCell !== undefined)) return [];
  const { heading, example, count } = unit;
  return [
    {
      id: 'unit-is-cell',
      kind: 'unit-is-cell',
      count,
      examples: [{ text: heading, otherwise: example }],
      choices: unitAnswers,
      answer: settings.unitIsCell,
    },
  ];
}

/** “Khu phố” before “1” in a column of that heading; empty where the column does not say what its numbers are of. */
export function unitBefore({ heading: { columns, paths } }: View): string {
  const over = paths[columns.cell ?? -1]?.at(-1) ?? '';
  const words = headingWords(over);
  return UNIT.test(words) ? over.normalize('NFC').replace(/^(?:tên|số|thuộc|ở)\s+/iu, '') : '';
}
