import type { Position } from '../../domain/choices';
import type { SourceRow } from '../table/source';
import type { ReadFields } from '../values/person-reading';
import type { ValueProblem } from '../values/value-problem';

/** A post as a line over those who hold it: “Bí thư”, then “Phó Bí thư”, then “Chi uỷ viên”. */
export class PostLines {
  #line: { readonly position: Position; readonly text: string } | undefined;
  /** Those below the line so far. */
  #below = 0;
  /** Somebody of the block stood above all its lines: a post may be written below a name as well. */
  #isUnsure = false;
  #isBegun = false;
  /** Somebody of the list said more than a name. */
  #saysMore = false;

  line(position: Position, text: string): void {
    this.#line = { position, text };
    this.#isBegun = true;
    this.#below = 0;
  }

  /** The name of a cell, or headings: another block begins. */
  begin(): void {
    this.end();
    this.#isBegun = false;
    this.#isUnsure = false;
  }

  end(): void {
    this.#line = undefined;
  }

  /** True for a name alone below a post at the end of a list whose people say more: whoever signs it. */
  signs(row: SourceRow): boolean {
    const filled = row.cells.filter((cell) => cell !== undefined).length;
    if (filled > 1) this.#saysMore = true;
    return this.#line !== undefined && this.#below === 0 && filled === 1 && this.#saysMore;
  }

  /** What the line says of the next person: the post, or that somebody else had it already. */
  of(fields: ReadFields): { readonly fields: ReadFields; readonly problems: readonly ValueProblem[] } {
    const line = this.#line;
    if (!this.#isBegun) this.#isUnsure = true;
    if (line === undefined) return { fields, problems: [] };
    this.#below += 1;
    if (this.#isUnsure) return { fields, problems: [] };
    if (fields.position !== undefined) return { fields, problems: [] };
    const isTheirs = this.#below === 1 || line.position === 'member';
    if (isTheirs) return { fields: { ...fields, position: line.position }, problems: [] };
    return { fields, problems: [{ column: 'position', code: 'post-above', wrong: false, text: line.text }] };
  }
}
