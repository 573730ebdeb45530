/**
 * A block as spreadsheet programs put it on the clipboard: a line a row, tabs
 * between cells. A cell that holds a line break or a tab stands in quotes, with
 * its own quotes doubled; other quotes mean themselves.
 */
export function copiedRows(block: string): readonly (readonly string[])[] {
  const steps = copiedRowsInSteps(block);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

type Rows = readonly (readonly string[])[];

/** Rows between two steps. */
const STEP = 400;

/** As `copiedRows`, some rows at a time whenever the caller goes on. */
function* copiedRowsInSteps(block: string): Generator<void, Rows> {
  const text = block.replace(/\r\n?/gu, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = cellAt(text, at);
    row.push(cell.value);
    const end = text[cell.end];
    if (end !== '\t') {
      rows.push(row);
      row = [];
      if (rows.length % STEP === 0) yield;
    }
    at = cell.end + 1;
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

/** Signs that stand between the cells of a line where no tab does; the first that most lines have alike holds. */
const SEPARATORS = [';', '|', ','] as const;
/** Of a hundred lines so many have as many cells as the usual one. */
const ALIKE = 80;

/**
 * A block whose cells stand between tabs, else between semicolons or commas where nearly every line has the same number of
 * them; a cell in quotes may hold any of these. Goes on step by step.
 */
export function* separatedRows(block: string): Generator<void, Rows> {
  if (block.includes('\t')) return yield* copiedRowsInSteps(block);
  const lines = block.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  for (const sign of SEPARATORS) {
    const rows = yield* inSteps(lines, (line) => cutLine(line, sign));
    const usual = usualOf(rows.map(({ length }) => length));
    const alike = rows.filter(({ length }) => length === usual).length;
    if (usual > 1 && alike * 100 >= rows.length * ALIKE) {
      return rows.filter((cells) => cells.some((cell) => cell !== ''));
    }
  }
  return yield* copiedRowsInSteps(block);
}

/** What is made of each, some at a time. */
function* inSteps<T, R>(items: readonly T[], make: (item: T) => R): Generator<void, R[]> {
  const made: R[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % STEP === 0) yield;
  }
  return made;
}

function usualOf(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function cutLine(line: string, sign: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === sign && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell].map((each) => tidy(unquoted(each)));
}

function unquoted(cell: string): string {
  const inside = /^\s*"(.*)"\s*$/u.exec(cell)?.[1];
  return inside === undefined ? cell : inside.replaceAll('""', '"');
}

interface CopiedCell {
  readonly value: string;
  /** Where the tab, the line break or the end after it stands. */
  readonly end: number;
}

const QUOTED = /"((?:[^"]|"")*)"(?=[\t\n]|$)/uy;
const PLAIN = /[^\t\n]*/uy;

function cellAt(text: string, at: number): CopiedCell {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted) return { value: tidy((quoted[1] ?? '').replaceAll('""', '"')), end: QUOTED.lastIndex };
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(text)?.[0] ?? '';
  return { value: tidy(plain), end: at + plain.length };
}

/** A name broken over two lines in its cell is one name. */
function tidy(value: string): string {
  return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
