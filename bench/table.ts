import type { Pair } from './measure';

/** What was measured, as lines of text. */

export type Unit = 'ms' | 'MB';

export interface Row {
  readonly what: string;
  readonly ours: number;
  /** The same job in its barest form; absent where there is none. */
  readonly bare?: number;
  readonly unit: Unit;
  /** The most that is wanted: of the ratio, or without a bare job of the figure itself. */
  readonly aim?: number;
}

export function compared(what: string, { ours, bare }: Pair, unit: Unit, aim?: number): Row {
  return { what, ours, bare, unit, ...(aim === undefined ? {} : { aim }) };
}

const HEADINGS = ['', 'dhcb', 'bare', 'ratio', 'aim', ''] as const;
const GAP = '  ';

export function tableOf(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => lineOf(line, widths)).join('\n');
}

/** The first column reads from the left, figures stand at the right. */
function lineOf(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  });
  return padded.join(GAP).trimEnd();
}

function cellsOf(row: Row): readonly string[] {
  const { what, ours, bare, unit, aim } = row;
  const measured = bare === undefined ? ours : ours / bare;
  return [
    what,
    quantity(ours, unit),
    bare === undefined ? '' : quantity(bare, unit),
    bare === undefined ? '' : `${measured.toFixed(2)}×`,
    aim === undefined ? '' : bare === undefined ? `< ${String(aim)} ${unit}` : `≤ ${String(aim)}×`,
    aim === undefined ? '' : measured <= aim ? 'met' : 'missed',
  ];
}

const LARGE = 100;

function quantity(value: number, unit: Unit): string {
  return `${value.toFixed(value < LARGE ? 2 : 0)} ${unit}`;
}
