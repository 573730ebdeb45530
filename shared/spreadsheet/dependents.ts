import { movedArea, namedArea, type Rectangle } from './formula-area';
import { type FormulaReferences, formulaReferences, nameKey, type SheetArea } from './formula-references';
import type { CellSpot, SheetLayout } from './sheet-layout';
import { type IsStale, type Place, StaleSearch } from './stale-search';
import type { Table } from './tables';
import type { DefinedName } from './workbook';

/** What is known of a workbook for asking which formulas read from which cells. */
export interface FormulaBook {
  /** In the order of the tabs. */
  readonly sheets: readonly FormulaSheet[];
  readonly names: readonly DefinedName[];
}

export interface FormulaSheet {
  readonly name: string;
  readonly layout: SheetLayout;
  readonly tables: readonly Table[];
}

/**
 * Which formulas may give another result once some cells are written: those that read from them, over names of
 * names, tables, 3-D references and other formulas, however long the way. A formula of which the text does not
 * tell what it reads counts as reading everything, and beyond a bound of steps all formulas do.
 */
export function staleCells(book: FormulaBook, written: readonly Place[]): IsStale {
  if (written.length === 0) return () => false;
  const search = new StaleSearch();
  const places = new PlacesRead(book);
  for (const [sheet, { layout }] of book.sheets.entries()) addFormulas(search, places, sheet, layout);
  return search.run(written);
}

function addFormulas(search: StaleSearch, places: PlacesRead, sheet: number, layout: SheetLayout): void {
  for (const { cell, reads } of formulasOf(places, sheet, layout)) {
    const { from, to } = cell.spread ?? { from: cell, to: cell };
    search.add({ sheet, ...rectangleOf(from, to) }, reads);
  }
}

/** A formula of a sheet, and which cells it reads; undefined for anything. */
export interface FormulaRead {
  readonly cell: CellSpot;
  readonly reads: readonly Place[] | undefined;
}

/** What each formula of a sheet reads, names followed. */
export function formulaReads(book: FormulaBook, sheet: number): readonly FormulaRead[] {
  const layout = book.sheets[sheet]?.layout;
  return layout ? formulasOf(new PlacesRead(book), sheet, layout) : [];
}

function formulasOf(places: PlacesRead, sheet: number, layout: SheetLayout): readonly FormulaRead[] {
  const shared = new Map<number, CellSpot & { readonly references: FormulaReferences }>();
  const readsOf = (cell: CellSpot) => {
    const group = cell.sharedIndex === undefined ? undefined : shared.get(cell.sharedIndex);
    if (cell.formula === '' && group) {
      const moved = { rows: cell.row - group.row, columns: cell.column - group.column };
      return places.of(group.references, sheet, moved);
    }
    const references = formulaReferences(cell.formula);
    if (cell.sharedIndex !== undefined) shared.set(cell.sharedIndex, { ...cell, references });
    // a data table tries values in other cells: its formula stands where they lead to
    const known = cell.formula !== '' && !cell.isDataTable;
    return known ? places.of(references, sheet, { rows: 0, columns: 0 }) : undefined;
  };
  const formulas = layout.rows.flatMap(({ cells }) => cells.filter(({ hasFormula }) => hasFormula));
  return formulas.map((cell) => ({ cell, reads: readsOf(cell) }));
}

interface Point {
  readonly row: number;
  readonly column: number;
}

function rectangleOf(from: Point, to: Point): Rectangle {
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}

/** More places than one formula or name reads: then it counts as reading everything. */
const MOST_PLACES = 4096;

/** From a name to another: a longer way counts as reading everything. */
const MOST_STEPS = 64;

/** Where the names of a workbook lead to. */
class PlacesRead {
  readonly #sheets: ReadonlyMap<string, number>;
  readonly #tables = new Map<string, Place[]>();
  readonly #names = new Map<string, FormulaReferences[]>();
  /** What names read that are not on the way; by name and sheet of use. */
  readonly #known = new Map<string, readonly Place[] | undefined>();

  constructor(book: FormulaBook) {
    this.#sheets = new Map(book.sheets.map(({ name }, index) => [nameKey(name), index]));
    for (const [sheet, { tables }] of book.sheets.entries()) {
      for (const { names, range } of tables) {
        const place = { sheet, ...rectangleOf(range.from, range.to) };
        for (const name of names) push(this.#tables, nameKey(name), place);
      }
    }
    for (const { name, formula } of book.names) push(this.#names, nameKey(name), formulaReferences(formula));
  }

  /** What a formula on a sheet reads; undefined for anything. */
  of(
    references: FormulaReferences,
    sheet: number,
    moved: { readonly rows: number; readonly columns: number },
  ): readonly Place[] | undefined {
    const rectangle = (area: SheetArea) => movedArea(area, moved.rows, moved.columns);
    return this.#collect(references, sheet, rectangle, 0);
  }

  #collect(
    { areas, names, tables, anything }: FormulaReferences,
    sheet: number,
    rectangle: (area: SheetArea) => Rectangle,
    depth: number,
  ): readonly Place[] | undefined {
    if (anything) return undefined;
    const found = new Map<string, Place>();
    const take = (places: readonly Place[] | undefined) => {
      for (const place of places ?? []) found.set(Object.values(place).join(), place);
      return places !== undefined && found.size <= MOST_PLACES;
    };
    const isTold =
      areas.every((area) => take(this.#ofArea(area, sheet, rectangle(area)))) &&
      tables.every((table) => take(this.#tables.get(table))) &&
      names.every((name) => take(this.#ofName(name, sheet, depth)));
    return isTold ? [...found.values()] : undefined;
  }

  #ofArea({ sheets }: SheetArea, own: number, rectangle: Rectangle): readonly Place[] | undefined {
    const ends = sheets?.map((name) => this.#sheets.get(name)) ?? [own, own];
    const [first, last] = ends;
    if (first === undefined || last === undefined) return undefined;
    const [from, to] = [Math.min(first, last), Math.max(first, last)];
    return Array.from({ length: to - from + 1 }, (_, index) => {
      const sheet = from + index;
      const { top, bottom, left, right } = rectangle;
      return { sheet, top, bottom, left, right };
    });
  }

  /** Names of one spelling may belong to several sheets: all of them count. */
  #ofName(name: string, sheet: number, depth: number): readonly Place[] | undefined {
    const isFunction = name.endsWith('(');
    const key = isFunction ? name.slice(0, -1) : name;
    const meanings = this.#names.get(key);
    const table = this.#tables.get(key);
    // a function that no name stands for reads what its arguments say
    if (!meanings) return isFunction ? [] : table;
    const place = `${String(sheet)} ${key}`;
    if (this.#known.has(place)) return this.#known.get(place);
    // a name that leads back to itself finds this
    this.#known.set(place, undefined);
    if (depth > MOST_STEPS) return undefined;
    const all = [...(table ?? [])];
    for (const meaning of meanings) {
      const places = this.#collect(meaning, sheet, namedArea, depth + 1);
      if (!places) return undefined;
      all.push(...places);
    }
    this.#known.set(place, all);
    return all;
  }
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
