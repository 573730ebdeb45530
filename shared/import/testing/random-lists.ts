import type { PartialDate } from '../../domain/partial-date';
import { columnLetters, columnNumber } from '../../spreadsheet/address';
import { daysOf } from '../../spreadsheet/testing/workbook-of';
import { type HouseStyle, isOfPosts } from './house-style';
import { type ListCell, type ListSheet } from './list-workbook';
import { type TruePerson, trueCells } from './random-people';
import { toLegacy } from './to-legacy';

/** An American Excel leaves a trace only where a list has days that it cannot take for months. */
function leavesTrace(people: readonly TruePerson[]): boolean {
  return (['born', 'joinedOn'] as const).every((field) =>
    people.slice(1).some((each) => Number(each[field].slice(8)) > MONTHS),
  );
}

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

function sheetsOf(people: readonly TruePerson[], wanted: HouseStyle): readonly ListSheet[] {
  const plain = wanted.dates === 'american' && !leavesTrace(people);
  const american = wanted.dates === 'american';
  const folded = isOfPosts(wanted.layout) || wanted.layout === 'lines';
  const bare = wanted.layout === 'bare' && (wanted.dates === 'parts' || wanted.names !== 'one');
  const style: HouseStyle = {
    ...wanted,
    ...(plain && { dates: 'text' }),
    // nothing names the parts of a value where nothing names the columns
    ...(bare && { layout: 'column' }),
    error: wanted.error && !american && wanted.layout !== 'bare' && !folded,
    // lines are texts
    ...(folded && { names: 'one', dates: wanted.dates === 'short' ? 'short' : 'text' }),
  };
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
  else sheet.whole(blocks);
  if (style.noise && style.layout !== 'bare') sheet.footer();
  return [sheet.sheet('DS')];
}

/** The cell's name as the style writes it. */
export function writtenCell(cell: number, { cellNames }: Pick<HouseStyle, 'cellNames'>): string {
  const name = trueCells[cell] ?? '';
  if (cellNames === 'capitals') return name.toUpperCase();
  if (cellNames === 'bare')
    return name.replace('Chi bộ ', '').replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  // a letter is missing
  if (cellNames === 'spelt') return name.replace(/(?<=\p{L}{3})\p{L}$/u, '');
  return cellNames === 'short' ? name.replace('Chi bộ', 'CB').replace('khu phố', 'KP') : name;
}

/** As long as a number of a card shows itself. */
const CARD_DIGITS = 8;
const postHeadings = ['Bí thư', 'Phó Bí thư', 'Chi uỷ viên'] as const;

interface Column {
  readonly headings: readonly (readonly [string, string])[];
  readonly cells: (person: TruePerson, index: number) => readonly ListCell[];
}

class Writer {
  readonly #style: HouseStyle;
  readonly #rows: { cells: ListCell[]; hidden?: boolean }[] = [];
  readonly #merges: string[] = [];
  #errorLeft: boolean;

  constructor(style: HouseStyle) {
    this.#style = style;
    this.#errorLeft = style.error;
  }

