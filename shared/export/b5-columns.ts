import type { Season } from '../domain/season';
import { vi } from '../i18n';
import type { ColumnNode } from './column-tree';

/** The columns of B5: of both terms and of what changed a count and a share. */

export type Term = 'previous' | 'current';
export type B5Column = 'indicator' | `${Term | 'change'}.${'count' | 'share'}`;

const headings = vi.sheets.headings;

/** Wide enough for the names of lines with what of them is not known; in its height the sheet is printed smaller anyway. */
const INDICATOR_PT = 300;
const COUNT_PT = 54;
const SHARE_PT = 58;

/** The columns, their headings with the names of both terms. */
export function b5Columns({ season }: Season): readonly ColumnNode<B5Column>[] {
  const { previous, current, change, points, ofTerm } = headings.b5;
  const pair = (id: Term | 'change', heading: string, shareHeading: string): ColumnNode<B5Column> => ({
    heading,
    columns: [
      {
        id: `${id}.count`,
        heading: headings.count,
        widthPt: COUNT_PT,
        parts: id === 'change' ? { operator: '-', ids: ['current.count', 'previous.count'] } : undefined,
      },
      {
        id: `${id}.share`,
        heading: shareHeading,
        widthPt: SHARE_PT,
      },
    ],
  });
  return [
    { id: 'indicator', heading: headings.b5.indicator, widthPt: INDICATOR_PT },
    pair('previous', ofTerm(previous, season.previousTerm), headings.percent),
    pair('current', ofTerm(current, season.term), headings.percent),
    pair('change', change, points),
  ];
}
