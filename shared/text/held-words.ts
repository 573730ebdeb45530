/** The blanks within a term, and those of a person's or a place's name: two to five words that begin with a capital. */
const IN_TERM = /(?<!\p{L})(?:(?:phó )?bí thư|nhiệm kỳ(?=\s\d))(?!\p{L})/giu;
const IN_NAME = /(?<![\p{L}\d])\p{Lu}(?:[’']\p{Lu})?\p{Ll}*(?: \p{Lu}(?:[’']\p{Lu})?\p{Ll}*){1,4}(?!\p{L})/gu;

/**
 * The same running text with its names and terms held together: no line ends within “phó bí thư”, “nhiệm kỳ 2025-2030” or
 * “Nguyễn Khắc Bảo”. Not for columns: there a name may have to stand on two lines.
 */
export function heldWords(text: string): string {
  return [IN_TERM, IN_NAME].reduce(
    (held, of) => held.replace(of, (words) => words.replaceAll(' ', '\u00a0')),
    text,
  );
}
