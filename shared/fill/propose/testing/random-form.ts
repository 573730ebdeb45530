import ExcelJS from 'exceljs';
import type { Cell, Season } from '../../../domain/season';
import { addressOf, columnLetters } from '../../../spreadsheet/address';
import { askedOfCells, askedOfSeason, lineDecoys } from './asked';
import { spelt, wardsOf } from './form-words';
import { acrossColumns, type GroupedRow, groupedRows, together } from './grouped-rows';
import { oneCellSheet, type Put, partOf, sectionsSheet } from './other-sheets';
import { type Placed, randomHeadings } from './random-headings';
import { pick, type Random, randomFrom, shuffled } from './spread-season';

/** A form in some house style, and what must stand in each of its places once it is filled. */
export interface RandomForm {
  readonly bytes: Uint8Array;
  /** By `sheet!cell`; null where nothing may be written. */
  readonly truth: ReadonlyMap<string, number | string | null>;
  /** Places of formulas over named ranges: nothing may be written there. */
  readonly sums: readonly string[];
}

const PERCENT = '0.0%';
const FRAME = { style: 'thin' } as const;
const border = { top: FRAME, left: FRAME, bottom: FRAME, right: FRAME };

class FormMaker {
  readonly truth = new Map<string, number | string | null>();
  readonly sums: string[] = [];
  readonly #book = new ExcelJS.Workbook();
  readonly #random: Random;
  readonly #season: Season;

  constructor(season: Season, seed: number) {
    this.#season = season;
    this.#random = randomFrom(seed);
  }

  async make(): Promise<RandomForm> {
    const kinds = shuffled(this.#random, [
      'cells',
      'lines',
      'across',
      'notes',
      'one cell',
      'sections',
    ] as const);
    const sheets = kinds.slice(0, 1 + Math.floor(this.#random() * 3));
    for (const [index, kind] of sheets.entries()) {
      const sheet = this.#book.addWorksheet(`Biểu ${String(index + 1)}`);
      if (kind === 'cells') this.#addCells(sheet);
      else if (kind === 'lines') this.#addLines(sheet);
      else if (kind === 'across') this.#addAcross(sheet);
      else if (kind === 'one cell') this.#addOther(sheet, oneCellSheet);
      else if (kind === 'sections') this.#addOther(sheet, sectionsSheet);
      else sheet.getCell('B2').value = 'Hướng dẫn: ghi đủ các cột, không thay đổi biểu mẫu';
    }
    const bytes = new Uint8Array(await this.#book.xlsx.writeBuffer());
    return { bytes, truth: this.truth, sums: this.sums };
  }

  #addOther(sheet: ExcelJS.Worksheet, add: typeof oneCellSheet): void {
    const put: Put = (row, column, value) => this.#frame(sheet, row, column, value);
    add(this.#random, this.#season, put, (row, column, value) => this.#expect(sheet, row, column, value));
  }

  #maybe(chance: number): boolean {
    return this.#random() < chance;
  }

  #expect(sheet: ExcelJS.Worksheet, row: number, column: number, value: number | string | null): void {
    this.truth.set(`${sheet.name}!${addressOf({ row, column })}`, value);
  }

