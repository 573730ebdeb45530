import { columnLetters, columnNumber, parseRange } from '../../spreadsheet/address';
import { fold } from '../../text/fold';
import { romanNumeral } from '../../text/roman';
import { type HouseStyle, isLaidOut, isOfPosts } from './house-style';
import {
  type Column,
  cellCode,
  GONE_CARD,
  ListColumns,
  laidOutRows,
  MARKED_CARD,
  OTHER_CARD,
  oneMore,
  postHeadings,
  STRUCK_CARD,
  wavered,
  width,
  writtenCell,
} from './list-columns';
import type { ListCell, ListRow, ListSheet } from './list-workbook';
import { type TruePerson, trueCells } from './random-people';
import { settledStyle } from './settled-style';
import { toLegacy } from './to-legacy';

/** The list as its office would send it. */
export function listOf(people: readonly TruePerson[], wanted: HouseStyle): readonly ListSheet[] {
  const { encoding, typing } = wanted;
  // what only Unicode has cannot be typed otherwise
  if (encoding === undefined || typing === 'decomposed' || typing === 'alike')
    return sheetsOf(people, wanted);
  return sheetsOf(people, wanted).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (typeof cell === 'string' ? toLegacy(cell, encoding) : cell)),
    })),
  }));
}

/** The sheet that says what the codes of cells mean. */
const legend: ListSheet = {
  name: 'Danh mục',
  rows: [
    { cells: ['Mã', 'Tên chi bộ'] },
    ...trueCells.map((name, cell) => ({ cells: [cellCode(cell), name] })),
  ],
  merges: [],
};

function sheetsOf(people: readonly TruePerson[], wanted: HouseStyle): readonly ListSheet[] {
  const style = settledStyle(people, wanted);
  const cells = [...new Set(people.map(({ cell }) => cell))];
  const blocks = cells.map((cell) => people.filter((each) => each.cell === cell));
  if (style.layout === 'sheets') {
    return blocks.map((block) => {
      const sheet = new Writer(style);
      sheet.title('DANH SÁCH ĐẢNG VIÊN');
      sheet.block(block, false);
      return sheet.sheet(trueCells[block[0]?.cell ?? 0] ?? '');
    });
  }
  const sheet = new Writer(style);
  if (style.layout !== 'bare') sheet.title('DANH SÁCH ĐẢNG VIÊN CÁC CHI BỘ');
  if (style.layout === 'beside') sheet.beside(blocks);
  else if (style.layout === 'blocks')
    for (const [at, block] of blocks.entries()) sheet.ownBlock(block, at % 2 === 1);
  else if (isOfPosts(style.layout)) sheet.posts(blocks);
  else if (style.layout === 'lines') sheet.lines(blocks);
  else if (isLaidOut(style.layout)) sheet.laidOut(people);
  else {
    sheet.whole(blocks);
    sheet.others(people);
  }
  if (style.noise && style.layout !== 'bare') sheet.footer();
  return style.codes ? [sheet.sheet('DS'), legend] : [sheet.sheet('DS')];
}

const DITTO = ['nt', '"', '-nt-', '-//-', '↓'] as const;

/** As long as a number of a card shows itself. */
const CARD_DIGITS = 8;
class Writer {
  readonly #style: HouseStyle;
  readonly #rows: (Omit<ListRow, 'cells'> & { cells: ListCell[] })[] = [];
  readonly #merges: string[] = [];
  readonly #columns: ListColumns;

  constructor(style: HouseStyle) {
    this.#style = style;
    this.#columns = new ListColumns(style);
  }

