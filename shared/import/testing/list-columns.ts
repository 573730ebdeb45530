import type { PartialDate } from '../../domain/partial-date';
import { daysOf } from '../../spreadsheet/testing/workbook-of';
import { type HouseStyle, hasCodes, isOfPosts } from './house-style';
import type { ListCell } from './list-workbook';
import { type TruePerson, trueCells } from './random-people';

/** For tests: the columns of a list as its house lays them out. */

export const postHeadings = ['Bí thư', 'Phó Bí thư', 'Chi uỷ viên'] as const;

export interface Column {
  readonly headings: readonly (readonly [string, string])[];
  readonly cells: (person: TruePerson, index: number) => readonly ListCell[];
}

export function width(columns: readonly Column[]): number {
  return columns.flatMap(({ headings }) => headings).length;
}

/** The cell's name as the style writes it. */
export function writtenCell(cell: number, style: HouseStyle): string {
  const name = trueCells[cell] ?? '';
  const { cellNames } = style;
  if (hasCodes(style)) return cellCode(cell);
  if (cellNames === 'capitals') return name.toUpperCase();
  if (cellNames === 'bare')
    return name.replace('Chi bộ ', '').replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  // a letter is missing
  if (cellNames === 'spelt') return name.replace(/(?<=\p{L}{3})\p{L}$/u, '');
  return cellNames === 'short' ? name.replace('Chi bộ', 'CB').replace('khu phố', 'KP') : name;
}

/** Of two digits, as offices number their cells. */
export function cellCode(cell: number): string {
  return String(trueCells.length - cell).padStart(2, '0');
}

/** Somebody of whom the list says that they left, or that they are no member. */
export function oneMore(cell: number, card: string): TruePerson {
  return {
    fullName: 'Phan Thị Thử',
    born: '1990-05-16',
    joinedOn: '2019-02-13',
    gender: 'female',
    card,
    cell,
  };
}
export const GONE_CARD = '00100001';
export const OTHER_CARD = '00100002';
export const STRUCK_CARD = '00100003';
export const MARKED_CARD = '00100004';

/** The name of a cell with one mark lost: “Chi bộ khu phô Tân Thành”. */
export function wavered(name: string): string {
  return name
    .normalize('NFD')
    .replace(/([aeiouyAEIOUY]\u0302)\u0301/u, '$1')
    .normalize('NFC');
}

export class ListColumns {
  readonly #style: HouseStyle;
  /** One birth of the list is still to be an error. */
  #errorLeft: HouseStyle['error'];

  constructor(style: HouseStyle) {
    this.#style = style;
    this.#errorLeft = style.error;
  }

  /** Somebody who left stands in the list. */
  get hasGone(): boolean {
    return this.#style.gone && !['bare', 'beside', 'blocks', 'sheets'].includes(this.#style.layout);
  }

