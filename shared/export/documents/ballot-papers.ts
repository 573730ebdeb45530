import type { Cell, Season } from '../../domain/season';
import { vi } from '../../i18n';
import { CUT_SIDE_MM } from '../document-look';
import type { Block, DocumentSection, Table, TableRow } from '../document-model';
import { blocksHeightPt, pointsOf } from './block-height';
import { type CellBallot, cellBallots, hasSurplus } from './cell-ballots';
import { congressLines, marks } from './head';
import { headLines } from './head-lines';
import { centred, grid, paragraph, run, cell as tableCell } from './paragraphs';
import type { PrintoutOptions } from './printout-kinds';
import { writingOf } from './writing';

/**
 * Ballot papers (“phiếu bầu”): names by given name. With more names than seats
 * whoever is not wanted is struck out; else each name is agreed to or not (spec:
 * “Ballots”). Several stand on a page, to be cut apart.
 */

const words = vi.documents.ballotPapers;

const page = { orientation: 'portrait', marginsMm: { top: 10, bottom: 10, left: 10, right: 10 } } as const;
const PAGE_MM = { width: 190, height: 268 } as const;
/** Nothing on a ballot paper is smaller: those who read it are of sixty, and stand at a box. */
const PAPER_PT = 13;
const TITLE_PT = 14;
const NAME_ROW_MM = 7;

/** How many papers stand beside and under each other. */
interface Arrangement {
  readonly across: number;
  readonly down: number;
}

/** From the smallest paper to a whole page. */
const WHOLE_PAGE: Arrangement = { across: 1, down: 1 };
const arrangements: readonly Arrangement[] = [
  { across: 2, down: 3 },
  { across: 2, down: 2 },
  { across: 1, down: 3 },
  { across: 1, down: 2 },
];

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
  const fitting = arrangements
    .map((arrangement) => ({ arrangement, paper: paperIn(arrangement) }))
    .find(({ arrangement: { across, down }, paper }) => {
      const inside = PAGE_MM.width / across - 2 * CUT_SIDE_MM;
      return blocksHeightPt(paper, inside, PAPER_PT) <= pointsOf(PAGE_MM.height / down - 2 * CUT_SIDE_MM);
    });
  const { across, down } = fitting?.arrangement ?? WHOLE_PAGE;
  const paper = fitting?.paper ?? paperIn(WHOLE_PAGE);
  const copies = options.copies ?? copiesFor(cell);
  const rows: TableRow[] = Array.from({ length: Math.ceil(copies / across) }, (_, row) => ({
    heightMm: PAGE_MM.height / down,
    cells: Array.from({ length: across }, (__, column) =>
      tableCell(row * across + column < copies ? paper : []),
    ),
  }));
  return {
    kind: 'table',
    columnsMm: Array.from({ length: across }, () => PAGE_MM.width / across),
    borders: 'cut',
    headingRows: 0,
    rows,
  };

  function paperIn(arrangement: Arrangement): readonly Block[] {
    const widthMm = PAGE_MM.width / arrangement.across - 2 * CUT_SIDE_MM;
    return onePaper(season, cell, ballot, { ...options, widthMm });
  }
}

interface PaperPlace extends PrintoutOptions {
  readonly widthMm: number;
}

function onePaper(season: Season, cell: Cell, ballot: CellBallot, place: PaperPlace): readonly Block[] {
  const [congress, term] = congressLines(season, cell);
  const subject = words.subject({ body: ballot.body, committee: season.committee.name }, ballot.round);
  const bold = (text: string) =>
    centred(headLines(text, PAPER_PT, true, place.widthMm).join('\n'), { bold: true });
  const surplus = hasSurplus(ballot);
  const seats = writingOf(season).countOrBlank(ballot.seats);
  return [
    ...marks(season, place.sample),
    bold(cell.name),
    centred(congress),
    centred(term, { italic: true }),
    centred(words.title, { bold: true, sizePt: TITLE_PT }, { beforePt: 4 }),
    bold(subject),
    centred(words.seats(seats), { italic: true }, { afterPt: 4 }),
    namesTable(ballot, place.widthMm),
    paragraph(
      [run(surplus === false ? words.tickHint(ballot.names.length) : words.strikeHint, { italic: true })],
      { beforePt: 4 },
    ),
  ];
}

/** Rows to write names on where the list is not decided yet: one more than seats. */
function blankRows({ seats, names }: CellBallot): number {
  return names.length > 0 ? 0 : (seats ?? 1) + 1;
}

function namesTable(ballot: CellBallot, widthMm: number): Table {
  const { columns } = words;
  const names = ballot.names.length > 0 ? ballot.names : Array.from({ length: blankRows(ballot) }, () => '');
  const [numberMm, boxMm] = [10, 17];
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
