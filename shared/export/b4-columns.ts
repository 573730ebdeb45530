import { vi } from '../i18n';
import { type ColumnNode, columnPlaces, ofTexts } from './column-tree';
import { fittedColumns, type PageWidth } from './fitted-widths';

/** The columns of B4: those of a ballot, then those of each candidate. */

/** What is said of a ballot, in the row of each of its candidates. */
export const ballotColumns = [
  'ballot',
  'summoned',
  'deducted',
  'reasons',
  'electorate',
  'present',
  'issued',
  'collected',
  'valid',
  'invalid',
  'needed',
] as const;

export type B4Column = 'cell' | (typeof ballotColumns)[number] | 'fullName' | 'votes' | 'share' | 'result';

const headings = vi.sheets.headings;
const words = headings.b4;

/** Room for a reason also where nobody is left out. */
const REASONS_PT = 80;
/** Texts that are not broken, up to a width in points. */
const wholeTexts: Partial<Record<B4Column, number>> = { fullName: 130 };

/** The columns of a ballot and its candidates, each as wide as its texts need. */
export function b4Columns(
  rows: (id: B4Column) => readonly string[],
  page: PageWidth,
): readonly ColumnNode<B4Column>[] {
  const columns = [...textColumns].map((id) => ({ id, whole: wholeTexts[id] ?? 0, texts: rows(id) }));
  return fittedColumns(tree, columns, page);
}

/** Where nothing was put to the vote: the cell, and what is said in the place of ballots, over the width of a page. */
export const columnsWithoutBallots: readonly ColumnNode<B4Column>[] = [
  { id: 'cell', heading: words.cell, widthPt: 290 },
  { id: 'ballot', heading: words.manner, widthPt: 190 },
];

/** The columns of texts; all others hold figures. */
export const textColumns: ReadonlySet<B4Column> = new Set<B4Column>([
  'cell',
  'ballot',
  'reasons',
  'fullName',
  'result',
]);

const tree: readonly ColumnNode<B4Column>[] = [
  ofTexts('cell', words.cell),
  ofTexts('ballot', words.ballot),
  { id: 'summoned', heading: words.summoned, widthPt: 38 },
  {
    heading: words.deducted,
    columns: [
      { id: 'deducted', heading: headings.count, widthPt: 30 },
      ofTexts('reasons', words.reasons, REASONS_PT),
    ],
  },
  {
    id: 'electorate',
    heading: words.electorate,
    widthPt: 42,
    parts: { operator: '-', ids: ['summoned', 'deducted'] },
  },
  { id: 'present', heading: words.present, widthPt: 36 },
  {
    heading: words.papers,
    columns: [
      { id: 'issued', heading: words.issued, widthPt: 36 },
      { id: 'collected', heading: words.collected, widthPt: 36 },
      { id: 'valid', heading: words.valid, widthPt: 36 },
      { id: 'invalid', heading: words.invalid, widthPt: 44 },
    ],
  },
  { id: 'needed', heading: words.needed, widthPt: 50 },
  ofTexts('fullName', words.fullName),
  { id: 'votes', heading: words.votes, widthPt: 40 },
  { id: 'share', heading: words.share, widthPt: 50, parts: { operator: ':', ids: ['votes', 'electorate'] } },
  ofTexts('result', words.result),
];

/** Where they stand. */
export const b4Places = columnPlaces<B4Column>(tree);