  sheet(name: string): ListSheet {
    return { name, rows: this.#rows, merges: this.#merges };
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
    const columns = this.#columns(!layout.endsWith('groups'), false);
    if (layout !== 'bare') this.#headings(columns, 0);
    let index = 0;
    for (const block of blocks) {
      const count = layout === 'counted-groups' ? `: ${String(block.length)} đ/c, nữ 0` : '';
      if (layout.endsWith('groups'))
        this.#rows.push({ cells: [writtenCell(block[0]?.cell ?? 0, this.#style) + count] });
      const from = this.#rows.length + 1;
      for (const [at, each] of block.entries()) {
        index += 1;
        this.#person(columns, each, index, at > 0);
      }
      const column = width(columns) - 1;
      if (layout === 'merged' && block.length > 1) this.#merge(from, column, this.#rows.length, column);
      if (this.#style.noise && layout !== 'bare')
        this.#rows.push({ cells: [undefined, `Cộng: ${String(block.length)} đồng chí`] });
      if (this.#style.remarks && layout !== 'bare')
        this.#rows.push({ cells: [undefined, `Trong đó nữ: ${String(block.length)} đồng chí`] });
    }
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
    return this.#columns(false, false).slice(1);
  }

  #row(cells: readonly ListCell[]): void {
    this.#rows.push({ cells: [...cells] });
  }

  /** What a column says of several people, in one cell. */
  #together(column: Column, people: readonly TruePerson[]): ListCell {
    const isName = column.headings[0]?.[0] === 'Họ và tên';
    const texts = people.map((person, at) => {
      const [cell] = column.cells(person, at);
      if (cell === undefined || typeof cell === 'string') return cell ?? '';
      return 'number' in cell ? String(cell.number).padStart(CARD_DIGITS, '0') : cell.error;
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
    this.#rows.push({ cells: [writtenCell(block[0]?.cell ?? 0, { cellNames: 'capitals' })] });
    this.block(block, otherOrder);
  }

  block(block: readonly TruePerson[], otherOrder: boolean): void {
    const columns = this.#columns(false, otherOrder);
    this.#headings(columns, 0);
    for (const [at, each] of block.entries()) this.#person(columns, each, at + 1, false);
    this.#rows.push({ cells: [] });
  }

  beside(blocks: readonly (readonly TruePerson[])[]): void {
    const columns = this.#columns(true, false);
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
    const headings = columns.flatMap((column) => column.headings);
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
  }

  #person(columns: readonly Column[], person: TruePerson, index: number, later: boolean): void {
    const cells = columns.flatMap((column) => column.cells(person, index));
    const { layout } = this.#style;
    const column = cells.length - 1;
    if (later && (layout === 'merged' || layout === 'first-only')) cells[column] = undefined;
    else if (later && layout === 'column' && this.#style.ditto) cells[column] = index % 2 === 0 ? 'nt' : '"';
    const hidden = this.#style.hidden && index % 3 === 0;
    this.#rows.push({ cells, ...(hidden && { hidden }) });
  }

  #columns(withCell: boolean, otherOrder: boolean): readonly Column[] {
    const number: Column = { headings: [['STT', '']], cells: (_, index) => [{ number: index, format: 0 }] };
    const gender: Column = {
      headings: [['Giới tính', '']],
      cells: ({ gender: is }) => [is === 'male' ? 'Nam' : 'Nữ'],
    };
    const card: Column = {
      headings: [['Số thẻ đảng', '']],
      cells: ({ card: text }, index) => [index % 2 === 0 ? text : { number: Number(text), format: 5 }],
    };
    const cell: Column = {
      headings: [['Chi bộ', '']],
      cells: ({ cell: at }) => [writtenCell(at, this.#style)],
    };
    const dates = [this.#dates('Ngày sinh', 'born'), this.#dates('Ngày vào Đảng', 'joinedOn')];
    const home: Column = { headings: [['Quê quán', '']], cells: () => ['Hoài Nhơn'] };
    const position: Column = {
      headings: [['Chức vụ', '']],
      cells: (_, index) => [postHeadings[index % postHeadings.length]],
    };
    const posts = this.#style.position && !isOfPosts(this.#style.layout) ? [position] : [];
    const middleOnes = otherOrder ? [card, dates[1], home, gender, dates[0]] : [...dates, gender, card];
    return [
      number,
      this.#names(),
      ...posts,
      ...middleOnes.flatMap((each) => each ?? []),
      ...(withCell ? [cell] : []),
    ];
  }

  #names(): Column {
    const typed = (person: TruePerson) => typedName(person, this.#style);
    if (this.#style.names === 'one') return { headings: [['Họ và tên', '']], cells: (each) => [typed(each)] };
    const parts = (person: TruePerson) => typed({ ...person }).split(' ');
    if (this.#style.names === 'merged') {
      return {
        headings: [
          ['Họ và tên', ''],
          ['Họ và tên', ''],
        ],
        cells: (each) => [parts(each).slice(0, -1).join(' '), parts(each).at(-1)],
      };
    }
    return {
      headings: [
        ['Họ và tên', 'Họ'],
        ['Họ và tên', 'Chữ lót'],
        ['Họ và tên', 'Tên'],
      ],
      cells: (each) => [parts(each).slice(0, -2).join(' '), parts(each).at(-2), parts(each).at(-1)],
    };
  }

  #dates(heading: string, field: 'born' | 'joinedOn'): Column {
    const { dates, format } = this.#style;
    if (dates === 'parts') {
      const under = ['Ngày', 'Tháng', 'Năm'] as const;
      return {
        headings: under.map((each) => [heading, each] as const),
        cells: (person) =>
          person[field]
            .split('-')
            .reverse()
            .map((part) => ({ number: Number(part), format: 0 })),
      };
    }
    return {
      headings: [[heading, '']],
      cells: (person) => {
        if (this.#errorLeft && field === 'born') {
          this.#errorLeft = false;
          return [{ error: '#N/A' }];
        }
        return [dateCell(person[field], dates, format)];
      },
    };
  }

  #merge(fromRow: number, fromColumn: number, toRow: number, toColumn: number): void {
    this.#merges.push(
      `${columnLetters(fromColumn + 1)}${String(fromRow)}:${columnLetters(toColumn + 1)}${String(toRow)}`,
    );
  }
}

function width(columns: readonly Column[]): number {
  return columns.flatMap(({ headings }) => headings).length;
}

function moved(ref: string, columns: number, rows: number): string {
  return ref.replace(/([A-Z]+)(\d+)/gu, (_, letter: string, row: string) => {
    return columnLetters((columnNumber(letter) ?? 1) + columns) + String(Number(row) + rows);
  });
}

function typedName({ fullName, gender }: TruePerson, { typing, names }: HouseStyle): string {
  if (typing === 'capitals') return fullName.toUpperCase();
  if (typing === 'decomposed') return fullName.normalize('NFD');
  if (typing === 'alike') return fullName.replace('Đ', 'Ð').replace(' ', '\u00A0\u200B').replace('o', 'о');
  if (typing === 'small') return fullName.toLowerCase();
  if (typing === 'posts' && names === 'one')
    return gender === 'male' ? `${fullName} (Bí thư)` : `${fullName} - PBT`;
  if (typing === 'titles' && names === 'one') return `${gender === 'male' ? 'Ông' : 'Đ/c'} ${fullName}`;
  return fullName;
}

const MONTHS = 12;

function dateCell(date: PartialDate, style: HouseStyle['dates'], format: number): ListCell {
  const [year = '', month = '', dayOf = ''] = date.split('-');
  if (style === 'short') return `${String(Number(dayOf))}.${String(Number(month))}.${year.slice(2)}`;
  if (style === 'compact') return `${dayOf}${month}${year.slice(2)}`;
  if (style === 'day') return { number: daysOf(date), format };
  if (style !== 'american') return `${dayOf}/${month}/${year}`;
  // what could be a month first became a day of another month
  return Number(dayOf) > MONTHS
    ? `${dayOf}/${month}/${year}`
    : { number: daysOf(`${year}-${dayOf}-${month}`), format: 1 };
}
