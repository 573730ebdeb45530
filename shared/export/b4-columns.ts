import { vi } from '../i18n';
import type { ColumnNode } from './column-tree';
import { columnWidth } from './column-width';

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

const CELL_PT = { least: 90, most: 170 } as const;
/** One line, and what the programs leave free beside it. */
const ONE_LINE = 0.92;
const BALLOT_PT = { least: 82, most: 130 } as const;

/**
 * The columns of the season's ballots: that of the cells is as wide as their names need, for they stand in every row;
 * `instead` is what cells say on one line in the place of a ballot.
 */
export function b4Columns(
  names: readonly string[],
  instead: readonly string[],
): readonly ColumnNode<B4Column>[] {
  const ballot = columnWidth(instead, BALLOT_PT, ONE_LINE);
  return [
    { id: 'cell', heading: words.cell, widthPt: columnWidth(names, CELL_PT) },
    { id: 'ballot', heading: words.ballot, widthPt: ballot },
    ...others,
  ];
}

const others: readonly ColumnNode<B4Column>[] = [
  { id: 'summoned', heading: words.summoned, widthPt: 38 },
  {
    heading: words.deducted,
    columns: [
      { id: 'deducted', heading: headings.count, widthPt: 30 },
      { id: 'reasons', heading: words.reasons, widthPt: 110 },
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
      { id: 'invalid', heading: words.invalid, widthPt: 40 },
    ],
  },
  { id: 'needed', heading: words.needed, widthPt: 50 },
  { id: 'fullName', heading: words.fullName, widthPt: 112 },
  { id: 'votes', heading: words.votes, widthPt: 40 },
  { id: 'share', heading: words.share, widthPt: 50, parts: { operator: ':', ids: ['votes', 'electorate'] } },
  { id: 'result', heading: words.result, widthPt: 104 },
];
