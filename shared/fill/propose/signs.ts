import { isInside, type Position } from '../../spreadsheet/address';
import { fold } from '../../text/fold';
import { checkAt } from '../form-checks';
import type { Grid } from './grid';
import { isMark, isOfPost, isText, markOf, oneOf } from './marks';
import type { Meaning } from './meaning';
import type { Table } from './tables';

/** What a form shows by its own cells that a column takes: “x”, or the numbers 1 and 0. */
export type Sign = 'marks' | 'numbers';

const MARK = /^[x×✓✔√]$/iu;
/** Words of a dropdown that mark something, or say that it is not so. */
const MARKING = /^(?:[x×✓✔√]|co|khong|dung|sai|roi|chua|da)$/iu;
const NOTE = /(?:danh|ghi|tich|dien)(?: dau)?(?: chu)? ?[“"'(]*x(?![\p{L}\d])/u;

/** A note of the sheet, “đánh dấu x vào ô thích hợp”, or an “x” anywhere in the table: some of its columns take marks. */
export function hasMarks(grid: Grid, { headFrom, from, to }: Table): boolean {
  return grid.sheet.cells.some(({ row, text }) =>
    row < headFrom || row > to ? NOTE.test(fold(text)) : row >= from && MARK.test(text.trim()),
  );
}

/** A sign as such in the last heading of a column is read with its words; this is what its own places show. */
export function signOf(
  grid: Grid,
  { from, to }: Table,
  column: number,
  rows: readonly number[],
): Sign | undefined {
  for (let row = from; row <= to; row += 1) if (MARK.test(grid.textAt(row, column))) return 'marks';
  const places = rows.map((row) => ({ row, column }));
  return dropdownSign(grid, places) ?? formulaSign(grid, places);
}

function dropdownSign(grid: Grid, places: readonly Position[]): Sign | undefined {
  for (const place of places) {
    const allows = checkAt(grid.sheet, place)?.allows;
    if (allows?.kind !== 'words' || allows.words.length === 0) continue;
    if (allows.words.every((word) => MARKING.test(fold(word).trim()))) return 'marks';
    if (allows.words.every((word) => /^\d+$/u.test(word))) return 'numbers';
  }
  return undefined;
}

/** A formula over several of its places counts what is marked, or adds numbers up. */
function formulaSign(grid: Grid, places: readonly Position[]): Sign | undefined {
  const counts = (grid.sheet.formulas ?? []).flatMap(({ reads, counts: how }) => {
    const read = places.filter((place) => reads?.some((area) => isInside(place, rangeOf(area))));
    return how && read.length > 1 ? [how] : [];
  });
  return counts.includes('marks') ? 'marks' : counts[0];
}

function rangeOf({ top, bottom, left, right }: Record<'top' | 'bottom' | 'left' | 'right', number>) {
  return { from: { row: top, column: left }, to: { row: bottom, column: right } };
}

/**
 * What a column asks for as its places are to be filled: “x” or 1 where one or the other is shown; undefined where
 * it shows “x” for what is counted. Where nothing is shown a 1 for a post may as well be an “x”: it is to be looked at.
 */
export function asShown(
  meaning: Meaning,
  sign: Sign | undefined,
  { asksForNumber, hasMarks: isNear }: { readonly asksForNumber: boolean; readonly hasMarks: boolean },
): Meaning | undefined {
  const { id } = meaning;
  if (isMark(id)) return sign === 'numbers' ? { ...meaning, id: oneOf(id) } : meaning;
  const mark = markOf(id);
  if (sign === 'marks') return mark === undefined ? textOnly(meaning) : { ...meaning, id: mark };
  if (mark === undefined || sign === 'numbers' || asksForNumber || !isOfPost(id)) return meaning;
  return { id: isNear ? mark : id, certainty: 'likely' };
}

/** An “x” that stands in a column of texts is a sample of one. */
function textOnly(meaning: Meaning): Meaning | undefined {
  return isText(meaning.id) ? meaning : undefined;
}
