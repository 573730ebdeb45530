import type { StyleRule } from './styles';

/**
 * How much room a text takes in Times New Roman.
 *
 * Neither Excel nor LibreOffice finds the height of a row by itself when the
 * text stands in merged cells, so that heights are computed here; the widths
 * are those of the typeface's own table, in thousandths of the size.
 */

const widthTable: Readonly<Record<number, string>> = {
  200: '|',
  250: ' ,.',
  278: "/:;ijlt\\'",
  333: '!()[]-frsI`"“”‘’',
  389: 'J',
  444: '?acezk',
  500: '0123456789#$_bdghnopquvxy*+–đ',
  564: '<=>~ơ{}^',
  611: 'ELTZư',
  667: 'BCFRPS',
  722: 'ADGHKNOQUVXYĐwƠ',
  778: '&mƯ',
  833: '%',
  944: 'MW@…—',
};

/** Filled with accented letters as they are met. */
const widths = new Map(
  Object.entries(widthTable).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)]),
  ),
);

/** For a letter that stands in no table: as wide as the widest. */
const UNKNOWN_WIDTH = 1000;
const THOUSANDTHS = 1000;
/** Bold letters are wider; the programs round each letter to whole pixels. */
const BOLD_FACTOR = 1.07;
const PIXEL_FACTOR = 1.03;

function letterWidth(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const width = widths.get(withoutAccents(letter)) ?? UNKNOWN_WIDTH;
  widths.set(letter, width);
  return width;
}

/** Accents take no width of their own, except the horn that makes ơ and ư. */
function withoutAccents(letter: string): string {
  return letter
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/gu, '')
    .normalize('NFC');
}

type Face = Pick<StyleRule, 'size' | 'bold'>;

/** The width of a line in points. */
export function textWidth(text: string, { size, bold }: Face): number {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter);
  return (sum / THOUSANDTHS) * size * PIXEL_FACTOR * (bold === true ? BOLD_FACTOR : 1);
}

/** How many lines a text takes in a width, words kept whole where they fit. */
export function wrappedLines(text: string, widthPt: number, face: Face): number {
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, widthPt, face), 0);
}

function paragraphLines(paragraph: string, widthPt: number, face: Face): number {
  if (textWidth(paragraph, face) <= widthPt) return 1;
  const space = textWidth(' ', face);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/[ \t]+/u)) {
    const width = textWidth(word, face);
    const needed = used === 0 ? width : used + space + width;
    if (needed <= widthPt) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    // a word longer than the line is broken wherever the line ends
    const full = Math.max(0, Math.ceil(width / widthPt) - 1);
    lines += full;
    used = width - full * widthPt;
  }
  return lines;
}

const LINE_FACTOR = 1.3;

/** The height of so many lines in points. */
export function linesHeight(lines: number, size: number): number {
  return lines * size * LINE_FACTOR;
}