  #frame(sheet: ExcelJS.Worksheet, row: number, column: number, value?: ExcelJS.CellValue): ExcelJS.Cell {
    const cell = sheet.getCell(row, column);
    cell.border = border;
    if (value !== undefined) cell.value = value;
    return cell;
  }

  #addTop(sheet: ExcelJS.Worksheet): number {
    let row = 1;
    if (this.#maybe(0.5)) sheet.getCell(row++, 1).value = 'BAN TỔ CHỨC';
    sheet.getCell(row++, 1).value = 'BIỂU TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ, BẦU CẤP UỶ';
    if (this.#maybe(0.5)) {
      sheet.getCell(row, 1).value = 'Đảng bộ phường: ……………………';
      this.#expect(sheet, row++, 1, 'Đảng bộ phường: Hoài Tân');
    }
    if (this.#maybe(0.4)) sheet.getCell(row++, 3).value = 'Đơn vị tính: người';
    return row + (this.#maybe(0.5) ? 1 : 0);
  }

  #addCells(sheet: ExcelJS.Worksheet): void {
    const top = this.#addTop(sheet);
    const columns = randomHeadings(this.#random);
    const levels = columns.some(({ path }) => path.length > 1) ? 2 : 1;
    const hasOrdinal = this.#maybe(0.8);
    const nameColumn = hasOrdinal ? 2 : 1;
    const merges = this.#maybe(0.8);
    const fixed = [
      ...(hasOrdinal ? [pick(this.#random, ['TT', 'STT', 'Số TT'])] : []),
      pick(this.#random, ['Tên chi bộ', 'Chi bộ', 'Đơn vị', 'Tên chi bộ trực thuộc', 'Đ/v']),
    ];
    const first = fixed.length + 1;
    const drawHead = (at: number) => {
      for (const [index, text] of fixed.entries())
        this.#head(sheet, { top: at, levels, column: index + 1, path: [text], merges });
      for (const [index, { path }] of columns.entries()) {
        const before = columns[index - 1]?.path;
        const isGoingOn =
          path.length > 1 && before !== undefined && before.length > 1 && before[0] === path[0];
        this.#head(sheet, { top: at, levels, column: first + index, path, merges, isGoingOn });
      }
      if (merges) this.#mergeGroups(sheet, at, first, columns);
      return at + levels;
    };
    drawHead(top);
    let row = top + levels;
    if (this.#maybe(0.4)) {
      for (let column = 1; column < first + columns.length; column += 1)
        this.#frame(sheet, row, column, column);
      row += 1;
    }
    this.#addRows(sheet, row, { nameColumn, hasOrdinal, first, columns }, drawHead);
  }

  #head(
    sheet: ExcelJS.Worksheet,
    at: {
      top: number;
      levels: number;
      column: number;
      path: readonly string[];
      merges: boolean;
      isGoingOn?: boolean;
    },
  ): void {
    const { top, levels, column, path, merges, isGoingOn } = at;
    const upper = this.#maybe(0.2) ? path[0]?.toUpperCase() : path[0];
    if (!isGoingOn) this.#frame(sheet, top, column, upper);
    if (path.length > 1) this.#frame(sheet, top + 1, column, path[1]);
    else if (levels > 1 && merges) sheet.mergeCells(top, column, top + 1, column);
  }

  #mergeGroups(
    sheet: ExcelJS.Worksheet,
    top: number,
    first: number,
    columns: readonly { path: readonly string[] }[],
  ): void {
    for (let at = 0; at < columns.length; ) {
      const group = columns[at]?.path;
      let end = at + 1;
      while (
        group &&
        group.length > 1 &&
        columns[end]?.path[0] === group[0] &&
        columns[end]?.path.length === 2
      )
        end += 1;
      if (end - at > 1) sheet.mergeCells(top, first + at, top, first + end - 1);
      at = end;
    }
  }

  #addRows(sheet: ExcelJS.Worksheet, from: number, table: Placed, drawHead: (at: number) => number): void {
    const cells = shuffled(this.#random, this.#season.cells);
    const listed = this.#maybe(0.3) ? cells.slice(1) : cells;
    const strange = this.#maybe(0.3) ? ['Chi bộ Hợp tác xã Tân Thạnh Đông'] : [];
    const hasTop = this.#maybe(0.25);
    let row = from;
    const rows: number[] = [];
    const total = (at: number) => {
      this.#frame(sheet, at, 1, pick(this.#random, ['Tổng cộng', 'Cộng', 'TỔNG SỐ']));
      if (table.nameColumn === 2 && this.#maybe(0.5)) sheet.mergeCells(at, 1, at, 2);
    };
    const topRow = hasTop ? row++ : undefined;
    if (topRow !== undefined) total(topRow);
    const wards = this.#maybe(0.3) ? wardsOf(this.#random) : undefined;
    if (wards) row = this.#addOthers(sheet, row, table, wards.before);
    if (wards) this.#frame(sheet, row++, table.nameColumn, wards.own);
    const order = shuffled(this.#random, [...listed, ...strange]);
    const isPlain = wards === undefined && !hasTop;
    const again = isPlain && this.#maybe(0.2) ? Math.floor(order.length / 2) : 0;
    const isGrouped = !wards && again === 0 && this.#maybe(0.3);
    const lines: readonly GroupedRow[] = isGrouped
      ? groupedRows(this.#random, order)
      : order.map((cell) => ({ cell }));
    for (const [at, line] of lines.entries()) {
      if (this.#maybe(0.04)) row += 1;
      // the headings again on a new page
      if (again > 0 && at === again) row = drawHead(row);
      this.#addLine(sheet, row, table, { ...line, isOurs: wards?.isAsked !== true }, rows.length + 1);
      if (line.cell !== undefined) rows.push(row);
      row += 1;
    }
    if (wards) row = this.#addOthers(sheet, row, table, wards.after);
    // over several wards nobody knows a total
    if (hasTop || wards || again > 0) return;
    total(row);
    const blank = table.columns.map(({ path }) => ({ path, one: undefined }));
    this.#addFigures(sheet, row, { ...table, columns: blank }, undefined, table);
    // where cells have no row, a total is that of the rows; with a row that is nobody's it is not known
    if (listed.length < cells.length)
      for (const [index, { one }] of table.columns.entries()) {
        const sum = strange.length === 0 && one ? together(listed, one) : undefined;
        this.#expect(sheet, row, table.first + index, sum ?? null);
      }
    if (this.#maybe(0.3)) this.#sumByNames(sheet, row, table, rows);
    if (this.#maybe(0.5)) sheet.getCell(row + 2, 2).value = 'NGƯỜI LẬP BIỂU';
  }

  /** The row of a cell, or of a group. */
  #addLine(
    sheet: ExcelJS.Worksheet,
    row: number,
    table: Placed,
    line: GroupedRow & { readonly isOurs: boolean },
    count: number,
  ): void {
    const { cell, text = '', ordinal = '', sumOf, isOurs } = line;
    if (table.hasOrdinal) this.#frame(sheet, row, 1, cell === undefined ? ordinal : count);
    const name =
      cell === undefined || typeof cell === 'string' ? (cell ?? text) : spelt(this.#random, cell.name);
    this.#frame(sheet, row, table.nameColumn, name);
    this.#addFigures(sheet, row, table, isOurs && typeof cell !== 'string' ? cell : undefined);
    if (!sumOf) return;
    for (const [index, { one }] of table.columns.entries())
      this.#expect(sheet, row, table.first + index, (one && together(sumOf, one)) ?? null);
  }

  /** The total of some columns is a formula over a name for its rows: it stays as it is. */
  #sumByNames(
    sheet: ExcelJS.Worksheet,
    at: number,
    { first, columns }: Placed,
    rows: readonly number[],
  ): void {
    for (const [index, { one }] of columns.entries()) {
      if (one?.kind !== 'count' || !this.#maybe(0.5)) continue;
      const name = `Cot_${String(sheet.id)}_${String(index)}`;
      const letter = columnLetters(first + index);
      const [from, to] = [rows[0], rows.at(-1)].map(String);
      this.#book.definedNames.add(`'${sheet.name}'!$${letter}$${from ?? ''}:$${letter}$${to ?? ''}`, name);
      sheet.getCell(at, first + index).value = { formula: `SUM(${name})`, result: 0 };
      // a formula over a column that stays empty keeps its 0
      this.truth.delete(`${sheet.name}!${letter}${String(at)}`);
      this.sums.push(`${sheet.name}!${letter}${String(at)}`);
    }
  }

  /** Wards with cells that are called as ours: nothing may be written there. */
  #addOthers(sheet: ExcelJS.Worksheet, from: number, table: Placed, wards: readonly string[]): number {
    let row = from;
    for (const ward of wards) {
      this.#frame(sheet, row, table.nameColumn, ward);
      this.#addFigures(sheet, row++, table, undefined);
      for (const { name } of shuffled(this.#random, this.#season.cells).slice(
        0,
        1 + Math.floor(this.#random() * 6),
      )) {
        this.#frame(sheet, row, table.nameColumn, name);
        this.#addFigures(sheet, row++, table, undefined);
      }
    }
    return row;
  }

  #addFigures(
    sheet: ExcelJS.Worksheet,
    row: number,
    { first, columns }: Placed,
    cell: Cell | undefined,
    totals?: Placed,
  ): void {
    for (const [index, { one }] of columns.entries()) {
      const place = this.#frame(sheet, row, first + index);
      const kind = (one ?? totals?.columns[index]?.one)?.kind;
      if (kind === 'share') place.numFmt = PERCENT;
      if (kind === 'date') place.numFmt = 'dd/mm/yyyy';
      if (one?.words && cell)
        place.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${one.words}"`] };
      // totals are judged apart: a form rarely asks for what adds nothing up
      if (totals) continue;
      const value = cell && one ? one.of(cell) : undefined;
      this.#expect(
        sheet,
        row,
        first + index,
        value === undefined || value === ''
          ? null
          : typeof value === 'string' && one?.kind === 'count'
            ? Number(value)
            : value,
      );
    }
  }

  /** A table that lies on its side: a column for each cell, also in groups with a sum each, and the sum of all cells. */
  #addAcross(sheet: ExcelJS.Worksheet): void {
    const top = this.#addTop(sheet);
    const cells = shuffled(this.#random, this.#season.cells);
    const listed = this.#maybe(0.3) ? cells.slice(2) : cells;
    const columns = acrossColumns(this.#random, listed);
    const isTwo = columns.some(({ group }) => group !== undefined);
    const hasTotal = this.#maybe(0.5);
    const heads = ['TT', pick(this.#random, ['Chỉ tiêu', 'Nội dung', 'Tiêu chí'])];
    for (const [index, head] of heads.entries()) this.#frame(sheet, top, index + 1, head);
    const at = isTwo ? top + 1 : top;
    if (isTwo) for (const column of [1, 2]) sheet.mergeCells(top, column, at, column);
    for (const [index, { group, text }] of columns.entries()) {
      this.#frame(sheet, at, 3 + index, text);
      const span = columns.filter((each) => each.group === group).length;
      if (group === undefined || columns[index - 1]?.group === group) continue;
      this.#frame(sheet, top, 3 + index, group);
      if (span > 1) sheet.mergeCells(top, 3 + index, top, 2 + index + span);
    }
    const last = 3 + columns.length;
    if (hasTotal) this.#frame(sheet, top, last, 'Tổng cộng');
    if (hasTotal && isTwo) sheet.mergeCells(top, last, at, last);
    const own = askedOfCells.filter(({ kind, paths }) => kind === 'count' && paths.some(isAlone));
    for (const [index, line] of shuffled(this.#random, own).slice(0, 6).entries()) {
      const row = at + 1 + index;
      this.#frame(sheet, row, 1, index + 1);
      this.#frame(sheet, row, 2, pick(this.#random, line.paths.filter(isAlone))[0]);
      for (const [place, { of }] of columns.entries()) {
        this.#frame(sheet, row, 3 + place);
        this.#expect(sheet, row, 3 + place, (of && together(of, line)) ?? null);
      }
      if (!hasTotal) continue;
      this.#frame(sheet, row, last);
      // over some of the cells nobody knows a total
      this.#expect(sheet, row, last, (listed.length === cells.length && together(cells, line)) || null);
    }
  }

  #addLines(sheet: ExcelJS.Worksheet): void {
    const { title, part } = partOf(this.#random, this.#season);
    const above = this.#addTop(sheet);
    if (title !== undefined) sheet.getCell(above, 1).value = title;
    const top = title === undefined ? above : above + 1;
    const hasShare = this.#maybe(0.7);
    const unit = this.#maybe(0.4) ? [pick(this.#random, ['ĐVT', 'Đơn vị tính'])] : [];
    const at = 3 + unit.length;
    const heads = [
      'TT',
      pick(this.#random, ['Chỉ tiêu', 'Nội dung', 'Tiêu chí']),
      ...unit,
      pick(this.#random, ['Số lượng', 'SL', 'Tổng số']),
      ...(hasShare ? [pick(this.#random, ['Tỷ lệ', 'Tỷ lệ %', 'TL (%)'])] : []),
      ...(this.#maybe(0.5) ? ['Ghi chú'] : []),
    ];
    for (const [index, head] of heads.entries()) this.#frame(sheet, top, index + 1, head);
    const asked = shuffled(this.#random, askedOfSeason).slice(0, 8 + Math.floor(this.#random() * 12));
    const others = shuffled(this.#random, lineDecoys).slice(0, Math.floor(this.#random() * 3));
    const lines = shuffled(this.#random, [...asked, ...others]);
    for (const [index, line] of lines.entries()) {
      const row = top + 1 + index;
      this.#frame(sheet, row, 1, index + 1);
      const text = typeof line === 'string' ? line : pick(this.#random, line.words);
      this.#frame(sheet, row, 2, this.#maybe(0.2) ? text.toUpperCase() : text);
      if (at > 3)
        this.#frame(sheet, row, 3, /^(?:tổng )?(?:số )?chi bộ/iu.test(text) ? 'Chi bộ' : 'Đồng chí');
      this.#frame(sheet, row, at);
      const isLine = typeof line !== 'string';
      this.#expect(sheet, row, at, isLine && line.isShare !== true ? (line.of(part) ?? null) : null);
      if (!hasShare) continue;
      this.#frame(sheet, row, at + 1).numFmt = PERCENT;
      const share = !isLine
        ? null
        : line.isShare
          ? (line.of(part) ?? null)
          : line.base
            ? (line.of(part) ?? 0) / line.base(part)
            : null;
      this.#expect(sheet, row, at + 1, share);
    }
  }
}

const isAlone = (path: readonly string[]) => path.length === 1;

export function randomForm(season: Season, seed: number): Promise<RandomForm> {
  return new FormMaker(season, seed).make();
}
