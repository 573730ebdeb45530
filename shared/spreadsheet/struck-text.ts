import { isTrue } from './workbook';
import type { XmlTag } from './xml';
import { unescapeText } from './xml-text';

/** Whether a text is struck out: all of it, or some of its letters. */
export type Struck = 'all' | 'part';

/** Which runs of a text are struck out; a run without a format of its own looks as its cell does. */
export class RunKinds {
  #kind: 'asCell' | 'struck' | 'plain' = 'asCell';
  readonly #seen = { asCell: false, struck: false, plain: false };
  #struckText = '';

  /** `r`, `rPr` and what stands in it (ECMA-376 part 1, 18.4.4, 18.4.7, 18.4.10). */
  open(tag: XmlTag): void {
    if (tag.local === 'r') this.#kind = 'asCell';
    else if (tag.local === 'rPr') this.#kind = 'plain';
    else if (tag.local === 'strike' && isTrue(tag.attribute('val') ?? 'true')) this.#kind = 'struck';
  }

  close(): void {
    this.#kind = 'asCell';
  }

  /** Letters of the run under way; blanks show no stroke. */
  add(piece: string): void {
    if (this.#kind === 'struck') this.#struckText += piece;
    if (!this.#seen[this.#kind] && /\S/u.test(piece)) this.#seen[this.#kind] = true;
  }

  /** True where a run has a format of its own. */
  get hasOwn(): boolean {
    return this.#seen.struck || this.#seen.plain;
  }

  /** What stands in runs that are struck out themselves. */
  get struckText(): string {
    return unescapeText(this.#struckText);
  }

  /** How the text looks in a cell whose own font is struck out or not. */
  in(cellIsStruck: boolean): Struck | undefined {
    const { asCell, struck, plain } = this.#seen;
    const isStruck = struck || (asCell && cellIsStruck);
    const isPlain = plain || (asCell && !cellIsStruck);
    if (!isStruck) return undefined;
    return isPlain ? 'part' : 'all';
  }
}
