import type { Stepwise } from '../../stepwise';
import { wardKey } from '../../text/ward-name';
import { severalByWard, withoutNumber } from '../cell-name';
import { cellKey } from '../match/match-cells';
import type { PersonColumn } from '../table/person-headings';
import type { RowKinds } from '../table/row-kinds';
import { firstText, rowOnSheet, type SourceRow, sheetOfRow, textAt } from '../table/source';
import type { TableView } from '../table/table-view';

/** The ward that stands over the cells of a list before any of its lines names one, by the place of its sheet. */
export type WardsOver = ReadonlyMap<number, string>;

/**
 * “A. Đảng bộ phường Hoài Tân (cũ)” right over the headings is the first of the wards whose cells stand below. Of several
 * sheets, one for each old ward, titles name it where they differ, else the names of the sheets do.
 */
export function wardsOver(view: TableView<PersonColumn>, kinds: RowKinds): WardsOver {
  const titles = Map.groupBy(
    [...view.titles, ...view.body.filter(({ part }) => part === 'title')],
    ({ number }) => sheetOfRow(number),
  );
  if (titles.size < 2) return new Map([[0, firstWard(view, kinds)]]);
  const told = new Map([...titles].map(([sheet, rows]) => [sheet, wardIn(rows, kinds)]));
  if (new Set([...told.values()].map(wardKey)).size > 1) return told;
  return new Map([...titles].map(([sheet, rows]) => [sheet, wardOfSheet(rows, kinds)]));
}

function firstWard({ titles }: TableView<PersonColumn>, kinds: RowKinds): string {
  const last = titles.at(-1);
  const isFirstOf =
    last !== undefined && /^(?:[A-Z]|[IVX]+|1)\s*[.)]|\bcũ\b/u.test(firstText(last).normalize('NFC'));
  return (isFirstOf && kinds.wardOf(last)) || '';
}

function wardIn(rows: readonly SourceRow[], kinds: RowKinds): string {
  return rows.map((row) => kinds.wardOf(row)).findLast((ward) => ward !== undefined) ?? '';
}

/** Two words or more with a capital each: “Hoài Đông”, and not “Đợt 1”. */
const PLACE = /^(?:\p{Lu}\p{Ll}*\p{M}*\s*){2,4}(?:\(?cũ\)?)?$/u;

function wardOfSheet(rows: readonly SourceRow[], kinds: RowKinds): string {
  const name = rows.find(({ number }) => rowOnSheet(number) === 0);
  if (name === undefined) return '';
  const text = firstText(name).normalize('NFC');
  return kinds.wardOf(name) ?? (PLACE.test(text) ? text : '');
}

/** The keys of cells that stand in several wards; a row at a time whenever the caller goes on. */
export function* namesInWards(
  { body, heading: { columns } }: TableView<PersonColumn>,
  over: WardsOver,
  kinds: RowKinds,
): Stepwise<ReadonlySet<string>> {
  let hasWards = columns.ward !== undefined || over.size > 1;
  for (const row of body) {
    if (hasWards) break;
    hasWards = kinds.wardOf(row) !== undefined;
    yield;
  }
  if (!hasWards) return new Set();
  const pairs = new Map<string, { readonly name: string; readonly ward: string }>();
  let ward = over.get(0) ?? '';
  for (const row of body) {
    yield;
    if (row.begins === true) ward = over.get(sheetOfRow(row.number)) ?? '';
    if (row.part !== undefined) continue;
    const kind = kinds.of(row);
    if (kind.kind === 'ward') ward = kind.ward;
    const name = kind.kind === 'group' ? kind.cell : withoutNumber(textAt(row, columns.cell));
    const of = textAt(row, columns.ward) || ward;
    if (name !== '' && of !== '') pairs.set(`${name}\n${of}`, { name, ward: of });
  }
  return new Set([...severalByWard([...pairs.values()])].map(({ name }) => cellKey(name)));
}
