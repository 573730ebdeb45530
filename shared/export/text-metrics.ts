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
  250: ' \u00a0,.',
  278: "/:;ijlt\\'",
  333: '!()[]-frsI`"“”‘’',
  389: 'J',
  444: '?acezk',
  500: '0123456789#$_bdghnopquvxy*+–đ',
  556: 'FPS',
  564: '<=>~ơ{}^',
  611: 'ELTZư',
  667: 'BCR',
  722: 'ADGHKNOQUVXYĐwƠ',
  778: '&mƯ',
  833: '%',
  944: 'MW@…—',
};

/** By code, for a text is walked through without making a text of each letter; accented ones come as they are met. */
const widths = new Map(
  Object.entries(widthTable).flatMap(([width, letters]) =>
    Array.from(letters, (letter): [number | undefined, number] => [letter.codePointAt(0), Number(width)]),
  ),
);

/** For a letter that stands in no table: as wide as the widest. */
const UNKNOWN_WIDTH = 1000;
const THOUSANDTHS = 1000;
/** Letters beyond take two units of a text. */
const LAST_OF_ONE_UNIT = 0xffff;
/** Bold letters are wider; the programs round each letter to whole pixels. */
const BOLD_FACTOR = 1.07;
const PIXEL_FACTOR = 1.03;

function letterWidth(code: number): number {
  const known = widths.get(code);
  if (known !== undefined) return known;
  const plain = withoutAccents(String.fromCodePoint(code));
  const width = widths.get(plain.codePointAt(0)) ?? UNKNOWN_WIDTH;
  widths.set(code, width);
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
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > LAST_OF_ONE_UNIT) at += 1;
    sum += letterWidth(code);
  }
  return (sum / THOUSANDTHS) * size * PIXEL_FACTOR * (bold === true ? BOLD_FACTOR : 1);
}

/** How many lines a text takes in a width, words kept whole where they fit; the first begins further in by `indentPt`. */
export function wrappedLines(text: string, widthPt: number, face: Face, indentPt = 0): number {
  return new MeasuredText(text, face).linesIn(widthPt, indentPt);
}

interface Paragraph {
  readonly text: string;
  readonly width: number;
  /** Widths of its words, once they are asked for. */
  words?: readonly number[];
}

/** A text measured once, to be laid in several widths. */
export class MeasuredText {
  readonly #face: Face;
  readonly #space: number;
  readonly #paragraphs: readonly Paragraph[];

  constructor(text: string, face: Face) {
    this.#face = face;
    this.#space = textWidth(' ', face);
    this.#paragraphs = text.split('\n').map((each) => ({ text: each, width: textWidth(each, face) }));
  }

  /** On one line, or as many as it has by itself. */
  get width(): number {
    return Math.max(...this.#paragraphs.map(({ width }) => width));
  }

  /** The width of the longest word: in less it would be broken. */
  get widestWord(): number {
    return Math.max(...this.#paragraphs.flatMap((each) => this.#wordsOf(each)));
  }

  linesIn(widthPt: number, indentPt = 0): number {
    return this.#paragraphs.reduce(
      (lines, each, index) => lines + this.#paragraphLines(each, widthPt, index === 0 ? indentPt : 0),
      0,
    );
  }

  #wordsOf(paragraph: Paragraph): readonly number[] {
    paragraph.words ??= paragraph.text.split(/[ \t]+/u).map((word) => textWidth(word, this.#face));
    return paragraph.words;
  }

  #paragraphLines(paragraph: Paragraph, widthPt: number, indentPt: number): number {
    let room = widthPt - indentPt;
    if (paragraph.width <= room) return 1;
    let lines = 1;
    let used = 0;
    for (const width of this.#wordsOf(paragraph)) {
      const needed = used === 0 ? width : used + this.#space + width;
      if (needed <= room) {
        used = needed;
        continue;
      }
      if (used > 0) lines += 1;
      room = widthPt;
      // a word longer than the line is broken wherever the line ends
      const full = Math.max(0, Math.ceil(width / widthPt) - 1);
      lines += full;
      used = width - full * widthPt;
    }
    return lines;
  }
}

const LINE_FACTOR = 1.3;

/** The height of so many lines in points. */
export function linesHeight(lines: number, size: number): number {
  return lines * size * LINE_FACTOR;
}
