import type { Workbook } from 'exceljs';
import { BODY_SIZE, TYPEFACE } from '../styles';

/**
 * Makes Times New Roman the workbook's own typeface instead of Calibri: cells
 * that the office fills in by hand look like ours, and column widths, which are
 * counted in digits of that typeface, are the same where Calibri is missing.
 *
 * exceljs 4.4.0 offers no setting for it; the part that writes the styles is
 * replaced on this one workbook. A test reads the written file.
 */
export function setStandardTypeface(workbook: Workbook): void {
  const writer = workbook.xlsx as unknown as StylesWriter;
  writer.addStyles = (zip, { styles }) => {
    zip.append(withStandardTypeface(styles.xml), { name: 'xl/styles.xml' });
    return Promise.resolve();
  };
}

interface StylesWriter {
  addStyles: (
    zip: { readonly append: (content: string, entry: { readonly name: string }) => void },
    model: { readonly styles: { readonly xml: string } },
  ) => Promise<void>;
}

/** One digit of the standard typeface on the screen: the unit of column widths. */
export const PIXELS_PER_DIGIT = 8;

const FIRST_FONT = /<font>.*?<\/font>/u;
const STANDARD_FONT = `<font><sz val="${BODY_SIZE}"/><name val="${TYPEFACE}"/><family val="1"/></font>`;

function withStandardTypeface(stylesXml: string): string {
  return stylesXml.replace(FIRST_FONT, STANDARD_FONT);
}
