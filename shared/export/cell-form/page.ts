import type { Worksheet } from 'exceljs';
import type { FormRow, FormSheet } from '../../cellforms/form';
import { cellForms } from '../../i18n/vi/cellForms';
import { TYPEFACE } from '../styles';
import { columns, FIRST_ROW } from './layout';

/** How the form prints: A4 upright, a block of a person or a ballot on one page. */

const PAPER_A4 = 9;
const INCH_PT = 72;
const MARGIN_PT = 28;
const FOOTER_PT = 14;
const A4_HEIGHT_PT = 842;
/** What is left for rows, a little less than the page for the sake of other programs' metrics. */
const USABLE_PT = A4_HEIGHT_PT - 2 * MARGIN_PT - 24;

export function pageOf(
  worksheet: Worksheet,
  { rows }: FormSheet,
  cellName: string,
  heightOf: (row: FormRow) => number,
): void {
  const inches = (points: number) => points / INCH_PT;
  Object.assign(worksheet.pageSetup, {
    paperSize: PAPER_A4,
    orientation: 'portrait',
    horizontalCentered: true,
    margins: {
      left: inches(MARGIN_PT),
      right: inches(MARGIN_PT),
      top: inches(MARGIN_PT),
      bottom: inches(MARGIN_PT + FOOTER_PT),
      header: inches(FOOTER_PT),
      footer: inches(FOOTER_PT),
    },
    // exceljs puts a dollar sign before each letter; those before the rows are ours
    printArea: `${columns.label}$${String(FIRST_ROW)}:${columns.message}$${String(FIRST_ROW + rows.length - 1)}`,
  });
  const name = cellName.replaceAll('&', '&&');
  worksheet.headerFooter.oddFooter = `&L&"${TYPEFACE},Regular"&9${name}&R&"${TYPEFACE},Regular"&9${cellForms.form.page('&P', '&N')}`;
  for (const row of breaks(rows, heightOf)) worksheet.getRow(row).addPageBreak();
}

/** Rows after which a new page begins: before a block that would not stand whole on the page. */
function breaks(rows: readonly FormRow[], heightOf: (row: FormRow) => number): readonly number[] {
  const starts = [...rows.keys()].filter((index) => rows[index]?.kind === 'section');
  const found: number[] = [];
  let used = rows.slice(0, starts[0] ?? rows.length).reduce((sum, row) => sum + heightOf(row), 0);
  for (const [at, start] of starts.entries()) {
    const height = rows
      .slice(start, starts[at + 1] ?? rows.length)
      .reduce((sum, row) => sum + heightOf(row), 0);
    if (used > 0 && used + height > USABLE_PT) {
      found.push(FIRST_ROW + start - 1);
      used = 0;
    }
    used += height;
  }
  return found;
}
