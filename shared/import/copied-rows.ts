import { tidy } from '../spreadsheet/sheet-table';
import { atOnce } from '../stepwise';

type Rows = readonly (readonly string[])[];

/**
 * A block as spreadsheet programs put it on the clipboard: a line a row, tabs
 * between cells. A cell that holds a line break or a tab stands in quotes, with
 * its own quotes doubled; other quotes mean themselves.
 */
export function copiedRows(block: string): Rows {
  return atOnce(rowsCutAt(block, '\t', tidy));
}

/** Signs that stand between the cells of a line where no tab does; the first that most lines have alike holds. */
const SEPARATORS = [';', '|', ','] as const;
/** Of a hundred lines so many have as many cells as the usual one. */
const ALIKE = 80;
/** “1/ Lê Thị Bình – 1960 – Bí thư”, as messages write lists: a dash between blanks. */
const DASH = /[ \t]+[-–—][ \t]+/gu;
const FEWEST_WITH_DASHES = 3;

/** The line with which Excel says what stands between the cells of the others. */
const TOLD = /^sep=([;|,\t])[\r\n]+/iu;

/**
 * A block whose cells stand between tabs, else between semicolons or commas where nearly every line has the same number of
 * them; a cell in quotes may hold any of these, and line breaks, which stay. Goes on step by step.
 */
export function* separatedRows(block: string): Generator<void, Rows> {
  const [line, told] = TOLD.exec(block) ?? [];
  if (line !== undefined && told !== undefined)
    return yield* rowsCutAt(block.slice(line.length), told, tidyLines);
  if (!block.includes('\t')) {
    for (const sign of SEPARATORS) {
      const rows = yield* rowsCutAt(block, sign, tidyLines);
      const usual = usualOf(rows.map(({ length }) => length));
      const alike = rows.filter(({ length }) => length === usual).length;
      if (usual > 1 && alike * 100 >= rows.length * ALIKE) return rows;
    }
    const lines = block.split(/\r\n?|\n/u).filter((each) => each.trim() !== '');
    const parts = lines.map((each) => each.split(DASH).length);
    const usual = usualOf(parts);
    const alike = parts.filter((count) => count === usual).length;
    if (usual >= FEWEST_WITH_DASHES && alike * 100 >= lines.length * ALIKE)
      return yield* rowsCutAt(block.replace(DASH, '\t'), '\t', tidyLines);
  }
  return yield* rowsCutAt(block, '\t', tidyLines);
}

function usualOf(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** Rows between two steps. */
const STEP = 400;

/** The rows that hold anything, some at a time whenever the caller goes on. */
function* rowsCutAt(block: string, sign: string, read: Read): Generator<void, Rows> {
  const text = block.replace(/\r\n?/gu, '\n');
  const cellAt = cellReader(sign, read);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = cellAt(text, at);
    row.push(cell.value);
    if (text[cell.end] !== sign) {
      if (row.some((value) => value !== '')) rows.push(row);
      row = [];
      if (rows.length % STEP === 0) yield;
    }
    at = cell.end + 1;
  }
  return rows;
}

interface CopiedCell {
  readonly value: string;
  /** Where the sign, the line break or the end after it stands. */
  readonly end: number;
}

function cellReader(sign: string, read: Read): (text: string, at: number) => CopiedCell {
  const end = `(?:[${sign}\\n]|$)`;
  // a quote that stands alone says “as above”
  const quoted = new RegExp(` *"(?!${end})((?:[^"]|"")*)" *(?=${end})`, 'uy');
  const plain = new RegExp(`[^${sign}\\n]*`, 'uy');
  return (text, at) => {
    quoted.lastIndex = at;
    const found = quoted.exec(text);
    if (found) return { value: read((found[1] ?? '').replaceAll('""', '"')), end: quoted.lastIndex };
    plain.lastIndex = at;
    const value = plain.exec(text)?.[0] ?? '';
    return { value: read(value), end: at + value.length };
  };
}

type Read = (value: string) => string;

function tidyLines(value: string): string {
  return value.split('\n').map(tidy).join('\n').trim();
}
