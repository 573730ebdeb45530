import type { Gender, Position } from '../domain/choices';
import { LINE_LIMIT } from '../domain/fields';
import type { PartialDate } from '../domain/partial-date';
import type { CellItem } from '../domain/parts';
import { fold } from '../text/fold';
import { readName } from '../text/person-name';
import { readDate, waysOf } from '../text/typed-date';
import { copiedRows } from './copied-rows';

/** Somebody in a pasted list of a committee of the last term. */
export type PastedMember = Omit<CellItem<'previousCommittee'>, 'id'>;

export interface PastedCommittee {
  readonly members: readonly PastedMember[];
  /** Rows in which no name was found, as they stand. */
  readonly unread: readonly string[];
}

const positionWords: readonly (readonly [RegExp, Position])[] = [
  [/^(?:p|pho|phó)\.? ?(?:bi thu|bt)|^pbt$/u, 'deputySecretary'],
  [/^(?:bi thu|bt)/u, 'secretary'],
  [/^(?:chi uy vien|cuv|uy vien|cap uy vien)/u, 'member'],
];
const genderWords: Readonly<Record<string, Gender>> = { nam: 'male', nu: 'female' };
const HEADING = /^(?:tt|stt|so tt|ho va ten|ho ten|chuc vu|nam sinh|ngay sinh|gioi tinh)$/u;
const WORDS_OF_NAME = 2;
const RUNNING_NUMBER = /^\d{1,3}\s*[.)]\s+/u;
const SEPARATOR = /[,;]|\s[-–]\s/u;

/**
 * Reads a list typed or copied from a spreadsheet, a row for each person: the name, and wherever they
 * stand in the row the post, the gender (Nam, Nữ) and the date or year of birth. Without a
 * post somebody is a member. Headings and running numbers are left out. `today` tells the century of births.
 */
export function readPreviousCommittee(block: string, today: PartialDate): PastedCommittee {
  const members: PastedMember[] = [];
  const unread: string[] = [];
  for (const row of copiedRows(block)) {
    const cells = partsOf(row);
    if (cells.length === 0 || cells.some((cell) => HEADING.test(fold(cell)))) continue;
    const member = memberOf(cells, today);
    if (member) members.push(member);
    else unread.push(row.join(row.length === 1 ? '' : '\t').trim());
  }
  return { members, unread };
}

/** What stands in the cells of a row; a row that is typed has commas between them, and perhaps a number before. */
function partsOf(row: readonly string[]): readonly string[] {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [only = ''] = filled;
  if (filled.length !== 1) return filled;
  return only
    .replace(RUNNING_NUMBER, '')
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function postOf(word: string): Position | undefined {
  return positionWords.find(([pattern]) => pattern.test(word))?.[1];
}

function memberOf(cells: readonly string[], today: PartialDate): PastedMember | undefined {
  let fullName: string | undefined;
  let position: Position | undefined;
  let gender: Gender | undefined;
  let born: string | undefined;
  for (const written of cells) {
    const { name: cell, remark } = readName(written);
    if (remark !== undefined) position ??= postOf(fold(remark));
    const word = fold(cell);
    const post = postOf(word);
    const date = readDate(cell, waysOf({ purpose: 'birth', today }));
    if (post !== undefined) position ??= post;
    else if (genderWords[word] !== undefined) gender ??= genderWords[word];
    else if (date !== undefined) born ??= date;
    else if (!/\d/u.test(cell) && word.split(' ').length >= WORDS_OF_NAME) fullName ??= cell;
  }
  if (fullName === undefined || fullName.length > LINE_LIMIT) return undefined;
  return {
    fullName,
    position: position ?? 'member',
    ...(gender === undefined ? {} : { gender }),
    ...(born === undefined ? {} : { born }),
  };
}
