import type { AppError } from '../errors';
import { ok, type Result } from '../result';
import { type ShownDate, shownDate } from './date-format';
import { isMain } from './names';
import type { Workbook } from './workbook';
import { readPart, type XmlTag } from './xml';

/** By the number of a cell's style: how much of a date it shows. */
export type DateStyles = readonly (ShownDate | undefined)[];

/** More styles than a workbook can have (64,000 in Excel). */
const STYLE_LIMIT = 65_536;

/** Which styles show numbers as dates. */
export function readDateStyles({ package: source, stylesPart }: Workbook): Result<DateStyles, AppError> {
  if (stylesPart === undefined || source.find(stylesPart) === undefined) return ok([]);
  const codes = new Map<number, string>();
  const styles: (ShownDate | undefined)[] = [];
  let inCellFormats = false;
  const open = (tag: XmlTag) => {
    if (!isMain(tag.uri)) return;
    if (tag.local === 'numFmt')
      codes.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? '');
    if (tag.local === 'cellXfs') inCellFormats = true;
    if (tag.local !== 'xf' || !inCellFormats || styles.length >= STYLE_LIMIT) return;
    const id = Number(tag.attribute('numFmtId') ?? 0);
    styles.push(shownDate(id, codes.get(id)));
  };
  const close = ({ local }: XmlTag) => {
    if (local === 'cellXfs') inCellFormats = false;
  };
  const read = readPart(source, stylesPart, { open, close });
  return read.ok ? ok(styles) : read;
}
