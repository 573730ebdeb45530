import { fold } from '../../text/fold';
import { headingWords } from '../heading-words';
import { holdsName, mayHoldSeveral, namesInCell } from '../table/people-in-cell';
import {
  holdsNames,
  movedWithin,
  type PersonColumn,
  type PersonHeading,
  personHeading,
} from '../table/person-headings';
import { type SourceRow, textAt } from '../table/source';
import type { TableView } from '../table/table-view';
import { isDash } from '../values/read-choice';
import type { ImportSettings } from './settings';

/** Rows that tell what a column holds. */
const SAMPLE = 200;

/** Where a list names the cell that somebody left and the one that they came to, they are of the second. */
export function withMovedWithin(view: TableView<PersonColumn>): TableView<PersonColumn> {
  const { heading } = view;
  const moved = heading.columns.cell === undefined ? movedWithin(heading.paths) : undefined;
  if (moved === undefined) return view;
  const kept = Object.entries(heading.columns).filter(
    ([, column]) => column !== moved.from && column !== moved.to,
  );
  const columns = { ...Object.fromEntries<number>(kept), cell: moved.to };
  return { ...view, heading: { ...heading, columns } };
}

/** Words of posts in a cell, whichever of its people they are of. */
const OF_POSTS = /\b(?:bi thu|b thu|p?bt\w*|(?:chi|cap) uy|uy vien|[cu]\.? ?u?v(?:bch)?)\b/u;

/** “Chức vụ” over nothing but posts outside the Party, “Hiệu trưởng”, “Trợ lý”: the work of each. */
export function withWork(view: TableView<PersonColumn>, settings: ImportSettings): TableView<PersonColumn> {
  const { position, occupation, ...others } = view.heading.columns;
  if (position === undefined || occupation !== undefined || settings.columns !== undefined) return view;
  if (
    !/^chuc (?:vu|danh)(?: chuc (?:vu|danh))?$/u.test(
      headingWords(view.heading.paths[position]?.at(-1) ?? ''),
    )
  )
    return view;
  const people = view.body.filter(({ part, cells }) => part === undefined && cells.length > 1);
  const texts = people.map((row) => textAt(row, position)).filter((text) => !isDash(text));
  const isWork = texts.length > 0 && texts.every((text) => !OF_POSTS.test(fold(text)) && /\p{L}/u.test(text));
  if (!isWork) return view;
  return { ...view, heading: { ...view.heading, columns: { ...others, occupation: position } } };
}

/**
 * What headings mean where none is known to stand over names, and one of those that speak of people does: “Đảng viên”, “Ông
 * (bà)”, with nearly nothing but names below. Undefined where there is none.
 */
export function headingsByNames({
  heading: { columns, paths },
  headingRow,
  body,
}: TableView<PersonColumn>): ((path: readonly string[]) => PersonHeading | undefined) | undefined {
  if (headingRow === 0 || holdsNames(new Set(Object.keys(columns)))) return undefined;
  const sample = body.filter(({ part }) => part === undefined).slice(0, SAMPLE);
  const at = paths.findIndex(
    (path, column) =>
      OF_PEOPLE.test(headingWords(path.at(-1) ?? '')) &&
      personHeading(path) !== 'cell' &&
      areNames(sample, column),
  );
  if (at < 0) return undefined;
  const over = headingWords(paths[at]?.at(-1) ?? '');
  return (path) => (headingWords(path.at(-1) ?? '') === over ? 'fullName' : personHeading(path));
}

const OF_PEOPLE = /^(?:cac )?(?:(?:ten )?dang vien|dv|dong chi|d c|ong|ba|can bo|thanh vien|nhan su|ten)\b/u;

function areNames(rows: readonly SourceRow[], column: number): boolean {
  // a post, or a sum, stands alone in its row
  const filled = rows.filter(({ cells }) => cells.filter((cell) => cell !== undefined).length > 1);
  const texts = filled.flatMap(({ cells }) => {
    const cell = cells[column];
    if (cell === undefined) return [];
    const several = mayHoldSeveral(cell) ? namesInCell(cell).names : [];
    return several.length > 1 ? several : [cell.text];
  });
  const names = texts.filter(holdsName);
  // headings of further blocks stand there too
  return names.length > 0 && names.length * 10 >= texts.length * 5;
}
