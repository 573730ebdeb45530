import { distance } from '../text/distance';
import { fold, nameKey } from '../text/fold';
import { readWardName, type WardName } from '../text/ward-name';
import { bareName, type NamedRow } from './named-row';

/** Rows of wards in a form that many wards fill: our own is found by its name, all others stay as they are. */

/** Behind its kind the name of a ward begins with a capital: “Xã hội hoá” is none. */
const CAPITAL = /^(?:\p{Lu}|\d)/u;

/** “II. Phường Bình An”; what is left must say that it is a ward, for “X.” is short for xã. */
const ROMAN = /^[IVXLC]+\s*[.)\-–:]\s*/u;

function wardOf(text: string): WardName {
  const named = readWardName(bareName(text));
  const numbered = readWardName(bareName(text).replace(ROMAN, ''));
  return numbered.kind !== '' || numbered.isBody ? numbered : named;
}

/** True for a text that says itself that it is a ward, or its committee. */
export function isWardName(text: string): boolean {
  const { kind, name, isBody } = wardOf(text);
  return (kind !== '' || isBody) && CAPITAL.test(name);
}

/** How a text stands to a ward: it is its name, is spelt nearly so, or is another. */
export function wardLikeness(text: string, ward: string): 'same' | 'near' | 'other' {
  const [one, own] = [wardOf(text), wardOf(ward)];
  const kindsAgree = one.kind === '' || own.kind === '' || one.kind === own.kind;
  const unmarked = !/[^\p{ASCII}]/u.test(one.name);
  const isSame = nameKey(one.name) === nameKey(own.name) || (unmarked && fold(one.name) === fold(own.name));
  if (isSame) return kindsAgree ? 'same' : 'near';
  return distance(fold(one.name), fold(own.name), 1) <= 1 ? 'near' : 'other';
}

/** The rows from that of our own ward down to the one before the next ward. */
export interface WardSection {
  readonly row: number;
  readonly to: number;
}

/**
 * Where the cells of our own ward stand below its name; why it is not clear otherwise. `byHand`: the row that somebody said is
 * its own, as it is written there.
 */
export function wardSection(
  rows: readonly NamedRow[],
  ward: string,
  last: number,
  byHand?: string,
): WardSection | 'name-missing' | 'name-twice' {
  const isOwn = ({ text }: NamedRow) =>
    byHand === undefined ? wardLikeness(text, ward) === 'same' : nameKey(text) === nameKey(byHand);
  const wards = rows.filter((row) => isWardName(row.text) || isOwn(row));
  const own = wards.filter(isOwn);
  const [only] = own;
  if (only === undefined) return 'name-missing';
  if (own.length > 1) return 'name-twice';
  const next = wards.find(({ row }) => row > only.row);
  return { row: only.row, to: next === undefined ? last : next.row - 1 };
}
