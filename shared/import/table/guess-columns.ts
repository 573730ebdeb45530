import { wordData } from '../../missing/read-datum';
import { cleanLine } from '../../text/clean-text';
import { inOrder } from '../../text/in-order';
import { type CellColumns, cellColumns } from '../cell-columns';
import { readGender, readPosition, readStatus } from '../values/read-choice';
import { readDateCell } from '../values/read-date';
import { namesCell } from './cell-words';
import { holdsName, isName } from './people-in-cell';
import type { PersonColumn } from './person-headings';
import type { SourceCell, SourceRow } from './source';

/** Rows that are looked at. */
const SAMPLE = 200;
/** Of a hundred filled cells of a column so many have to be what it is taken for. */
const MOSTLY = 80;
const WIDEST = 40;

/**
 * What the columns of a list of people hold where no heading says it, told by what stands in them; somebody has to
 * agree. Empty where no column holds names.
 */
export function guessColumns(rows: readonly SourceRow[]): Partial<Record<PersonColumn, number>> {
  const columns = columnsOf(rows);
  const found: Partial<Record<PersonColumn, number>> = {};
  for (const [use, holds] of uses) {
    const free = columns.filter(({ index }) => !Object.values(found).includes(index));
    const column = free.find(({ cells }) => isMostly(cells, holds));
    if (column) found[use] = column.index;
  }
  if (found.fullName === undefined) return {};
  const next = columns.find(({ index }) => index === (found.fullName ?? 0) + 1);
  const taken = Object.values(found);
  if (next && !taken.includes(next.index) && isMostly(next.cells, isOneWord)) {
    const { fullName, ...others } = found;
    return {
      ...others,
      familyName: fullName,
      givenName: next.index,
      ...datesOf(columns, [...taken, next.index]),
    };
  }
  return { ...found, ...datesOf(columns, taken) };
}

interface Column {
  readonly index: number;
  readonly cells: readonly SourceCell[];
}

function columnsOf(rows: readonly SourceRow[]): readonly Column[] {
  const sample = rows.filter(({ part }) => part === undefined).slice(0, SAMPLE);
  const width = Math.min(WIDEST, Math.max(0, ...sample.map(({ cells }) => cells.length)));
  return Array.from({ length: width }, (_, index) => ({
    index,
    cells: sample.flatMap(({ cells }) => cells[index] ?? []),
  })).filter(({ cells }) => cells.length > 0);
}

/** How dates are read before it is known what they are, and in which order they stand. */
const plain = {
  from1904: false,
  monthFirst: true,
  yearOf: (year: number) => (year < 30 ? 2000 : 1900) + year,
};

/** In the order in which they are looked for: what is sure of itself first. */
const uses: readonly (readonly [PersonColumn, (text: string) => boolean])[] = [
  ['gender', (text) => /^(?:nam|nữ)$/iu.test(text.normalize('NFC')) && readGender(text) !== undefined],
  ['cardNumber', (text) => /^\d{8}$/u.test(text) && readDateCell({ text }, plain) === undefined],
  ['nationalId', (text) => /^(?:\d{12}|\d{9})$/u.test(text.replace(/[\s.]/gu, ''))],
  ['status', (text) => readStatus(text) !== undefined],
  // a post may stand behind a name
  ['position', (text) => readPosition(text) !== undefined && !isName(text)],
  ['ethnicity', (text) => /\p{L}{3}/u.test(text) && wordData.ethnicity.read(text).kind === 'known'],
  ['cell', (text) => namesCell(text)],
  ['fullName', holdsName],
];

/** What the columns of a list of cells hold where no heading says it; empty where no column holds names of cells. */
export function guessCellColumns(rows: readonly SourceRow[]): CellColumns {
  const body = rows.slice(0, SAMPLE).map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? ''));
  const columns = cellColumns([], body);
  const names = rows.slice(0, SAMPLE).flatMap(({ cells }) => cells[columns.name ?? 0] ?? []);
  const ofLives = columnsOf(rows).some(({ cells }) => isOfLives(cells));
  return names.length > 0 && isMostly(names, namesCell) && !ofLives ? columns : {};
}

/** Days of births or admissions: those of congresses are of late. */
function isOfLives(cells: readonly SourceCell[]): boolean {
  const days = cells.flatMap((cell) => {
    const date = /^\d{1,4}$/u.test(cell.text) ? undefined : readDateCell(cell, plain);
    return date !== undefined && date < EARLIEST_SEASON ? [date] : [];
  });
  return days.length * 100 >= cells.length * MOSTLY;
}

const EARLIEST_SEASON = '2015';

function isOneWord(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}’']+$/u.test(text.normalize('NFC').trim());
}

function isMostly(cells: readonly SourceCell[], holds: (text: string) => boolean): boolean {
  return cells.filter(({ text }) => holds(cleanLine(text))).length * 100 >= cells.length * MOSTLY;
}

const DATES = ['born', 'joinedOn', 'officialOn'] as const;

/** The columns of dates by their years: the earliest are births, then come admissions. */
function datesOf(columns: readonly Column[], taken: readonly (number | undefined)[]) {
  const dated = columns.flatMap(({ index, cells }) => {
    if (taken.includes(index)) return [];
    const years = cells.flatMap((cell) => readDateCell(cell, plain)?.slice(0, 4) ?? []).toSorted();
    const middle = years[Math.floor(years.length / 2)];
    return middle !== undefined && years.length * 100 >= cells.length * MOSTLY ? [{ index, middle }] : [];
  });
  const byYear = dated.toSorted((a, b) => inOrder(a.middle, b.middle)).slice(0, DATES.length);
  return Object.fromEntries(byYear.map(({ index }, at) => [DATES[at] ?? 'born', index]));
}
