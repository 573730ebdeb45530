/** A right paragraph with what a reader finds in it. */
export interface Reading {
  readonly text: string;
  /** Its shares and changes: `10 24.4% agrees/41 points`, in order. */
  readonly shares: string;
  /** Sums that a reader checks: `31 + 10 = 41`. */
  readonly sums: readonly string[];
  /** The same with one thing typed wrong. */
  readonly slips: readonly string[];
  /** With one typed wrong of which nothing can be known, with where it stands: it is said not to be judged. */
  readonly unseen: readonly { readonly wrong: string; readonly at: number }[];
}

const typed = (text: string) => text.replaceAll(' ⏎ ', '\n').replaceAll(' ⇥ ', '\t');

/** Paragraphs with their shares (`=`), sums (`+`) and slips (`! right > wrong`, or `?` where nothing can tell) under them; `⏎` ends a line, `⇥` a cell of a table. */
export function readingsOf(blocks: string): readonly Reading[] {
  return blocks
    .trim()
    .split(/\n(?! {2}[=+!?])/u)
    .map((block) => {
      const [text = '', ...lines] = block.split('\n  ');
      const of = (sign: string) =>
        lines.flatMap((line) => (line.startsWith(`${sign} `) ? [line.slice(2)] : []));
      const slip = (line: string) => {
        const [right = '', wrong = ''] = line.split(' > ');
        return { wrong: typed(text.replace(right, wrong)), at: text.indexOf(right) + right.search(/\d/u) };
      };
      const slips = of('!').map((line) => slip(line).wrong);
      const sums = of('+').flatMap((line) => line.split('; '));
      return { text: typed(text), shares: of('=').join(''), sums, slips, unseen: of('?').map(slip) };
    });
}
