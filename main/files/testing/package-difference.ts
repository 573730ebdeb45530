import { strFromU8, unzipSync } from 'fflate';

/** For tests: what differs between two packages, part by part and cell by cell, read without the code that fills. */

export interface PackageDifference {
  /** Parts that differ in anything, or stand in one package only. */
  readonly parts: readonly string[];
  /** Cells whose XML differs in more than a formula's stored result, as `part!A1`. */
  readonly cells: readonly string[];
  /** Parts of which something outside of the cells differs. */
  readonly elsewhere: readonly string[];
  /** Formula cells that have lost their stored result, as `part!A1`. */
  readonly withoutResult: readonly string[];
}

const ROW = /<(?:\w+:)?row\b[^>]*?(?:\/>|>|(?=<))|<\/(?:\w+:)?row>/gu;
const EMPTY_SHEET = /<((?:\w+:)?sheetData)\s*\/>/u;
const CELL = /<(?:\w+:)?c\b[^>]*?(?:\/>|>.*?<\/(?:\w+:)?c>)/gsu;

export function packageDifference(before: Uint8Array, after: Uint8Array): PackageDifference {
  const [old, young] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])];
  const parts = names.filter((name) => !sameBytes(old[name], young[name]));
  const sheets = parts.map((name) => {
    const [a, b] = [strFromU8(old[name] ?? new Uint8Array()), strFromU8(young[name] ?? new Uint8Array())];
    return { name, a, b, cellsA: cellsOf(a), cellsB: cellsOf(b) };
  });
  return {
    parts,
    cells: sheets.flatMap(({ name, cellsA, cellsB }) =>
      [...new Set([...cellsA.keys(), ...cellsB.keys()])]
        .filter((at) => withoutStoredResult(cellsA.get(at)) !== withoutStoredResult(cellsB.get(at)))
        .map((at) => `${name}!${at}`),
    ),
    elsewhere: sheets.filter(({ a, b }) => outsideOfCells(a) !== outsideOfCells(b)).map(({ name }) => name),
    withoutResult: sheets.flatMap(({ name, cellsA, cellsB }) =>
      [...cellsA]
        .filter(([at, xml]) => xml.includes('<v>') && isFormulaWithoutResult(cellsB.get(at)))
        .map(([at]) => `${name}!${at}`),
    ),
  };
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

function cellsOf(xml: string): ReadonlyMap<string, string> {
  return new Map(Array.from(xml.matchAll(CELL), ([cell]) => [/\sr="(\w+)"/u.exec(cell)?.[1] ?? '', cell]));
}

function isFormulaWithoutResult(cell: string | undefined): boolean {
  return cell !== undefined && /<(?:\w+:)?f\b/u.test(cell) && !/<(?:\w+:)?v\b/u.test(cell);
}

function withoutStoredResult(cell: string | undefined): string | undefined {
  if (cell === undefined || !/<(?:\w+:)?f\b/u.test(cell)) return cell;
  return cell
    .replace(/<(?:\w+:)?v(?:\s[^>]*)?>.*?<\/(?:\w+:)?v>|<(?:\w+:)?v\/>/gsu, '')
    .replace(/\st="\w+"/u, '');
}

/** Everything but cells and the rows around them: rows may come in, also where there were none. */
function outsideOfCells(xml: string): string {
  return xml.replace(EMPTY_SHEET, '<$1></$1>').replace(CELL, '').replace(ROW, '');
}
