import { isInside, type Position } from '../../spreadsheet/address';
import { fold } from '../../text/fold';
import { checkAt } from '../form-checks';
import type { Grid } from './grid';
import { isMark, isOfPost, isText, markOf, oneOf } from './marks';
import type { Meaning } from './meaning';
import { type Sign, sampleSign } from './sample-rows';
import type { Table } from './tables';

/** Words of a dropdown that mark something, or say that it is not so. */
const MARKING = /^(?:[x×✓✔√]|co|khong|dung|sai|roi|chua|da)$/iu;
const NOTE = /(?:danh|ghi|tich|dien)(?: dau)?(?: chu)? ?[“"'(]*x(?![\p{L}\d])/u;

/** A note of the sheet, “đánh dấu x vào ô thích hợp”, or an “x” in an example of the table: some of its columns take marks. */
export function hasMarks(grid: Grid, table: Table, samples: readonly number[]): boolean {
  const { headFrom, to } = table;
  const isNoted = grid.sheet.cells.some(
    ({ row, text }) => (row < headFrom || row > to) && NOTE.test(fold(text)),
  );
  return (
    isNoted ||
    samples.some((row) =>
      grid.itemsIn(row).some(({ column }) => sampleSign(grid, table, row, column) === 'marks'),
    )
  );
}

/** A sign as such in the last heading of a column is read with its words; this is what its own places show. */
export function signOf(
  grid: Grid,
  table: Table,
  column: number,
  { rows, samples }: { readonly rows: readonly number[]; readonly samples: readonly number[] },
): Sign | undefined {
  const shown = samples.map((row) => sampleSign(grid, table, row, column));
  if (shown.includes('marks')) return 'marks';
  const places = rows.map((row) => ({ row, column }));
  return dropdownSign(grid, places) ?? formulaSign(grid, places) ?? shown.find((sign) => sign !== undefined);
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
 * What a column asks for as its places are to be filled: “x” or 1 where one or the other is shown; `marked` where
 * it shows “x” for what is counted. Where nothing is shown a 1 for a post may as well be an “x”: it is to be looked at.
 */
export function asShown(
  meaning: Meaning,
  sign: Sign | undefined,
  { asksForNumber, hasMarks: isNear }: { readonly asksForNumber: boolean; readonly hasMarks: boolean },
): Meaning | 'marked' {
  const { id } = meaning;
  if (isMark(id)) return sign === 'numbers' ? { ...meaning, id: oneOf(id) } : meaning;
  const mark = markOf(id);
  if (sign === 'marks') {
    if (mark !== undefined) return { ...meaning, id: mark };
    // an “x” that stands in a column of texts is a sample of one
    return isText(id) ? meaning : 'marked';
  }
  // a 1 in a column of texts is for whom the text would say so
  if (sign === 'numbers' && mark !== undefined && isText(id)) return { ...meaning, id: oneOf(mark) };
  if (mark === undefined || sign === 'numbers' || asksForNumber || !isOfPost(id)) return meaning;
  return { id: isNear ? mark : id, certainty: 'likely' };
}
