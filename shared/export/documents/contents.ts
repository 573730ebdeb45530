import type { Cell, Season } from '../../domain/season';
import { anyHeld } from '../../domain/season-views';
import { vi } from '../../i18n';
import type { DocumentSection } from '../document-model';
import { layoutOf } from '../layout-sets';
import { centred, grid } from './paragraphs';
import { type PrintoutOptions, printoutKinds } from './printout-kinds';
import { printoutCount } from './printout-sections';
import { reportModel } from './report';
import { metNowhere } from './report-figures';
import { pageOf } from './writing';

/** What stands in front of everything of a season that is printed in one run: the contents, and the report. */

const words = vi.documents.contents;
const TABLE_PT = 12;

interface Entry {
  readonly cell: string;
  /** A line for each kind of paper. */
  readonly paper: string;
  readonly count: number;
}

export function frontSections(
  season: Season,
  cells: readonly Cell[],
  options: PrintoutOptions,
): readonly DocumentSection[] {
  const day = options.generatedOn ?? season.reportTexts?.issuedOn;
  const report =
    anyHeld(season) && day !== undefined
      ? reportModel(season, { sample: options.sample, generatedOn: day }).sections
      : [];
  return [contents(season, entries(season, cells, options, report.length)), ...report];
}

/** What follows, cell by cell, in the order in which it is bound. */
function entries(
  season: Season,
  cells: readonly Cell[],
  options: PrintoutOptions,
  reports: number,
): readonly Entry[] {
  const kinds = printoutKinds.filter((kind) => options.kinds.includes(kind));
  const ofCells = cells.map((cell) => {
    const papers = kinds
      .map((kind) => ({ kind, count: printoutCount(season, cell, kind, options) }))
      .filter(({ count }) => count > 0);
    return {
      cell: cell.name,
      paper: papers
        .map(({ kind, count }) => words.papers(vi.documentsScreen.papers.kinds[kind].name, count))
        .join('\n'),
      count: papers.reduce((sum, { count }) => sum + count, 0),
    };
  });
  const report = { cell: words.whole, paper: vi.documentsScreen.report.title, count: reports };
  return [report, ...ofCells].filter(({ count }) => count > 0);
}

function contents(season: Season, rows: readonly Entry[]): DocumentSection {
  const layout = layoutOf(season);
  const { columns } = words;
  return {
    ...pageOf(layout),
    sizePt: layout.bodyPt,
    pageNumbers: true,
    blocks: [
      centred(words.title, { bold: true, sizePt: layout.kindPt }),
      centred(
        words.subject(season.season.term, metNowhere(season)),
        { bold: true, sizePt: layout.subjectPt },
        { afterPt: 12 },
      ),
      grid<Entry>(
        [
          { heading: columns.number, widthMm: 12, align: 'center', text: (_, index) => String(index + 1) },
          { heading: columns.cell, widthMm: 60, text: ({ cell }) => cell },
          { heading: columns.paper, widthMm: 73, text: ({ paper }) => paper },
          { heading: columns.count, widthMm: 20, align: 'center', text: ({ count }) => String(count) },
        ],
        rows,
        { sizePt: TABLE_PT },
      ),
    ],
  };
}
