import { fold } from '../../text/fold';
import { behindCellWord, kindOfLine, namesCell } from '../table/cell-words';
import type { ListQuestion } from './plan';
import { type ImportSettings, lineInCellAnswers } from './settings';

/**
 * Lines below the name of a cell that do not say what they are: “Khoa Nội”, “Tổ dân phố 2”. They may be parts of that cell,
 * or cells; somebody has to say so, for each kind of line. Below a title of a cell every such line is one; below a line only if nobody stands between.
 */
export class LinesInCells {
  readonly #settings: ImportSettings;
  readonly #isCell: (name: string) => boolean;
  #cell = '';
  /** Lines that come are below that cell. */
  #isOver = false;
  /** The question about the line that stands right above; empty where none does. */
  #last = '';
  /** Nobody stands below the line of the cell yet. */
  #isNew = false;
  /** By id of their question. */
  readonly #lines = new Map<string, { readonly text: string; readonly otherwise: string }[]>();

  constructor(settings: ImportSettings, isCell: (name: string) => boolean) {
    this.#settings = settings;
    this.#isCell = isCell;
  }

  /** The cell that stands above. */
  get cell(): string {
    return this.#cell;
  }

  /** Those who come stand below a line of which nobody said what it is. */
  get isOpen(): boolean {
    return this.#last !== '' && this.#answer(this.#last) === undefined;
  }

  /** A title over a list, with the cell that it names; empty where it names none. */
  title(cell: string): void {
    this.#begin(this.#saysCell(cell) ? cell : '');
  }

  #begin(cell: string): void {
    this.#cell = cell;
    this.#isOver = cell !== '';
    this.#last = '';
  }

  #answer(id: string) {
    return this.#settings.linesInCells?.[id];
  }

  #saysCell(name: string): boolean {
    return behindCellWord(name) !== undefined || this.#isCell(name);
  }

  /** A line that may name a cell: true where it is, or may be, a part of the cell above. */
  line(text: string): boolean {
    // “Khu phố 2” below “Khu phố 1” is its neighbour
    const isNeighbour = namesCell(text) && !this.#saysCell(this.#cell);
    if (this.#saysCell(text) || !this.#isOver || isNeighbour) {
      this.#begin(this.#saysCell(text) || namesCell(text) ? text : '');
      this.#isNew = true;
      return false;
    }
    this.#isNew = false;
    const id = `lines-in-cells:${fold(kindOfLine(text))}`;
    this.#last = id;
    this.#lines.set(id, [...(this.#lines.get(id) ?? []), { text, otherwise: this.#cell }]);
    return this.#answer(id) !== 'cell';
  }

  person(): void {
    if (this.#isNew) this.#isOver = false;
    this.#isNew = false;
  }

  questions(): readonly ListQuestion[] {
    return [...this.#lines].map(([id, lines]) => ({
      id,
      kind: 'lines-in-cells',
      count: lines.length,
      examples: lines.slice(0, 2),
      choices: lineInCellAnswers,
      answer: this.#answer(id),
    }));
  }
}