  sheet(name: string): ListSheet {
    if (this.#style.behindMerges) for (const merge of this.#merges) this.#coverWith(merge, 'GIÁ TRỊ CŨ');
    const { splitRows, stray } = this.#style;
    return { name, rows: this.#rows, merges: this.#merges, splitRows, stray };
  }

  /** What stands behind merged cells nobody sees. */
  #coverWith(merge: string, text: string): void {
    const range = parseRange(merge);
    if (range === undefined) return;
    const { from, to } = range;
    for (let row = from.row; row <= to.row; row += 1) {
      const cells = this.#rows[row - 1]?.cells;
      for (let column = from.column; cells && column <= to.column; column += 1)
        if (row !== from.row || column !== from.column) cells[column - 1] = text;
      if (cells) for (let at = 0; at < cells.length; at += 1) cells[at] ??= undefined;
    }
  }

  title(text: string): void {
    if (this.#style.noise) this.#rows.push({ cells: ['ĐẢNG BỘ PHƯỜNG THỬ'] });
    this.#rows.push({ cells: [text] });
    this.#merge(this.#rows.length, 0, this.#rows.length, 4);
  }

  footer(): void {
    this.#rows.push({ cells: [undefined, 'Tổng cộng', 'x'] });
    this.#rows.push({ cells: [] });
    this.#rows.push({ cells: [undefined, undefined, 'Ngày 01 tháng 9 năm 2026'] });
    this.#rows.push({ cells: [undefined, 'NGƯỜI LẬP', 'BÍ THƯ'] });
    this.#rows.push({ cells: [undefined, 'Hoàng Thị Ký', 'Hoàng Văn Duyệt'] });
  }

  whole(blocks: readonly (readonly TruePerson[])[]): void {
    const { layout } = this.#style;
    const columns = this.#columns.all(!layout.endsWith('groups'), false);
    if (layout !== 'bare') this.#headings(columns, 0);
    let index = 0;
    for (const block of blocks) {
      const count = layout === 'counted-groups' ? `: ${String(block.length)} đ/c, nữ 0` : '';
      if (layout.endsWith('groups'))
        this.#rows.push({
          cells: [
            ...Array.from({ length: this.#style.groupColumn }, () => undefined),
            writtenCell(block[0]?.cell ?? 0, this.#style) + count,
          ],
        });
      const hasLines = this.#style.postLines && layout !== 'bare';
      // the cell's name stands at the first of its people
      const from = this.#rows.length + (hasLines ? 2 : 1);
      for (const [at, each] of block.entries()) {
        index += 1;
        this.#part(at);
        if (hasLines)
          this.#rows.push({ cells: [undefined, postHeadings[Math.min(at, postHeadings.length - 1)]] });
        this.#person(columns, each, index, at > 0);
      }
      if (this.#style.struck !== undefined && layout !== 'bare' && block === blocks[0]) {
        index += 1;
        const row = this.#person(columns, oneMore(block[0]?.cell ?? 0, STRUCK_CARD), index, true);
        Object.assign(row, { struck: this.#style.struck, hidden: false });
      }
      if (this.#style.marked !== undefined && layout !== 'bare' && block === blocks[0]) {
        index += 1;
        const row = this.#person(columns, oneMore(block[0]?.cell ?? 0, MARKED_CARD), index, true);
        const isTinted = this.#style.marked === 'legend';
        Object.assign(row, isTinted ? { tinted: true } : { comment: 'VP:\nĐã chuyển sinh hoạt đi 3/2025' }, {
          hidden: false,
        });
      }
      if (this.#columns.hasGone && block === blocks[0]) {
        index += 1;
        this.#person(columns, oneMore(block[0]?.cell ?? 0, GONE_CARD), index, true);
      }
      const column = width(columns) - 1;
      if (layout === 'merged' && block.length > 1) this.#merge(from, column, this.#rows.length, column);
      if (this.#style.noise && layout !== 'bare')
        this.#rows.push({ cells: [undefined, `Cộng: ${String(block.length)} đồng chí`] });
      if (this.#style.remarks && layout !== 'bare')
        this.#rows.push({ cells: [undefined, `Trong đó nữ: ${String(block.length)} đồng chí`] });
    }
  }

  /** A line inside a cell, over the first and the third of its people. */
  #part(at: number): void {
    const { parts, layout } = this.#style;
    if (parts === undefined || !layout.endsWith('groups') || at % 2 !== 0) return;
    const number = at / 2 + 1;
    this.#rows.push({
      cells:
        parts === 'party-groups'
          ? [undefined, `Tổ Đảng số ${String(number)}`]
          : [
              number === 2 ? '2' : romanNumeral(number),
              ['Khoa Nội', 'Khoa Ngoại', 'Khoa Dược'][number - 1] ?? `Khoa ${String(number)}`,
            ],
    });
  }

  /** A line, and whoever stands below it. */
  others(people: readonly TruePerson[]): void {
    if (this.#style.marked === 'legend' && this.#style.layout !== 'bare')
      this.#rows.push({ cells: ['Ghi chú: dòng tô màu vàng là đảng viên đã chuyển sinh hoạt đi'] });
    if (this.#style.others === undefined || this.#style.layout === 'bare') return;
    const columns = this.#columns.all(!this.#style.layout.endsWith('groups'), false);
    this.#rows.push({ cells: [] });
    this.#rows.push({
      cells: [
        this.#style.others === 'crowd'
          ? 'DANH SÁCH QUẦN CHÚNG ƯU TÚ'
          : 'II. Đảng viên 213 giữ mối liên hệ nơi cư trú',
      ],
    });
    this.#person(columns, oneMore(people[0]?.cell ?? 0, OTHER_CARD), 1, false);
  }

  /** A row for each cell, with a column for each post and columns of its own behind it. */
  posts(blocks: readonly (readonly TruePerson[])[]): void {
    const columns = this.#own();
    const headings = postHeadings.flatMap((post) =>
      columns.map(({ headings: [own] }) => [post, own?.[0] ?? ''] as const),
    );
    const isNumber = this.#style.layout === 'post-groups' && this.#style.noise;
    this.#row([
      isNumber ? 'TT' : 'Chi bộ',
      ...headings.map(([post], at) => (at % columns.length === 0 ? post : undefined)),
    ]);
    this.#row([undefined, ...headings.map(([, own]) => own)]);
    for (const at of postHeadings.keys())
      this.#merge(
        this.#rows.length - 1,
        1 + at * columns.length,
        this.#rows.length - 1,
        (at + 1) * columns.length,
      );
    for (const block of blocks) this.#postRows(block, columns);
  }

  /** The people of a cell: members in one cell, or one a row below the name of their cell or beside it. */
  #postRows(block: readonly TruePerson[], columns: readonly Column[]): void {
    const { layout } = this.#style;
    const [first, second, ...others] = block;
    const posts = [first ? [first] : [], second ? [second] : []];
    const cell = writtenCell(block[0]?.cell ?? 0, this.#style);
    const members = layout === 'posts' ? [others] : others.map((each) => [each]);
    const from = this.#rows.length + 1;
    if (layout === 'post-groups') this.#row([cell]);
    for (const [at, held] of (members.length > 0 ? members : [[]]).entries()) {
      const people = [...(at === 0 ? posts : [[], []]), held];
      const cells = people.flatMap((those) => columns.map((column) => this.#together(column, those)));
      this.#row([at === 0 && layout !== 'post-groups' ? cell : undefined, ...cells]);
    }
    if (layout !== 'post-merged' || members.length < 2) return;
    for (let column = 0; column <= 2 * columns.length; column += 1)
      this.#merge(from, column, this.#rows.length, column);
  }

  laidOut(people: readonly TruePerson[]): void {
    for (const cells of laidOutRows(this.#columns.all(true, false), people, this.#style)) this.#row(cells);
  }

  /** A row for each cell, all its people in it. */
  lines(blocks: readonly (readonly TruePerson[])[]): void {
    const columns = this.#own();
    this.#row([...columns.map(({ headings: [own] }) => own?.[0]), 'Chi bộ']);
    for (const block of blocks) {
      const cells = columns.map((column) => this.#together(column, block));
      this.#row([...cells, writtenCell(block[0]?.cell ?? 0, this.#style)]);
    }
  }

  /** What is of a person alone. */
  #own(): readonly Column[] {
    return this.#columns.all(false, false).slice(1);
  }

  #row(cells: readonly ListCell[]): void {
    this.#rows.push({ cells: [...cells] });
  }

  /** What a column says of several people, in one cell. */
  #together(column: Column, people: readonly TruePerson[]): ListCell {
    const isName = column.headings[0]?.[0] === this.#style.nameHeading;
    const texts = people.map((person, at) => {
      const [cell] = column.cells(person, at);
      if (cell === undefined || typeof cell === 'string') return cell ?? '';
      return 'number' in cell ? String(cell.number).padStart(CARD_DIGITS, '0') : '';
    });
    if (people.length < 2) return texts[0];
    const { lines } = this.#style;
    if (lines === 'semicolons') return texts.join('; ');
    const marked = texts.map((text, at) => {
      if (!isName || lines === 'lines') return text;
      return lines === 'dashes' ? `- ${text}` : `${String(at + 1)}. ${text}`;
    });
    return marked.join('\n');
  }

  /** A block with the cell's name over it, perhaps with its columns in another order. */
  ownBlock(block: readonly TruePerson[], otherOrder: boolean): void {
    this.#rows.push({ cells: [writtenCell(block[0]?.cell ?? 0, { ...this.#style, cellNames: 'capitals' })] });
    this.block(block, otherOrder);
  }

  block(block: readonly TruePerson[], otherOrder: boolean): void {
    const columns = this.#columns.all(false, otherOrder);
    this.#headings(columns, 0);
    for (const [at, each] of block.entries()) this.#person(columns, each, at + 1, false);
    this.#rows.push({ cells: [] });
  }

  beside(blocks: readonly (readonly TruePerson[])[]): void {
    const columns = this.#columns.all(true, false);
    const size = width(columns) + 1;
    const half = Math.ceil(blocks.length / 2);
    const sides = [blocks.slice(0, half).flat(), blocks.slice(half).flat()].filter((side) => side.length > 0);
    const top = this.#rows.length;
    for (const [side, people] of sides.entries()) {
      const column = new Writer({ ...this.#style, hidden: false });
      column.#headings(columns, 0);
      for (const [at, each] of people.entries()) column.#person(columns, each, at + 1, false);
      column.#rows.forEach(({ cells }, at) => {
        const row = (this.#rows[top + at] ??= { cells: [] });
        cells.forEach((cell, index) => {
          row.cells[side * size + index] = cell;
        });
        row.cells = Array.from(row.cells);
      });
      for (const merge of column.#merges) this.#merges.push(moved(merge, side * size, top));
    }
  }

  #headings(columns: readonly Column[], from: number): void {
    const headings = columns.flatMap((column) =>
      column.headings.map(([over, below]) => [this.#over(over), below] as const),
    );
    const two = headings.some(([, below]) => below !== '');
    const row = this.#rows.length + 1;
    this.#rows.push({
      cells: headings.map(([over], at) => (over === headings[at - 1]?.[0] ? undefined : over)),
    });
    if (two) this.#rows.push({ cells: headings.map(([, below]) => (below === '' ? undefined : below)) });
    headings.forEach(([over, below], at) => {
      const end = headings.findLastIndex((each, place) => place >= at && each[0] === over);
      if (over !== headings[at - 1]?.[0] && end > at) this.#merge(row, from + at, row, from + end);
      else if (two && below === '' && over !== headings[at - 1]?.[0])
        this.#merge(row, from + at, row + 1, from + at);
    });
    if (this.#style.noise) this.#rows.push({ cells: headings.map((_, at) => String(at + 1)) });
    if (this.#style.hints)
      this.#rows.push({ cells: headings.map((_, at) => (at === 0 ? 'VD' : 'Ghi đúng theo lý lịch')) });
  }

  #over(heading: string): string {
    return this.#style.fieldNames && /^[^/]+ [^/]+$/u.test(heading) ? fieldName(heading) : heading;
  }

  #person(columns: readonly Column[], person: TruePerson, index: number, later: boolean): object {
    const cells = columns.flatMap((column) => column.cells(person, index));
    const { layout } = this.#style;
    const column = cells.length - 1;
    if (later && (layout === 'merged' || layout === 'first-only')) cells[column] = undefined;
    else if (later && layout === 'column' && this.#style.ditto) cells[column] = DITTO[index % DITTO.length];
    if (later && this.#style.wavering && index % 2 === 0)
      cells[column] = wavered(writtenCell(person.cell, this.#style));
    const hidden = this.#style.hidden && index % 3 === 0;
    const row = { cells, ...(hidden && { hidden }) };
    this.#rows.push(row);
    if (this.#style.below) {
      this.#rows.push({ cells: [undefined, 'Thường trú: tổ 3, Hoài Tân'] });
      this.#merge(this.#rows.length - 1, 0, this.#rows.length, 0);
    }
    return row;
  }

  #merge(fromRow: number, fromColumn: number, toRow: number, toColumn: number): void {
    this.#merges.push(
      `${columnLetters(fromColumn + 1)}${String(fromRow)}:${columnLetters(toColumn + 1)}${String(toRow)}`,
    );
  }
}

/** “Ngày vào Đảng” → “NgayVaoDang”. */
function fieldName(heading: string): string {
  const words = fold(heading).match(/[a-z]+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function moved(ref: string, columns: number, rows: number): string {
  return ref.replace(/([A-Z]+)(\d+)/gu, (_, letter: string, row: string) => {
    return columnLetters((columnNumber(letter) ?? 1) + columns) + String(Number(row) + rows);
  });
}
