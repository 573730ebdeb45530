import type { Rectangle } from './formula-area';

/** Cells of one sheet of a book. */
export interface Place extends Rectangle {
  readonly sheet: number;
}

/** Whether the stored result of a cell may be wrong by now: `sheet` as in the book. */
export type IsStale = (sheet: number, cell: { readonly row: number; readonly column: number }) => boolean;

/** A formula in the search: what it gives, and whether that is stale by now. */
interface Node {
  readonly gives: Place;
  isStale: boolean;
}

interface RangeRead extends Rectangle {
  readonly node: Node;
}

/** Ranges wider than these columns stand in a list of their own. */
const NARROW = 32;
/** Comparisons after which every formula counts as stale: about a second. */
const MOST_STEPS = 40_000_000;
/** Cells that one formula fills and that are looked at one by one. */
const MOST_CELLS = 20_000;

/** Who reads from the cells of one sheet. */
class Readers {
  readonly #cells = new Map<number, Node[]>();
  readonly #columns = new Map<number, RangeRead[]>();
  readonly #wide: RangeRead[] = [];

  add({ top, bottom, left, right }: Rectangle, node: Node): void {
    if (top === bottom && left === right) put(this.#cells, cellKey(top, left), node);
    else if (right - left >= NARROW) this.#wide.push({ top, bottom, left, right, node });
    else {
      for (let column = left; column <= right; column += 1)
        put(this.#columns, column, { top, bottom, left, right, node });
    }
  }

  /** The formulas that read from a cell; and how many comparisons that took. */
  of(row: number, column: number, found: Node[]): number {
    const key = cellKey(row, column);
    const single = this.#cells.get(key) ?? [];
    for (const node of single) found.push(node);
    this.#cells.delete(key);
    const narrow = this.#columns.get(column) ?? [];
    const steps = 1 + single.length + narrow.length + this.#wide.length;
    for (const list of [narrow, this.#wide]) {
      let kept = 0;
      for (const range of list) {
        // whoever is stale already needs no further reason
        if (range.node.isStale) continue;
        const { top, bottom, left, right, node } = range;
        if (row >= top && row <= bottom && column >= left && column <= right) found.push(node);
        else list[kept++] = range;
      }
      list.length = kept;
    }
    return steps;
  }
}

const COLUMNS = 16_384;

function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

function put<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Goes from the cells that change to the formulas that read from them, and on from what those give. */
export class StaleSearch {
  readonly #readers = new Map<number, Readers>();
  readonly #anything: Node[] = [];
  readonly #stale = new Map<number, Set<number>>();
  #steps = 0;

  /** A formula: which cells it fills, and which it reads; undefined for anything. */
  add(gives: Place, reads: readonly Place[] | undefined): void {
    const node = { gives, isStale: false };
    if (!reads) this.#anything.push(node);
    for (const place of reads ?? []) {
      const readers = this.#readers.get(place.sheet) ?? new Readers();
      this.#readers.set(place.sheet, readers);
      readers.add(place, node);
    }
  }

  run(written: readonly Place[]): IsStale {
    const queue: Place[] = [...written];
    for (const node of this.#anything) this.#mark(node, queue);
    for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
      if (!this.#spread(place, queue) || this.#steps > MOST_STEPS) return () => true;
    }
    return (sheet, { row, column }) => this.#stale.get(sheet)?.has(cellKey(row, column)) === true;
  }

  /** False where too many cells would have to be looked at. */
  #spread({ sheet, top, bottom, left, right }: Place, queue: Place[]): boolean {
    const readers = this.#readers.get(sheet);
    if (!readers) return true;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return false;
    const found: Node[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) this.#steps += readers.of(row, column, found);
    }
    for (const node of found) this.#mark(node, queue);
    return true;
  }

  #mark(node: Node, queue: Place[]): void {
    if (node.isStale) return;
    node.isStale = true;
    const { sheet, top, bottom, left, right } = node.gives;
    const cells = this.#stale.get(sheet) ?? new Set();
    this.#stale.set(sheet, cells);
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) this.#steps = MOST_STEPS + 1;
    else {
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) cells.add(cellKey(row, column));
    }
    queue.push(node.gives);
  }
}
