import type { PersonColumns } from '../table/row-kinds';
import type { SourceRow } from '../table/source';

/** The number that stands before the name in a row. */
export function orderIn({ cells }: SourceRow, columns: PersonColumns): number | undefined {
  const before = cells.slice(0, columns.fullName ?? columns.familyName ?? columns.givenName);
  const text = before.find((cell) => /^\d{1,3}[.)]?$/u.test(cell?.text ?? ''))?.text;
  return text === undefined ? undefined : Number.parseInt(text, 10);
}

/** Blocks of a list whose people are numbered from 1 in each: whichever row names the cell, it names that of all. */
export class NumberedBlocks {
  readonly #blocks: { readonly cells: Set<string>; readonly unnamed: number[]; readonly begins: boolean }[] =
    [];
  #last = 0;
  #isNumbered = true;

  person(number: number, order: number | undefined, cell: string): void {
    if (order === 1) this.#blocks.push({ cells: new Set(), unnamed: [], begins: cell !== '' });
    else if (order !== this.#last + 1) this.#isNumbered = false;
    this.#last = order ?? 0;
    const block = this.#blocks.at(-1);
    if (cell === '') block?.unnamed.push(number);
    else block?.cells.add(cell);
  }

  /** Those in whose rows no cell is named, each with the cell of the block; none where every block begins with its name. */
  unnamed(): readonly (readonly [number, string])[] {
    const isPlain = this.#blocks.every(({ begins }) => begins);
    const isSure = this.#isNumbered && this.#blocks.length > 1 && !isPlain;
    if (!isSure || this.#blocks.some(({ cells }) => cells.size !== 1)) return [];
    return this.#blocks.flatMap(({ cells, unnamed }) => {
      const [cell = ''] = cells;
      return unnamed.map((number) => [number, cell] as const);
    });
  }
}
