import { numberTopMm } from './document-look';
import type { DocumentSection, Table, TableRow } from './document-model';
import { pageRoomPt, pointsOf } from './documents/block-height';
import { centred } from './documents/paragraphs';

/**
 * How a document goes to a PDF in runs of some sections each: equal sheets of ballot papers are printed once and stand in
 * the file again and again, and each paper counts its own pages.
 */

/** A section that is printed once, and how often its pages follow each other. */
export interface PrintPiece {
  readonly section: DocumentSection;
  readonly times: number;
}

/** Sections with equal sheets taken apart: the whole sheets as one that is repeated, then the rest. */
export function printPieces(sections: readonly DocumentSection[]): readonly PrintPiece[] {
  return sections.flatMap((section) => cutSheets(section) ?? [{ section, times: 1 }]);
}

/** So many sections are printed together: two or three cells, short enough to be stopped and to take little memory. */
const SECTIONS_PER_RUN = 20;

/** What is printed together, from sections that are made when they are asked for. */
export function* printRuns(sections: Iterable<DocumentSection>): Generator<readonly PrintPiece[]> {
  let run: PrintPiece[] = [];
  for (const section of sections) {
    const pieces = printPieces([section]);
    const alone = isPrintedAlone(section);
    if (run.length > 0 && (alone || run.length + pieces.length > SECTIONS_PER_RUN)) {
      yield run;
      run = [];
    }
    if (alone) yield pieces;
    else run.push(...pieces);
  }
  if (run.length > 0) yield run;
}

/** A page of a run, and the number that stands on it. */
export interface NumberedPage {
  /** Its place in the run. */
  readonly page: number;
  /** Absent on the first page of a paper, and where a paper has no numbers. */
  readonly number?: NumberMark;
}

/** A number at the head of a page, and where it stands. */
export interface NumberMark {
  /** Equal for equal numbers in the same place. */
  readonly key: string;
  /** A page with nothing else on it. */
  readonly section: DocumentSection;
}

/**
 * The pages of a run in the order in which its pieces are bound. `starts` has the page on which each piece begins, `pages`
 * is how many there are. Undefined where these cannot be right: every piece has a page, one behind the other.
 */
export function boundPages(
  pieces: readonly PrintPiece[],
  starts: readonly number[],
  pages: number,
): readonly NumberedPage[] | undefined {
  const ends = [...starts.slice(1), pages];
  const ordered = starts.every((start, place) => start < (ends[place] ?? 0));
  if (starts.length !== pieces.length || starts[0] !== 0 || !ordered) return undefined;
  return pieces.flatMap(({ section, times }, place) => {
    const first = starts[place] ?? 0;
    const length = (ends[place] ?? 0) - first;
    const own = Array.from({ length }, (_, index) => numberedPage(section, first + index, index + 1));
    return Array.from({ length: times }, () => own).flat();
  });
}

function numberedPage(section: DocumentSection, page: number, number: number): NumberedPage {
  return section.pageNumbers && number > 1 ? { page, number: numberMark(section, number) } : { page };
}

function numberMark(
  { orientation, marginsMm, mirrored, sizePt }: DocumentSection,
  number: number,
): NumberMark {
  const { left, right } = marginsMm;
  const turned = mirrored === true && number % 2 === 0;
  const sides = turned ? { left: right, right: left } : { left, right };
  const margins = { ...sides, top: numberTopMm(marginsMm), bottom: 0 };
  return {
    key: [orientation, margins.left, margins.right, margins.top, sizePt, number].join(' '),
    section: {
      orientation,
      marginsMm: margins,
      sizePt,
      pageNumbers: false,
      blocks: [centred(String(number))],
    },
  };
}

/**
 * Whether no other section may stand in its run: where margins change over on even pages, its own pages are what counts.
 */
function isPrintedAlone({ mirrored, marginsMm }: DocumentSection): boolean {
  return mirrored === true && marginsMm.left !== marginsMm.right;
}

function cutSheets(section: DocumentSection): readonly PrintPiece[] | undefined {
  const [table] = section.blocks;
  if (section.blocks.length !== 1 || table?.kind !== 'table' || table.borders !== 'cut') return undefined;
  const [first] = table.rows;
  if (first?.heightMm === undefined) return undefined;
  const perSheet = Math.max(1, Math.floor(pageRoomPt(section) / pointsOf(first.heightMm)));
  const equal = table.rows.findIndex((row) => !isRepeated(row, first));
  const times = Math.floor((equal < 0 ? table.rows.length : equal) / perSheet);
  const piece = (rows: Table['rows'], often: number): readonly PrintPiece[] =>
    rows.length === 0 || often === 0
      ? []
      : [{ section: { ...section, blocks: [{ ...table, rows }] }, times: often }];
  return [...piece(table.rows.slice(0, perSheet), times), ...piece(table.rows.slice(times * perSheet), 1)];
}

/** Ballot papers of one list are one and the same object in every place. */
function isRepeated(row: TableRow, first: TableRow): boolean {
  const [paper] = first.cells;
  return row.heightMm === first.heightMm && row.cells.every(({ blocks }) => blocks === paper?.blocks);
}
