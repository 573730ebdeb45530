/** A right paragraph with what a reader finds in it. */
export interface Reading {
  readonly text: string;
  /** Its shares and changes: `10 24.4% agrees/41 points`, in order. */
  readonly shares: string;
  /** Sums that a reader checks: `31 + 10 = 41`. */
  readonly sums: readonly string[];
}

/** Paragraphs with their shares (`=`) and sums (`+`) under them; `⏎` ends a line, `⇥` a cell of a table. */
export function readingsOf(blocks: string): readonly Reading[] {
  return blocks
    .trim()
    .split(/\n(?! {2}[=+])/u)
    .map((block) => {
      const [text = '', shares = '', sums = ''] = block.split(/\n {2}[=+] /u);
      return {
        text: text.replaceAll(' ⏎ ', '\n').replaceAll(' ⇥ ', '\t'),
        shares,
        sums: sums.split('; ').filter((sum) => sum !== ''),
      };
    });
}
