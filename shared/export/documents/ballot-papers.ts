import type { Cell, Season } from '../../domain/season';
import { vi } from '../../i18n';
import { CUT_SIDE_MM } from '../document-look';
import type { Block, DocumentSection, Table, TableRow } from '../document-model';
import { type CellBallot, cellBallots, hasSurplus } from './cell-ballots';
import { congressLines, marks } from './head';
import { centred, grid, paragraph, run, cell as tableCell } from './paragraphs';
import type { PrintoutOptions } from './printout-kinds';

/**
 * Ballot papers (“phiếu bầu”): names by given name. With more names than seats
 * whoever is not wanted is struck out; else each name is agreed to or not (spec:
 * “Ballots”). Several stand on a page, to be cut apart.
 */

const words = vi.documents.ballotPapers;

const page = { orientation: 'portrait', marginsMm: { top: 10, bottom: 10, left: 10, right: 10 } } as const;
const PAGE_MM = { width: 190, height: 268 } as const;
const PAPER_PT = 12;
const SMALL_PT = 11;
const NAME_ROW_MM = 7;

/** How many papers stand beside and under each other, by the number of names. */
function layoutOf(names: number): { readonly across: number; readonly down: number } {
  const [sixth, quarter, half] = [2, 6, 11];
  if (names <= sixth) return { across: 2, down: 3 };
  if (names <= quarter) return { across: 2, down: 2 };
  return names <= half ? { across: 1, down: 2 } : { across: 1, down: 1 };
}

export function ballotPapers(
  season: Season,
  cell: Cell,
  options: PrintoutOptions,
): readonly DocumentSection[] {
  return cellBallots(season, cell)
    .filter(({ body }) => (options.body ?? body) === body)
    .map((ballot) => ({
      ...page,
      sizePt: PAPER_PT,
      pageNumbers: false,
      blocks: [papersTable(season, cell, ballot, options)],
    }));
}

/** As many papers as members may come: those present, else summoned, else official members; at least one. */
export function copiesFor({ congress, members }: Cell): number {
  return Math.max(1, congress.presentOfficial ?? congress.summonedOfficial ?? members.official ?? 1);
}

function papersTable(season: Season, cell: Cell, ballot: CellBallot, options: PrintoutOptions): Table {
  const { across, down } = layoutOf(Math.max(ballot.names.length, blankRows(ballot)));
  const widthMm = PAGE_MM.width / across;
  const copies = options.copies ?? copiesFor(cell);
  const paper = onePaper(season, cell, ballot, { ...options, widthMm: widthMm - 2 * CUT_SIDE_MM });
  const rows: TableRow[] = Array.from({ length: Math.ceil(copies / across) }, (_, row) => ({
    heightMm: PAGE_MM.height / down,
    cells: Array.from({ length: across }, (__, column) =>
      tableCell(row * across + column < copies ? paper : []),
    ),
  }));
  return {
    kind: 'table',
    columnsMm: Array.from({ length: across }, () => widthMm),
    borders: 'cut',
    headingRows: 0,
    rows,
  };
}

interface PaperPlace extends PrintoutOptions {
  readonly widthMm: number;
}

function onePaper(season: Season, cell: Cell, ballot: CellBallot, place: PaperPlace): readonly Block[] {
  const [name, congress, term] = congressLines(season, cell);
  const small = { sizePt: SMALL_PT };
  const surplus = hasSurplus(ballot);
  const seats = ballot.seats === undefined ? vi.documents.frame.shortBlank : String(ballot.seats);
  return [
    ...marks(season, place.sample),
    centred(name, { ...small, bold: true }),
    centred(congress, small),
    centred(term, { ...small, italic: true }),
    centred(words.title, { bold: true, sizePt: 14 }, { beforePt: 4 }),
    centred(words.subject(ballot.body, ballot.round), { bold: true }),
    centred(words.seats(seats), { ...small, italic: true }, { afterPt: 4 }),
    namesTable(ballot, place.widthMm),
    paragraph([run(surplus === false ? words.tickHint : words.strikeHint, { italic: true, sizePt: 10 })], {
      beforePt: 4,
      align: 'justify',
    }),
  ];
}

/** Rows to write names on where the list is not decided yet: one more than seats. */
function blankRows({ seats, names }: CellBallot): number {
  return names.length > 0 ? 0 : (seats ?? 1) + 1;
}

function namesTable(ballot: CellBallot, widthMm: number): Table {
  const { columns } = words;
  const names = ballot.names.length > 0 ? ballot.names : Array.from({ length: blankRows(ballot) }, () => '');
  const [numberMm, boxMm] = [13, 19];
  const boxes = hasSurplus(ballot) === false ? [columns.agree, columns.disagree] : [];
  return grid(
    [
      { heading: columns.number, widthMm: numberMm, align: 'center', text: (_, index) => String(index + 1) },
      {
        heading: columns.name,
        widthMm: widthMm - numberMm - boxes.length * boxMm,
        text: (name: string) => name,
      },
      ...boxes.map((heading) => ({ heading, widthMm: boxMm, text: () => '' })),
    ],
    names,
    { sizePt: PAPER_PT, rowHeightMm: NAME_ROW_MM },
  );
}
