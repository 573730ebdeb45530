import { numberTopMm } from './document-look';
import type { DocumentSection } from './document-model';
import { centred } from './documents/paragraphs';
import { equalSheets } from './equal-sheets';
import type { PageMark, PaperSheet, PrintPiece } from './print-piece';

/**
 * How a document goes to a PDF in runs of some sections each: equal ballot papers are printed once and laid on their
 * sheets again and again, and each paper counts its own pages.
 */

/** What is printed of some sections. */
export function printPieces(sections: readonly DocumentSection[]): readonly PrintPiece[] {
  return sections.map((section) => equalSheets(section) ?? { section, times: 1 });
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

/** A page of a run as it is bound. */
export interface BoundPage {
  /** Its place in the run. */
  readonly page: number;
  /** Its number; absent on the first page of a paper, and where a paper has no numbers. */
  readonly number?: PageMark;
  /** The page is a paper, bound as the sheets on which it is laid. */
  readonly sheets?: readonly PaperSheet[];
}

/**
 * The pages of a run in the order in which its pieces are bound. `starts` has the page on which each piece begins, `pages`
 * is how many there are. Undefined where these cannot be right: every piece has a page, one behind the other, and a paper
 * that is laid on sheets only one.
 */
export function boundPages(
  pieces: readonly PrintPiece[],
  starts: readonly number[],
  pages: number,
): readonly BoundPage[] | undefined {
  const ends = [...starts.slice(1), pages];
  const lengths = starts.map((start, place) => (ends[place] ?? 0) - start);
  const possible = lengths.every((length, place) => (pieces[place]?.laid ? length === 1 : length > 0));
  if (starts.length !== pieces.length || starts[0] !== 0 || !possible) return undefined;
  return pieces.flatMap(({ section, times, laid }, place) => {
    const first = starts[place] ?? 0;
    if (laid) return [{ page: first, sheets: laid.sheets }];
    const length = lengths[place] ?? 0;
    const own = Array.from({ length }, (_, index) => numberedPage(section, first + index, index + 1));
    return Array.from({ length: times }, () => own).flat();
  });
}

function numberedPage(section: DocumentSection, page: number, number: number): BoundPage {
  return section.pageNumbers && number > 1 ? { page, number: numberMark(section, number) } : { page };
}

function numberMark({ orientation, marginsMm, mirrored, sizePt }: DocumentSection, number: number): PageMark {
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
