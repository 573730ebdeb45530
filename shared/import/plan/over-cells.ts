/**
 * Whether a line such as “A. Đảng viên chính thức” stands over cells, or inside one. Over cells it is the first of its
 * kind, with the name of a cell right below it; inside a cell the next cell ends it.
 */
export class OverCells {
  #isNew = false;
  #spans = false;
  #hasCells = false;

  line(): void {
    this.#isNew = this.#spans || !this.#hasCells;
    this.#spans = false;
  }

  person(): void {
    this.#isNew = false;
  }

  /** The name of a cell: true where the line above goes on over it. */
  cell(): boolean {
    this.#hasCells = true;
    this.#spans ||= this.#isNew;
    this.#isNew = false;
    return this.#spans;
  }

  begin(): void {
    this.#isNew = false;
    this.#spans = false;
    this.#hasCells = false;
  }
}
