import type { Stepwise } from '../../stepwise';
import { bareLine, isKnownRemark } from '../values/name-remarks';
import { mayBeGone } from '../values/not-members';
import type { PersonColumns } from './row-kinds';
import { type SourceRow, textAt } from './source';

/** “(đã chuyển sinh hoạt ngày 01/3/2025)”: what is said of the person above. */
const IN_BRACKETS = /^[([].*[)\]][.;,]?$/su;
const DAY = /\d{1,2}[/.-]\d{1,4}(?!\d)/u;
/** What a line over people begins with. */
const OVER = /^(?:[IVX]+|\d{1,2}|[A-D])\s*[.)–-]|^(?:danh sách|các|những|đảng viên|đv|chi bộ)(?!\p{L})/iu;
/** Longer remarks are not taken off a name. */
const LONGEST = 60;

/**
 * A note that stands alone in the row below somebody is put behind the name, as most lists have it; else it would be
 * taken for a line over those below it. Without brackets it may be that too: then it stays, and both are asked about.
 * Goes on a row at a time whenever the caller does.
 */
export function* joinNotesBelow(
  body: readonly SourceRow[],
  { fullName }: PersonColumns,
): Stepwise<readonly SourceRow[]> {
  if (fullName === undefined) return body;
  const joined: SourceRow[] = [];
  for (const row of body) {
    yield;
    const above = joined.at(-1);
    const note = above && isSomebody(above, fullName) ? noteIn(row) : undefined;
    if (above === undefined || note === undefined) {
      joined.push(row);
      continue;
    }
    const isSure = isInBrackets(row);
    joined[joined.length - 1] = isSure
      ? withRemark(above, fullName, note)
      : withComment(above, fullName, note);
    joined.push(isSure ? { number: row.number, cells: [], part: 'continued' } : row);
  }
  return joined;
}

function withRemark(row: SourceRow, name: number, note: string): SourceRow {
  const cells = Array.from(row.cells);
  cells[name] = { text: `${textAt(row, name)} (${note})` };
  return { ...row, cells };
}

/** Said beside the row, so that it is asked about and not believed. */
function withComment(row: SourceRow, column: number, text: string): SourceRow {
  return { ...row, comments: [...(row.comments ?? []), { place: '', column, text }] };
}

/** A name of two words with something beside it. */
function isSomebody(row: SourceRow, name: number): boolean {
  const isName = /^\p{L}[\p{L}\p{M}’'.]*(?: \p{L}[\p{L}\p{M}’'.]*)+$/u.test(textAt(row, name).trim());
  return isName && row.part === undefined && row.cells.filter((cell) => cell !== undefined).length > 1;
}

function isInBrackets({ cells }: SourceRow): boolean {
  return IN_BRACKETS.test(cells.find((cell) => cell !== undefined)?.text.trim() ?? '');
}

function noteIn(row: SourceRow): string | undefined {
  const { cells, part, faults = [] } = row;
  const [only, ...others] = cells.flatMap((cell) => cell?.text ?? []);
  if (only === undefined || others.length > 0 || part !== undefined || faults.length > 0) return undefined;
  const note = bareLine(only.trim()).replace(/[[\]]/gu, '');
  const isNote = isInBrackets(row) ? isKnownRemark(note) : DAY.test(note) && mayBeGone(note);
  return isNote && !OVER.test(note) && note.length <= LONGEST ? note : undefined;
}
