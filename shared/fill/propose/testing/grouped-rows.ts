import type { Cell } from '../../../domain/season';
import type { Asked } from './asked';
import { spelt } from './form-words';
import { pick, type Random } from './spread-season';

/** A row of a table with cells in groups. */
export interface GroupedRow {
  readonly text?: string;
  readonly ordinal?: string;
  /** The cell of the row, or the name of one that is none of the season's. */
  readonly cell?: Cell | string;
  /** The cells whose figure the row has; absent where none may be written. */
  readonly sumOf?: readonly Cell[];
}

const KIND_NAMES: Readonly<Partial<Record<Cell['kind'], string>>> = {
  neighbourhood: 'khu phố',
  school: 'trường học',
};
const ROMAN = ['I', 'II', 'III', 'IV'];

/** Rows in groups, as offices draw them: sums under their rows or above, with and without a line over them, or that line alone. */
export function groupedRows(random: Random, order: readonly (Cell | string)[]): readonly GroupedRow[] {
  const ofKinds = random() < 0.5;
  const groups = ofKinds ? byKind(order) : inParts(order, 2 + Math.floor(random() * 2));
  const style = pick(random, ['heads', 'foot', 'heads and foot', 'top'] as const);
  const isNumbered = random() < 0.5;
  return groups.flatMap(({ name, cells }, at): readonly GroupedRow[] => {
    const number = ROMAN[at] ?? '';
    const own = cells.filter((cell) => typeof cell !== 'string');
    const sum = own.length === cells.length ? { sumOf: own } : {};
    const rows = cells.map((cell) => ({ cell }));
    const head = {
      text: isNumbered ? `${number}. ${upper(`Khối ${name}`)}` : `Khối ${name}`,
      ordinal: isNumbered ? '' : number,
    };
    const foot = {
      text: pick(random, ofKinds ? [`Cộng khối ${name}`] : ['Cộng', `Cộng ${number}`, `Cộng khối ${name}`]),
      ...sum,
    };
    switch (style) {
      case 'heads':
        return [{ ...head, ...sum }, ...rows];
      case 'foot':
        return [...rows, foot];
      case 'heads and foot':
        return [head, ...rows, foot];
      case 'top':
        return [{ text: pick(random, [`Tổng khối ${name}`, `Cộng khối ${name}`]), ...sum }, ...rows];
    }
  });
}

function upper(text: string): string {
  return text.toUpperCase();
}

interface Group<T> {
  readonly name: string;
  readonly cells: readonly T[];
}

function inParts<T>(order: readonly T[], parts: number): readonly Group<T>[] {
  const size = Math.ceil(order.length / parts);
  return Array.from({ length: Math.ceil(order.length / size) }, (_, at) => {
    return { name: `thứ ${String(at + 1)}`, cells: order.slice(at * size, (at + 1) * size) };
  });
}

/** By kind, and last all others; what is none of the season's stands among these. */
function byKind(order: readonly (Cell | string)[]): readonly Group<Cell | string>[] {
  const nameOf = (cell: Cell | string) =>
    (typeof cell === 'string' ? undefined : KIND_NAMES[cell.kind]) ?? 'cơ quan';
  const groups = Map.groupBy(order, nameOf);
  return [...groups].map(([name, cells]) => ({ name, cells }));
}

/** A column of a table that lies on its side. */
interface AcrossHead {
  /** What stands over it and its neighbours. */
  readonly group?: string;
  readonly text: string;
  /** Whose figure it has; absent where none may be written. */
  readonly of?: readonly Cell[];
}

/** A column for each cell: flat, under one heading, or in groups with a sum each. */
export function acrossColumns(random: Random, cells: readonly Cell[]): readonly AcrossHead[] {
  const columns = cells.map((cell): AcrossHead => ({ text: spelt(random, cell.name), of: [cell] }));
  if (random() < 0.4) return columns;
  if (random() < 0.5) {
    const group = pick(random, ['Chi bộ', 'Các chi bộ', 'Đơn vị']);
    return columns.map((column) => ({ ...column, group }));
  }
  const strange = random() < 0.3 ? [{ text: 'Chi bộ Hợp tác xã Tân Thạnh Đông' }] : [];
  const isFlat = random() < 0.4;
  return inParts(cells, 2).flatMap(({ name, cells: own }, at): readonly AcrossHead[] => {
    const extra = at === 0 ? strange : [];
    const part = own.flatMap((cell) => columns.filter(({ of }) => of?.includes(cell) === true));
    const text = isFlat ? 'Cộng' : pick(random, ['Cộng', 'Tổng cộng', 'Cộng khối']);
    const sum = { text, ...(extra.length === 0 && { of: own }) };
    return [...part, ...extra, sum].map((each) => (isFlat ? each : { ...each, group: `Khối ${name}` }));
  });
}

/** What cells have together: counts and marks added up, shares of all whom they are of; numbers alone. */
export function together(
  cells: readonly Cell[],
  one: Pick<Asked, 'of' | 'base' | 'adds'>,
): number | undefined {
  const values = cells.map(one.adds ?? one.of);
  if (!values.every((value) => typeof value === 'number')) return undefined;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const { base } = one;
  if (!base) return sum(values);
  return sum(cells.map((cell, at) => (values[at] ?? 0) * base(cell))) / sum(cells.map(base));
}