  /** What stands over the names. */
  get #overNames(): string {
    return this.#style.names === 'one' ? this.#style.nameHeading : 'Họ và tên';
  }

  all(withCell: boolean, otherOrder: boolean): readonly Column[] {
    const number: Column = {
      headings: [[this.#style.nameOverNumber ? this.#overNames : 'STT', '']],
      cells: (_, index) => [{ number: index, format: 0 }],
    };
    const gender: Column = {
      headings: [[this.#style.genders === 'women' ? 'Nữ' : 'Giới tính', '']],
      cells: ({ gender: is }) => {
        if (this.#style.genders === 'codes') return [{ number: is === 'male' ? 1 : 0, format: 0 }];
        if (this.#style.genders === 'women') return [is === 'female' ? 'x' : undefined];
        return [is === 'male' ? 'Nam' : 'Nữ'];
      },
    };
    const left: Column = {
      headings: [['Ngày chuyển đi', '']],
      cells: (person) => [person.card === GONE_CARD ? '01/03/2025' : undefined],
    };
    const card: Column = {
      headings: [[this.#style.phones ? 'Số thẻ đảng, điện thoại' : 'Số thẻ đảng', '']],
      cells: ({ card: text }, index) => {
        if (index % 2 !== 0) return [{ number: Number(text), format: 5 }];
        return [this.#style.phones ? `${text}\n0905 123 456` : text];
      },
    };
    const cell: Column = {
      headings: [[hasCodes(this.#style) ? 'Mã chi bộ' : 'Chi bộ', '']],
      cells: ({ cell: at }, index) => [writtenCell(at, this.#style) + this.#groupBehind(index)],
    };
    const dates = [this.#births(), this.#admissions()];
    const home: Column = { headings: [['Quê quán', '']], cells: () => ['Hoài Nhơn'] };
    const position: Column = {
      headings: [['Chức vụ', '']],
      cells: (_, index) => [postHeadings[index % postHeadings.length]],
    };
    const posts = this.#style.position && !isOfPosts(this.#style.layout) ? [position] : [];
    const genders = this.#style.births === 'one' ? [gender] : [];
    const middleOnes = otherOrder
      ? [card, dates[1], home, ...genders, dates[0]]
      : [...dates, ...genders, card, ...(this.hasGone ? [left] : [])];
    return [
      number,
      this.#names(),
      ...posts,
      ...middleOnes.flatMap((each) => each ?? []),
      ...(withCell ? [cell] : []),
    ];
  }

  /** Where the column of cells names the group of each too. */
  #groupBehind(index: number): string {
    const isNamed = this.#style.parts === 'party-groups' && this.#style.layout === 'column';
    return isNamed && index % 2 === 0 ? ` - Tổ đảng số ${String(1 + (index % 3))}` : '';
  }

  #names(): Column {
    const typed = (person: TruePerson) => typedName(person, this.#style);
    if (this.#style.names === 'one')
      return { headings: [[this.#overNames, '']], cells: (each) => [typed(each)] };
    if (this.#style.names === 'by-gender') {
      const names = this.#overNames;
      return {
        headings: [
          [names, 'Ông'],
          [names, 'Bà'],
        ],
        cells: (each) => (each.gender === 'male' ? [typed(each), undefined] : [undefined, typed(each)]),
      };
    }
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

  #births(): Column {
    const { births, dates, format } = this.#style;
    if (births === 'one') return this.#dates('Ngày sinh', 'born');
    const under = ['Nam', 'Nữ'] as const;
    return {
      headings: under.map((each) => (births === 'by-gender' ? ['Ngày sinh', each] : [each, ''])),
      cells: ({ born, gender }) =>
        (['male', 'female'] as const).map((each) =>
          each === gender ? dateCell(born, dates, format) : undefined,
        ),
    };
  }

  /** The admission, perhaps with the day of becoming official a year later in the same cell. */
  #admissions(): Column {
    if (!this.#style.bothDays) return this.#dates('Ngày vào Đảng', 'joinedOn');
    const written = (date: string) => date.split('-').reverse().join('/');
    return {
      headings: [['Ngày vào Đảng / chính thức', '']],
      cells: ({ joinedOn }) => {
        const official = `${String(Number(joinedOn.slice(0, 4)) + 1)}-${joinedOn.slice(5, 7)}-15`;
        return [`${written(joinedOn)}\n${written(official)}`];
      },
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
        if (this.#errorLeft !== undefined && field === 'born') {
          const kind = this.#errorLeft;
          this.#errorLeft = undefined;
          return [kind === 'error' ? { error: '#N/A' } : { formula: 'A1+1' }];
        }
        return [dateCell(person[field], dates, format)];
      },
    };
  }
}

/** A column for each person, or a card of two columns or of one. */
export function laidOutRows(
  columns: readonly Column[],
  people: readonly TruePerson[],
  { layout, lines }: HouseStyle,
): readonly (readonly ListCell[])[] {
  const labels = columns.map(({ headings: [own] }) => own?.[0] ?? '');
  const valuesOf = (person: TruePerson, at: number) =>
    columns.map((column) => column.cells(person, at + 1)[0]);
  if (layout === 'sideways') {
    const all = people.map(valuesOf);
    return labels.map((label, at) => [label, ...all.map((values) => values[at])]);
  }
  const pair = (label: string, value: ListCell): readonly ListCell[] =>
    lines === 'lines' && typeof value === 'string' ? [`${label}: ${value}`] : [`${label}:`, value];
  return people.flatMap((person, at) => [
    ...valuesOf(person, at).map((value, index) => pair(labels[index] ?? '', value)),
    [],
  ]);
}

function typedName({ fullName, gender }: TruePerson, { typing, names }: HouseStyle): string {
  if (typing === 'capitals') return fullName.toUpperCase();
  if (typing === 'decomposed') return fullName.normalize('NFD');
  if (typing === 'alike') return fullName.replace('Đ', 'Ð').replace(' ', '\u00A0\u200B').replace('o', 'о');
  if (typing === 'small') return fullName.toLowerCase();
  if (typing === 'posts' && names === 'one')
    return gender === 'male' ? `${fullName} (Bí thư)` : `${fullName} - PBT`;
  if (typing === 'posts-before' && names === 'one')
    return gender === 'male' ? `Bí thư: ${fullName}` : `Đ/c PBT ${fullName}`;
  if (typing === 'short-forms' && names === 'one')
    return gender === 'male' ? `${fullName} (TT)` : `${fullName} NV`;
  if (typing === 'ranks' && names === 'one')
    return `${gender === 'male' ? 'Thượng tá' : 'ThS.BS CKI'} ${fullName}`;
  if (typing === 'footnotes' && names === 'one')
    return gender === 'male' ? `${fullName}*` : `${fullName} (2)`;
  if (typing === 'titles' && names === 'one') return `${gender === 'male' ? 'Ông' : 'Đ/c'} ${fullName}`;
  return fullName;
}

export const MONTHS = 12;

function dateCell(date: PartialDate, style: HouseStyle['dates'], format: number): ListCell {
  const [year = '', month = '', dayOf = ''] = date.split('-');
  if (style === 'short') return `${String(Number(dayOf))}.${String(Number(month))}.${year.slice(2)}`;
  if (style === 'compact') return `${dayOf}${month}${year.slice(2)}`;
  if (style === 'day') return { number: daysOf(date), format };
  if (!isChanged(style)) return `${dayOf}/${month}/${year}`;
  // what the Excel of the other language could take for a day became one of another month
  if (Number(dayOf) > MONTHS)
    return style === 'american' ? `${dayOf}/${month}/${year}` : `${month}/${dayOf}/${year}`;
  return { number: daysOf(`${year}-${dayOf}-${month}`), format: 1 };
}

/** Typed in one language into an Excel of the other: days first into an American one, or months first into one of Việt Nam. */
export function isChanged(style: HouseStyle['dates']): boolean {
  return style === 'american' || style === 'to-vietnamese';
}
