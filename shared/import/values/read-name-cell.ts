import { nameCase, needsNameCase } from '../../text/name-case';
import type { SourceCell } from '../table/source';
import {
  bareLine,
  bornInRemark,
  isBelowName,
  isExemptRemark,
  isPhrase,
  numberInRemark,
  phoneInRemark,
  takenApart,
} from './name-remarks';
import type { ReadFields } from './person-reading';
import { isGone, readGender, readPosition, readStatus } from './read-choice';
import type { ValueProblemCode } from './value-problem';

/** What stands in the cell of a name: the name alone, and what was taken off it. */
export interface NameCell {
  readonly name: string;
  /** What stood around the name says what columns of their own would say. */
  readonly fields: ReadFields;
  readonly gone: boolean;
  readonly taken: readonly { readonly code: ValueProblemCode; readonly text: string }[];
}

/** Reads the cell of a name, without titles, posts and lines below it; `inSmall`: capitals are written small. */
export function readNameCell(cell: SourceCell, inSmall: boolean): NameCell {
  const lines = (cell.lines ?? [cell.text]).filter((line) => line !== '');
  const last = lines.findLastIndex((line, at) => at === 0 || !isBelowName(line));
  const whole = lines.length === 1 ? cell.text : lines.slice(0, last + 1).join(' ');
  const { name, titles, remarks } = takenApart(whole);
  const told = [...remarks, ...lines.slice(last + 1).map(bareLine)];
  return {
    name: inSmall && needsNameCase(name) ? nameCase(name) : name,
    fields: Object.assign({}, ...told.map(fieldsOfRemark)) as ReadFields,
    gone: told.some(isGone),
    taken: [
      ...titles.map((text) => ({ code: 'title-removed' as const, text })),
      ...told.map((text) => ({ code: 'remark-removed' as const, text })),
    ],
  };
}

/** What stood behind the name says what a column of its own would say. */
function fieldsOfRemark(remark: string): ReadFields {
  const read = columnsOfRemark(remark);
  return Object.keys(read).length === 0 && isPhrase(remark) ? { note: remark } : read;
}

function columnsOfRemark(remark: string): ReadFields {
  const [position, status] = [readPosition(remark), readStatus(remark)];
  const born = bornInRemark(remark);
  const phone = phoneInRemark(remark);
  const gender = /^(?:nam|nữ)$/iu.test(remark) ? readGender(remark) : undefined;
  return {
    ...(born !== undefined && { born }),
    ...(phone !== undefined && { phone }),
    ...(position !== undefined && { position }),
    ...(gender !== undefined && { gender }),
    ...(status !== undefined && { status }),
    ...(isExemptRemark(remark) && { exempt: true }),
    ...numberInRemark(remark),
  };
}
